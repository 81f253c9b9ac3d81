import { ApiObject, JsonPatch, Size } from 'cdk8s';
import { Cpu, Deployment, LabelSelector, Probe, ServiceAccount, type DeploymentProps } from 'cdk8s-plus-27';
import { selectorOf } from '../../../lib';
import { byHand, containerFor } from '../../fixtures/built-by-hand';
import { problemsOfAll } from '../../fixtures/sample';

const { image = '' } = containerFor({ port: () => 8080 });
/** What the restricted level asks for and cdk8s-plus-27 cannot say. */
const RESTRICTED = [
  JsonPatch.add('/spec/template/spec/securityContext/seccompProfile', { type: 'RuntimeDefault' }),
  JsonPatch.add('/spec/template/spec/containers/0/securityContext/capabilities', { drop: ['ALL'] }),
];

/** What is said of a component whose Deployment comes from cdk8s-plus-27, as teams bring it. */
function problemsOf(props: DeploymentProps, then: (deployment: Deployment) => void = () => undefined) {
  const component = byHand({
    instead(chart, { namespace, podLabels }) {
      const deployment = new Deployment(chart, 'plus', {
        metadata: { name: 'sample', namespace },
        replicas: 1,
        podMetadata: { labels: { ...podLabels('sample') } },
        serviceAccount: ServiceAccount.fromServiceAccountName(chart, 'account', 'sample'),
        containers: [CONTAINER],
        ...props,
      });
      ApiObject.of(deployment).addJsonPatch(...RESTRICTED);
      then(deployment);
    },
  });
  return problemsOfAll([component]);
}

const CONTAINER = {
  name: 'sample',
  image,
  ports: [{ name: 'web', number: 8080 }],
  readiness: Probe.fromHttpGet('/ready', { port: 8080 }),
  liveness: Probe.fromHttpGet('/live', { port: 8080 }),
  resources: { cpu: { request: Cpu.millis(10) }, memory: { request: Size.mebibytes(16), limit: Size.mebibytes(32) } },
};

function selectAsDeclared(deployment: Deployment): void {
  deployment.select(LabelSelector.of({ labels: { ...selectorOf('sample', 'sample') } }));
}

test('its Deployment passes when it selects as declared', () => {
  expect(problemsOf({ select: false }, selectAsDeclared)).toEqual([]);
});

test('left alone it selects by a hash of the construct path, which moves with the code', () => {
  expect(problemsOf({})).toEqual([
    expect.stringMatching(
      /^components\.sample: Deployment sample\/sample selects its pods by cdk8s\.io\/metadata\.addr=sample-plus-[0-9a-f]+ instead of app\.kubernetes\.io\/component=sample, app\.kubernetes\.io\/name=sample; a selector can never be changed/,
    ),
  ]);
});

test('told not to select it selects nothing, which the API refuses', () => {
  expect(problemsOf({ select: false })).toEqual([expect.stringContaining('selects its pods by nothing instead of')]);
});

test('its Service selects by the hash too, which its pods carry: the Deployment alone is wrong', () => {
  const problems = problemsOf({}, (deployment) => {
    deployment.exposeViaService({ name: 'extra' });
  });
  expect(problems).toEqual([
    expect.stringContaining('Deployment sample/sample selects its pods by cdk8s.io/metadata.addr'),
  ]);
});
