import { requireKnownFields } from '../../../lib/checks/require-known-fields';
import type { Manifest } from '../../../lib/render/manifest';
import { linesOf } from '../../fixtures/check-lines';

function problems(fields: object): readonly string[] {
  const manifest = { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'web' }, ...fields } as Manifest;
  return linesOf(requireKnownFields, manifest);
}

const container = (fields: object): object => ({
  spec: {
    template: {
      spec: {
        containers: [
          { name: 'a', image: 'a' },
          { name: 'b', image: 'b', ...fields },
        ],
      },
    },
  },
});

test('a misspelt field is reported where it is, with the field that is meant', () => {
  expect(problems(container({ imagePullPolcy: 'Always' }))).toEqual([
    'Deployment web: spec.template.spec.containers[1].imagePullPolcy is not a field of Kubernetes; ' +
      'did you mean imagePullPolicy? [require-known-fields]',
  ]);
});

test('a value of the wrong type is reported with what it should be', () => {
  expect(problems({ spec: { replicas: '3' } })).toEqual([
    'Deployment web: spec.replicas is "3", which the API server refuses there; write a whole number [require-known-fields]',
  ]);
  expect(problems(container({ args: '--fast' }))[0]).toContain(
    'args is a text, which the API server refuses there; write a list',
  );
  expect(problems(container({ resources: { limits: ['1Gi'] } }))[0]).toContain(
    'limits is [1Gi], which the API server refuses there; write an object',
  );
  expect(problems({ metadata: { name: 'web', labels: { 'example.com/tier': 1 } } })).toEqual([
    'Deployment web: metadata.labels["example.com/tier"] is 1, which the API server refuses there; write text [require-known-fields]',
  ]);
});

test('a field that may hold several types takes each of them', () => {
  expect(problems(container({ resources: { limits: { cpu: 0.5, memory: '1Gi' } } }))).toEqual([]);
  expect(problems(container({ livenessProbe: { httpGet: { port: 'http' } } }))).toEqual([]);
  expect(problems(container({ livenessProbe: { httpGet: { port: 8080 } } }))).toEqual([]);
});

test.each([
  [{ image: undefined }, '', 'image'],
  [{ env: [{ value: 'x' }] }, '.env[0]', 'name'],
  [{ ports: [{ name: 'web' }] }, '.ports[0]', 'containerPort'],
  [{ volumeMounts: [{ name: 'data' }] }, '.volumeMounts[0]', 'mountPath'],
  [{ readinessProbe: { httpGet: { path: '/' } } }, '.readinessProbe.httpGet', 'port'],
  [{ env: [{ name: 'A', valueFrom: { secretKeyRef: { name: 'a' } } }] }, '.env[0].valueFrom.secretKeyRef', 'key'],
])('%j lacks what the API server asks for', (fields, at, missing) => {
  expect(problems(container(fields))).toEqual([
    `Deployment web: spec.template.spec.containers[1]${at} has no ${missing}, without which the API server refuses it; write its ${missing} [require-known-fields]`,
  ]);
});

test.each([
  [{ image: '' }, '', 'image'],
  [{ env: [{ name: '', value: 'x' }] }, '.env[0]', 'name'],
  [{ volumeMounts: [{ name: 'data', mountPath: '' }] }, '.volumeMounts[0]', 'mountPath'],
])('%j has it, and says nothing', (fields, at, empty) => {
  expect(problems(container(fields))).toEqual([
    `Deployment web: spec.template.spec.containers[1]${at} has an empty ${empty}, with which the API server refuses it; write its ${empty} [require-known-fields]`,
  ]);
});

test('an empty value is one where none is asked for', () => {
  expect(problems(container({ env: [{ name: 'A', value: '' }], args: [] }))).toEqual([]);
});

test('so does a Service without a port, or an autoscaler without a target', () => {
  const service = { apiVersion: 'v1', kind: 'Service', spec: { ports: [{ name: 'web' }] } };
  expect(problems(service)).toEqual([expect.stringContaining('spec.ports[0] has no port')]);
  const scaler = { apiVersion: 'autoscaling/v2', kind: 'HorizontalPodAutoscaler', spec: { maxReplicas: 3 } };
  expect(problems(scaler)).toEqual([expect.stringContaining('spec has no scaleTargetRef')]);
});

test('every problem of an object is reported', () => {
  expect(problems({ spec: { paussed: true, template: { sepc: {} } } })).toHaveLength(2);
});

test('a field that only an older supported version has is left to the check of versions', () => {
  expect(problems({ spec: { template: { spec: { workloadRef: { name: 'w' } } } } })).toEqual([]);
});

test('a schema inside a schema is followed all the way down', () => {
  const schema = { properties: { spec: { properties: { size: { tpye: 'integer' } } } } };
  const definition = { spec: { versions: [{ name: 'v1', schema: { openAPIV3Schema: schema } }] } };
  expect(problems({ apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition', ...definition })).toEqual([
    'CustomResourceDefinition web: spec.versions[0].schema.openAPIV3Schema.properties.spec.properties.size.tpye is not a ' +
      'field of Kubernetes; did you mean type? [require-known-fields]',
  ]);
});

test('custom resources, absent values and data of any shape pass', () => {
  expect(problems({ apiVersion: 'example.com/v1', anything: 1 })).toEqual([]);
  expect(problems({ spec: { replicas: undefined, paused: null } })).toEqual([]);
  expect(problems({ apiVersion: 'v1', kind: 'ConfigMap', data: { 'a.conf': 'x' } })).toEqual([]);
});
