/** The resources whose state the alerts read: what kube-state-metrics must be told to export. Sorted. */
export const ALERTED_RESOURCES = [
  'cronjobs',
  'daemonsets',
  'deployments',
  'horizontalpodautoscalers',
  'jobs',
  'pods',
  'statefulsets',
] as const;
