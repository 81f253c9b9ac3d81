import { byHand, differencesOf, type ByHand } from '../../fixtures/built-by-hand';
import { problemsOfAll } from '../../fixtures/sample';

const name = { 'app.kubernetes.io/name': 'other' };

test.each<[string, ByHand, string]>([
  [
    'other labels',
    { podLabels: name, spec: {} },
    "has pods without the label app.kubernetes.io/name: sample, by which Services, policies and budgets find them; label them by podLabels('sample') of the context",
  ],
  [
    'no label for the scraper',
    { podLabels: { 'groundplan.dev/scraped': 'false' } },
    "has pods without the label groundplan.dev/scraped: true, by which Services, policies and budgets find them; label them by podLabels('sample') of the context",
  ],
  [
    'another selector',
    { spec: { selector: { matchLabels: { app: 'sample' } } } },
    'selects its pods by app=sample instead of app.kubernetes.io/component=sample, app.kubernetes.io/name=sample; a selector can never be changed, so use selectorOf (cdk8s-plus: select: false, then select)',
  ],
  [
    'another account',
    { pod: { serviceAccountName: 'admin' } },
    'runs as ServiceAccount admin instead of sample, which holds its access; set serviceAccountName',
  ],
  [
    'no account',
    { pod: { serviceAccountName: undefined } },
    'runs as ServiceAccount default instead of sample, which holds its access; set serviceAccountName',
  ],
  [
    'a token without access',
    { pod: { automountServiceAccountToken: undefined } },
    'mounts an API token, but the facts declare no access; add access, or set automountServiceAccountToken to false',
  ],
])('%s', (_, difference, message) => {
  expect(differencesOf(difference)).toEqual([message]);
});

test('another namespace', () => {
  expect(problemsOfAll([byHand({ metadata: { namespace: 'default' } })])).toEqual([
    "components.sample: Deployment default/sample: is in a namespace that no component brings; add it to namespaces in the component's facts [require-namespace]",
    'components.sample: Deployment default/sample is in namespace default, the facts say sample; set metadata.namespace',
  ]);
});
