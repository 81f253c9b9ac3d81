import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { clusterSchema } from '../../../lib/spec/cluster';
import { validCluster } from '../../fixtures/specs/valid-cluster';
import { problemsOf } from './problems-of';

const INVALID = join(__dirname, '../../fixtures/specs/invalid/cluster');

interface Fixture {
  readonly spec: { readonly cluster: unknown };
  readonly problems: readonly string[];
}

const linesOf = (cluster: unknown): string[] => problemsOf(clusterSchema, cluster, 'cluster');

describe('an invalid cluster', () => {
  const rules = readdirSync(INVALID).map((file) => file.replace(/\.ts$/, ''));

  test.each(rules)('%s', async (rule) => {
    const { spec, problems } = (await import(join(INVALID, rule))) as Fixture;
    expect(linesOf(spec.cluster)).toEqual(problems);
  });
});

describe('a valid cluster', () => {
  test('needs no more than its required fields', () => {
    const optional = ['labels', 'zones', 'controlPlane'];
    const required = Object.fromEntries(Object.entries(validCluster).filter(([field]) => !optional.includes(field)));
    expect(linesOf(required)).toEqual([]);
  });

  test('has its defaults filled in, also below sections that were left out', () => {
    expect(clusterSchema.parse(validCluster)).toMatchObject({
      domain: 'cluster.local',
      controlPlane: { port: 6443 },
      network: { policies: 'enforced', hostToPodCidrs: [] },
      storage: {},
      imageRegistry: {},
      external: {},
    });
  });

  test('may be of IPv6 throughout', () => {
    const ranges = { podCidr: 'fd00:10::/56', serviceCidr: 'fd00:96::/112', nodeCidr: 'fd00:1::/64' };
    expect(linesOf({ ...validCluster, ...ranges, controlPlane: { addresses: ['fd00:1::10'] } })).toEqual([]);
  });

  test('may be of both families', () => {
    const dualStack = { podCidr: 'fd00:10::/56', serviceCidr: 'fd00:96::/112', nodeCidr: 'fd00:1::/64' };
    expect(linesOf({ ...validCluster, dualStack })).toEqual([]);
  });

  test('parses to something that parses to itself', () => {
    const cluster = clusterSchema.parse(validCluster);
    expect(clusterSchema.parse(cluster)).toEqual(cluster);
  });
});

/** The paths of the fields without a description, at any depth. */
function undescribed(schema: z.ZodType, path: string): string[] {
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape).flatMap(([key, field]) => {
      const type = field as z.ZodType;
      const own = type.description === undefined ? [`${path}.${key}`] : [];
      return [...own, ...undescribed(type, `${path}.${key}`)];
    });
  }
  const inner: unknown = 'innerType' in schema.def ? schema.def.innerType : undefined;
  return inner instanceof z.ZodType ? undescribed(inner, path) : [];
}

test('every field of a cluster is described', () => {
  expect(undescribed(clusterSchema, 'cluster')).toEqual([]);
});
