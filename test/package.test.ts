import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPackage } from '../bench/installed-package';
import { blocksOf } from './docs/blocks';

const ROOT = join(__dirname, '..');
const INSTALL_TIMEOUT_MS = 120_000;

const BILLING_GATEWAY = `
import { z } from 'zod';
import { defineComponent } from 'groundplan';

export const billingGateway = defineComponent({
  name: 'billing-gateway',
  summary: 'Takes payments.',
  spec: z.strictObject({}),
  facts: () => ({ stage: 'platform', namespaces: { payments: {} } }),
});
`;
const WEB = `
import { defineApp } from 'groundplan';

export const web = defineApp({
  shape: 'service',
  team: 'shop',
  name: 'web',
  image: 'registry.example.com/shop/web:1.0.0',
  ports: { http: 8080 },
});
`;
const CLUSTERS = `
export const clusters = [{
  cluster: {
    name: 'ours', kubernetesVersion: '1.37' as const, podCidr: '10.244.0.0/16', serviceCidr: '10.96.0.0/16', nodeCidr: '10.0.0.0/24',
    controlPlane: { addresses: ['10.0.0.10'] }, availability: 'single' as const, nodes: { count: 2, cpu: '4', memory: '8Gi' },
  },
  components: { 'billing-gateway': {}, 'kube-state-metrics': {}, tenants: { teams: { shop: {} } } },
}];
`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'groundplan-user-'));
  installPackage(folder, './charts/platform');
  mkdirSync(join(folder, 'charts', 'apps', 'shop'), { recursive: true });
  writeFileSync(join(folder, 'charts', 'apps', 'shop', 'web.ts'), WEB);
  const [snippet] = blocksOf(readFileSync(join(ROOT, 'README.md'), 'utf8')).filter(({ text }) =>
    text.includes("from 'groundplan/charts'"),
  );
  writeFileSync(join(folder, 'charts', 'platform.ts'), snippet?.text ?? '');
  writeFileSync(join(folder, 'charts', 'billing-gateway.ts'), BILLING_GATEWAY);
  writeFileSync(join(folder, 'charts', 'clusters.ts'), CLUSTERS);
}, INSTALL_TIMEOUT_MS);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function groundplan(...args: string[]): string {
  return execFileSync(process.execPath, ['node_modules/groundplan/bin/groundplan.js', ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
}

test("the README's platform renders with the installed package: its components, our own, and applications", () => {
  groundplan('render', '--out', 'manifests');
  expect(existsSync(join(folder, 'manifests/ours/kube-state-metrics/deployment_kube-state-metrics.yaml'))).toBe(true);
  expect(existsSync(join(folder, 'manifests/ours/namespaces/namespace_payments.yaml'))).toBe(true);
  expect(existsSync(join(folder, 'manifests/ours/apps/shop/web/deployment_web.yaml'))).toBe(true);
});

test(
  "the README's platform has types",
  () => {
    const options = [
      '--noEmit',
      '--strict',
      '--skipLibCheck',
      '--module',
      'commonjs',
      '--moduleResolution',
      'bundler',
      '--target',
      'es2022',
      '--resolveJsonModule',
      '--esModuleInterop',
      '--types',
      'node',
    ];
    execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', ...options, 'charts/platform.ts'], {
      cwd: folder,
      encoding: 'utf8',
    });
  },
  INSTALL_TIMEOUT_MS,
);

test('brings no sources, tests or snapshots', () => {
  const home = join(folder, 'node_modules', 'groundplan');
  expect(existsSync(join(home, 'build', 'lib', 'index.js'))).toBe(true);
  for (const name of ['lib', 'charts', 'test', '__snapshots__', 'bench'])
    expect(existsSync(join(home, name))).toBe(false);
});
