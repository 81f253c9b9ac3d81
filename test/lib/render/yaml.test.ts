import { dump, load } from 'js-yaml';
import { parse } from 'yaml';
import { toYaml } from '../../../lib/render/yaml';

const readers: [string, (text: string) => unknown][] = [
  ['YAML 1.1', (text) => parse(text, { version: '1.1', merge: true }) as unknown],
  ['YAML 1.2', (text) => parse(text, { version: '1.2', merge: true }) as unknown],
  ['js-yaml', (text) => load(text)],
];

/** Values that some reader takes for something else when they stand there as they are. */
const treacherous = [
  ...['', ' ', '  ', 'y', 'n', 'Y', 'N', 'yes', 'No', 'ON', 'off', 'true', 'False', '~', 'null', 'Null', '=', '<<', '<', '*', '&a', '!x', '%a'],
  ...['1', '-1', '+1', '0755', '08', '0o7', '0x1f', '0x_1f', '0b1', '1_000', '1__0', '-_1', '0_1', '1e3', '1E3', 'e1', 'E-7', '12e5', '.5', '5.'],
  ...['.', '-.', '..', '.inf', '-.INF', '.nan', 'nan', '1:30', '22:22', '190:20:30.15', '2020-01-01', '2020-1-2', '2020-01-01T10:00:00Z'],
  ...['10.0.0.1', '10.0.0.0/8', '1.2.3', '100m', '128Mi', '15s', '1.5Gi', 'v1', 'a:b', 'a: b', 'a:', 'a #b', 'a#b', '#a', '- a', '-', '--', '---', '...'],
  ...['? a', ': a', '@a', '`a', '|', '>', '[a', '{a', ']', '}', ',', 'a, b', '"a"', "'a'", "it's", '{{ .Values.x }}', '{{x}}', '${HOME}', '$(POD)', '\\n'],
  ...[' a', 'a ', '\ta', 'a\t', 'a\tb', 'a\n', 'a\nb', 'a\nb\n', 'a\n\n', 'a\n\n\n', '\na', '\n\na\n', '\n', '\n\n', ' a\nb', '  a\n b\n', '\n  a\nb'],
  ...['\ta\nb', 'a\n\tb\n', '\n\ta', 'a  \nb', 'a\t\nb', 'a\n  ', 'a\n  \n', 'a\n \nb', '  \na', ' \n ', 'a\r\nb', 'a\rb', '# a\nb', '- a\n- b\n', 'a: |\n  b\n'],
  ...['é', '日本', '😀', 'a\u00a0b', 'a\u0085b', 'a\u0085b\nc', 'a\u2028b\nc', 'a\u2029\n', '\ufeffa\nb', '\u0000', 'a\u0007\nb', '\u007f', '\ud800', 'a\udc00\n'],
  ...['---\na', 'a\n---\nb\n', '...\n', '%YAML 1.1\n', 'x'.repeat(500), `${'word '.repeat(100)}end`, 'sha256:0123', '0123456789abcdef', '9e10', 'deadbeef'],
];

describe.each(readers)('toYaml, read by %s', (_, read) => {
  test.each(treacherous.map((value) => [JSON.stringify(value), value]))('keeps %s as value, item and nested', (_name, value) => {
    const given = { a: value, b: [value, [value, { c: value }]], d: { e: { f: value } }, g: 'end' };
    expect(read(toYaml(given))).toEqual(given);
  });

  test.each(treacherous.map((value) => [JSON.stringify(value), value]))('keeps %s as a key', (_name, value) => {
    expect(Object.entries(read(toYaml({ [value]: 1, z: { [value]: 'x' } })) as object)[0]).toEqual([value, 1]);
  });

  test('keeps any mixture of treacherous pieces', () => {
    const random = generator(7);
    for (let round = 0; round < 500; round += 1) {
      const value = { k: text(random), l: [text(random), [text(random)], { [`k${text(random)}`]: text(random) }] };
      expect(read(toYaml(value))).toEqual(value);
    }
  });

  test.each([0, 1, -1, 1.5, -0.25, 1e21, 1e-7, 123456789012345680000, 2 ** 53, 0.1])('keeps the number %p', (value) => {
    expect(read(toYaml({ value }))).toEqual({ value });
  });

  test.each([[{}], [[]], [{ a: {}, b: [] }], [[{}, [], [[]]]], [true], [{ a: false }], ['yes']])('keeps %j', (value) => {
    expect(read(toYaml(value))).toEqual(value);
  });
});

const deployment = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'web', labels: { 'app.kubernetes.io/name': 'web' }, annotations: { 'prometheus.io/scrape': 'true' } },
  spec: {
    replicas: 2,
    template: { spec: { containers: [{ name: 'web', image: 'ghcr.io:443/a/web:1.2@sha256:00', args: ['--port=80', '-v', 'a b'] }] } },
  },
};

describe('toYaml', () => {
  test('writes an ordinary object as js-yaml does', () => {
    expect(toYaml(deployment)).toBe(dump(deployment, { lineWidth: -1, noRefs: true }));
  });

  test('keeps the order of keys and leaves undefined members out', () => {
    expect(toYaml({ b: 1, a: undefined, c: { d: undefined } })).toBe('b: 1\nc: {}\n');
  });

  test('writes a configuration file as a literal block, tabs and trailing blanks included', () => {
    expect(toYaml({ data: { 'a.conf': 'server {\n\tlisten 80;  \n\n}\n' } })).toBe(
      'data:\n  a.conf: |\n    server {\n    \tlisten 80;  \n\n    }\n',
    );
  });

  test('writes the same object twice instead of an anchor', () => {
    const shared = { a: 1 };
    expect(toYaml({ x: shared, y: [shared] })).not.toMatch(/[&*]/);
  });

  test.each([
    [{ spec: { x: null } }, 'spec.x is null; leave the field out'],
    [{ spec: { l: [{ y: null }] } }, 'spec.l[0].y is null; leave the field out'],
    [{ l: [1, undefined] }, 'l[1] is undefined; leave the item out'],
    [{ a: { b: new Date(0) } }, 'a.b is a Date; a manifest holds'],
    [{ a: Number.NaN }, 'a is NaN; a manifest holds'],
    [{ a: () => 1 }, 'a is a function; a manifest holds'],
    [{ ['k'.repeat(2000)]: 1 }, 'this key takes 2000 characters; YAML allows 1024'],
  ])('refuses %j', (value, message) => {
    expect(() => toYaml(value)).toThrow(message);
  });
});

const pieces = ['a', 'y', 'n', '0', '1', '7', '.', '_', '-', '+', ':', '#', ' ', '\t', '\n', '\n\n', 'e', 'x', 'null', '=', '<<', '*', '&'].concat(
  ['!', '%', '@', '|', '>', '"', "'", '{', '}', '[', ']', ',', '?', '\\', 'é', '😀', '\u00a0', '\u2028', '\r', '\u0000', ': ', ' #', '- ', '---'],
);

function text(random: (below: number) => number): string {
  return Array.from({ length: 1 + random(6) }, () => pieces[random(pieces.length)]).join('');
}

/** Mulberry32: the same mixtures on every run. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
