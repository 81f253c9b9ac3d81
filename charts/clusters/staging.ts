import { overlay } from '../../lib';
import type { Spec } from '../platform';
import { base } from './base';

/** Like production, smaller, and one Kubernetes minor ahead. */
export const staging = overlay<Spec>(base, {
  cluster: {
    name: 'staging',
    kubernetesVersion: '1.36',
    nodeCidr: '10.20.0.0/24',
    controlPlane: { addresses: ['10.20.0.10', '10.20.0.11', '10.20.0.12'] },
    availability: 'high',
    routes: { domain: 'staging.example.com' },
    nodes: { count: 3, cpu: '4', memory: '16Gi' },
  },
});
