import { apiServer, cidr, defineApp, dns, nodes, routed, scraped, to, type AppDescription } from '../../../lib';
import { isApp } from '../../../lib/component/app';
import { ProblemsError } from '../../../lib/spec/problem';

const full = {
  team: 'shop',
  name: 'cart',
  summary: 'Holds what is not bought yet.',
  image: 'registry.example.com/shop/cart:2.1.0',
  port: 8080,
  metrics: { port: 9090, path: '/stats' },
  health: { ready: '/ready', live: '/live' },
  connects: {
    ledger: to('billing/ledger', 'http', { optional: true }),
    dns: dns(),
    bank: cidr('192.0.2.0/24', 443, 'TCP'),
  },
  clients: ['billing'],
  namespace: 'shop-carts',
  clusters: ['dev'],
  command: () => ['./cart'],
  env: () => ({ MODE: 'fast' }),
  secrets: { 'cart-mail': ['token'] },
  files: { '/etc/cart': { 'a.conf': 'x' } },
};

/** Applications are loaded without being type-checked: this is what somebody may write. */
type Written = Readonly<Record<string, unknown>>;

function errorOf(description: unknown): ProblemsError | undefined {
  try {
    defineApp(description as AppDescription<string>);
    return undefined;
  } catch (error) {
    if (error instanceof ProblemsError) return error;
    throw error;
  }
}

const problemsOf = (description: unknown): readonly string[] =>
  errorOf(description)?.problems.map(({ at, message }) => `${at}: ${message}`) ?? [];
const changed = (changes: Written): readonly string[] => problemsOf({ ...full, ...changes });
const without = (field: string): readonly string[] =>
  problemsOf(Object.fromEntries(Object.entries(full).filter(([key]) => key !== field)));

const REQUIRED = {
  team: 'the team that owns it, as its folder is called',
  name: 'what it is called in its team, as its file is',
  summary: 'one sentence on what it does',
  image: "what it runs, such as 'registry.example.com/team/app:1.0.0'",
  port: 'the port that serves HTTP',
  health: "the paths of its probes, such as { ready: '/ready', live: '/live' }",
};
const FIELDS =
  'team, name, summary, image, port, metrics, health, connects, clients, namespace, clusters, command, env, secrets, files';

test('each field may be written, and all but six may be left out', () => {
  expect(changed({})).toEqual([]);
  for (const field of Object.keys(full)) {
    const expected = field in REQUIRED ? [`${field}: is required: ${REQUIRED[field as keyof typeof REQUIRED]}`] : [];
    expect(without(field)).toEqual(expected);
  }
});

test.each([
  ['conects', 'connects'],
  ['metricss', 'metrics'],
  ['comand', 'command'],
])('the misspelt field %s is not left out in silence', (wrong, right) => {
  expect(changed({ [wrong]: {} })).toEqual([
    `${wrong}: is not a field here; did you mean ${right}? (fields: ${FIELDS})`,
  ]);
});

test('a misspelt field within a field is one too many, and the right one is missing', () => {
  expect(changed({ health: { redy: '/ready', live: '/live' } })).toEqual([
    'health.ready: is required: the path that answers once it can serve',
    'health.redy: is not a field here; did you mean ready? (fields: ready, live)',
  ]);
});

test.each([
  [{ port: '8080' }, 'port: must be a whole number (got "8080"); write 8080'],
  [{ port: 70000 }, 'port: must be at most 65535 (got 70000)'],
  [{ metrics: { port: 9090, path: 'stats' } }, 'metrics.path: must start with a slash (got stats)'],
  [{ metrics: 9090 }, 'metrics: must be an object (got 9090)'],
  [
    { team: 'Shop' },
    'team: must be lower-case letters, digits and inner hyphens, with a letter first (got Shop); write shop',
  ],
  [{ clients: 'everyone' }, 'clients: must be one of own-team, anyone or a list (got everyone)'],
  [{ clusters: 'dev' }, "clusters: must be a list (got dev); write ['dev']"],
  [{ command: ['./a'] }, "command: must be a function of the context, such as () => ['./app'] (got [./a])"],
  [{ env: { MODE: 'fast' } }, "env: must be a function of the context, such as () => ({ MODE: 'fast' })"],
  [
    { image: 'registry.example.com/cart' },
    'image: has no tag, so nobody sees which version runs (got registry.example.com/cart); write registry.example.com/cart:VERSION',
  ],
  [{ files: { 'etc/cart': {} } }, 'files.etc/cart: is no path in a container; write an absolute one without colons'],
  [
    { files: { '/tmp/': { 'a.conf': 'x' } } },
    'files["/tmp/"]: is where the application may write, which files would take from it; choose another folder, such as /etc/app',
  ],
  [{ files: { '/': { 'a.conf': 'x' } } }, 'files["/"]: is the whole container; mount at a folder of its own below it'],
  [
    { health: { ready: '/a b', live: '/live' } },
    'health.ready: is no path of a URL (got "/a b"); write blanks, # and letters beyond ASCII as %XX',
  ],
  [{ secrets: { 'cart-mail': [] } }, 'secrets.cart-mail: must have at least 1 entry (got [])'],
  [
    { secrets: { 'cart-mail': ['a b'] } },
    'secrets.cart-mail[0]: must be letters, digits, dots, hyphens and underscores (got "a b")',
  ],
  [
    { secrets: { Mail: ['token'] } },
    'secrets.Mail: must be lower-case letters, digits and inner hyphens, with a letter first; write mail',
  ],
  [{ files: { '/etc/cart': 'a.conf' } }, 'files["/etc/cart"]: must be an object (got a.conf)'],
])('%j is refused in words that say what to write', (changes, line) => {
  expect(changed(changes)).toEqual([line]);
});

test.each([
  ['nodes', nodes(10250)],
  ['apiServer', apiServer()],
  ['scraped', scraped()],
  ['routed', routed()],
])('an application does not connect to %s, which components may', (kind, destination) => {
  expect(changed({ connects: { it: destination } })).toEqual([
    `connects.it.kind: ${kind} is for components of the platform; an application connects by to(), dns() or cidr()`,
  ]);
});

test.each([
  [
    'text',
    'billing/ledger',
    ["connects.it: must be made by to('<team>/<app>', '<port>'), dns() or cidr(range, port) (got billing/ledger)"],
  ],
  [
    'a source',
    cidr('192.0.2.0/24'),
    ['connects.it.port: is required: the port to connect to, such as cidr(range, 5432)'],
  ],
  ['another kind', { kind: 'app' }, ['connects.it.kind: must be one of component, dns, cidr (got app)']],
])('%s is no destination', (_, destination, lines) => {
  expect(changed({ connects: { it: destination } })).toEqual(lines);
});

test('every problem is reported at once, under the application as far as it is named', () => {
  expect(errorOf({ ...full, port: '8080', conects: {} })?.message).toBe(
    [
      'application shop/cart is not valid (2 problems)',
      '  port: must be a whole number (got "8080"); write 8080',
      `  conects: is not a field here; did you mean connects? (fields: ${FIELDS})`,
    ].join('\n'),
  );
  expect(errorOf({ ...full, name: undefined })?.title).toBe('application (unnamed) is not valid');
  expect(errorOf({ ...full, team: 7 })?.title).toBe('application (unnamed) is not valid');
});

test.each([
  [undefined, 'the description: is required'],
  [null, 'the description: must be an object (got null)'],
  ['cart', 'the description: must be an object (got cart)'],
])('%j is no description', (description, line) => {
  expect(errorOf(description)?.title).toBe('application (unnamed) is not valid');
  expect(problemsOf(description)).toEqual([line]);
});

test('an application is what defineApp made, not what has its fields', () => {
  const app = defineApp(full as AppDescription<string>);
  expect([app, { ...app }, full, undefined].map(isApp)).toEqual([true, false, false, false]);
});
