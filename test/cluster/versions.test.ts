import { requireServedFields } from '../../lib/checks/require-served-fields';
import { alphaFields } from '../../lib/imports/alpha-fields';
import versions from '../../lib/imports/versions.json';
import { describeObject, type Manifest } from '../../lib/render/manifest';
import type { OpenApiDocument } from '../../scripts/import-kubernetes/document';
import { fieldPaths } from '../../scripts/import-kubernetes/field-paths';
import { appliableKinds, kindKey } from '../../scripts/import-kubernetes/kinds';
import type { Reply } from './harness/api';
import { underTest } from './harness/under-test';

const { api, kubernetes, plan, rendered } = underTest();
const version = plan.cluster.kubernetesVersion;
const has = (minors: string) => minors.split(' ').includes(kubernetes);

/** A Deployment that the server has taken as it is, with something put into its pod template. */
function deploymentWith(podSpec: Readonly<Record<string, unknown>>): Manifest {
  const deployment = rendered.objects.map(({ manifest }) => manifest).find(({ kind }) => kind === 'Deployment');
  if (deployment === undefined) throw new Error('the cluster has no Deployment');
  const copy = structuredClone(deployment) as Manifest & { spec: { template: { spec: object } } };
  Object.assign(copy.spec.template.spec, podSpec);
  return { ...copy, metadata: { ...copy.metadata, name: 'newer' } };
}

/** What the server would do on `create`, by how strict its client asks it to be. */
async function create(manifest: Manifest, fieldValidation: 'Strict' | 'Warn'): Promise<Reply> {
  const collection = (await api.pathOf(manifest)).replace(/\/[^/]+$/, '');
  return api.ask(`${collection}?dryRun=All&fieldValidation=${fieldValidation}`, { method: 'POST', body: manifest });
}

/** What would be stored; the record of who wrote a field keeps the names of those that were dropped. */
function specOf({ body }: Reply): string {
  return JSON.stringify((body as { spec?: object }).spec);
}

function engineProblems(manifest: Manifest): readonly string[] {
  return requireServedFields.find(manifest, plan).map(({ reason }) => `${describeObject(manifest)}: ${reason}`);
}

describe('the table of API versions', () => {
  let kinds: ReadonlyMap<string, ReturnType<typeof fieldPaths>>;
  beforeAll(async () => {
    const document = await api.get<OpenApiDocument>('/openapi/v2');
    kinds = new Map(appliableKinds(document).map((kind) => [kindKey(kind), fieldPaths(document, kind)]));
  });

  it('names exactly the kinds that the server serves', () => {
    const tabled = Object.entries(versions.kinds).flatMap(([minors, names]) => (has(minors) ? names : []));
    expect([...kinds.keys()].sort()).toEqual(tabled.sort());
  });

  it('tells of each field that minors differ in whether the server has it', () => {
    const wrong = Object.entries(versions.fields).flatMap(([kind, byMinors]) =>
      Object.entries(byMinors as Readonly<Record<string, readonly string[]>>).flatMap(([minors, paths]) =>
        paths.filter((path) => {
          const [field = '', word] = path.split('=');
          const words = kinds.get(kind)?.get(field);
          const served = word === undefined ? kinds.get(kind)?.has(field) : words?.includes(word);
          return (served ?? false) !== has(minors);
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe('a field that this minor does not have', () => {
  const field = { '1.35': 'schedulingGroup', '1.36': 'evictionResponders', '1.37': 'workloadRef' }[version];
  const manifest = deploymentWith({ [field]: field === 'evictionResponders' ? [] : {} });

  it('is refused by the engine, by the name of object and field', () => {
    expect(engineProblems(manifest).join()).toContain(`${describeObject(manifest)}: spec.template.spec.${field}`);
  });

  it('is refused by a server that is asked to be strict, and left out by one that is not', async () => {
    const strict = await create(manifest, 'Strict');
    expect(strict.status).toBe(400);
    expect((strict.body as { message: string }).message).toContain(`unknown field "spec.template.spec.${field}"`);

    const lax = await create(manifest, 'Warn');
    expect(lax.warnings).toEqual([`unknown field "spec.template.spec.${field}"`]);
    expect(specOf(lax)).not.toContain(field);
  });
});

describe('a field whose feature gate is off', () => {
  const path = 'spec.template.spec.containers[].lifecycle.stopSignal';
  const [container] = (deploymentWith({}) as unknown as { spec: { template: { spec: { containers: object[] } } } }).spec
    .template.spec.containers;
  const manifest = deploymentWith({
    os: { name: 'linux' },
    containers: [{ ...container, lifecycle: { stopSignal: 'SIGTERM' } }],
  });

  it('is refused by the engine, and dropped by the server without a word', async () => {
    expect(alphaFields.get('apps/v1 Deployment')?.some((field) => field.path === path)).toBe(true);
    expect(engineProblems(manifest).join()).toContain(`${path} needs the feature gate ContainerStopSignals`);

    const reply = await create(manifest, 'Strict');
    expect({ status: reply.status, warnings: reply.warnings }).toEqual({ status: 201, warnings: [] });
    expect(specOf(reply)).not.toContain('stopSignal');
  });
});
