import { closestFirst, didYouMean, nearest } from '../../../lib/spec/nearest';

const FIELDS = ['replicas', 'resources', 'port', 'serviceCidr', 'cpu'];

test.each([
  ['replica', 'replicas'],
  ['prot', 'port'],
  ['REPLICAS', 'replicas'],
  ['servceCdir', 'serviceCidr'],
  ['cpus', 'cpu'],
])('%s most likely means %s', (word, meant) => {
  expect(nearest(word, FIELDS)).toBe(meant);
});

test.each(['retention', 'host', 'x', '', 'constructor'])('%j is near to nothing', (word) => {
  expect(nearest(word, FIELDS)).toBeUndefined();
  expect(didYouMean(word, FIELDS)).toBe('');
});

test('of equally near words the first is meant', () => {
  expect(nearest('porx', ['port', 'pore'])).toBe('port');
});

test('a suggestion reads on from the message', () => {
  expect(`is unknown${didYouMean('replica', FIELDS)}`).toBe('is unknown; did you mean replicas?');
});

test('one-letter names are never suggested for each other', () => {
  expect(nearest('a', ['b'])).toBeUndefined();
});

test('all names are listed with the closest first, as many as one can read', () => {
  expect(closestFirst('prot', FIELDS)).toBe('port, cpu, replicas, resources, serviceCidr');
  expect(closestFirst('x', [...FIELDS, ...FIELDS])).toMatch(/ and 2 more$/);
  expect(closestFirst('x', [])).toBe('none');
});
