const { basename } = require('node:path');
const Sequencer = require('@jest/test-sequencer').default;

/** Drains take pods from under the real servers, which then start again and are waited for again: they come first. */
const FIRST = ['apply.test.ts', 'pods.test.ts'];

/** The same order every time. */
module.exports = class extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => `${FIRST.includes(basename(path)) ? 0 : 1}${path}`;
    return [...tests].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
  }
};
