import { platform } from '../../fixtures/platform';
import { runCommand } from './run-command';

test('lists what must exist: namespace, name, keys, and who reads it', async () => {
  const { code, printed } = await runCommand(['secrets', 'high'], { platform });
  expect(code).toBe(0);
  expect(printed.length).toBeGreaterThan(0);
  for (const line of printed)
    expect(line).toMatch(/^[a-z0-9-]+\/[a-z0-9-]+: [\w.-]+(, [\w.-]+)* \(read by [\w/-]+(, [\w/-]+)*\)$/);
});

test('prints commands that create each with random values, and no value of its own', async () => {
  const list = await runCommand(['secrets', 'high'], { platform });
  const { printed } = await runCommand(['secrets', 'high', '--create'], { platform });
  expect(printed).toHaveLength(list.printed.length);
  for (const line of printed)
    expect(line).toMatch(
      /^kubectl create secret generic \S+ --namespace=\S+( --from-literal=[\w.-]+="\$\(openssl rand -base64 33\)")+$/,
    );
});

test('says that a cluster needs none', async () => {
  await expect(runCommand(['secrets', 'dev'])).resolves.toMatchObject({
    code: 0,
    printed: [],
    warned: expect.arrayContaining(['cluster dev needs no secrets']) as string[],
  });
});

test('an unknown cluster could not run', async () => {
  await expect(runCommand(['secrets', 'higher'], { platform })).resolves.toMatchObject({ code: 2 });
});
