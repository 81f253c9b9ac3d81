const base = require('./jest.config');

/**
 * The proofs on real software, which `npm run test:cluster` runs: those of a cluster that is up, again and again with
 * another cluster, and those that need none, once.
 */
const proofs = process.env.GROUNDPLAN_UNDER_TEST === undefined ? 'once/*.test.ts' : '*.test.ts';

module.exports = {
  ...base,
  testMatch: [`<rootDir>/test/cluster/${proofs}`],
  testPathIgnorePatterns: ['/node_modules/'],
  testSequencer: '<rootDir>/test/cluster/harness/sequencer.js',
  testTimeout: 180_000,
};
