import { ApiObject, JsonPatch, Size } from 'cdk8s';
import { Cpu, Deployment, EnvValue, LabelSelector, Probe, ServiceAccount, Topology, Volume } from 'cdk8s-plus-27';
import { defineApp, selectorOf } from '../../../lib';

/** What the restricted level asks for and cdk8s-plus-27 has no words for. */
const RESTRICTED = [
  JsonPatch.add('/spec/template/spec/securityContext/seccompProfile', { type: 'RuntimeDefault' }),
  JsonPatch.add('/spec/template/spec/containers/0/securityContext/capabilities', { drop: ['ALL'] }),
];

export const taxRates = defineApp({
  shape: 'built',
  team: 'billing',
  name: 'tax-rates',
  summary: 'Knows the tax of each country; made with constructs of cdk8s-plus, as the team always did.',
  image: 'ghcr.io/stefanprodan/podinfo:6.14.0',
  kind: 'Deployment',
  ports: { http: 9898 },
  clients: ['shop'],
  replicas: 2,
  build(chart, { namespace, port, image, podLabels, spec }) {
    const deployment = new Deployment(chart, 'tax-rates', {
      metadata: { name: 'tax-rates', namespace },
      ...(typeof spec.replicas === 'number' ? { replicas: spec.replicas } : {}),
      podMetadata: { labels: { ...podLabels('tax-rates') } },
      serviceAccount: ServiceAccount.fromServiceAccountName(chart, 'account', 'tax-rates'),
      // A selector can never be changed, and the one of cdk8s-plus changes with the code.
      select: false,
      securityContext: { user: 10001, group: 10001 },
    });
    if (typeof spec.replicas !== 'number') deployment.markHasAutoscaler();
    deployment.select(LabelSelector.of({ labels: { ...selectorOf('tax-rates', 'tax-rates') } }));
    deployment.scheduling.spread({ topology: Topology.HOSTNAME, weight: 100 });
    const container = deployment.addContainer({
      name: 'app',
      image: image('app'),
      command: ['./podinfo', `--port=${port('http')}`],
      envVariables: { PODINFO_UI_MESSAGE: EnvValue.fromValue('Tax rates') },
      ports: [{ name: 'http', number: port('http') }],
      readiness: Probe.fromHttpGet('/readyz', { port: port('http') }),
      liveness: Probe.fromHttpGet('/healthz', { port: port('http') }),
      resources: {
        cpu: { request: Cpu.millis(50) },
        memory: { request: Size.mebibytes(64), limit: Size.mebibytes(64) },
      },
    });
    container.mount('/tmp', Volume.fromEmptyDir(chart, 'tmp', 'tmp', { sizeLimit: Size.mebibytes(64) }));
    ApiObject.of(deployment).addJsonPatch(...RESTRICTED);
  },
});
