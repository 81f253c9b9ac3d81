import { Size, type Chart } from 'cdk8s';
import {
  ConfigMap,
  Cpu,
  Deployment,
  HorizontalPodAutoscaler,
  k8s,
  Metric,
  MetricTarget,
  NetworkPolicy,
  NetworkPolicyIpBlock,
  NetworkPolicyPort,
  Probe,
  ServiceAccount,
  Volume,
} from 'cdk8s-plus-27';

const PORT = 8080;

/** The same seven objects as the documentation of cdk8s-plus-27 shows how to write them. */
export function stockApplication(chart: Chart, index: number): void {
  const name = `app-${index}`;
  const metadata = { name, namespace: `team-${index % 50}` };
  const serviceAccount = new ServiceAccount(chart, 'account', { metadata });
  const configMap = new ConfigMap(chart, 'config', {
    metadata,
    data: { 'application.yaml': 'server:\n  port: 8080\nlogging:\n  level: info\n  format: json\n' },
  });
  const deployment = new Deployment(chart, 'deployment', {
    metadata,
    serviceAccount,
    containers: [
      {
        name: 'app',
        image: 'registry.example.com/bench/app:1.0.0',
        portNumber: PORT,
        readiness: Probe.fromHttpGet('/ready', { port: PORT }),
        liveness: Probe.fromHttpGet('/live', { port: PORT }),
        resources: {
          cpu: { request: Cpu.millis(50) },
          memory: { request: Size.mebibytes(64), limit: Size.mebibytes(128) },
        },
        volumeMounts: [{ path: '/etc/app', volume: Volume.fromConfigMap(chart, 'files', configMap) }],
      },
    ],
  });
  deployment.exposeViaService({ name, ports: [{ port: 80, targetPort: PORT }] });
  new HorizontalPodAutoscaler(chart, 'autoscaler', {
    metadata,
    target: deployment,
    minReplicas: 2,
    maxReplicas: 6,
    metrics: [Metric.resourceCpu(MetricTarget.averageUtilization(70))],
  });
  new NetworkPolicy(chart, 'policy', {
    metadata,
    selector: deployment,
    ingress: {
      rules: [
        { peer: NetworkPolicyIpBlock.ipv4(chart, 'clients', '10.128.0.0/10'), ports: [NetworkPolicyPort.tcp(PORT)] },
      ],
    },
  });
  new k8s.KubePodDisruptionBudget(chart, 'budget', {
    metadata,
    spec: { maxUnavailable: k8s.IntOrString.fromNumber(1), selector: { matchLabels: { app: name } } },
  });
}
