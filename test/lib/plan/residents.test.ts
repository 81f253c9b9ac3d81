import { problemsOf, problemsOfApps, sample, sampleApp } from '../../fixtures/sample';

test('a component without a namespace, or with one that nobody brings, is told what to add', () => {
  expect(problemsOf({ facts: { namespace: undefined } })).toEqual([
    'components.sample: has workloads but no namespace; name one in its facts',
  ]);
  expect(problemsOf({ facts: { namespace: 'smaple' } })).toEqual([
    'components.sample: lives in namespace smaple, which no component brings; did you mean sample?',
  ]);
});

test('an application lives in a namespace of its own team', () => {
  const at = (namespace: string) => problemsOfApps([sampleApp('shop', { name: 'web', facts: { namespace } })]);
  expect(at('shop-reports')).toEqual([]);
  expect(at('billing')).toEqual([
    'apps.shop/web: belongs to team shop, but its namespace billing belongs to team billing; name one of its own (shop, shop-reports)',
  ]);
});

test('an application in a namespace of the platform is told the same', () => {
  const app = sampleApp('shop', { name: 'web', facts: { namespace: 'sample' } });
  expect(problemsOfApps([app], [sample()])).toEqual([
    'apps.shop/web: belongs to team shop, but its namespace sample belongs to the platform; name one of its own (shop, shop-reports)',
  ]);
});

test('an application of a team that the cluster has not is told where teams are', () => {
  expect(problemsOfApps([sampleApp('search', { name: 'web' })])).toEqual([
    "apps.search/web: lives in namespace search, which no team has in this cluster; add components.tenants.teams.search, set apps.search/web to false, or set clusters in the application's file",
  ]);
});

test('an application in a namespace that its team has not yet is told where to add it', () => {
  const app = sampleApp('shop', { name: 'web', facts: { namespace: 'analysis' } });
  expect(problemsOfApps([app])).toEqual([
    'apps.shop/web: lives in namespace analysis, which no team has in this cluster; add analysis to components.tenants.teams.shop.namespaces, or name one of its own (shop, shop-reports)',
  ]);
});
