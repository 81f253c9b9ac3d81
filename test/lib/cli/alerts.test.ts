import { load } from 'js-yaml';
import { defineApp } from '../../../lib';
import { alertGroups, type AlertGroup } from '../../../lib/alerts/alert-groups';
import { web } from '../../fixtures/golden-path';
import { high, platform } from '../../fixtures/platform';
import { treeOf } from '../../fixtures/tree';
import { runCommand } from './run-command';

test('prints a rule file: a group an owner, each with its rules', async () => {
  const { code, printed } = await runCommand(['alerts', 'high'], { platform });
  expect(code).toBe(0);
  const { groups } = load(printed.join('\n')) as { groups: readonly AlertGroup[] };
  expect(groups).toEqual(JSON.parse(JSON.stringify(alertGroups(treeOf(platform, high)))));
  expect(groups.map(({ name }) => name)).toContain('shop/checkout');
});

test('tells which alerts are off, and why, beside the file', async () => {
  const app = defineApp({ ...web, alerts: { KubePodNotReady: { off: 'pods wait for a licence' } } });
  const { warned } = await runCommand(['alerts', 'high'], { platform: { ...platform, apps: [...platform.apps, app] } });
  expect(warned).toContain('off: KubePodNotReady of shop/web/web: pods wait for a licence');
});

test('an unknown cluster could not run', async () => {
  await expect(runCommand(['alerts', 'higher'], { platform })).resolves.toMatchObject({ code: 2 });
});
