import { App, ApiObject, Chart } from 'cdk8s';
import { Construct } from 'constructs';
import { KubeConfigMap } from '../../../lib/imports/k8s';
import { described } from '../../fixtures/built-by-hand';
import { problemsOfAll, renderAll } from '../../fixtures/sample';

function configMap(scope: Construct, name: string): void {
  new KubeConfigMap(scope, name, { metadata: { name, namespace: 'sample' }, data: { a: 'x' } });
}

describe('charts in the chart of a component', () => {
  const nested = described((chart) => {
    configMap(new Construct(chart, 'group'), 'plain');
    const outer = new Chart(chart, 'outer');
    configMap(outer, 'outer');
    configMap(new Chart(outer, 'inner', { labels: { tier: 'inner' } }), 'inner');
    configMap(new Chart(App.of(chart), 'beside'), 'beside');
  });

  test('are rendered, however deep, and also beside it', () => {
    expect(renderAll([nested]).names('ConfigMap')).toEqual(['beside', 'inner', 'outer', 'plain']);
  });

  test('carry the labels of the component, beside their own', () => {
    const tree = renderAll([nested]);
    const { labels } = tree.get('ConfigMap', 'plain').metadata;
    expect(labels).toMatchObject({ 'app.kubernetes.io/name': 'sample' });
    expect(tree.get('ConfigMap', 'inner').metadata.labels).toEqual({ ...labels, tier: 'inner' });
    expect(tree.get('ConfigMap', 'beside').metadata.labels).toEqual(labels);
  });

  test('are judged as what the component builds', () => {
    const grant = described((chart) => {
      const metadata = { name: 'a', namespace: 'sample' };
      new ApiObject(new Chart(chart, 'inner'), 'a', { apiVersion: 'v1', kind: 'ServiceAccount', metadata });
    });
    expect(problemsOfAll([grant])).toEqual([expect.stringContaining('ServiceAccount sample/a is built by hand')]);
  });
});
