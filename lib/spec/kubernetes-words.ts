/** Words that somebody who knows Kubernetes, Helm or Compose tries, and what does it here. */
interface Meaning {
  /** As they would be written; upper and lower case are the same. */
  readonly words: readonly string[];
  /** The field: a word means it only where there is such a field. */
  readonly field: string;
  /** What to write, where the name of the field says too little. */
  readonly write?: string;
}

/** Those of one field each; of several rows with a word, the first whose field is there. */
export const KUBERNETES_WORDS: readonly Meaning[] = [
  // Of an application.
  { words: ['kind', 'type', 'workload'], field: 'shape' },
  { words: ['environment', 'envVars', 'variables'], field: 'env' },
  {
    words: ['envFrom', 'secretKeyRef', 'secretRef'],
    field: 'secrets',
    write: "secrets: { database: { keys: ['password'], as: 'env' } }, or env with configKey(...) for a ConfigMap",
  },
  { words: ['cmd', 'entrypoint'], field: 'command' },
  { words: ['containers', 'extraContainers'], field: 'sidecars', write: 'sidecars for what runs beside it' },
  { words: ['initContainers'], field: 'init' },
  {
    words: ['livenessProbe', 'liveness', 'live'],
    field: 'health',
    write: "health: { live: '/healthz' }",
  },
  {
    words: ['readinessProbe', 'readiness', 'ready', 'probes', 'healthcheck'],
    field: 'health',
    write: "health: { ready: '/readyz' }",
  },
  { words: ['startupProbe', 'startup', 'startSeconds'], field: 'health', write: 'health: { startSeconds: 60 }' },
  {
    words: ['hpa', 'autoscaling', 'autoscaler', 'scale', 'scaling', 'minReplicas', 'maxReplicas', 'replicaCount'],
    field: 'replicas',
    write: "replicas: 2, or replicas: { min: 2, max: 6, cpu: '70%' }",
  },
  { words: ['ingress', 'host', 'hostname', 'domain', 'gateway'], field: 'route', write: "route: { host: 'web' }" },
  {
    words: ['volumeMounts', 'mounts', 'emptyDir'],
    field: 'volumes',
    write: "volumes: { '/cache': scratch('1Gi') }, or files, secrets or claims",
  },
  {
    words: ['volumeClaimTemplates', 'persistentVolumeClaim', 'pvc', 'persistence', 'storage'],
    field: 'claims',
    write: "claims: { data: { size: '10Gi', at: '/data' } }",
  },
  {
    words: ['configMap', 'configMaps', 'config', 'configFiles'],
    field: 'files',
    write: "files: { '/etc/web': { 'web.conf': '...' } }",
  },
  { words: ['resources', 'cpu', 'memory'], field: 'requests', write: 'requests and limits' },
  {
    words: ['securityContext', 'podSecurityContext', 'runAsUser'],
    field: 'user',
    write: 'user, hardening, or privileges with their reasons',
  },
  {
    words: ['capabilities', 'privileged'],
    field: 'privileges',
    write: "privileges: [{ kind: 'capability', capability: 'NET_ADMIN', because: '...' }]",
  },
  {
    words: ['hostNetwork', 'hostPID', 'hostIPC'],
    field: 'privileges',
    write: "privileges: [{ kind: 'hostNetwork', because: '...' }]",
  },
  {
    words: ['nodeSelector'],
    field: 'placement',
    write: "placement: { nodeSelector: { 'example.com/disk': 'ssd' } }",
  },
  {
    words: ['tolerations'],
    field: 'placement',
    write: "placement: { tolerations: [{ key: 'batch', operator: 'Exists' }] }",
  },
  {
    words: ['affinity', 'podAntiAffinity', 'topologySpreadConstraints'],
    field: 'placement',
    write: "placement: { spread: 'zones' }, or apart and near",
  },
  { words: ['priorityClass', 'priorityClassName', 'runtimeClassName'], field: 'placement' },
  { words: ['strategy', 'updateStrategy'], field: 'rollout', write: 'rollout: { maxSurge: 1 }' },
  {
    words: ['terminationGracePeriodSeconds', 'lifecycle', 'preStop'],
    field: 'shutdown',
    write: 'shutdown: { waitSeconds: 5, finishSeconds: 30 }',
  },
  {
    words: ['pdb', 'podDisruptionBudget', 'minAvailable'],
    field: 'replicas',
    write: 'replicas: 2 or more, of which the budget follows',
  },
  {
    words: ['imagePullSecrets', 'imagePullSecret', 'pullSecrets'],
    field: 'image',
    write: 'none: a cluster names them for all, at cluster.imageRegistry.pullSecrets',
  },
  {
    words: ['tag', 'imageTag', 'version'],
    field: 'image',
    write: "image: 'registry.example.com/shop/web:2.4.0', the whole name with its tag",
  },
  { words: ['egress', 'dependencies', 'dependsOn', 'peers'], field: 'connects' },
  { words: ['networkPolicy', 'allowFrom', 'ingressFrom'], field: 'clients', write: 'connects, and clients' },
  { words: ['rbac', 'role', 'roles', 'permissions'], field: 'access' },
  {
    words: ['serviceAccount', 'serviceAccountAnnotations', 'serviceAccountName'],
    field: 'accountAnnotations',
    write: "accountAnnotations: { 'eks.amazonaws.com/role-arn': '...' }; an account of its own it has anyway",
  },
  {
    words: ['metrics', 'prometheus', 'scrape', 'serviceMonitor', 'podMonitor'],
    field: 'ports',
    write: 'ports: { metrics: 9090 }',
  },
  { words: ['containerPort'], field: 'ports', write: 'ports: { http: 8080 }' },
  { words: ['slo', 'slos'], field: 'objectives' },
  { words: ['cron', 'cronSchedule'], field: 'schedule' },
  { words: ['completionMode'], field: 'indexed', write: 'indexed: true' },
  { words: ['retries', 'attempts'], field: 'backoffLimit' },
  // Of its health.
  { words: ['readiness', 'readinessProbe', 'readyz'], field: 'ready' },
  { words: ['liveness', 'livenessProbe', 'alive', 'healthz'], field: 'live' },
  { words: ['startup', 'startupProbe', 'start', 'initialDelaySeconds'], field: 'startSeconds' },
  { words: ['httpGet', 'url'], field: 'path', write: "path: '/readyz'" },
  { words: ['exec'], field: 'command' },
  { words: ['tcpSocket'], field: 'port' },
  // Of its bounds.
  { words: ['minReplicas', 'minReplicaCount', 'minimum'], field: 'min' },
  { words: ['maxReplicas', 'maxReplicaCount', 'maximum'], field: 'max' },
  { words: ['cooldownPeriod'], field: 'cooldownPeriodSeconds' },
  { words: ['pollingInterval'], field: 'pollingIntervalSeconds' },
  { words: ['targetCPUUtilizationPercentage', 'averageUtilization', 'utilization'], field: 'cpu', write: "cpu: '70%'" },
  // Of its ports, secrets and claims.
  { words: ['containerPort', 'targetPort', 'port'], field: 'number' },
  { words: ['servicePort'], field: 'service' },
  { words: ['name', 'secretName', 'existingSecret'], field: 'called', write: "called: 'x'" },
  { words: ['mountPath', 'path', 'target'], field: 'at' },
  { words: ['storage', 'capacity'], field: 'size' },
  { words: ['storageClass'], field: 'storageClassName' },
  // Of its route, user and end.
  { words: ['hostname', 'hosts', 'domain'], field: 'host' },
  { words: ['pathPrefix', 'prefix'], field: 'path' },
  { words: ['runAsUser', 'user'], field: 'uid' },
  { words: ['runAsGroup', 'fsGroup', 'group'], field: 'gid' },
  { words: ['terminationGracePeriodSeconds', 'gracePeriodSeconds', 'timeoutSeconds'], field: 'finishSeconds' },
  { words: ['preStop', 'preStopSleepSeconds', 'drainSeconds'], field: 'waitSeconds' },
];

/** `it is called ready`, or `write health: { ... }`, for a word of Kubernetes where one of the fields does it. */
export function kubernetesWord(word: string, fields: readonly string[]): string | undefined {
  const isWord = (one: string) => one.toLowerCase() === word.toLowerCase();
  const meaning = KUBERNETES_WORDS.find(({ words, field }) => fields.includes(field) && words.some(isWord));
  if (meaning === undefined) return undefined;
  return meaning.write === undefined ? `here it is called ${meaning.field}` : `here, write ${meaning.write}`;
}
