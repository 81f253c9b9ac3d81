import { runCommand } from './run-command';

test('lists platform and application images once each, sorted', async () => {
  const { code, printed } = await runCommand(['images', '--list']);
  expect(code).toBe(0);
  expect(printed).toEqual([...new Set(printed)].sort());
  expect(printed.join('\n')).toMatch(
    /^registry\.k8s\.io\/kube-state-metrics\/kube-state-metrics:v[\d.]+@sha256:[0-9a-f]{64}$/m,
  );
  expect(printed.join('\n')).toContain('ghcr.io/stefanprodan/podinfo');
});

test('says of each image without a digest why, and of no other', async () => {
  const { printed, warned } = await runCommand(['images', '--list']);
  const unpinned = printed.filter((reference) => !reference.includes('@sha256:'));
  expect(warned).toHaveLength(unpinned.length);
  for (const reference of unpinned) expect(warned.join('\n')).toContain(`${reference} has no digest: `);
});
