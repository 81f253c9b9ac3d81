import { claim, defineApp, ephemeral, imageFiles, scratch, shared } from '../../../lib';
import { describing, renderApp, web } from '../../fixtures/golden-path';

const define = (changes: object) => defineApp<string>(describing({ ...web, ...changes }));
const claims = (at: string) => ({ data: { size: '1Gi', at } });

test.each([
  ['files', { files: { '/tmp': { 'a.conf': 'x' } } }],
  ['liveFiles', { liveFiles: { '/tmp/': { 'a.conf': 'x' } } }],
  ['claims.data', { claims: claims('/tmp') }],
  ['secrets.key', { secrets: { key: { keys: ['key'], as: 'files', at: '/tmp' } } }],
  ['volumes["/tmp"]', { volumes: { '/tmp': imageFiles('registry.example.com/models:1.0.0') } }],
  [
    'sidecars.proxy.volumes["/tmp"]',
    {
      claims: claims('/data'),
      sidecars: { proxy: { image: 'registry.example.com/proxy:1.0.0', volumes: { '/tmp': claim('data') } } },
    },
  ],
])('%s does not take the place of the writable /tmp in silence', (field, changes) => {
  expect(() => define(changes)).toThrow(
    `${field}: is mounted at /tmp, where programs expect to write; mount it elsewhere, and at /tmp a scratch('1Gi') or nothing`,
  );
});

test.each([
  ['emptyDir', scratch('1Gi')],
  ['ephemeral', ephemeral({ size: '5Gi' })],
])('a larger /tmp is said: %s', (source, volume) => {
  const { volumes = [] } = renderApp(describing({ ...web, volumes: { '/tmp': volume } })).pod('Deployment', 'web');
  expect(volumes.map((one) => Object.keys(one).filter((key) => key !== 'name'))).toEqual([[source]]);
});

test('a sidecar may have the /tmp that the application states, for sockets between the two', () => {
  const sidecars = { proxy: { image: 'registry.example.com/proxy:1.0.0', volumes: { '/tmp': shared('/tmp') } } };
  expect(() => define({ volumes: { '/tmp': scratch('1Gi') }, sidecars })).not.toThrow();
});

test('a folder below it is another', () => {
  expect(() => define({ files: { '/tmp/seed': { 'a.conf': 'x' } } })).not.toThrow();
});
