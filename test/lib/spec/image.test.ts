import { image, parseImage, registryPrefix } from '../../../lib/spec/image';
import { problemsOf } from './problems-of';

const DIGEST = `sha256:${'0123456789abcdef'.repeat(4)}`;

test("a registry's port is not a tag", () => {
  expect(parseImage(`registry.example.com:5000/team/app:1.2@${DIGEST}`)).toEqual({
    repository: 'registry.example.com:5000/team/app',
    tag: '1.2',
    digest: DIGEST,
  });
  expect(problemsOf(image, 'registry.example.com:5000/team/app')).toEqual([
    'x: has no tag, so nobody sees which version runs (got registry.example.com:5000/team/app); ' +
      'write registry.example.com:5000/team/app:VERSION',
  ]);
});

test('an image without a digest has no such field', () => {
  expect(parseImage('registry.k8s.io/pause:3.10.2')).toEqual({ repository: 'registry.k8s.io/pause', tag: '3.10.2' });
});

const SHORT = 'is a short name, which each container runtime completes in its own way';

test.each([
  ['nginx:1.25', `${SHORT} (got nginx:1.25); write docker.io/library/nginx:1.25`],
  ['grafana/grafana:12.0', `${SHORT} (got grafana/grafana:12.0); write docker.io/grafana/grafana:12.0`],
  [
    'docker.io/nginx:1.25',
    'is a short name, which a mirror would not find (got docker.io/nginx:1.25); write docker.io/library/nginx:1.25',
  ],
  [
    'quay.io/a/b:latest',
    'has the tag latest, which changes under a running cluster (got quay.io/a/b:latest); name a version',
  ],
  [
    `quay.io/a/b@${DIGEST}`,
    `has no tag, so nobody sees which version runs (got ${`quay.io/a/b@${DIGEST}`.slice(0, 60)}…); write quay.io/a/b:VERSION`,
  ],
  [
    'quay.io/a/b:1@sha256:beef',
    'has a malformed digest (got quay.io/a/b:1@sha256:beef); write sha256: and 64 hex digits',
  ],
  ['quay.io/A/b:1', 'is not an image reference (got quay.io/A/b:1); write registry/path:tag in lower case'],
  ['quay.io/a/b:-1', 'has a malformed tag (got quay.io/a/b:-1); use letters, digits, dots, hyphens and underscores'],
  ['', 'must not be empty'],
])('%j is refused', (text, message) => {
  expect(problemsOf(image, text)).toEqual([`x: ${message}`]);
  expect(() => parseImage(text)).toThrow();
});

test('a mirror is a registry, with or without a path', () => {
  const sound = ['registry.example.com', 'registry.example.com:5000/mirror/eu', 'localhost:5000', 'localhost/mirror'];
  expect(sound.flatMap((text) => problemsOf(registryPrefix, text))).toEqual([]);
  expect(
    ['mirror', 'https://r.example.com', 'r.example.com/', 'r.example.com/A'].flatMap((text) =>
      problemsOf(registryPrefix, text),
    ),
  ).toEqual([
    'x: does not start with a registry (got mirror); write its full name, for example registry.example.com/mirror',
    'x: has a scheme (got https://r.example.com); write the registry alone, without https://',
    'x: ends in a slash (got r.example.com/); leave it out',
    'x: is not a registry and path (got r.example.com/A); write for example registry.example.com:5000/mirror',
  ]);
});

test.each(['2.4.0', 'v2', '1'])('%s is a tag alone, as Helm has it beside the repository', (tag) => {
  expect(problemsOf(image, tag)).toEqual([
    `x: is a tag (got ${/^[\d.]+$/.test(tag) && !Number.isNaN(Number(tag)) ? JSON.stringify(tag) : tag}); write the whole name with it, such as registry.example.com/team/app:${tag}`,
  ]);
});
