import { defineApp } from '../../../lib';
import { sharedProblems } from '../../../lib/cli/shared-problems';
import { describing, web } from '../../fixtures/golden-path';

const file = 'charts/apps/shop/web.ts';
const apps = [{ ...defineApp<string>(describing(web)), file }];
const of = (cluster: string, at: string, message = 'is odd') => ({ cluster, problem: { at, message } });

test('what is the same in several clusters is there once, in the order in which it came', () => {
  const all = [of('dev', 'images'), of('dev', 'cluster.nodes'), of('staging', 'images'), of('staging', 'images')];
  expect(sharedProblems(all, [])).toEqual([
    { problem: { at: 'images', message: 'is odd' }, clusters: ['dev', 'staging'] },
    { problem: { at: 'cluster.nodes', message: 'is odd' }, clusters: ['dev'] },
  ]);
});

test('what is of an application names its file, what a cluster sets for it does not', () => {
  const places = [of('dev', 'apps.shop/web: Deployment shop/web'), of('dev', 'apps.shop/web.replicas')];
  expect(sharedProblems(places, apps).map(({ problem }) => problem.at)).toEqual([
    `apps.shop/web (${file}): Deployment shop/web`,
    'apps.shop/web.replicas',
  ]);
});
