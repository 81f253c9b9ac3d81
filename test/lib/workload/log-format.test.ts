import { describing, renderApp, web } from '../../fixtures/golden-path';
import { podTemplateOf } from '../../../lib/render/pod-template';
import { renderSample } from '../../fixtures/sample';

const annotationsIn = (tree: ReturnType<typeof renderApp>) => {
  const [pods] = tree.objects.flatMap(({ manifest }) => podTemplateOf(manifest) ?? []);
  return pods?.metadata?.annotations;
};

test('what is known of the lines stands on the pods, for each container but sidecars and init containers', () => {
  const app = {
    ...web,
    logFormat: 'json' as const,
    sidecars: { proxy: { image: 'registry.example.com/proxy:1.0.0' } },
    init: { warm: { command: ['./warm'] } },
  };
  expect(annotationsIn(renderApp(app))).toEqual({ 'fluentbit.io/parser-app': 'json' });
  const cron = describing({ shape: 'cron', name: 'report', schedule: '@daily', logFormat: 'logfmt' });
  expect(annotationsIn(renderApp(cron))).toEqual({ 'fluentbit.io/parser-app': 'logfmt' });
});

test('of text, nothing is said', () => {
  expect(annotationsIn(renderApp(web))).toBeUndefined();
});

test('it stands beside annotations that the pods have anyway', () => {
  const pod = { annotations: { 'example.com/note': 'x' } };
  expect(annotationsIn(renderSample({ workload: { logFormat: 'json' }, pod }))).toEqual({
    'fluentbit.io/parser-sample': 'json',
    'example.com/note': 'x',
  });
});
