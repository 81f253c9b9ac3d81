import { configKey, ephemeral, imageFiles, podField, podInfo, scratch, token } from '../../../lib';
import { describing, problemsOfApp, renderApp, web } from '../../fixtures/golden-path';

const changed = (changes: object, surroundings = {}) => renderApp(describing({ ...web, ...changes }), surroundings);
const podOf = (changes: object, surroundings = {}) => changed(changes, surroundings).pod('Deployment', 'web');

describe('files and volumes', () => {
  test('files without a prototype, as some parsers make them, are files', () => {
    const files = Object.assign(Object.create(null) as Record<string, string>, { 'a.conf': 'x' });
    const tree = changed({ files: { '/etc/web': files } });
    expect(tree.get('ConfigMap', 'web').data).toEqual({ 'a.conf': 'x' });
  });

  test('each folder of files is a ConfigMap, and /tmp is the one place to write', () => {
    const tree = changed({ files: { '/etc/web': { 'a.conf': 'x' }, '/etc/more': { 'b.conf': 'y' } } });
    expect(tree.names('ConfigMap')).toEqual(['web-config-2', 'web']);
    const writable = tree.container('Deployment', 'web').volumeMounts?.filter(({ readOnly }) => readOnly !== true);
    expect(writable?.map(({ mountPath }) => mountPath)).toEqual(['/tmp']);
  });

  test('a changed file replaces the pods, a changed live file does not', () => {
    const checksum = (field: string, text: string) =>
      changed({ [field]: { '/etc/web': { 'a.conf': text } } }).get('Deployment', 'web').spec.template.metadata
        ?.annotations;
    expect(checksum('files', 'x')).not.toEqual(checksum('files', 'y'));
    expect(checksum('liveFiles', 'x')).toEqual(checksum('liveFiles', 'y'));
  });

  test('every other volume is made of what it says', () => {
    const volumes = {
      '/cache': ephemeral({ size: '5Gi', storageClassName: 'fast' }),
      '/models': imageFiles('registry.example.com/shop/models:7.0.0'),
      '/etc/pod': podInfo({ labels: 'metadata.labels' }),
      '/run/vault': token({ audience: 'vault', expirationSeconds: 900 }),
      '/tmp': scratch('1Gi'),
    };
    const made = Object.fromEntries((podOf({ volumes }).volumes ?? []).map(({ name, ...source }) => [name, source]));
    expect(made).toMatchObject({
      'app-cache': {
        ephemeral: {
          volumeClaimTemplate: { spec: { storageClassName: 'fast', resources: { requests: { storage: '5Gi' } } } },
        },
      },
      'image-files-models': {
        image: { reference: 'registry.example.com/shop/models:7.0.0', pullPolicy: 'IfNotPresent' },
      },
      'pod-info-etc-pod': { downwardAPI: { items: [{ path: 'labels', fieldRef: { fieldPath: 'metadata.labels' } }] } },
      'token-vault': {
        projected: {
          sources: [{ serviceAccountToken: { audience: 'vault', expirationSeconds: 900, path: 'token' } }],
        },
      },
      'app-tmp': { emptyDir: { sizeLimit: '1Gi' } },
    });
  });

  test('variables come from ConfigMaps of others and from the pod', () => {
    const env = { REGION: configKey('settings', 'region'), NODE: podField('spec.nodeName') };
    expect(podOf({ env }).containers[0]?.env).toEqual([
      { name: 'REGION', valueFrom: { configMapKeyRef: { name: 'settings', key: 'region' } } },
      { name: 'NODE', valueFrom: { fieldRef: { fieldPath: 'spec.nodeName' } } },
    ]);
  });
});

describe('what runs beside and before', () => {
  const sidecars = { proxy: { image: 'registry.example.com/proxy:1.0.0', ports: { grpc: 9000 }, args: ['--fast'] } };

  test('a sidecar starts before all else, restarts by itself, and its ports are the application’s', () => {
    const tree = changed({ sidecars, init: { warm: { command: ['./warm'] } } });
    const [proxy, warm] = tree.pod('Deployment', 'web').initContainers ?? [];
    expect(proxy).toMatchObject({ name: 'proxy', restartPolicy: 'Always', args: ['--fast'] });
    expect(proxy?.readinessProbe).toEqual({ tcpSocket: { port: 'grpc' } });
    expect(warm).toMatchObject({ name: 'warm', image: web.image, command: ['./warm'] });
    expect(warm).not.toHaveProperty('restartPolicy');
    expect(tree.get('Service', 'web').spec?.ports?.map(({ name }) => name)).toEqual(['http', 'grpc']);
  });

  test('a step of its own image is on the mirror list too', () => {
    const { plan } = changed({ init: { warm: { image: 'registry.example.com/warm:1.0.0' } } });
    expect(plan.components.get('shop/web')?.component.ownImages).toHaveProperty('warm.tag', '1.0.0');
  });

  test('a migration is a Job that comes before the rollout, with the image, variables and peers of the new version', () => {
    const tree = changed({
      env: { MODE: 'fast' },
      migration: { args: ['migrate'], activeDeadlineSeconds: 60 },
    });
    const [name = ''] = tree.names('Job');
    const { spec, metadata } = tree.get('Job', name);
    expect(name).toMatch(/^web-migrate-[0-9a-f]{8}$/);
    expect(metadata.annotations).toHaveProperty(['argocd.argoproj.io/sync-wave'], '-1');
    expect(spec).toMatchObject({ backoffLimit: 2, activeDeadlineSeconds: 60 });
    expect(spec).not.toHaveProperty('ttlSecondsAfterFinished');
    const [container] = tree.pod('Job', name).containers;
    expect(container).toMatchObject({ image: web.image, args: ['migrate'], env: [{ name: 'MODE', value: 'fast' }] });
    expect(container).not.toHaveProperty('readinessProbe');
  });
});

test.each(['/var/spool', '/tmp'])(
  'what is mounted at %s for the pod alone, each pod may write, of a migration too',
  (at) => {
    const tree = changed({ volumes: { [at]: ephemeral({ size: '2Gi' }) }, migration: { args: ['migrate'] } });
    const pods = [tree.pod('Deployment', 'web'), tree.pod('Job', tree.names('Job')[0] ?? '')];
    for (const { securityContext } of pods) expect(securityContext?.fsGroup).toBe(securityContext?.runAsGroup);
  },
);

describe('rollouts', () => {
  test('a cluster pauses a rollout, and nothing else changes', () => {
    const spec = changed({}, { settings: { paused: true } }).get('Deployment', 'web').spec;
    expect(spec.paused).toBe(true);
    expect({ ...spec, paused: undefined }).toEqual({ ...changed({}).get('Deployment', 'web').spec, paused: undefined });
  });

  test('what is said of a rollout is in it, and the rest as usual', () => {
    const rollout = { maxUnavailable: 1, minReadySeconds: 10, progressDeadlineSeconds: 120, revisionHistoryLimit: 2 };
    expect(changed({ rollout }).get('Deployment', 'web').spec).toMatchObject({
      strategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: 1, maxSurge: 0 } },
      minReadySeconds: 10,
      progressDeadlineSeconds: 120,
      revisionHistoryLimit: 2,
    });
    expect(changed({}).get('Deployment', 'web').spec.strategy).toEqual({
      type: 'RollingUpdate',
      rollingUpdate: { maxUnavailable: 0, maxSurge: '25%' },
    });
  });

  test('a claim that one pod alone can mount wants the old pod gone first', () => {
    const claims = { data: { size: '1Gi', at: '/data' } };
    expect(problemsOfApp(describing({ ...web, claims })).join()).toContain("set rollout: { type: 'Recreate' }");
    expect(problemsOfApp(describing({ ...web, claims, rollout: { type: 'Recreate' } }))).toEqual([]);
  });

  test('an agent goes node by node as it says', () => {
    const tree = renderApp(describing({ shape: 'agent', rollout: { maxUnavailable: 2 } }));
    expect(tree.get('DaemonSet', 'web').spec.updateStrategy?.rollingUpdate).toMatchObject({ maxUnavailable: 2 });
  });

  test('a stateful application tries a version on its last pods, and says what becomes of its claims', () => {
    const app = describing({
      shape: 'stateful',
      ports: { http: 8080 },
      replicas: 3,
      claims: { data: { size: '1Gi', at: '/data' } },
      podManagementPolicy: 'Parallel',
      start: 1,
      retention: { whenScaled: 'Delete' },
    });
    const tree = renderApp(app, { settings: { partition: 2 } });
    expect(tree.get('StatefulSet', 'web').spec).toMatchObject({
      replicas: 3,
      podManagementPolicy: 'Parallel',
      ordinals: { start: 1 },
      updateStrategy: { type: 'RollingUpdate', rollingUpdate: { partition: 2 } },
      persistentVolumeClaimRetentionPolicy: { whenScaled: 'Delete', whenDeleted: 'Retain' },
      serviceName: 'web-pods',
    });
    expect(tree.names('Service')).toEqual(['web-pods', 'web']);
  });
});

describe('jobs', () => {
  test('a job says how it fails, and each index for itself', () => {
    const app = describing({
      shape: 'job',
      completions: 4,
      parallelism: 2,
      indexed: true,
      backoffLimitPerIndex: 1,
      maxFailedIndexes: 2,
      podFailurePolicy: [
        { action: 'Ignore', condition: 'DisruptionTarget' },
        { action: 'FailIndex', exitCodes: [3, 2], container: 'app' },
      ],
    });
    const tree = renderApp(app);
    expect(tree.get('Job', tree.names('Job')[0] ?? '').spec).toMatchObject({
      completions: 4,
      parallelism: 2,
      completionMode: 'Indexed',
      backoffLimitPerIndex: 1,
      maxFailedIndexes: 2,
      activeDeadlineSeconds: 3600,
      podFailurePolicy: {
        rules: [
          { action: 'Ignore', onPodConditions: [{ type: 'DisruptionTarget', status: 'True' }] },
          { action: 'FailIndex', onExitCodes: { containerName: 'app', operator: 'In', values: [2, 3] } },
        ],
      },
    });
  });

  test('a job whose indexes count their own failures is not given up for those of all together', () => {
    const specOf = (fields: object) => {
      const tree = renderApp(describing({ shape: 'job', completions: 100, indexed: true, ...fields }));
      return tree.get('Job', tree.names('Job')[0] ?? '').spec;
    };
    expect(specOf({ backoffLimitPerIndex: 1 })).not.toHaveProperty('backoffLimit');
    expect(specOf({ backoffLimitPerIndex: 1, backoffLimit: 20 })).toHaveProperty('backoffLimit', 20);
    expect(specOf({})).toHaveProperty('backoffLimit', 6);
  });

  test('a cron application runs when its cluster says, or not at all', () => {
    const app = describing({
      shape: 'cron',
      schedule: '0 3 * * *',
      timeZone: 'Europe/Berlin',
      startingDeadlineSeconds: 600,
      successfulJobsHistoryLimit: 1,
      failedJobsHistoryLimit: 5,
    });
    const spec = (settings: object) => renderApp(app, { settings }).get('CronJob', 'web').spec;
    expect(spec({})).toMatchObject({
      schedule: '0 3 * * *',
      timeZone: 'Europe/Berlin',
      concurrencyPolicy: 'Forbid',
      startingDeadlineSeconds: 600,
      successfulJobsHistoryLimit: 1,
      failedJobsHistoryLimit: 5,
    });
    expect(spec({ schedule: '0 5 * * *', suspend: true })).toMatchObject({ schedule: '0 5 * * *', suspend: true });
  });
});
