import { z } from 'zod';
import {
  claim,
  config,
  defineApp,
  defineComponent,
  imageFiles,
  nodes,
  podField,
  secret,
  to,
  type AccessRule,
  type Facts,
  type Privilege,
} from '../../lib';

/*
 * What a component's author cannot write. `npm run types` compiles this file: a mistake that compiles is an unused
 * `@ts-expect-error`, and fails.
 */

const base = { summary: 'Finds.', spec: z.strictObject({ replicas: z.int().default(1) }) };
const pod = { requests: { cpu: '10m', memory: '10Mi' }, limits: { memory: '20Mi' } };

// What may be written: optional and generated workloads, images and peers by condition.
defineComponent({
  ...base,
  name: 'search',
  images: ['search', 'search-fips', 'exporter'],
  peers: { kubelets: nodes(10250), mail: to('mail', 'smtp', { optional: true }) },
  facts: ({ replicas }, { kubernetesVersion }) => ({
    stage: 'platform',
    namespace: 'search',
    workloads: {
      search: {
        kind: 'StatefulSet',
        replicas,
        containers: { search: kubernetesVersion === '1.35' ? 'search' : 'search-fips' },
        connects: replicas > 1 ? ['kubelets', 'mail'] : ['kubelets'],
      },
      ...(replicas > 1 ? { exporter: { kind: 'Deployment', containers: { exporter: 'exporter' } } } : {}),
    },
  }),
  pods: ({ spec, peer, has }) => ({
    search: {
      containers: { search: { ...pod, args: [`--pods=${spec.replicas}`, has('mail') ? peer('mail').url : ''] } },
    },
  }),
});

defineComponent({
  ...base,
  name: 'undeclared-image',
  images: ['search'],
  // @ts-expect-error the facts run an image that the list does not have
  facts: () => ({ stage: 'platform', workloads: { a: { kind: 'Deployment', containers: { a: 'serach' } } } }),
});

defineComponent({
  ...base,
  name: 'no-images-at-all',
  // @ts-expect-error without a list, no image may be run
  facts: () => ({ stage: 'platform', workloads: { a: { kind: 'Deployment', containers: { a: 'search' } } } }),
});

defineComponent({
  ...base,
  name: 'widened-image',
  images: ['search'],
  // @ts-expect-error an image that is any text cannot be looked up in images.json
  facts: () => {
    const image = 'search' as string;
    return { stage: 'platform', workloads: { a: { kind: 'Deployment', containers: { a: image } } } };
  },
});

defineComponent({
  ...base,
  name: 'undeclared-init-image',
  images: ['search'],
  facts: () => ({
    stage: 'platform',
    // @ts-expect-error init containers run images of the list too
    workloads: { a: { kind: 'Deployment', containers: { a: 'search' }, initContainers: { b: 'busybox' } } },
  }),
});

defineComponent({
  ...base,
  name: 'undeclared-peer',
  images: ['search'],
  peers: { mail: to('mail', 'smtp') },
  facts: () => ({
    stage: 'platform',
    // @ts-expect-error the facts connect to a peer that is not declared
    workloads: { a: { kind: 'Deployment', containers: { a: 'search' }, connects: ['male'] } },
  }),
});

defineComponent({
  ...base,
  name: 'undeclared-peer-in-pods',
  peers: { mail: to('mail', 'smtp') },
  facts: () => ({ stage: 'platform' }),
  pods: ({ peer, has }) => ({
    a: {
      containers: {
        a: {
          ...pod,
          // @ts-expect-error pods ask for the address of a peer that is not declared
          args: [peer('male').url],
          // @ts-expect-error and whether there is one
          env: { MAIL: has('male') ? 'yes' : 'no' },
        },
      },
    },
  }),
});

defineComponent({
  ...base,
  name: 'misspelt-setting',
  // @ts-expect-error the spec has no such setting
  facts: ({ replica }) => ({ stage: 'platform', warnings: [`${replica}`] }),
});

defineComponent({
  ...base,
  name: 'unknown-kind',
  images: ['search'],
  // @ts-expect-error pods run by a closed list of kinds
  facts: () => ({ stage: 'platform', workloads: { a: { kind: 'PodGroup', containers: { a: 'search' } } } }),
});

defineComponent({
  ...base,
  name: 'unknown-stage',
  // @ts-expect-error stages are a closed list
  facts: () => ({ stage: 'production' }),
});

defineComponent({
  ...base,
  name: 'no-requests',
  facts: () => ({ stage: 'platform' }),
  // @ts-expect-error a container without a memory request starves its node
  pods: () => ({ a: { containers: { a: { requests: { cpu: '10m' }, limits: { memory: '20Mi' } } } } }),
});

defineComponent({
  ...base,
  name: 'unsettled-defaults',
  // @ts-expect-error defaults are settings of the own spec
  defaults: () => ({ replicas: 'many' }),
  facts: () => ({ stage: 'platform' }),
});

export const misspeltFact: Facts = {
  stage: 'platform',
  // @ts-expect-error written directly, a misspelt fact does not compile; from a lambda it does, and the schema finds it
  workload: {},
};

export const rootWithoutReason: Privilege[] = [
  // @ts-expect-error a privilege says why
  { kind: 'runAsRoot' },
  // @ts-expect-error whichever it is
  { kind: 'hostPath', path: '/var/log', readOnly: true },
  // @ts-expect-error and is one of a closed list
  { kind: 'root', because: 'it always was' },
];

export const accessWithoutReason: AccessRule[] = [
  // @ts-expect-error access says why
  { rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['list'] }] },
  // @ts-expect-error also to a role that exists
  { existing: { kind: 'ClusterRole', name: 'view' } },
  // @ts-expect-error a rule has its own rules or names a role, not both
  { because: 'x', rules: [], existing: { kind: 'ClusterRole', name: 'view' } },
  // @ts-expect-error nor neither
  { because: 'x' },
];

const app = {
  shape: 'service',
  team: 'shop',
  name: 'web',
  summary: 'Sells.',
  image: 'registry.example.com/web:1.0.0',
  ports: { http: 8080 },
  health: { ready: '/', live: '/' },
} as const;

const ledger = to('billing/ledger', 'http');

// What may be written.
defineApp({ ...app, connects: { ledger }, env: ({ peer }) => ({ LEDGER: peer('ledger').url }) });

// @ts-expect-error an application asks for a peer that it does not connect to
defineApp({ ...app, connects: { ledger }, env: ({ peer }) => ({ LEDGER: peer('leger').url }) });

// @ts-expect-error an application that connects to nothing has no peers
defineApp({ ...app, command: ({ peer }) => [peer('ledger').url] });

// @ts-expect-error a service without a port serves nobody
defineApp({ ...app, ports: undefined });

// @ts-expect-error a worker has no Service that a route could lead to
defineApp({ ...app, shape: 'worker', route: { host: 'web' } });

// @ts-expect-error what runs by the clock says when
defineApp({ team: 'shop', name: 'report', shape: 'cron', image: app.image });

// @ts-expect-error a misspelt fact of an application
defineApp({ ...app, metric: 9797 });

// @ts-expect-error the kubelets are for components of the platform
defineApp({ ...app, connects: { kubelets: nodes(10250) } });

// @ts-expect-error a secret has keys and a way to read them
defineApp({ ...app, secrets: { login: 'password' } });

// @ts-expect-error files of an application have a field of their own
defineApp({ ...app, volumes: { '/etc/web': config({ 'web.conf': 'x' }) } });

// @ts-expect-error and so have secrets
defineApp({ ...app, volumes: { '/run/login': secret('login') } });

// @ts-expect-error and claims
defineApp({ ...app, volumes: { '/data': claim('data') } });

const proxy = { image: 'registry.example.com/proxy:1.0.0' };

// What may be written.
defineApp({
  ...app,
  sidecars: { proxy: { ...proxy, volumes: { '/data': claim('data'), '/etc': config({ a: 'x' }) } } },
});

// @ts-expect-error an image for its files is mounted by the application alone
defineApp({ ...app, sidecars: { proxy: { ...proxy, volumes: { '/models': imageFiles('models:1') } } } });

// @ts-expect-error a kubelet asks in one way
defineApp({ ...app, health: { ready: { path: '/ready', command: ['./check'] } } });

// @ts-expect-error a field of the pod that the API does not hand out
podField('status.podIp');
