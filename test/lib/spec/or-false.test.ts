import { z } from 'zod';
import { clusterSchema } from '../../../lib/spec/cluster';
import { linesOrFalse, orFalse } from '../../../lib/spec/or-false';
import { overlay } from '../../../lib/spec/overlay';
import { quotaSetting } from '../../../lib/spec/quota';
import { validCluster } from '../../fixtures/specs/valid-cluster';
import { problemsOf } from './problems-of';

const part = orFalse(z.strictObject({ at: z.string() }));

test('a part that is false is absent, as one that nobody mentions', () => {
  expect(part.parse(false)).toBeUndefined();
  expect(part.parse(undefined)).toBeUndefined();
  expect(part.parse({ at: 'x' })).toEqual({ at: 'x' });
});

test('what is wrong in a part is told of the part, and of anything else both forms', () => {
  expect(problemsOf(part, { at: 1 })).toEqual(["x.at: must be text (got 1); write '1'"]);
  expect(problemsOf(part, 'y')).toEqual(['x: must be an object or false (got y)']);
});

test('a line that is false is absent, and the others stay', () => {
  const lines = linesOrFalse(z.string(), z.string());
  expect(lines.parse({ a: '1', b: false })).toEqual({ a: '1' });
});

test('a name that a quota does not know is refused, also of a line that is taken away', () => {
  expect(problemsOf(quotaSetting, { podz: false })).toEqual([expect.stringContaining('did you mean pods?')]);
});

test('whatever a base says of a cluster beside what every cluster has, an overlay takes away', () => {
  const labels = { 'app.kubernetes.io/name': 'x' };
  const stated = {
    ...validCluster,
    dualStack: { podCidr: 'fd00:10::/48', serviceCidr: 'fd00:96::/112', nodeCidr: 'fd00:1::/64' },
    routes: { domain: 'example.com', ingressClassName: 'traefik' },
    storage: { defaultClass: 'fast' },
    imageRegistry: { mirror: 'mirror.example.com', pullSecrets: ['login'] },
    alerts: { runbooks: 'https://example.com/alerts' },
    external: {
      scraper: { namespace: 'monitoring', labels },
      ingress: { namespace: 'ingress', labels },
      resourceMetrics: true,
      keda: true,
      verticalPodAutoscaler: true,
    },
  };
  const allFalse = (fields: object) => Object.fromEntries(Object.keys(fields).map((field) => [field, false]));
  const withoutControlPlane = { ...validCluster, controlPlane: undefined };
  const taken = overlay<object>(stated, {
    dualStack: false,
    controlPlane: false,
    routes: allFalse(stated.routes),
    storage: allFalse(stated.storage),
    imageRegistry: allFalse(stated.imageRegistry),
    alerts: allFalse(stated.alerts),
    labels: allFalse(stated.labels),
    external: allFalse(stated.external),
  });
  expect(clusterSchema.parse(stated)).toMatchObject(stated);
  expect(clusterSchema.parse(taken)).toEqual(clusterSchema.parse({ ...withoutControlPlane, labels: {} }));
});

test('an empty list of pull secrets is none', () => {
  expect(problemsOf(clusterSchema, { ...validCluster, imageRegistry: { pullSecrets: [] } })).toEqual([]);
});
