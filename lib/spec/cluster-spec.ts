import { z } from 'zod';
import { clusterSchema } from './cluster';
import { parseSpec } from './parse';
import type { Report } from './problem';

const anyRecord = z.record(z.string(), z.unknown());
const OP = 'What is done at the path';
const path = z
  .string()
  .regex(/^\/.+/, 'must be a JSON pointer such as /spec/template/spec/hostname')
  .describe('JSON pointer to the field');
const value = z
  .unknown()
  .describe('What the field becomes, or must be already (test); a remove has none, every other operation has one');

const patch = z.strictObject({
  because: z.string().min(1).describe('Why no setting will do'),
  target: z
    .strictObject({
      kind: z.string().min(1).describe('Kind of the object'),
      name: z.string().min(1).describe('Name of the object'),
      namespace: z.string().min(1).optional().describe('Namespace of the object, where several have its name'),
    })
    .describe('The one object that is changed'),
  patch: z
    .array(
      z.discriminatedUnion('op', [
        z.strictObject({ op: z.enum(['add', 'replace', 'test']).describe(OP), path, value }),
        z.strictObject({ op: z.literal('remove').describe(OP), path }),
      ]),
    )
    .min(1)
    .describe('Operations of RFC 6902, in their order'),
});

/** A cluster's spec; what stands below a component is its own schema's business. */
export const specSchema = z.strictObject({
  cluster: clusterSchema.describe('What is true of the cluster, whatever runs in it'),
  components: anyRecord.default({}).describe('Components by name: settings, or false'),
  apps: anyRecord.default({}).describe('Applications by <team>/<name> whose settings differ here, or false'),
  patches: z.array(patch).default([]).describe('Changes to rendered objects that no setting offers'),
});

/** A cluster's spec with the parts that the engine itself reads. */
export type ParsedSpec = z.output<typeof specSchema>;

/** Parses everything but the components' own settings; `undefined` when a problem was reported. */
export function parseClusterSpec(spec: unknown, report: Report): ParsedSpec | undefined {
  return parseSpec(specSchema, spec, {
    at: 'spec',
    report: (at, message) => {
      report(at.replace(/^spec\./, ''), message);
    },
  });
}

/** The name by which messages speak of a cluster whose spec may be anything. */
export function nameOfSpec(spec: unknown): string {
  const name = (spec as { cluster?: { name?: unknown } } | undefined)?.cluster?.name;
  return typeof name === 'string' ? name : '(unnamed)';
}
