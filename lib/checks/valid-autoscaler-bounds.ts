import type { HorizontalPodAutoscalerSpec } from '../imports/k8s';
import { groupOf } from '../render/manifest';
import type { ObjectCheck } from './check';

export const validAutoscalerBounds: ObjectCheck = {
  id: 'valid-autoscaler-bounds',
  severity: 'error',
  summary: 'A HorizontalPodAutoscaler whose minimum is above its maximum: the API server refuses it.',
  remediation: 'lower minReplicas, or raise maxReplicas',
  find({ apiVersion, kind, spec }) {
    if (groupOf(apiVersion) !== 'autoscaling' || kind !== 'HorizontalPodAutoscaler') return [];
    const { minReplicas = 1, maxReplicas = minReplicas } = (spec ?? {}) as Partial<HorizontalPodAutoscalerSpec>;
    if (minReplicas <= maxReplicas) return [];
    return [{ reason: `keeps ${minReplicas} pods at least and ${maxReplicas} at most` }];
  },
};
