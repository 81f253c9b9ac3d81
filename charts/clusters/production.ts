import { overlay } from '../../lib';
import type { Spec } from '../platform';
import { base } from './base';

/** Three zones, several teams, nothing that a lost node or zone takes down. */
export const production = overlay<Spec>(base, {
  cluster: {
    name: 'production',
    kubernetesVersion: '1.35',
    nodeCidr: '10.30.0.0/22',
    controlPlane: { addresses: ['10.30.0.10', '10.30.0.11', '10.30.0.12'] },
    availability: 'high',
    routes: { domain: 'example.com' },
    zones: ['a', 'b', 'c'],
    nodes: { count: 12, cpu: '16', memory: '64Gi' },
    // The nodes know no login of the registry of the teams' own images.
    imageRegistry: { pullSecrets: ['registry-login'] },
    labels: { 'example.com/environment': 'production' },
  },
  components: {
    tenants: {
      teams: {
        shop: {
          namespaces: {
            shop: { quota: { pods: '100', 'requests.cpu': '20', 'requests.memory': '40Gi' } },
            'shop-reports': {},
          },
        },
        billing: {
          atMost: 'restricted',
          namespaces: { billing: { quota: { pods: '40', 'requests.cpu': '8', 'requests.memory': '16Gi' } } },
        },
      },
    },
  },
  apps: {
    'shop/checkout': { replicas: { min: 3, max: 12 } },
  },
});
