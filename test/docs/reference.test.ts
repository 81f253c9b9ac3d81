import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { appSchema } from '../../lib/app/schema';
import { applicationTypes } from '../../scripts/reference/application-types';
import { applicationsPage } from '../../scripts/reference/applications-page';
import { clustersPage } from '../../scripts/reference/clusters-page';
import { isUpdate } from '../is-update';

const FOLDER = join(__dirname, '..', '..', 'docs', 'reference');

const { shapes, fields, types } = applicationTypes();
const pages = [
  ['applications.md', applicationsPage({ shapes, fields, types })],
  ['clusters.md', clustersPage()],
] as const;

test.each(pages)('%s is what the sources say (npx jest test/docs/reference -u writes it)', (name, text) => {
  const file = join(FOLDER, name);
  if (isUpdate()) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, text);
  }
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test('everything that an application may say has a docstring', () => {
  const documented = [
    ...fields.map(({ path, ...field }) => ({ ...field, name: path })),
    ...types.flatMap((type) => [
      type,
      ...type.fields.map(({ path, ...field }) => ({ ...field, name: `${type.name}.${path}` })),
      ...type.calls.map(({ text, ...call }) => ({ ...call, name: text })),
    ]),
  ];
  const silent = documented.filter(({ meaning }) => meaning === '').map(({ file, name }) => `${file}: ${name}`);
  expect(silent).toEqual([]);
});

const schemas = appSchema.options.flatMap(({ shape: { shape, ...schema } }) =>
  [...shape.values].map((name) => [name, Object.keys(schema)] as const),
);

test.each(schemas)('what is listed for %s is what its schema takes', (name, taken) => {
  const listed = fields.filter((field) => field.shapes.includes(name) && !field.path.includes('.'));
  expect(listed.map(({ path }) => path).sort()).toEqual([...taken].sort());
});

test.each(pages)('%s leads to what is there', (_, text) => {
  const links = [...text.matchAll(/\]\(([^)#]*)#?([^)]*)\)/g)].map(([, file = '', anchor = '']) => ({ file, anchor }));
  const broken = links.filter(({ file, anchor }) => {
    const [, target = ''] = pages.find(([name]) => name === file) ?? (file === '' ? ['', text] : []);
    const headings = [...target.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => heading.toLowerCase());
    return anchor === '' ? !existsSync(join(FOLDER, file)) : !headings.includes(anchor);
  });
  expect(broken).toEqual([]);
});
