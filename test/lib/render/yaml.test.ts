import { dump, load } from 'js-yaml';
import { parse } from 'yaml';
import { toYaml } from '../../../lib/render/yaml';
import { pieces, treacherous } from './treacherous';

const readers: [string, (text: string) => unknown][] = [
  ['YAML 1.1', (text) => parse(text, { version: '1.1', merge: true }) as unknown],
  ['YAML 1.2', (text) => parse(text, { version: '1.2', merge: true }) as unknown],
  ['js-yaml', (text) => load(text)],
];

describe.each(readers)('toYaml, read by %s', (_, read) => {
  test.each(treacherous.map((value) => [JSON.stringify(value), value]))(
    'keeps %s as value, item and nested',
    (_name, value) => {
      const given = { a: value, b: [value, [value, { c: value }]], d: { e: { f: value } }, g: 'end' };
      expect(read(toYaml(given))).toEqual(given);
    },
  );

  test.each(treacherous.map((value) => [JSON.stringify(value), value]))('keeps %s as a key', (_name, value) => {
    expect(Object.entries(read(toYaml({ [value]: 1, z: { [value]: 'x' } })) as object)[0]).toEqual([value, 1]);
  });

  test.each(treacherous.map((value) => [JSON.stringify(value), value]))(
    'keeps %s as the whole document',
    (_name, value) => {
      expect(read(toYaml(value))).toBe(value);
    },
  );

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

  test.each([[{}], [[]], [{ a: {}, b: [] }], [[{}, [], [[]]]], [true], [{ a: false }], ['yes']])(
    'keeps %j',
    (value) => {
      expect(read(toYaml(value))).toEqual(value);
    },
  );
});

const deployment = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: {
    name: 'web',
    labels: { 'app.kubernetes.io/name': 'web' },
    annotations: { 'prometheus.io/scrape': 'true' },
  },
  spec: {
    replicas: 2,
    template: {
      spec: {
        containers: [{ name: 'web', image: 'ghcr.io:443/a/web:1.2@sha256:00', args: ['--port=80', '-v', 'a b'] }],
      },
    },
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

  test('does not start a block with a tab, on which Go fails', () => {
    expect(toYaml({ a: '\tb\nc' })).toBe('a: "\\tb\\nc"\n');
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
