import { defineApp, to } from '../../../lib';
import { platform } from '../../fixtures/platform';
import { runCommand } from './run-command';

const file = 'charts/apps/shop/fair.ts';
const app = defineApp({
  shape: 'worker',
  team: 'shop',
  name: 'fair',
  image: 'registry.example.com/shop/fair:1.0.0',
  connects: { orders: to('ordrs', 'http') },
});

/** What is told when the clusters are rendered with one more application and the given settings of it. */
async function told(
  changes: object,
  settings: readonly Readonly<Record<string, unknown>>[] = [],
): Promise<readonly string[]> {
  const clusters = platform.clusters.map((spec, index) => ({
    ...spec,
    apps: { ...spec.apps, ...(settings[index] && { 'shop/fair': settings[index] }) },
  }));
  const apps = [...platform.apps, { ...app, file, ...changes }];
  const { warned } = await runCommand(['images', '--list'], { platform: { ...platform, clusters, apps } });
  return warned.join('\n').split('\n');
}

const names = platform.clusters.map(({ cluster }) => cluster.name);

test('a mistake of an application is told once for all clusters, with its file', async () => {
  expect(await told({})).toEqual([
    `clusters ${names.join(', ')} are not valid (1 problem)`,
    expect.stringContaining(
      `  apps.shop/fair (${file}): connects to ordrs/http (peer orders), which is no application`,
    ),
  ]);
});

test('what a cluster says is told under its own title, and of no file', async () => {
  const [first = ''] = names;
  expect(await told({ peers: {}, facts: () => ({ stage: 'apps' }), pods: undefined }, [{ imge: 'x' }])).toEqual([
    `cluster spec "${first}" is not valid (1 problem)`,
    expect.stringMatching(/^ {2}apps\.shop\/fair\.imge: is not a field here/),
  ]);
});

test('a file that the message names already is not named twice', async () => {
  const pods = () => {
    throw new Error('no');
  };
  const lines = await told({ peers: {}, pods, facts: () => ({ stage: 'apps' }) });
  expect(lines[1]).toBe(`  apps.shop/fair: throws "no"; correct it in ${file}`);
});
