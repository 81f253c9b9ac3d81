import type { Construct } from 'constructs';
import {
  KubeConfigMap,
  KubeDeployment,
  KubeHorizontalPodAutoscaler,
  KubeNetworkPolicy,
  KubePodDisruptionBudget,
  KubeService,
  KubeServiceAccount,
} from '../lib/imports/k8s';

/**
 * The seven objects of one application, written out by hand: what the floor and stock cdk8s render. The same kinds and
 * about the same bytes as the engine derives, without any of its work.
 */
export function applicationObjects(scope: Construct, index: number): void {
  const labels = { 'app.kubernetes.io/name': `app-${index}`, 'app.kubernetes.io/component': `app-${index}` };
  const metadata = {
    name: `app-${index}`,
    namespace: `team-${index % 50}`,
    labels: {
      ...labels,
      'app.kubernetes.io/instance': `app-${index}`,
      'app.kubernetes.io/managed-by': 'hand',
      'app.kubernetes.io/part-of': `team-${index % 50}`,
    },
  };
  const selector = { matchLabels: labels };
  new KubeServiceAccount(scope, 'account', { metadata, automountServiceAccountToken: false });
  new KubeConfigMap(scope, 'config', {
    metadata,
    data: {
      'application.yaml':
        'server:\n  port: 8080\nlogging:\n  level: info\n  format: json\nfeatures:\n  - search\n  - export\n',
    },
  });
  new KubeService(scope, 'service', {
    metadata,
    spec: { selector: labels, ports: [{ name: 'http', port: 80, targetPort: 'http', protocol: 'TCP' }] },
  });
  new KubePodDisruptionBudget(scope, 'budget', {
    metadata,
    spec: { maxUnavailable: 1, unhealthyPodEvictionPolicy: 'AlwaysAllow', selector },
  });
  new KubeHorizontalPodAutoscaler(scope, 'autoscaler', {
    metadata,
    spec: {
      scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: `app-${index}` },
      minReplicas: 2,
      maxReplicas: 6,
      metrics: [
        { type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 70 } } },
      ],
      behavior: {
        scaleUp: {
          stabilizationWindowSeconds: 0,
          selectPolicy: 'Max',
          policies: [
            { type: 'Percent', value: 100, periodSeconds: 30 },
            { type: 'Pods', value: 2, periodSeconds: 30 },
          ],
        },
        scaleDown: {
          stabilizationWindowSeconds: 300,
          selectPolicy: 'Max',
          policies: [
            { type: 'Percent', value: 25, periodSeconds: 60 },
            { type: 'Pods', value: 1, periodSeconds: 60 },
          ],
        },
      },
    },
  });
  networkPolicy(scope, metadata, index);
  deployment(scope, metadata, index);
}

/** Those to which an application connects. */
const peersOf = (index: number) => [1, 7, 13].map((step) => index + step);
/** Every second one has metrics. */
const isScraped = (index: number) => index % 2 === 0;
const clientLabel = (index: number) => `to.example.com/team-${index % 50}.app-${index}.http`;

interface Metadata {
  name: string;
  namespace: string;
  labels: Record<string, string>;
}

function networkPolicy(scope: Construct, metadata: Metadata, index: number): void {
  const namespaceSelector = (team: number) => ({ matchLabels: { 'kubernetes.io/metadata.name': `team-${team}` } });
  const peers = peersOf(index).map((peer) => ({
    namespaceSelector: namespaceSelector(peer % 50),
    podSelector: {
      matchLabels: { 'app.kubernetes.io/name': `app-${peer}`, 'app.kubernetes.io/component': `app-${peer}` },
    },
  }));
  const scraper = {
    namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'monitoring' } },
    podSelector: { matchLabels: { 'app.kubernetes.io/name': 'scraper', 'app.kubernetes.io/component': 'scraper' } },
  };
  const everyTeam = {
    matchExpressions: [
      {
        key: 'kubernetes.io/metadata.name',
        operator: 'In',
        values: Array.from({ length: 50 }, (_, team) => `team-${team}`).sort(),
      },
    ],
  };
  new KubeNetworkPolicy(scope, 'policy', {
    metadata,
    spec: {
      podSelector: {
        matchLabels: { 'app.kubernetes.io/name': metadata.name, 'app.kubernetes.io/component': metadata.name },
      },
      policyTypes: ['Ingress', 'Egress'],
      ingress: [
        {
          ports: [{ port: 'http', protocol: 'TCP' }],
          from: [{ namespaceSelector: everyTeam, podSelector: { matchLabels: { [clientLabel(index)]: 'true' } } }],
        },
        ...(isScraped(index) ? [{ ports: [{ port: 'metrics', protocol: 'TCP' as const }], from: [scraper] }] : []),
      ],
      egress: [
        { ports: [{ port: 'http', protocol: 'TCP' }], to: peers },
        {
          ports: [
            { port: 53, protocol: 'UDP' },
            { port: 53, protocol: 'TCP' },
          ],
          to: [
            {
              namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'kube-system' } },
              podSelector: { matchLabels: { 'k8s-app': 'kube-dns' } },
            },
          ],
        },
      ],
    },
  });
}

function deployment(scope: Construct, metadata: Metadata, index: number): void {
  const labels = { 'app.kubernetes.io/name': metadata.name, 'app.kubernetes.io/component': metadata.name };
  const version = { 'app.kubernetes.io/version': '1.0.0' };
  const reach = [...peersOf(index).map(clientLabel), ...(isScraped(index) ? ['example.com/scraped'] : [])];
  const constraint = (topologyKey: string, whenUnsatisfiable: 'DoNotSchedule' | 'ScheduleAnyway') => ({
    maxSkew: 1,
    topologyKey,
    whenUnsatisfiable,
    labelSelector: { matchLabels: labels },
    nodeTaintsPolicy: 'Honor' as const,
    matchLabelKeys: ['pod-template-hash'],
  });
  new KubeDeployment(scope, 'deployment', {
    metadata: { ...metadata, labels: { ...metadata.labels, ...version } },
    spec: {
      revisionHistoryLimit: 5,
      strategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: 0, maxSurge: '25%' } },
      selector: { matchLabels: labels },
      template: {
        metadata: {
          labels: { ...metadata.labels, ...version, ...Object.fromEntries(reach.map((label) => [label, 'true'])) },
          annotations: { checksum: '0123456789abcdef' },
        },
        spec: {
          serviceAccountName: metadata.name,
          terminationGracePeriodSeconds: 30,
          automountServiceAccountToken: false,
          enableServiceLinks: false,
          securityContext: {
            runAsNonRoot: true,
            runAsUser: 10001,
            runAsGroup: 10001,
            seccompProfile: { type: 'RuntimeDefault' },
          },
          nodeSelector: { 'kubernetes.io/os': 'linux' },
          affinity: {
            podAntiAffinity: {
              preferredDuringSchedulingIgnoredDuringExecution: [
                {
                  weight: 100,
                  podAffinityTerm: { topologyKey: 'kubernetes.io/hostname', labelSelector: { matchLabels: labels } },
                },
              ],
            },
          },
          topologySpreadConstraints: [
            constraint('kubernetes.io/hostname', 'DoNotSchedule'),
            constraint('topology.kubernetes.io/zone', 'ScheduleAnyway'),
          ],
          containers: [
            {
              name: 'app',
              image: 'registry.example.com/bench/app:1.0.0',
              imagePullPolicy: 'IfNotPresent',
              ports: [
                { name: 'http', containerPort: 8080, protocol: 'TCP' },
                ...(isScraped(index) ? [{ name: 'metrics', containerPort: 9090, protocol: 'TCP' as const }] : []),
              ],
              lifecycle: { preStop: { sleep: { seconds: 5 } } },
              resources: { requests: { cpu: '50m', memory: '64Mi' }, limits: { memory: '128Mi' } },
              readinessProbe: { httpGet: { path: '/ready', port: 'http' } },
              livenessProbe: { httpGet: { path: '/live', port: 'http' }, failureThreshold: 6 },
              volumeMounts: [
                { name: 'app-tmp', mountPath: '/tmp' },
                { name: 'config', mountPath: '/etc/app', readOnly: true },
              ],
              securityContext: {
                allowPrivilegeEscalation: false,
                capabilities: { drop: ['ALL'] },
                readOnlyRootFilesystem: true,
              },
            },
          ],
          volumes: [
            { name: 'app-tmp', emptyDir: { sizeLimit: '64Mi' } },
            { name: 'config', configMap: { name: metadata.name } },
          ],
        },
      },
    },
  });
}
