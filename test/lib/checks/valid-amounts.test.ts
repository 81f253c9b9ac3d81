import { differencesOf } from '../../fixtures/built-by-hand';

test('requests and limits are amounts that Kubernetes knows', () => {
  const resources = { requests: { cpu: '1 core', memory: '1Gi' }, limits: { memory: '1GB' } };
  expect(differencesOf({ container: { resources } })).toEqual([
    'container sample asks for 1 core of cpu and 1GB of memory, which is no amount; write for example 500m or 2Gi [valid-amounts]',
  ]);
});

test('an amount may be a number', () => {
  const requests = { cpu: 0.5, memory: '1Gi' } as unknown as Record<string, string>;
  expect(differencesOf({ container: { resources: { requests, limits: { memory: '1Gi' } } } })).toEqual([]);
});

test('or be written as few write it', () => {
  const requests = { cpu: '+1', memory: '1.Gi' };
  expect(differencesOf({ container: { resources: { requests, limits: { memory: '1Gi' } } } })).toEqual([]);
});

test('those of the pod as a whole too, and the overhead of its runtime', () => {
  expect(differencesOf({ pod: { resources: { limits: { memory: '1GB' } }, overhead: { cpu: 'some' } } })).toEqual([
    'the pod asks for 1GB of memory, which is no amount; write for example 500m or 2Gi [valid-amounts]',
    'overhead of the pod asks for some of cpu, which is no amount; write for example 500m or 2Gi [valid-amounts]',
  ]);
});
