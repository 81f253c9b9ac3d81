import { join } from 'node:path';
import { discoverApps, overlay, type DeepPartial } from '../../lib';
import type { Spec } from '../platform';
import { base } from './base';

/** Every team that all clusters have: an application that names no cluster runs in these as well. */
const withTeams: DeepPartial<Spec> = { components: { tenants: base.components?.tenants } };

/** All applications but the ledger, which outlives its clients. */
const removedApps = discoverApps(join(__dirname, '..', 'apps'))
  .map(({ team, name }) => `${team}/${name}`)
  .filter((id) => id !== 'billing/ledger');

/** Every amount that an application may ask for and be held to. */
const amounts = {
  requests: { cpu: '250m', memory: '128Mi', 'ephemeral-storage': '100Mi' },
  limits: { cpu: '2', memory: '256Mi', 'ephemeral-storage': '1Gi' },
};

/**
 * Clusters that nobody runs: together they use every setting that there is, so that no setting goes untested. A new
 * setting fails test/completeness.test.ts until it is used here. A new application changes nothing here, as long as the
 * components that it connects to are named.
 */
export const everything: readonly Spec[] = [
  overlay<Spec>(withTeams, {
    cluster: {
      name: 'everything-small',
      kubernetesVersion: '1.35',
      podCidr: '10.244.0.0/16',
      serviceCidr: '10.96.0.0/16',
      nodeCidr: '10.1.0.0/24',
      controlPlane: { addresses: ['10.1.0.10'] },
      network: { policies: 'none' },
      availability: 'single',
      routes: { domain: 'small.example.com' },
      // Small by its one node, which has room for whatever a team adds.
      nodes: { count: 1, cpu: '64', memory: '256Gi' },
      alerts: { runbooks: 'https://wiki.example.com/alerts' },
      external: {
        scraper: { namespace: 'observability', labels: { 'app.kubernetes.io/name': 'agent' }, hostNetwork: true },
        ingress: { namespace: 'ingress', labels: { 'app.kubernetes.io/name': 'traefik' }, hostNetwork: true },
        keda: true,
      },
    },
    components: {
      // The team without applications is for levels at which one of another team might not run.
      tenants: { teams: { visitors: { atMost: 'restricted' }, billing: { atMost: 'privileged' } } },
      'metrics-server': { replicas: 1, kubeletInsecureTls: true },
      'kube-state-metrics': {
        resources: [
          'certificatesigningrequests',
          'configmaps',
          'cronjobs',
          'daemonsets',
          'deployments',
          'endpointslices',
          'horizontalpodautoscalers',
          'ingresses',
          'jobs',
          'leases',
          'limitranges',
          'mutatingadmissionpolicies',
          'mutatingadmissionpolicybindings',
          'mutatingwebhookconfigurations',
          'namespaces',
          'networkpolicies',
          'nodes',
          'persistentvolumeclaims',
          'persistentvolumes',
          'poddisruptionbudgets',
          'pods',
          'replicasets',
          'replicationcontrollers',
          'resourcequotas',
          'secrets',
          'services',
          'statefulsets',
          'storageclasses',
          'validatingadmissionpolicies',
          'validatingadmissionpolicybindings',
          'validatingwebhookconfigurations',
          'volumeattachments',
        ],
      },
    },
    apps: {
      'shop/checkout': { replicas: 1, paused: false },
      'shop/storefront': { replicas: 1, paused: true },
      'shop/orders-db': { replicas: 1 },
      'shop/orders-backup': { suspend: false },
      'billing/tax-rates': { replicas: 1 },
    },
  }),
  overlay<Spec>(withTeams, {
    cluster: {
      name: 'everything-large',
      domain: 'large.example.com',
      kubernetesVersion: '1.36',
      podCidr: 'fd00:10::/48',
      serviceCidr: 'fd00:96::/112',
      nodeCidr: 'fd00:1::/64',
      dualStack: { podCidr: '10.244.0.0/15', serviceCidr: '10.96.0.0/16', nodeCidr: '10.4.0.0/22' },
      controlPlane: { addresses: ['fd00:1::10', 'fd00:1::20/124'], port: 443 },
      network: { policies: 'enforced', hostToPodCidrs: ['fd00:10::/64'] },
      availability: 'high',
      zones: ['a', 'b', 'c'],
      routes: { domain: 'large.example.com', ingressClassName: 'traefik' },
      nodes: { count: 300, cpu: '64', memory: '256Gi' },
      storage: { defaultClass: 'fast' },
      imageRegistry: { mirror: 'registry.example.com:5000/mirror', pullSecrets: ['mirror-login'] },
      labels: { 'example.com/environment': 'everything' },
      external: {
        scraper: { namespace: 'observability', labels: { 'app.kubernetes.io/name': 'prometheus' }, hostNetwork: false },
        ingress: { namespace: 'ingress', labels: { 'app.kubernetes.io/name': 'traefik' }, hostNetwork: false },
        resourceMetrics: false,
        keda: true,
        verticalPodAutoscaler: true,
      },
    },
    components: {
      tenants: {
        teams: {
          visitors: { atMost: 'baseline' },
          shop: {
            groups: { view: ['shop-support'], edit: ['shop-developers'], admin: ['shop-leads'] },
            namespaces: {
              shop: {
                quota: { pods: '1000', 'requests.cpu': '200' },
                containerDefaults: {
                  requests: { cpu: '100m', memory: '64Mi', 'ephemeral-storage': '10Mi' },
                  limits: { cpu: '2', memory: '512Mi', 'ephemeral-storage': '1Gi' },
                },
              },
              'shop-reports': { quota: false },
            },
            allow: {
              ingress: [
                { because: 'the office looks at previews', peer: { cidr: '2001:db8:1::/48' }, ports: [8080] },
                { because: 'probes from inside', peer: { namespace: 'observability' } },
              ],
              egress: [
                { because: 'resolves names of suppliers', peer: 'dns' },
                { because: 'orders from suppliers', peer: { cidr: '2001:db8:2::/48' }, ports: [443] },
                { because: 'writes reports', peer: { namespace: 'billing' } },
              ],
            },
          },
          billing: {},
        },
      },
      'metrics-server': { replicas: 3, kubeletInsecureTls: false },
      'kube-state-metrics': {},
    },
    apps: {
      'shop/checkout': {
        image: 'ghcr.io/stefanprodan/podinfo:6.14.0',
        replicas: { min: 3, max: 30, cpu: '60%', memory: '80%' },
        ...amounts,
        paused: true,
      },
      'shop/storefront': {
        image: 'ghcr.io/stefanprodan/podinfo:6.14.0',
        replicas: { min: 4, max: 40, cpu: '50%', memory: '70%' },
        ...amounts,
        paused: false,
        host: 'www.example.com',
      },
      'shop/orders-db': {
        image: 'docker.io/library/postgres:18.6',
        replicas: { min: 1, max: 2, cpu: '80%', memory: '80%' },
        ...amounts,
        partition: 0,
      },
      'shop/orders-backup': {
        image: 'docker.io/library/postgres:18.6',
        ...amounts,
        schedule: '@hourly',
        suspend: true,
      },
      'operations/node-agent': { image: 'quay.io/prometheus/node-exporter:v1.12.1', ...amounts },
      'billing/tax-rates': {
        image: 'ghcr.io/stefanprodan/podinfo:6.14.0',
        replicas: { min: 2, max: 4, cpu: '80%', memory: '80%' },
      },
    },
    patches: [
      {
        because: 'every operation of a patch is used somewhere',
        target: { kind: 'Deployment', name: 'kube-state-metrics', namespace: 'monitoring' },
        patch: [
          { op: 'test', path: '/spec/revisionHistoryLimit', value: 5 },
          { op: 'replace', path: '/spec/revisionHistoryLimit', value: 2 },
          { op: 'add', path: '/spec/minReadySeconds', value: 10 },
          { op: 'remove', path: '/spec/strategy' },
        ],
      },
    ],
  }),
  {
    cluster: {
      name: 'everything-removed',
      kubernetesVersion: '1.37',
      podCidr: '10.244.0.0/16',
      serviceCidr: '10.96.0.0/16',
      nodeCidr: '10.3.0.0/24',
      availability: 'high',
      nodes: { count: 2, cpu: '2', memory: '4Gi' },
      dualStack: false,
      controlPlane: false,
      routes: { domain: false, ingressClassName: false },
      storage: { defaultClass: false },
      imageRegistry: { mirror: false, pullSecrets: false },
      alerts: { runbooks: false },
      labels: { 'example.com/environment': false },
      external: {
        resourceMetrics: true,
        scraper: false,
        ingress: false,
        keda: false,
        verticalPodAutoscaler: false,
      },
    },
    components: {
      tenants: {
        teams: {
          billing: { namespaces: { billing: { quota: { pods: false } }, 'billing-reports': false } },
          shop: false,
        },
      },
      'metrics-server': false,
      'kube-state-metrics': false,
    },
    apps: Object.fromEntries(removedApps.map((id) => [id, false])),
  },
];
