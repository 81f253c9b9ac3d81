import { z } from 'zod';
import type { Spec } from '../../charts/platform';
import { defineComponent, definePlatform, overlay, type SpecOf } from '../../lib';
import { validCluster } from '../fixtures/specs/valid-cluster';

/*
 * What a platform's and a cluster's author cannot write. `npm run types` compiles this file: a mistake that compiles is an
 * unused `@ts-expect-error`, and fails.
 */

const search = defineComponent({
  name: 'search',
  summary: 'Finds.',
  spec: z.strictObject({ replicas: z.int().default(1), mode: z.enum(['fast', 'safe']).default('safe') }),
  images: ['search', 'exporter'],
  facts: () => ({ stage: 'platform' }),
});
const quiet = defineComponent({
  name: 'quiet',
  summary: 'Does nothing.',
  spec: z.strictObject({}),
  facts: () => ({ stage: 'platform' }),
});
const catalogue = { search, quiet };
const pin = { repository: 'registry.example.com/search', tag: '1.0.0', digest: null, because: 'a test' };
const images = { search: pin, exporter: pin };
const others = { unused: pin };
const unexplained = { repository: 'registry.example.com/search', tag: '1.0.0', digest: null };

type Searching = SpecOf<typeof search | typeof quiet>;

// What may be written: more images than components name, and components that are absent, empty, set or removed.
definePlatform({
  components: catalogue,
  images: { ...images, ...others },
  clusters: [
    { cluster: validCluster, components: {} },
    { cluster: validCluster, components: { search: { mode: 'fast' }, quiet: {} } },
    { cluster: validCluster, components: { search: false, quiet: undefined } },
  ],
});

// @ts-expect-error an image that a component names is pinned nowhere
definePlatform({ components: catalogue, images: { search: pin }, clusters: [] });

// @ts-expect-error a digest may be null, but not forgotten
definePlatform({ components: catalogue, images: { ...images, exporter: { repository: 'a', tag: '1' } }, clusters: [] });

// @ts-expect-error without a digest somebody says why
definePlatform({ components: catalogue, images: { ...images, exporter: unexplained }, clusters: [] });

definePlatform({
  components: catalogue,
  images,
  // @ts-expect-error a cluster of the platform sets what its components have
  clusters: [{ cluster: validCluster, components: { search: { size: 3 } } }],
});

definePlatform({
  components: catalogue,
  images,
  // @ts-expect-error also when another component has it
  clusters: [{ cluster: validCluster, components: { quiet: { replicas: 3 } } }],
});

export const unknownComponent: Searching = {
  cluster: validCluster,
  // @ts-expect-error the catalogue has no such component
  components: { serach: {} },
};

export const unknownSetting: Searching = {
  cluster: validCluster,
  // @ts-expect-error the component has no such setting
  components: { search: { replica: 3 } },
};

export const unknownChoice: Searching = {
  cluster: validCluster,
  // @ts-expect-error the setting has no such choice
  components: { search: { mode: 'slow' } },
};

export const switchedOn: Searching = {
  cluster: validCluster,
  // @ts-expect-error presence enables; only false stands for a component
  components: { search: true },
};

export const unknownSection: Searching = {
  cluster: validCluster,
  components: {},
  // @ts-expect-error a spec has four sections
  environment: 'production',
};

export const unknownClusterField: Searching = {
  // @ts-expect-error a cluster has no such field
  cluster: { ...validCluster, podCIDR: '10.0.0.0/8' },
  components: {},
};

export const unsupportedVersion: Searching = {
  // @ts-expect-error the engine renders for three minors
  cluster: { ...validCluster, kubernetesVersion: '1.34' },
  components: {},
};

export const incompleteCluster: Searching = {
  // @ts-expect-error availability has no default: somebody has to decide
  cluster: { ...validCluster, availability: undefined },
  components: {},
};

export const appSwitchedOn: Searching = {
  cluster: validCluster,
  components: {},
  // @ts-expect-error an application has settings, or false
  apps: { 'shop/checkout': true },
};

export const patchWithoutReason: Searching = {
  cluster: validCluster,
  components: {},
  // @ts-expect-error a patch says why
  patches: [{ target: { kind: 'Deployment', name: 'search' }, patch: [{ op: 'remove', path: '/spec/paused' }] }],
};

// The same through this repository's catalogue, whose types survive `import *` and the platform.
export const real: Spec = { cluster: validCluster, components: { 'metrics-server': { replicas: 2 }, tenants: false } };

export const misspelt: Spec = {
  cluster: validCluster,
  // @ts-expect-error the catalogue's component has no such setting
  components: { 'metrics-server': { replica: 2 } },
};

// An overlay may be a part of a spec, and only of a spec.
overlay<Spec>({ cluster: validCluster }, { components: { 'metrics-server': { replicas: 2 } } });

// @ts-expect-error a part of a spec has no other fields
overlay<Spec>({ cluster: validCluster }, { components: { 'metric-server': {} } });
