import type { PortFacts } from '../../../lib';
import { planWarnings } from '../../../lib/plan/warnings';
import { teams } from '../../fixtures/components/teams';
import { probesOn, renderAll, sample } from '../../fixtures/sample';

/** What is warned about beside the teams shop and billing. */
function warningsFor(port: Partial<PortFacts>, warnings?: readonly string[]): readonly string[] {
  const server = sample({
    facts: { warnings },
    workload: { ports: { web: { number: 8080, service: 80, ...port } } },
    container: probesOn('web'),
  });
  return planWarnings(renderAll([teams, server]).plan).map(({ at, message }) => `${at}: ${message}`);
}

test('what a component says of itself', () => {
  expect(warningsFor({}, ['nothing is verified'])).toEqual(['components.sample: nothing is verified']);
});

test('clients of a team that the cluster has not, with the one that is meant', () => {
  const absent = (team: string) =>
    `components.sample: port web of workload sample names ${team} in clients, a team without a namespace in this cluster, so nobody of it connects`;
  expect(warningsFor({ clients: ['shop', 'biling'] })).toEqual([`${absent('biling')}; did you mean billing?`]);
  expect(warningsFor({ clients: ['search', 'research'] })).toEqual([absent('search'), absent('research')]);
});

test('clients that are there, or are no teams by name, are none', () => {
  for (const clients of [['shop', 'billing'], 'anyone', 'own-team', undefined] as const)
    expect(warningsFor({ clients })).toEqual([]);
});
