import type { DeepPartial } from '../../lib';
import type { Spec } from '../platform';

/** What all clusters have in common. */
export const base: DeepPartial<Spec> = {
  cluster: {
    podCidr: '10.244.0.0/16',
    serviceCidr: '10.96.0.0/16',
    network: { policies: 'enforced' },
    // Not part of this platform yet.
    external: {
      ingress: { namespace: 'ingress', labels: { 'app.kubernetes.io/name': 'traefik' } },
      scraper: { namespace: 'monitoring', labels: { 'app.kubernetes.io/name': 'prometheus' } },
    },
  },
  components: {
    tenants: {
      teams: {
        shop: { groups: { edit: ['shop-developers'], view: ['shop-support'] } },
        billing: { groups: { edit: ['billing-developers'] } },
        operations: { groups: { edit: ['operators'] } },
      },
    },
    'metrics-server': {},
    'kube-state-metrics': {},
  },
};
