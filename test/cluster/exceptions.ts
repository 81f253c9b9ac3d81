/** A finding of a static tool that is answered, not followed. */
export interface Exception {
  readonly tool: 'checkov' | 'kube-score';
  /** As the tool calls it. */
  readonly check: string;
  /** What the tool asks for. */
  readonly asks: string;
  /** `Deployment kube-system/metrics-server`, or with one `*` for any text; absent: every object. */
  readonly object?: string;
  /** Absent: every cluster. */
  readonly cluster?: string;
  readonly because: string;
}

const CPU_LIMIT =
  'a limit throttles a pod although its node has cores to spare, and latency suffers; the request already assures each pod of its share, and memory, which cannot be shared, is limited';
const PULL_POLICY =
  'an image is pinned by its digest, so that a node that has it has the right one; Always would let no pod start while the registry is away';
const NO_PULL =
  'Always would let no pod start while the registry is away; its image has no digest yet, but its tag is a release that upstream does not move';
const NO_DIGEST =
  'no second independent source confirms the digest of this tag, and a wrong one would be an outage; `groundplan images --list` names the reason';
const TOKEN =
  'it talks to the API server, as its `access` declares with the reason; what has no access has no token, and a proof compares both';

const SECRET_IN_ENV =
  'the libraries of PostgreSQL read their password from a variable, and a file of theirs holds more than it; who may look into the pod may read either';
const OWN_USER =
  'the image keeps data and sockets where its own user alone may write; the number is the image’s, and the pod is no less confined';
const NO_RESTART =
  'a restart mends nothing that a database has, and each one takes it away from all who connect; readiness takes it out while it does not answer';

/** What runs an image whose digest nobody confirms, and pulls it where a node lacks it. */
const WITHOUT_DIGEST = [
  'Deployment kube-system/metrics-server',
  'Deployment billing/ledger',
  'Deployment shop/checkout',
  'Deployment shop/mailer',
  'Deployment shop/storefront',
  'Job shop/checkout-migrate-*',
  'StatefulSet shop/orders-db',
  'CronJob shop/orders-backup',
  'CronJob shop/report',
];
const POSTGRES = ['StatefulSet shop/orders-db', 'CronJob shop/orders-backup'];

/** Every answer, by tool and check. */
export const EXCEPTIONS: readonly Exception[] = [
  { tool: 'checkov', check: 'CKV_K8S_11', asks: 'CPU limits', because: CPU_LIMIT },
  ...WITHOUT_DIGEST.map((object): Exception => ({
    tool: 'checkov',
    check: 'CKV_K8S_15',
    asks: 'imagePullPolicy Always',
    object,
    because: NO_PULL,
  })),
  {
    tool: 'checkov',
    check: 'CKV_K8S_38',
    asks: 'no ServiceAccount token in the pod',
    object: 'Deployment kube-system/metrics-server',
    because: TOKEN,
  },
  {
    tool: 'checkov',
    check: 'CKV_K8S_38',
    asks: 'no ServiceAccount token in the pod',
    object: 'Deployment monitoring/kube-state-metrics',
    because: TOKEN,
  },
  {
    tool: 'checkov',
    check: 'CKV_K8S_8',
    asks: 'a liveness probe',
    object: 'StatefulSet shop/orders-db',
    because: NO_RESTART,
  },
  ...['CronJob shop/orders-backup', 'Deployment shop/checkout', 'Job shop/checkout-migrate-*'].map(
    (object): Exception => ({
      tool: 'checkov',
      check: 'CKV_K8S_35',
      asks: 'secrets as files',
      object,
      because: SECRET_IN_ENV,
    }),
  ),
  ...POSTGRES.map((object): Exception => ({
    tool: 'checkov',
    check: 'CKV_K8S_40',
    asks: 'a user above 10000',
    object,
    because: OWN_USER,
  })),
  ...[...WITHOUT_DIGEST, 'Deployment billing/tax-rates'].map((object): Exception => ({
    tool: 'checkov',
    check: 'CKV_K8S_43',
    asks: 'an image digest',
    object,
    because: NO_DIGEST,
  })),
  {
    tool: 'kube-score',
    check: 'container-ephemeral-storage-request-and-limit',
    asks: 'requests and limits of ephemeral storage',
    because:
      'the root file system is read-only and every folder that may be written has a sizeLimit of its own, which bounds what a pod can take of its node',
  },
  ...['Deployment monitoring/kube-state-metrics', 'DaemonSet operations/node-agent', ...WITHOUT_DIGEST].map(
    (object): Exception => ({
      tool: 'kube-score',
      check: 'container-image-pull-policy',
      asks: 'imagePullPolicy Always',
      object,
      because: WITHOUT_DIGEST.includes(object) ? NO_PULL : PULL_POLICY,
    }),
  ),
  ...POSTGRES.map((object): Exception => ({
    tool: 'kube-score',
    check: 'container-security-context-user-group-id',
    asks: 'a user and group above 10000',
    object,
    because: OWN_USER,
  })),
  {
    tool: 'kube-score',
    check: 'pod-probes',
    asks: 'a liveness probe',
    object: 'StatefulSet shop/orders-db',
    because: NO_RESTART,
  },
  { tool: 'kube-score', check: 'container-resources', asks: 'CPU limits', because: CPU_LIMIT },
  {
    tool: 'kube-score',
    check: 'horizontalpodautoscaler-replicas',
    asks: 'two pods or more',
    cluster: 'dev',
    because: 'availability is single there: one pod will do while there is no load',
  },
  {
    tool: 'kube-score',
    check: 'deployment-replicas',
    asks: 'two pods or more',
    object: 'Deployment monitoring/kube-state-metrics',
    because: 'two would export every series twice; it may be away for a moment',
  },
  {
    tool: 'kube-score',
    check: 'deployment-replicas',
    asks: 'two pods or more',
    cluster: 'dev',
    object: 'Deployment kube-system/metrics-server',
    because: 'availability is single there',
  },
  {
    tool: 'kube-score',
    check: 'networkpolicy-targets-pod',
    asks: 'a policy that selects a pod of the tree',
    object: 'NetworkPolicy */default-deny',
    because: 'a namespace denies by default before the first pod is there, and for pods that a team brings itself',
  },
];

/** An answer to a rule of a tool that cannot be built here, of which an application of ten lines is measured. */
export interface Answer extends Omit<Exception, 'tool'> {
  readonly tool: 'kube-linter' | 'polaris';
}

const PRIORITY =
  'a class is the cluster’s, and most applications are of ordinary importance; `placement.priorityClassName` names one';

/** Every such answer. */
export const NOT_RUN: readonly Answer[] = [
  {
    tool: 'kube-linter',
    check: 'minimum-three-replicas',
    asks: 'three pods or more',
    because: 'two survive the loss of one, and of a zone; who wants more says so',
  },
  { tool: 'kube-linter', check: 'priority-class-name', asks: 'a priority class', because: PRIORITY },
  {
    tool: 'kube-linter',
    check: 'read-secret-from-env-var',
    asks: 'secrets as files',
    because: "the application says how it reads them: `as: 'files'` is no longer than `as: 'env'`",
  },
  {
    tool: 'kube-linter',
    check: 'required-label-owner',
    asks: 'a label owner',
    because: 'the team is in `app.kubernetes.io/part-of`, the recommended label',
  },
  {
    tool: 'kube-linter',
    check: 'job-ttl-seconds-after-finished',
    asks: 'that finished Jobs go',
    because: 'GitOps would make a migration anew that is gone, and so run it again; the next version’s takes its place',
  },
  { tool: 'polaris', check: 'cpuLimitsMissing', asks: 'CPU limits', because: CPU_LIMIT },
  {
    tool: 'polaris',
    check: 'deploymentMissingReplicas',
    asks: 'a number of pods in the Deployment',
    because: 'its autoscaler’s minimum says it; a second owner of the number would set it back at every apply',
  },
  { tool: 'polaris', check: 'priorityClassNotSet', asks: 'a priority class', because: PRIORITY },
  { tool: 'polaris', check: 'pullPolicyNotAlways', asks: 'imagePullPolicy Always', because: PULL_POLICY },
  {
    tool: 'polaris',
    check: 'tlsSettingsMissing',
    asks: 'TLS in the Ingress',
    because:
      'certificates are not part of this platform yet: what forwards requests answers with the one that it has for the domain',
  },
];

/** `docs/security-exceptions.md`. */
export function exceptionsPage(): string {
  const rows = EXCEPTIONS.map(
    ({ tool, check, asks, object = 'every object', cluster, because }) =>
      `| ${tool} | ${check} | ${asks} | ${object}${cluster === undefined ? '' : ` of ${cluster}`} | ${because} |`,
  );
  return [
    '# Findings that are answered',
    '',
    'Every golden tree goes through kube-score and checkov (`npm run test:cluster`). What they find is mended, or answered here:',
    'a finding without an answer fails the proof, and so does an answer that no finding asks for any more. This page is',
    'written from `test/cluster/exceptions.ts`.',
    '',
    '| tool | check | it asks for | object | why it stays |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
    '## Tools that cannot run here',
    '',
    'kube-linter and polaris cannot be built from a module. What their documentation names is asked of an application of ten lines all',
    'the same (`test/relations/known-rules.ts`), in our words, not by them; what it does not keep is answered:',
    '',
    '| tool | check | it asks for | why it stays |',
    '| --- | --- | --- | --- |',
    ...NOT_RUN.map(({ tool, check, asks, because }) => `| ${tool} | ${check} | ${asks} | ${because} |`),
    '',
  ].join('\n');
}
