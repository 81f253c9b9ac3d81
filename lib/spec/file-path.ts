import { checkedText } from './checked-text';

/** An absolute path in a container, where something is mounted. Container runtimes separate mounts by colons. */
export const containerPath = checkedText((path) => {
  if (!/^\/[^:]*$/.test(path)) return 'is no path in a container; write an absolute one without colons';
  return /^\/+$/.test(path) ? 'is the whole container; mount at a folder of its own below it' : undefined;
});

/** An absolute path of a node. The API refuses steps upwards, which would leave the folder that the reason speaks of. */
export const nodePath = checkedText((path) => {
  if (!path.startsWith('/')) return 'is no path of a node; write an absolute one';
  return path.split('/').includes('..')
    ? 'has .. in it, which the API server refuses; write the path without'
    : undefined;
});
