import { overlay } from '../../lib';
import type { Spec } from '../platform';
import { base } from './base';

/** One small node pool of the newest Kubernetes, where a restart hurts nobody; the one with addresses of both families. */
export const dev = overlay<Spec>(base, {
  cluster: {
    name: 'dev',
    kubernetesVersion: '1.37',
    nodeCidr: '10.10.0.0/24',
    dualStack: { podCidr: 'fd00:10:244::/56', serviceCidr: 'fd00:10:96::/112', nodeCidr: 'fd00:10:10::/64' },
    controlPlane: { addresses: ['10.10.0.10'] },
    availability: 'single',
    routes: { domain: 'dev.example.com' },
    nodes: { count: 2, cpu: '4', memory: '16Gi' },
  },
  components: {
    // The kubelets of this cluster sign their own certificates.
    'metrics-server': { kubeletInsecureTls: true },
  },
  apps: {
    'shop/checkout': { replicas: { min: 1, max: 3 } },
    'billing/ledger': { replicas: { min: 1, max: 3 } },
  },
});
