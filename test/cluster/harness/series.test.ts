import { finds, selectorsIn, seriesIn } from './series';

const EXPOSITION = `# TYPE kube_pod_info gauge
kube_pod_info{namespace="shop",pod="web-0",note="a \\"b\\""} 1
up 1
`;

test('series are read from an exposition, and selectors from an expression', () => {
  const [series, second] = seriesIn(EXPOSITION);
  expect(series).toEqual({
    metric: 'kube_pod_info',
    labels: { namespace: 'shop', pod: 'web-0', note: 'a \\"b\\"' },
  });
  expect(second).toBeUndefined();
  const expr = 'sum(kube_pod_info{namespace="shop",pod=~"web-[0-9]{1,2}"}) + up{pod="x"} + kube_pod_info{pod="web"}';
  const found = selectorsIn(expr, 'kube_').map((selector) => series !== undefined && finds(selector, series));
  expect(found).toEqual([true, false]);
});
