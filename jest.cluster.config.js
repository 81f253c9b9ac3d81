const base = require('./jest.config');

/** The proofs on real software, which `npm run test:cluster` runs: those of a cluster that is up, and those that need none. */
const proofs = process.env.GROUNDPLAN_UNDER_TEST === undefined ? 'once/*.test.ts' : 'harness/proofs.ts';

module.exports = {
  ...base,
  testMatch: [`<rootDir>/test/cluster/${proofs}`],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 180_000,
};
