import { validClaims } from '../../../lib/checks/valid-claims';
import { ephemeral } from '../../../lib';
import { linesOf } from '../../fixtures/check-lines';
import { describing, problemsOfApp } from '../../fixtures/golden-path';

const metadata = { name: 'a', namespace: 'a' };
const asking = (storage: string | number) => ({ resources: { requests: { storage } } });

/** What is said of each object that may ask for storage. */
function lines(claim: object): readonly string[] {
  const pod = { containers: [], volumes: [{ name: 'cache', ephemeral: { volumeClaimTemplate: { spec: claim } } }] };
  const volumeClaimTemplates = [{ metadata: { name: 'data' }, spec: claim }];
  return [
    { apiVersion: 'v1', kind: 'PersistentVolumeClaim', spec: claim },
    {
      apiVersion: 'apps/v1',
      kind: 'StatefulSet',
      spec: { template: { spec: { containers: [] } }, volumeClaimTemplates },
    },
    { apiVersion: 'apps/v1', kind: 'Deployment', spec: { template: { spec: pod } } },
  ].flatMap((object) => linesOf(validClaims, { metadata, ...object }));
}
const everywhere = (reason: string) => [
  `PersistentVolumeClaim a/a: ${reason} [valid-claims]`,
  `StatefulSet a/a: claim data ${reason} [valid-claims]`,
  `Deployment a/a: ephemeral volume cache ${reason} [valid-claims]`,
];

test('a volume has a size', () => {
  const none = (size: string) =>
    everywhere(`asks for ${size} of storage, which is no size of a volume; write a size such as 10Gi`);
  expect(lines(asking('10Gi'))).toEqual([]);
  expect(lines(asking('0'))).toEqual(none('0'));
  expect(lines(asking(0))).toEqual(none('0'));
  expect(lines(asking('10GB'))).toEqual(none('10GB'));
});

test('what one pod alone may mount no other mode is beside', () => {
  const claiming = (...accessModes: readonly string[]) => lines({ accessModes, ...asking('1Gi') });
  expect(claiming('ReadWriteOncePod')).toEqual([]);
  expect(claiming('ReadWriteOnce', 'ReadOnlyMany')).toEqual([]);
  expect(claiming('ReadWriteOncePod', 'ReadWriteOnce')).toEqual(
    everywhere(
      'is ReadWriteOncePod and ReadWriteOnce, and ReadWriteOncePod goes with no other mode; keep it alone, for one pod, or leave it out, as ReadWriteOnce is for all pods of one node',
    ),
  );
});

test('so are the claims and volumes of an application', () => {
  const claims = { data: { at: '/data', size: '0Gi', accessModes: ['ReadWriteOncePod', 'ReadWriteOnce'] } };
  const volumes = { '/cache': ephemeral({ size: '0' }) };
  const app = describing({ shape: 'stateful', ports: { http: 8080 }, claims, volumes });
  expect(
    problemsOfApp(app).map((line) => line.replace(/^apps\.shop\/web: StatefulSet shop\/web: (.*);.*$/, '$1')),
  ).toEqual([
    'claim data asks for 0Gi of storage, which is no size of a volume',
    'claim data is ReadWriteOnce and ReadWriteOncePod, and ReadWriteOncePod goes with no other mode',
    'ephemeral volume app-cache asks for 0 of storage, which is no size of a volume',
  ]);
});
