import { ephemeral, imageFiles, scratch, shared } from '../../../lib';
import type { Container } from '../../../lib/imports/k8s';
import { describing, renderApp } from '../../fixtures/golden-path';

const podOf = (changes: object) => renderApp(describing({ shape: 'worker', ...changes })).pod('Deployment', 'web');
const volumeAt = ({ volumeMounts = [] }: Container, path: string) =>
  volumeMounts.find(({ mountPath }) => mountPath === path)?.name;

const volumes = { '/work': scratch('1Gi'), '/big': ephemeral({ size: '2Gi' }) };
const init = { prep: { command: ['sh', '-c', 'cp plugins /work'] }, check: { command: ['./check'] } };
const sidecar = (changes: object) => ({ proxy: { image: 'registry.example.com/proxy:1.0.0', ...changes } });

test.each(Object.keys(volumes))('what a step writes to %s, the application finds: it is one volume', (path) => {
  const { initContainers = [], containers, volumes: all = [] } = podOf({ volumes, init });
  const [own, ...others] = [...containers, ...initContainers].map((container) => volumeAt(container, path));
  expect(others).toEqual([own, own]);
  expect(all.filter(({ name }) => name === own)).toHaveLength(1);
});

test('steps share what they may write, and cost no more volumes', () => {
  const { volumes: all = [] } = podOf({ volumes, init });
  expect(all.filter((one) => one.ephemeral !== undefined)).toHaveLength(1);
  expect(all.filter(({ emptyDir }) => emptyDir?.sizeLimit === '1Gi')).toHaveLength(1);
});

test('so does the check of a migration, which is one of them', () => {
  const migration = { command: ['./migrate'], check: { command: ['./is-migrated'] } };
  const { initContainers = [], containers } = podOf({ volumes, migration });
  const [own, ...others] = [...containers, ...initContainers].map((container) => volumeAt(container, '/big'));
  expect(own).toBeDefined();
  expect(others).toEqual([own]);
});

test('/tmp is each container’s own, however it is stated', () => {
  for (const stated of [{}, { volumes: { '/tmp': scratch('1Gi') } }]) {
    const { initContainers = [], containers } = podOf({ init, sidecars: sidecar({}), ...stated });
    const all = [...containers, ...initContainers].map((container) => volumeAt(container, '/tmp'));
    expect(new Set(all).size).toBe(4);
  }
});

test('a sidecar has the volume of the application that it names, at a path of its own', () => {
  const beside = sidecar({ volumes: { '/plugins': shared('/work') } });
  const { initContainers = [], containers, volumes: all = [] } = podOf({ volumes, sidecars: beside });
  const [proxy, app] = [...initContainers, ...containers];
  expect(proxy && volumeAt(proxy, '/plugins')).toBe(app && volumeAt(app, '/work'));
  expect(proxy && volumeAt(proxy, '/big')).toBeUndefined();
  expect(all.filter((one) => one.ephemeral !== undefined)).toHaveLength(1);
});

test('the files of an image are there for the steps as for the application', () => {
  const files = { '/models': imageFiles('registry.example.com/models:1.0.0') };
  const { initContainers = [], containers } = podOf({ volumes: files, init });
  const all = [...containers, ...initContainers].map((container) => volumeAt(container, '/models'));
  expect(new Set(all)).toEqual(new Set(['image-files-models']));
});
