import { z } from 'zod';
import { defineApp } from '../../../lib';
import { appSchema } from '../../../lib/app/schema';
import { KUBERNETES_WORDS, kubernetesWord } from '../../../lib/spec/kubernetes-words';
import { describing, web } from '../../fixtures/golden-path';

const refused = (changes: object) => () => defineApp<string>(describing({ ...web, ...changes }));

test.each([
  [{ health: { readiness: '/x' } }, 'health.readiness: is not a field; here it is called ready'],
  [{ health: { liveness: '/x' } }, 'health.liveness: is not a field; here it is called live'],
  [{ livenessProbe: {} }, "livenessProbe: is not a field; here, write health: { live: '/healthz' }"],
  [{ environment: {} }, 'environment: is not a field; here it is called env'],
  [{ ingress: {} }, "ingress: is not a field; here, write route: { host: 'web' }"],
  [{ HPA: {} }, "HPA: is not a field; here, write replicas: 2, or replicas: { min: 2, max: 6, cpu: '70%' }"],
  [{ secrets: { db: { name: 'x' } } }, "secrets.db.name: is not a field; here, write called: 'x'"],
  [{ replicas: { minReplicas: 1, max: 2 } }, 'replicas.minReplicas: is not a field; here it is called min'],
])('a word of Kubernetes is answered with the field that does it here: %j', (changes, line) => {
  expect(refused(changes)).toThrow(line);
});

test('a word means nothing where no field does it', () => {
  expect(kubernetesWord('ingress', ['min', 'max'])).toBeUndefined();
  expect(refused({ placement: { ingress: {} } })).toThrow(/placement\.ingress: is not a field here \(fields: /);
});

/** The fields of every object that an application consists of. */
function objectsIn(schema: unknown): readonly (readonly string[])[] {
  if (schema instanceof z.ZodObject) {
    const shape = schema.shape as Readonly<Record<string, unknown>>;
    return [Object.keys(shape), ...Object.values(shape).flatMap(objectsIn)];
  }
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(objectsIn);
  if (schema instanceof z.ZodOptional) return objectsIn(schema.unwrap());
  if (schema instanceof z.ZodRecord) return objectsIn(schema.valueType);
  return schema instanceof z.ZodArray ? objectsIn(schema.element) : [];
}

test.each(KUBERNETES_WORDS)('$words: an object has the field $field and no such words', ({ words, field }) => {
  const having = objectsIn(appSchema).filter((fields) => fields.includes(field));
  expect(having.some((fields) => words.every((word) => !fields.includes(word)))).toBe(true);
});
