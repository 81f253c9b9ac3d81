/** The catalogue, in reading order. A component is one line here, its folder, and its images in images.json. */
export { tenants } from './tenants';
export { metricsServer } from './metrics-server';
export { kubeStateMetrics } from './kube-state-metrics';
