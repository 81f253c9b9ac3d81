import { claim, type Mount, type WorkloadFacts } from '../../../lib';
import type { Volume, VolumeMount } from '../../../lib/imports/k8s';
import { differencesOf } from '../../fixtures/built-by-hand';
import { problemsOf } from '../../fixtures/sample';

const data = { size: '1Gi' };
const idle = (name: string) =>
  `mounts claim ${name} in no container, but the facts declare it, so it would be paid for and stay empty; mount it, or take it out of claims`;
const foreign = (name: string) =>
  `uses claim ${name}, which the facts do not declare for it, so nothing protects its data; add it to claims`;

const volumeOf = (claimName: string): Volume => ({ name: 'a', persistentVolumeClaim: { claimName } });
const mount: VolumeMount = { name: 'a', mountPath: '/a' };

/** What is said of a Deployment that is built with these volumes and mounts. */
function building(claims: WorkloadFacts['claims'], volumes: readonly Volume[], volumeMounts: readonly VolumeMount[]) {
  const workload = { ports: { web: { number: 8080 } }, claims };
  const spec = { strategy: { type: 'Recreate' } } as const;
  return differencesOf({ workload, spec, pod: { volumes }, container: { volumeMounts } });
}

test('what is claimed is mounted', () => {
  expect(building({ data }, [volumeOf('sample-data')], [mount])).toEqual([]);
  expect(building({ data }, [volumeOf('sample-data')], [])).toEqual([idle('data')]);
  expect(building({ data }, [], [])).toEqual([idle('data')]);
});

test('what is mounted is claimed', () => {
  expect(building({}, [volumeOf('other')], [mount])).toEqual([foreign('other')]);
  expect(building({ data }, [volumeOf('data')], [mount])).toEqual([foreign('data'), idle('data')]);
});

test('a claim may be a device', () => {
  const volumes = [volumeOf('sample-data')];
  const workload = { ports: { web: { number: 8080 } }, claims: { data } };
  const container = { volumeDevices: [{ name: 'a', devicePath: '/dev/a' }] };
  expect(differencesOf({ workload, spec: { strategy: { type: 'Recreate' } }, pod: { volumes }, container })).toEqual(
    [],
  );
});

test.each(['Deployment', 'StatefulSet'] as const)('the same holds for a %s that is described', (kind) => {
  const rollout = kind === 'Deployment' ? ({ type: 'Recreate' } as const) : undefined;
  const describing = (mounts: Readonly<Record<string, Mount>>) =>
    problemsOf({ workload: { kind, claims: { data, more: data } }, container: { mounts }, pod: { rollout } });
  expect(describing({ '/data': claim('data'), '/more': claim('more') })).toEqual([]);
  expect(describing({ '/data': claim('data') })).toEqual([`components.sample: ${kind} sample/sample ${idle('more')}`]);
});
