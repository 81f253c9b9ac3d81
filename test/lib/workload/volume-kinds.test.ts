import {
  claim,
  config,
  ephemeral,
  hostPath,
  imageFiles,
  podInfo,
  scratch,
  secret,
  shared,
  token,
  type Mount,
} from '../../../lib';
import { claimNameOf, configMapName, kindOf, type Home } from '../../../lib/workload/volume-kinds';
import { renderSample } from '../../fixtures/sample';

const { plan } = renderSample(
  {
    workload: {
      imageVolumes: { models: 'sample' },
      claims: { data: { size: '1Gi' } },
      privileges: [
        { kind: 'hostPath', path: '/var/log', readOnly: true, because: 'reads logs' },
        { kind: 'hostPath', path: '/var/lib', readOnly: false, because: 'keeps its place' },
      ],
    },
    pod: { rollout: { type: 'Recreate' } },
    container: {
      mounts: {
        '/data': claim('data'),
        '/models': imageFiles('models'),
        '/host/log': hostPath('/var/log'),
        '/host/lib': hostPath('/var/lib'),
      },
    },
  },
  { storage: { defaultClass: 'standard' }, imageRegistry: { mirror: 'mirror.example.org' } },
);
const workload = plan.workloads.get('sample/sample');
if (workload === undefined) throw new Error('the sample has no workload');
const home: Home = { workload, cluster: plan.cluster };
const place = { container: 'sample', path: '/here' };

const MOUNTS: Readonly<Record<string, Mount>> = {
  scratch: scratch('1Mi'),
  config: config({ a: 'x' }),
  secret: secret('login'),
  claim: claim('data'),
  hostPath: hostPath('/var/log'),
  ephemeral: ephemeral({ size: '1Gi' }),
  image: imageFiles('models'),
  podInfo: podInfo({ labels: 'metadata.labels' }),
  token: token({ audience: 'vault' }),
};

const volumeOf = (mount: Mount, at: Home = home) => kindOf(mount).volume(mount, 'v', at);

test.each(Object.entries(MOUNTS))('a volume of kind %s has a name and one source', (_, mount) => {
  const { name = '', ...source } = volumeOf(mount) ?? {};
  expect(name).not.toBe('');
  expect(Object.keys(source)).toHaveLength(1);
});

test('what is shared is the volume of the place that it names, which is made there', () => {
  for (const mount of [scratch('1Mi'), ephemeral({ size: '1Gi' })]) {
    const there = kindOf(mount).name(mount, { container: 'other', path: '/there' });
    const here = shared('/there', 'other');
    expect(kindOf(here).name(here, place)).toBe(there);
    expect(volumeOf(here)).toBeUndefined();
    expect(kindOf(here).isReadOnly(here, home)).toBe(false);
  }
});

test('what is written is written on purpose: all else can only be read', () => {
  const written = Object.entries(MOUNTS).filter(([, mount]) => !kindOf(mount).isReadOnly(mount, home));
  expect(written.map(([kind]) => kind).sort()).toEqual(['claim', 'ephemeral', 'scratch']);
  expect(kindOf(MOUNTS.claim ?? scratch('1Mi')).isReadOnly(claim('data', { readOnly: true }), home)).toBe(true);
  const writable = hostPath('/var/lib');
  expect(kindOf(writable).isReadOnly(writable, home)).toBe(false);
});

test('what belongs to one place has another volume at another place; what has a source of its own is shared', () => {
  const elsewhere = { container: 'other', path: '/there' };
  const apart = Object.entries(MOUNTS).filter(([, mount]) => {
    const kind = kindOf(mount);
    const differs = [
      kind.name(mount, place) !== kind.name(mount, elsewhere),
      kind.source(mount, place) !== kind.source(mount, elsewhere),
    ];
    expect(new Set(differs).size).toBe(1);
    return differs[0];
  });
  expect(apart.map(([kind]) => kind).sort()).toEqual(['ephemeral', 'podInfo', 'scratch']);
});

test('two sources never read alike, though their names may', () => {
  const sourceOf = (mount: Mount) => kindOf(mount).source(mount, place);
  const pairs: readonly (readonly [Mount, Mount])[] = [
    [secret('login', ['a']), secret('login', ['b'])],
    [token({ audience: 'vault' }), token({ audience: 'vault', expirationSeconds: 600 })],
    [podInfo({ labels: 'metadata.labels' }), podInfo({ name: 'metadata.name' })],
    [config({ a: 'x' }, 'data'), claim('data')],
  ];
  for (const [one, other] of pairs) expect(sourceOf(one)).not.toBe(sourceOf(other));
});

test('storage that goes with the pod is of the class of the cluster, unless it says another', () => {
  const classOf = (mount: Mount) => volumeOf(mount)?.ephemeral?.volumeClaimTemplate?.spec.storageClassName;
  expect(classOf(ephemeral({ size: '1Gi' }))).toBe('standard');
  expect(classOf(ephemeral({ size: '1Gi', storageClassName: 'fast' }))).toBe('fast');
});

test('a mounted image is the pin, below the mirror of the cluster', () => {
  expect(volumeOf(imageFiles('models'))?.image?.reference).toMatch(
    /^mirror\.example\.org\/registry\.example\.com\/sample:/,
  );
});

test('a claim is mounted by the name of its object, and by the StatefulSet itself where it makes one for each pod', () => {
  const mounted = volumeOf(claim('data'))?.persistentVolumeClaim?.claimName;
  expect(mounted).toBe(claimNameOf(workload, 'data'));
  const stateful: Home = { ...home, workload: { ...workload, facts: { ...workload.facts, kind: 'StatefulSet' } } };
  expect(volumeOf(claim('data'), stateful)).toBeUndefined();
});

test('ConfigMaps of one workload have names of their own', () => {
  const names = ['config', 'config-2', 'live'].map((name) => configMapName(workload, name));
  expect(new Set(names).size).toBe(3);
  expect(names.filter((name) => !name.startsWith(workload.objectName))).toEqual([]);
});

test('what the facts do not declare is refused', () => {
  expect(() => volumeOf(claim('dta'))).toThrow(
    'mounts the claim dta, which its facts do not declare; add it to claims',
  );
  expect(() => volumeOf(imageFiles('model'))).toThrow('mounts the image model');
});

test('a token that the API server takes is for whoever declares access', () => {
  const own = token({ audience: 'https://kubernetes.default.svc.cluster.local' });
  expect(() => volumeOf(own)).toThrow(
    'mounts a token for https://kubernetes.default.svc.cluster.local, which the API server takes, but its facts declare no access; add what it does there to access, or name the party that the token is for',
  );
  const access = [{ because: 'reads pods', rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['get'] }] }];
  const trusted: Home = { ...home, workload: { ...workload, facts: { ...workload.facts, access } } };
  expect(volumeOf(own, trusted)?.projected?.sources).toHaveLength(1);
});
