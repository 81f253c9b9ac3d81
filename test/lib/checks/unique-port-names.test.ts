import { uniquePortNames } from '../../../lib/checks/unique-port-names';
import type { Container } from '../../../lib/imports/k8s';
import type { Manifest } from '../../../lib/render/manifest';
import { differencesOf } from '../../fixtures/built-by-hand';
import { linesOf } from '../../fixtures/check-lines';

const twice = 'has two ports called web; call one of them otherwise [unique-port-names]';

test('ports of a container have names of their own', () => {
  const web = { name: 'web', containerPort: 8080 };
  expect(differencesOf({ container: { ports: [web] } })).toEqual([]);
  expect(differencesOf({ container: { ports: [web, { ...web, containerPort: 9090 }] } })).toEqual([twice]);
});

test('and those of all containers of a pod; ports without one are none', () => {
  const podOf = (ports: Container['ports']): Manifest => ({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'a' },
    spec: {
      initContainers: [{ name: 'proxy', restartPolicy: 'Always', ports }],
      containers: [{ name: 'app', ports: [{ name: 'web', containerPort: 8080 }, { containerPort: 1 }] }],
    },
  });
  expect(linesOf(uniquePortNames, podOf([{ name: 'web', containerPort: 9090 }]))).toEqual([`Pod a: ${twice}`]);
  expect(linesOf(uniquePortNames, podOf([{ name: 'admin', containerPort: 9090 }, { containerPort: 2 }]))).toEqual([]);
});
