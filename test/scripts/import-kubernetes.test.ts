import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readRelease } from '../../scripts/import-kubernetes/document';
import type { FieldSchema } from '../../scripts/import-kubernetes/field-schema';
import { generateImports } from '../../scripts/import-kubernetes/generate';
import type { VersionTable } from '../../scripts/import-kubernetes/version-table';

const file = (minor: string): string => join(__dirname, `../fixtures/openapi/shop-${minor}.json`);

async function generated(name: string, minors = ['1.36', '1.37']): Promise<string> {
  const files = generateImports(await Promise.all(minors.map((minor) => readRelease(file(minor)))));
  return files.get(name) ?? '';
}

const interfaceOf = (text: string, name: string): string =>
  new RegExp(`interface ${name} {[^}]*`).exec(text)?.[0] ?? '';

describe('the generated types', () => {
  test('carry the names that the API gives, and leave out what no manifest says', async () => {
    const props = interfaceOf(await generated('k8s-fields.ts'), 'KubeShopProps');
    expect(props.match(/readonly \w+/g)).toEqual(['readonly metadata', 'readonly spec']);
    expect(await generated('k8s-fields.ts')).toContain('readonly clusterIP?: string | undefined;');
  });

  test('make required fields required', async () => {
    expect(await generated('k8s-fields.ts')).toContain('readonly shelves: readonly AppsShelf[];');
  });

  test('write closed lists of words as unions', async () => {
    const spec = interfaceOf(await generated('k8s-fields.ts'), 'ShopSpec');
    expect(spec).toContain("readonly mode?: 'Closed' | 'Open' | 'Night' | undefined;");
    expect(spec).toContain("readonly days?: readonly ('Friday' | 'Monday')[] | undefined;");
  });

  test('know ports that are names and quantities that are text', async () => {
    const text = await generated('k8s-fields.ts');
    expect(text).toContain('export type IntOrString = number | string;');
    expect(text).toContain('readonly limits?: Readonly<Record<string, Quantity>> | undefined;');
  });

  test('say what is new, what is deprecated, and the first paragraph of what the API says', async () => {
    const text = await generated('k8s-fields.ts');
    expect(text).toMatch(/From Kubernetes 1\.37 on\. \*\/\n {2}readonly door/);
    expect(text).toMatch(/@deprecated nobody measures it\.\n.*\n {2}readonly height/);
    expect(text).toContain('/** clusterIP is the address. It is fixed. */');
  });

  test('tell two parts of one name apart by their group', async () => {
    const text = await generated('k8s-fields.ts');
    expect(interfaceOf(text, 'StaffShelf')).toContain('hours');
    expect(interfaceOf(text, 'AppsShelf')).toContain('inner');
  });
});

describe('the generated classes', () => {
  const classes = async (): Promise<readonly string[]> => {
    const text = await generated('k8s.ts');
    return [...text.matchAll(/class (\w+) .*\n.*apiVersion: '(.*?)'/g)].map(
      ([, name, version]) => `${name} ${version}`,
    );
  };

  test('are the kinds that can be applied: no lists, no subresources, no custom resources', async () => {
    expect(await classes()).toEqual([
      'KubeClerk staff.k8s.io/v1',
      'KubeScalerV1 autoscaling/v1',
      'KubeScaler autoscaling/v2',
      'KubeShop apps/v1',
    ]);
  });

  test('come from the newest document, in whichever order the documents are given', async () => {
    for (const name of ['k8s.ts', 'k8s-fields.ts', 'versions.json', 'schema.json']) {
      expect(await generated(name, ['1.37', '1.36'])).toBe(await generated(name));
    }
    expect(await generated('k8s.ts')).toContain('Kubernetes 1.37');
  });
});

describe('the table of versions', () => {
  const table = async (): Promise<VersionTable> => JSON.parse(await generated('versions.json')) as VersionTable;

  test('lists each kind under the minors that serve it', async () => {
    expect((await table()).kinds).toEqual({
      '1.36 1.37': ['apps/v1 Shop', 'autoscaling/v1 Scaler', 'autoscaling/v2 Scaler'],
      '1.37': ['staff.k8s.io/v1 Clerk'],
    });
  });

  test('lists the kinds whose objects lie in no namespace', async () => {
    expect((await table()).clusterScoped).toEqual([
      'autoscaling/v1 Scaler',
      'autoscaling/v2 Scaler',
      'staff.k8s.io/v1 Clerk',
    ]);
  });

  test('lists fields and words that one minor has and another has not, a new object once, recursion once', async () => {
    expect((await table()).fields).toEqual({
      'apps/v1 Shop': {
        '1.36': ['spec.bell'],
        '1.37': ['spec.door', 'spec.mode=Night', 'spec.shelves[].height', 'spec.sign'],
      },
    });
  });

  test('knows every group of Kubernetes, also those that serve nothing', async () => {
    expect((await table()).groups).toEqual(['', 'apps', 'retired.k8s.io']);
  });
});

describe('the table of fields', () => {
  test('holds every field that any minor has, with its type', async () => {
    const schema = JSON.parse(await generated('schema.json')) as FieldSchema;
    expect(schema.ShopSpec).toEqual({
      bell: 'boolean',
      clusterIP: 'string',
      days: '[]string',
      door: 'Door',
      limits: '{}number or string',
      mode: 'string',
      port: 'integer or string',
      shelves: '[]AppsShelf',
      sign: 'string',
      tone: 'string',
    });
    expect(schema['apps/v1 Shop']?.spec).toBe('ShopSpec');
  });
});

describe('a document', () => {
  test('is read from a compressed file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'openapi-'));
    const zipped = join(folder, 'shop.json.gz');
    writeFileSync(zipped, gzipSync(readFileSync(file('1.37'))));
    const { minor } = await readRelease(zipped).finally(() => {
      rmSync(folder, { recursive: true });
    });
    expect(minor).toBe('1.37');
  });

  test('is read from a running cluster', async () => {
    const server = createServer((request, response) => {
      response.end(request.url === '/openapi/v2' ? readFileSync(file('1.36')) : '{}');
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    // Closed also when the test fails, since an open server would keep the test runner alive.
    const { minor } = await readRelease(address).finally(() => server.close());
    expect(minor).toBe('1.36');
  });

  test('is refused when it is something else, and when its minor was given already', async () => {
    await expect(readRelease(join(__dirname, '../../package.json'))).rejects.toThrow(
      'is not what a Kubernetes API server',
    );
    await expect(generated('k8s.ts', ['1.37', '1.37'])).rejects.toThrow('Kubernetes 1.37 is given twice');
    await expect(generated('k8s.ts', [])).rejects.toThrow('usage');
  });
});
