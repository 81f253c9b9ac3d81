import type { PortFacts } from '../../../lib';
import { consentOf, isAdmitted } from '../../../lib/plan/consent';
import type { PlannedPort, PlannedWorkload } from '../../../lib/plan/plan';

const server = (team?: string) => ({ owner: 'server', team }) as PlannedWorkload;
const client = (team?: string) => ({ owner: 'client', team });
const port = (facts: Partial<PortFacts>) => facts as PlannedPort;
const served = { service: 80 };

test('without a word, the own side alone may connect', () => {
  expect(isAdmitted(client('shop'), server('shop'), port(served))).toBe(true);
  expect(isAdmitted(client('billing'), server('shop'), port(served))).toBe(false);
  expect(isAdmitted(client(), server('shop'), port(served))).toBe(false);
  expect(isAdmitted(client(), server(), port(served))).toBe(true);
  expect(isAdmitted(client('shop'), server(), port(served))).toBe(false);
});

test('behind no Service and without a word, not even the own side may', () => {
  expect(isAdmitted(client('shop'), server('shop'), port({}))).toBe(false);
  expect(isAdmitted(client(), server(), port({}))).toBe(false);
  expect(isAdmitted(client('shop'), server('shop'), port({ clients: 'own-team' }))).toBe(true);
});

test('teams by name come beside the own team, and the platform is none of them', () => {
  const open = port({ ...served, clients: ['shop'] });
  expect(consentOf(server('billing'), open).teams).toEqual(['billing', 'shop']);
  expect(isAdmitted(client('shop'), server('billing'), open)).toBe(true);
  expect(isAdmitted(client('search'), server('billing'), open)).toBe(false);
  expect(isAdmitted(client(), server('billing'), open)).toBe(false);
});

test('anyone is every team and the platform', () => {
  const open = port({ ...served, clients: 'anyone' });
  for (const team of ['shop', undefined]) expect(isAdmitted(client(team), server('billing'), open)).toBe(true);
});

test('a component always reaches its own workloads', () => {
  expect(isAdmitted({ owner: 'server', team: 'shop' }, server('shop'), port({}))).toBe(true);
});
