import { defineApp, type AnyComponent, type App } from '../../../lib';
import { ingress } from '../../fixtures/components/ingress';
import { teams } from '../../fixtures/components/teams';
import { web } from '../../fixtures/golden-path';
import { platformOf, probesOn, sample, specFor } from '../../fixtures/sample';
import { problemsIn } from '../../fixtures/tree';

interface Written {
  readonly path?: string;
  readonly sharedWith?: readonly string[];
}
const host = 'www.example.com';
const routed = (team: string, name: string, route: Written = {}) =>
  defineApp({ ...web, team, name, route: { host, ...route } });
const problemsOf = (apps: readonly App[], components: readonly AnyComponent[] = []) => {
  const all = [teams, ingress, ...components];
  return problemsIn(platformOf(all, apps), specFor(all));
};
/** `owner/name /path` of both sides. */
const refused = (taken: string, held: string, team: string) => {
  const [taker = '', path = ''] = taken.split(' ');
  const [owner = '', its = ''] = held.split(' ');
  return `apps.${taker}: route ${taker.split('/')[1] ?? ''} leads ${host}${path} to it, and ${owner} has that host (${host}${its}) and does not share it with team ${team}; have ${owner} say so in its route (sharedWith: ['${team}']), or give this one another host`;
};

test('a team takes no path of a host of another, whose cookies and passwords it would see', () => {
  const taken = routed('billing', 'evil', { path: '/login' });
  expect(problemsOf([routed('shop', 'web'), taken])).toEqual([refused('billing/evil /login', 'shop/web /', 'billing')]);
});

test('whose path holds the other is who consents, and no word of the other counts', () => {
  const part = { path: '/bills' };
  expect(problemsOf([routed('shop', 'web', { sharedWith: ['billing'] }), routed('billing', 'bills', part)])).toEqual(
    [],
  );
  expect(problemsOf([routed('shop', 'web'), routed('billing', 'bills', { ...part, sharedWith: ['shop'] })])).toEqual([
    refused('billing/bills /bills', 'shop/web /', 'billing'),
  ]);
});

test('where no path holds the other, both consent; a path holds whole elements', () => {
  const shop = { path: '/a' };
  const billing = { path: '/ab/' };
  expect(problemsOf([routed('shop', 'web', shop), routed('billing', 'bills', billing)])).toEqual([
    refused('billing/bills /ab/', 'shop/web /a', 'billing'),
    refused('shop/web /a', 'billing/bills /ab/', 'shop'),
  ]);
  expect(
    problemsOf([routed('shop', 'web', { ...shop, sharedWith: ['billing'] }), routed('billing', 'bills', billing)]),
  ).toEqual([refused('shop/web /a', 'billing/bills /ab/', 'shop')]);
  expect(
    problemsOf([
      routed('shop', 'web', { ...shop, sharedWith: ['billing'] }),
      routed('billing', 'bills', { ...billing, sharedWith: ['shop'] }),
    ]),
  ).toEqual([]);
});

test('applications of one team share its hosts without a word', () => {
  expect(problemsOf([routed('shop', 'web'), routed('shop', 'cart', { path: '/cart' })])).toEqual([]);
});

describe('a component of the platform', () => {
  const component = (path: string, sharedWith?: readonly string[]) =>
    sample({
      name: 'portal',
      facts: { routes: { main: { host, path, workload: 'portal', port: 'web', sharedWith } } },
      workload: { ports: { web: { number: 8080, service: 80 } } },
      container: probesOn('web'),
    });

  test('has a host that a team takes no path of without its word', () => {
    const app = routed('shop', 'web', { path: '/shop' });
    expect(problemsOf([app], [component('/')])).toEqual([refused('shop/web /shop', 'portal /', 'shop')]);
    expect(problemsOf([app], [component('/', ['shop'])])).toEqual([]);
  });

  test('asks no team for a path', () => {
    expect(problemsOf([routed('shop', 'web')], [component('/outposts')])).toEqual([]);
  });
});
