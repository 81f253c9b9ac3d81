import { z } from 'zod';
import { clusterSchema, type Cluster } from './cluster';
import { parseSpec } from './parse';
import type { Report } from './problem';

const anyRecord = z.record(z.string(), z.unknown());
const pointer = z.string().regex(/^\/.+/, 'must be a JSON pointer such as /spec/template/spec/hostname');

const patch = z.strictObject({
  because: z.string().min(1).describe('Why no setting will do'),
  target: z.strictObject({ kind: z.string().min(1), name: z.string().min(1), namespace: z.string().min(1).optional() }),
  patch: z
    .array(
      z.discriminatedUnion('op', [
        z.strictObject({ op: z.enum(['add', 'replace', 'test']), path: pointer, value: z.unknown() }),
        z.strictObject({ op: z.literal('remove'), path: pointer }),
      ]),
    )
    .min(1),
});

/** The outer shape of a cluster's spec; what stands below a component is its own schema's business. */
const outerSchema = z.strictObject({
  cluster: z.unknown().describe('What is true of the cluster, whatever runs in it'),
  components: anyRecord.default({}).describe('Components by name: settings, or false'),
  apps: anyRecord.default({}).describe('Applications by <team>/<name> whose settings differ here, or false'),
  patches: z.array(patch).default([]).describe('Changes to rendered objects that no setting offers'),
});

/** A cluster's spec with the parts that the engine itself reads. */
export interface ParsedSpec extends Omit<z.output<typeof outerSchema>, 'cluster'> {
  readonly cluster: Cluster;
}

/** Parses everything but the components' own settings; `undefined` when a problem was reported. */
export function parseClusterSpec(spec: unknown, report: Report): ParsedSpec | undefined {
  const outer = parseSpec(outerSchema, spec, {
    at: 'spec',
    report: (at, message) => {
      report(at.replace(/^spec\./, ''), message);
    },
  });
  const cluster = parseSpec(clusterSchema, (spec as { cluster?: unknown } | undefined)?.cluster, {
    at: 'cluster',
    report,
  });
  return outer === undefined || cluster === undefined ? undefined : { ...outer, cluster };
}

/** The name by which messages speak of a cluster whose spec may be anything. */
export function nameOfSpec(spec: unknown): string {
  const name = (spec as { cluster?: { name?: unknown } } | undefined)?.cluster?.name;
  return typeof name === 'string' ? name : '(unnamed)';
}
