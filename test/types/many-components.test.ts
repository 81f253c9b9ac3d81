import { join } from 'node:path';
import ts from 'typescript';

const ROOT = join(__dirname, '../..');
/** Where the generated file would be; it is never written. */
const FILE = join(__dirname, 'generated.ts');
const COUNT = 60;
/** Twice what it takes; when types explode, it is minutes. */
const MOST_SECONDS = 15;

/** A component as varied as real ones: optional and generated workloads, peers, nested settings. */
const component = (n: number): string => `
export const component${n} = defineComponent({
  name: 'component-${n}',
  summary: 'Does ${n}.',
  spec: z.strictObject({
    replicas: z.int().min(1).default(1).describe('Pods'),
    mode: z.enum(['fast', 'safe', 'mode${n}']).default('safe').describe('How'),
    pools: z.array(z.string()).default([]).describe('Pools'),
    store: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('disk'), size: z.string() }),
      z.strictObject({ kind: z.literal('memory'), limit: z.string().optional() }),
    ]).default({ kind: 'memory' }).describe('Where to'),
  }),
  images: ['server-${n}', 'exporter-${n}', 'worker-${n}'],
  peers: { next: to('component-${(n + 1) % COUNT}', 'http', { optional: true }), kubelets: nodes(10250) },
  defaults: ({ availability }) => ({ replicas: availability === 'high' ? 2 : 1 }),
  facts: ({ replicas, mode, pools, store }, { kubernetesVersion }) => ({
    stage: 'platform',
    namespace: 'namespace-${n}',
    namespaces: { 'namespace-${n}': {} },
    workloads: {
      server: {
        kind: store.kind === 'disk' ? 'StatefulSet' : 'Deployment',
        replicas,
        containers: { server: 'server-${n}', ...(mode === 'mode${n}' ? { exporter: 'exporter-${n}' as const } : {}) },
        ports: { http: { number: 8080, service: 80, scrape: { path: '/metrics' }, container: 'server' } },
        connects: kubernetesVersion === '1.35' ? ['kubelets'] : ['kubelets', 'next'],
      },
      ...Object.fromEntries(
        pools.map((pool) => [pool, { kind: 'Deployment' as const, containers: { worker: 'worker-${n}' as const } }]),
      ),
    },
  }),
  pods: ({ spec, port, peer, has }) => ({
    server: {
      containers: {
        server: {
          args: [\`--port=\${port('http')}\`, \`--mode=\${spec.mode}\`, has('next') ? peer('next').url : ''],
          requests: { cpu: '10m', memory: '10Mi' },
          limits: { memory: '20Mi' },
        },
      },
    },
  }),
});`;

const settings = (n: number): string => `'component-${n}': { mode: 'mode${n}', store: { kind: 'disk', size: '1Gi' } }`;

const numbers = Array.from({ length: COUNT }, (_, n) => n);

/** A platform of them all, with a cluster that sets something in each. */
const SOURCE = `
import { z } from 'zod';
import { defineComponent, definePlatform, nodes, to } from '../../lib';
import { validCluster } from '../fixtures/specs/valid-cluster';
${numbers.map(component).join('')}
const pin = { repository: 'registry.example.com/a', tag: '1.0.0', digest: null, because: 'a test' };
export const platform = definePlatform({
  components: { ${numbers.map((n) => `component${n}`).join(', ')} },
  images: { ${numbers.map((n) => `'server-${n}': pin, 'exporter-${n}': pin, 'worker-${n}': pin`).join(', ')} },
  clusters: [
    { cluster: validCluster, components: { 'component-0': false } },
    { cluster: validCluster, components: { ${numbers.map(settings).join(', ')} } },
  ],
});`;

const config = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (file) => ts.sys.readFile(file));
const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, ROOT);

/** What the compiler says of the generated file, and how long it thinks. */
function compile(text: string): { readonly problems: readonly string[]; readonly seconds: number } {
  const host = ts.createCompilerHost(options);
  const generated = ts.createSourceFile(FILE, text, ts.ScriptTarget.ES2022, true);
  const before = process.cpuUsage();
  const withFile: ts.CompilerHost = {
    ...host,
    fileExists: (file) => file === FILE || host.fileExists(file),
    getSourceFile: (file, ...rest) => (file === FILE ? generated : host.getSourceFile(file, ...rest)),
  };
  const program = ts.createProgram([FILE], options, withFile);
  const found = [...program.getSyntacticDiagnostics(generated), ...program.getSemanticDiagnostics(generated)];
  const problems = found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
  // Time of the processor, not of the clock: a busy machine is no slow compiler.
  return { problems, seconds: process.cpuUsage(before).user / 1e6 };
}

/** What is right, what somebody writes instead, and what the compiler says. */
const MISTAKES = [
  ["server: 'server-7'", "server: 'server-8'", `Type '"server-8"' is not assignable to type '"server-7" |`],
  ["['kubelets', 'next']", "['kubelets', 'nxt']", `Type '("kubelets" | "nxt")[]' is not assignable to`],
  ["'worker-59': pin", "'worker-60': pin", "does not exist in type 'Readonly<Record<"],
  ["{ mode: 'mode37'", "{ mode: 'mode38'", `Type '"mode38"' is not assignable to type '"fast" | "safe" | "mode37"`],
  ["{ 'component-0': false }", "{ 'component-60': false }", "'component-60'' does not exist in type"],
] as const;

test(`among ${COUNT} components, the compiler finds each mistake and no other, while one waits`, () => {
  const { problems, seconds } = compile(MISTAKES.reduce((text, [right, wrong]) => text.replace(right, wrong), SOURCE));
  process.stdout.write(`${COUNT} generated components type-check in ${seconds.toFixed(1)} s\n`);
  expect(problems).toHaveLength(MISTAKES.length);
  for (const [, , message] of MISTAKES) expect(problems).toContainEqual(expect.stringContaining(message));
  expect(seconds).toBeLessThan(MOST_SECONDS);
}, 60_000);
