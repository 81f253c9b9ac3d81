import { imagePins } from '../../../lib/spec/image-pin';
import { problemsOf } from './problems-of';

const DIGEST = `sha256:${'0123456789abcdef'.repeat(4)}`;
const sound = { repository: 'registry.k8s.io/pause', tag: '3.10.2', digest: DIGEST };
const problemsWith = (pin: object): readonly string[] =>
  problemsOf(imagePins, { pause: { ...sound, ...pin } }, 'images');

test('a pin has a digest, or says why it has none', () => {
  expect(problemsWith({})).toEqual([]);
  expect(problemsWith({ digest: null, because: 'the registry hides it' })).toEqual([]);
  expect(problemsWith({ digest: null })).toEqual([
    'images.pause.because: is required where digest is null: say why no digest could be confirmed, or state it',
  ]);
  expect(problemsWith({ digest: undefined })).toEqual([
    'images.pause.digest: is required: sha256: and 64 hex digits, or null with the reason in because',
  ]);
});

test.each([
  [{ tag: 'latest' }, 'tag: has the tag latest, which changes under a running cluster (got latest); name a version'],
  [{ tag: '' }, 'tag: must not be empty'],
  [{ tag: 'a b' }, 'tag: has a malformed tag (got "a b"); use letters, digits, dots, hyphens and underscores'],
  [{ digest: 'sha256:beef' }, 'digest: is no digest (got sha256:beef); write sha256: and 64 hex digits'],
  [
    { repository: 'pause' },
    'repository: is a short name, which each container runtime completes in its own way (got pause); write docker.io/library/pause',
  ],
  [
    { repository: 'registry.k8s.io/pause:3' },
    'repository: has a tag or digest, which are fields of their own (got registry.k8s.io/pause:3); write registry.k8s.io/pause',
  ],
  [{ tags: '1' }, 'tags: is not a field here; did you mean tag? (fields: repository, tag, digest, because)'],
])('%j is refused', (pin, line) => {
  expect(problemsWith(pin)).toEqual([`images.pause.${line}`]);
});
