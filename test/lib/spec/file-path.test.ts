import { containerPath, nodePath } from '../../../lib/spec/file-path';
import { problemsOf } from './problems-of';

test.each([
  ['etc', 'is no path in a container (got etc); write an absolute one without colons'],
  ['/a:b', 'is no path in a container (got /a:b); write an absolute one without colons'],
  ['/', 'is the whole container (got /); mount at a folder of its own below it'],
])('%s is no place in a container', (path, message) => {
  expect(problemsOf(containerPath, path)).toEqual([`x: ${message}`]);
});

test('a path of a node stays in the folder that it names', () => {
  expect(['/', '/var/log', '/sys/0000:00', '/a..b'].flatMap((path) => problemsOf(nodePath, path))).toEqual([]);
  expect(problemsOf(nodePath, '/var/log/../lib')).toEqual([
    'x: has .. in it, which the API server refuses (got /var/log/../lib); write the path without',
  ]);
  expect(problemsOf(nodePath, 'var')).toEqual(['x: is no path of a node (got var); write an absolute one']);
});
