import { nodeNameDifferences } from '../../../lib/reconcile/node-names';
import type { Built } from '../../../lib/reconcile/built';
import { renderApp, web } from '../../fixtures/golden-path';
import { renderSample } from '../../fixtures/sample';

const onNode = (planned: Built['planned'] | undefined, nodeName?: string) => {
  const parts: Partial<Built> = { planned, pod: { containers: [], nodeName } };
  return nodeNameDifferences(parts as Built);
};

test('pods of an application go where the scheduler puts them', () => {
  const planned = renderApp(web).plan.components.get('shop/web');
  expect(onNode(planned)).toEqual([]);
  expect(onNode(planned, 'node-1')).toEqual([
    'names the node node-1, so that its pods pass over the scheduler, which minds taints, room and spread; leave nodeName out, and select nodes by nodeSelector',
  ]);
});

test('a component of the platform may know better', () => {
  expect(onNode(renderSample().plan.components.get('sample'), 'node-1')).toEqual([]);
});
