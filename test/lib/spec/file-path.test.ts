import { anyContainerPath, containerPath, nodePath, systemProblem } from '../../../lib/spec/file-path';
import { problemsOf } from './problems-of';

test.each([
  ['etc', 'is no path in a container (got etc); write an absolute one without colons'],
  ['/a:b', 'is no path in a container (got /a:b); write an absolute one without colons'],
  ['/', 'is the whole container (got /); mount at a folder of its own below it'],
])('%s is no place in a container', (path, message) => {
  expect(problemsOf(containerPath, path)).toEqual([`x: ${message}`]);
});

test.each([
  ['/proc', 'is where the kernel shows processes'],
  ['/proc/', 'is where the kernel shows processes'],
  ['//proc/sys/kernel', 'is where the kernel shows processes'],
  ['/etc/../proc', 'is where the kernel shows processes'],
  ['/sys', 'is where the kernel shows devices and limits'],
  ['/sys/fs/cgroup', 'is where the kernel shows devices and limits'],
  ['/dev', 'is where the container has its devices'],
  ['/dev//', 'is where the container has its devices'],
])('at %s a container has what comes from its runtime, and of the node alone something else', (path, reason) => {
  expect(problemsOf(containerPath, path)).toEqual([expect.stringMatching(`^x: ${reason}.*; mount it elsewhere$`)]);
  expect(problemsOf(anyContainerPath, path)).toEqual([]);
});

test.each(['/dev/shm', '/process', '/system', '/srv/proc', '/devices', '/host/sys'])('%s is free', (path) => {
  expect(problemsOf(containerPath, path)).toEqual([]);
  expect(systemProblem(path)).toBeUndefined();
});

test('a path of a node stays in the folder that it names', () => {
  expect(['/', '/var/log', '/sys/0000:00', '/a..b'].flatMap((path) => problemsOf(nodePath, path))).toEqual([]);
  expect(problemsOf(nodePath, '/var/log/../lib')).toEqual([
    'x: has .. in it, which the API server refuses (got /var/log/../lib); write the path without',
  ]);
  expect(problemsOf(nodePath, 'var')).toEqual(['x: is no path of a node (got var); write an absolute one']);
});
