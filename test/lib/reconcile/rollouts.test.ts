import { claim, type ClaimFacts, type PodDescription } from '../../../lib';
import type { DeploymentSpec } from '../../../lib/imports/k8s';
import { differencesOf } from '../../fixtures/built-by-hand';
import { platformOf, problemsOf, sample, specFor } from '../../fixtures/sample';
import { problemsIn } from '../../fixtures/tree';

const once: ClaimFacts = { size: '1Gi' };
const mounted = { mounts: { '/data': claim('data') } };
const refused = (mode: string) =>
  `rolls out by RollingUpdate and claims data as ${mode}, so the new pod would wait for ever for the volume that the old one holds; set rollout: { type: 'Recreate' } in its pods (strategy.type where it is built)`;

/** What is said of a Deployment with a claim that is rolled out in this way. */
function claiming(data: ClaimFacts, pod: Partial<PodDescription> = {}): readonly string[] {
  return problemsOf({ workload: { claims: { data } }, container: mounted, pod }).map((line) =>
    line.replace('components.sample: Deployment sample/sample ', ''),
  );
}

test('a Deployment whose claim one pod can mount stops the old pod first', () => {
  expect(claiming(once)).toEqual([refused('ReadWriteOnce')]);
  expect(claiming(once, { rollout: { maxSurge: 1, maxUnavailable: 0 } })).toEqual([refused('ReadWriteOnce')]);
  expect(claiming({ ...once, accessModes: ['ReadWriteOncePod'] })).toEqual([refused('ReadWriteOncePod')]);
  expect(claiming(once, { rollout: { type: 'Recreate' } })).toEqual([]);
});

test('whose claim several can mount may start the new one first', () => {
  expect(claiming({ ...once, accessModes: ['ReadWriteMany'] })).toEqual([]);
  expect(claiming({ ...once, accessModes: ['ReadOnlyMany'] })).toEqual([]);
});

test('readers of a claim share it, but whoever writes does not', () => {
  expect(claiming({ ...once, accessModes: ['ReadWriteOnce', 'ReadOnlyMany'] })).toEqual([
    refused('ReadWriteOnce and ReadOnlyMany'),
  ]);
});

test('the same holds where it is built, or patched', () => {
  const workload = { ports: { web: { number: 8080 } }, claims: { data: once } };
  const volumes = [{ name: 'a', persistentVolumeClaim: { claimName: 'sample-data' } }];
  const container = { volumeMounts: [{ name: 'a', mountPath: '/data' }] };
  const built = (strategy?: DeploymentSpec['strategy']) =>
    differencesOf({ workload, pod: { volumes }, container, spec: { strategy } });
  expect(built()).toEqual([refused('ReadWriteOnce')]);
  expect(built({ type: 'Recreate' })).toEqual([]);

  const component = sample({
    workload: { claims: { data: once } },
    container: mounted,
    pod: { rollout: { type: 'Recreate' } },
  });
  const patch = [{ op: 'remove', path: '/spec/strategy' }] as const;
  const patches = [{ because: 'a test', target: { kind: 'Deployment', name: 'sample' }, patch }];
  expect(problemsIn(platformOf([component]), specFor([component], {}, patches))).toEqual([
    expect.stringContaining(refused('ReadWriteOnce')),
  ]);
});
