import { messageOf } from '../../../lib/checks/check';
import { requireMeasuredContainers } from '../../../lib/checks/require-measured-containers';
import type { RenderedObject } from '../../../lib/render/manifest';
import { renderSample, RESOURCES } from '../../fixtures/sample';

const tree = renderSample({
  workload: { sidecars: { proxy: 'sample' }, initContainers: { prepare: 'sample' } },
  pod: { sidecars: { proxy: RESOURCES }, initContainers: { prepare: RESOURCES } },
});

function problemsOf(container: string, name = 'sample'): readonly string[] {
  const containerResource = { name: 'cpu', container, target: { type: 'Utilization', averageUtilization: 70 } };
  const scaleTargetRef = { apiVersion: 'apps/v1', kind: 'Deployment', name };
  const spec = { scaleTargetRef, maxReplicas: 3, metrics: [{ type: 'ContainerResource', containerResource }] };
  const metadata = { name: 'extra', namespace: 'sample' };
  const manifest = { apiVersion: 'autoscaling/v2', kind: 'HorizontalPodAutoscaler', metadata, spec };
  const extra: RenderedObject = { path: 'extra.yaml', owner: 'sample', manifest };
  return requireMeasuredContainers
    .find([...tree.objects, extra], tree.plan)
    .map((finding) => `${finding.at}: ${messageOf(requireMeasuredContainers, finding)}`);
}

test('a container whose use is measured runs beside the others', () => {
  expect(problemsOf('sample')).toEqual([]);
  expect(problemsOf('proxy')).toEqual([]);
  const refused = (container: string, hint = '') =>
    `components.sample: HorizontalPodAutoscaler sample/extra: goes by the use of container ${container}, which Deployment sample/sample does not run${hint} (containers: sample, proxy); name a container or sidecar that the pods run [require-measured-containers]`;
  expect(problemsOf('smaple')).toEqual([refused('smaple', '; did you mean sample?')]);
  expect(problemsOf('prepare')).toEqual([refused('prepare')]);
});

test('of an object that is not in the tree nothing is known', () => {
  expect(problemsOf('sample', 'elsewhere')).toEqual([]);
});
