import { checkedText, MUST_NOT_BE_EMPTY } from './checked-text';

/** An image reference, taken apart. `repository` includes the registry. */
export interface ImageReference {
  readonly repository: string;
  readonly tag: string;
  /** `sha256:` and 64 hex digits. */
  readonly digest?: string;
}

const DIGEST = /^sha256:[0-9a-f]{64}$/;
const TAG = /^\w[\w.-]{0,127}$/;
const HOST = /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?$/;
const PATH = /^[a-z0-9]+((\.|_{1,2}|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_{1,2}|-+)[a-z0-9]+)*)*$/;

interface Parts {
  readonly repository: string;
  readonly tag: string | undefined;
  readonly digest: string | undefined;
}

/** Cuts at the `@` and at the last `:` behind the last slash; a colon before it belongs to the registry's port. */
function split(text: string): Parts {
  const at = text.indexOf('@');
  const name = at < 0 ? text : text.slice(0, at);
  const digest = at < 0 ? undefined : text.slice(at + 1);
  const colon = name.indexOf(':', name.lastIndexOf('/') + 1);
  if (colon < 0) return { repository: name, tag: undefined, digest };
  return { repository: name.slice(0, colon), tag: name.slice(colon + 1), digest };
}

/** A first part is a registry when it cannot be a Docker Hub account: it has a dot or a port, or is localhost. */
const isRegistry = (part: string): boolean => /[.:]/.test(part) || part === 'localhost';

function repositoryProblem(repository: string, text: string): string | undefined {
  const [first = '', ...rest] = repository.split('/');
  if (rest.length === 0 || !isRegistry(first)) {
    const full = rest.length === 0 ? `docker.io/library/${text}` : `docker.io/${text}`;
    return `is a short name, which each container runtime completes in its own way; write ${full}`;
  }
  if (first === 'docker.io' && rest.length === 1) {
    return `is a short name, which a mirror would not find; write docker.io/library/${text.slice('docker.io/'.length)}`;
  }
  if (HOST.test(first) && PATH.test(rest.join('/'))) return undefined;
  return 'is not an image reference; write registry/path:tag in lower case';
}

function tagProblem(tag: string): string | undefined {
  if (tag === 'latest') return 'has the tag latest, which changes under a running cluster; name a version';
  return TAG.test(tag) ? undefined : 'has a malformed tag; use letters, digits, dots, hyphens and underscores';
}

/** What Helm calls a tag, where the whole name is asked for. */
const ONLY_A_TAG = /^v?\d+(\.\d+)*$/;

function imageProblem(text: string): string | undefined {
  if (ONLY_A_TAG.test(text))
    return `is a tag; write the whole name with it, such as registry.example.com/team/app:${text}`;
  const parts = split(text);
  const { digest: pinned, repository: place } = parts;
  if (pinned !== undefined && !DIGEST.test(pinned)) return 'has a malformed digest; write sha256: and 64 hex digits';
  const problem = repositoryProblem(place, text);
  if (problem !== undefined) return problem;
  if (parts.tag === undefined) return `has no tag, so nobody sees which version runs; write ${place}:VERSION`;
  return tagProblem(parts.tag);
}

/**
 * Takes a full image reference apart: `registry:5000/team/app:1.2@sha256:...`.
 * Throws on what `image` refuses: short names, no tag, `latest`, a malformed digest.
 */
export function parseImage(text: string): ImageReference {
  const problem = text === '' ? MUST_NOT_BE_EMPTY : imageProblem(text);
  const { repository, tag, digest } = split(text);
  if (problem !== undefined || tag === undefined) throw new Error(`"${text}" ${problem ?? 'has no tag'}`);
  return digest === undefined ? { repository, tag } : { repository, tag, digest };
}

/** A full image reference with registry and tag, and optionally a digest: `registry.k8s.io/pause:3.10.2`. */
export const image = checkedText(imageProblem);

/** The place of an image without its tag: `registry.k8s.io/pause`. */
export const repository = checkedText((text) => {
  const parts = split(text);
  if (parts.tag === undefined && parts.digest === undefined) return repositoryProblem(text, text);
  return `has a tag or digest, which are fields of their own; write ${parts.repository}`;
});

/** The release of an image; never `latest`. */
export const tag = checkedText(tagProblem);

/** What keeps an image from changing: `sha256:` and 64 hex digits. */
export const digest = checkedText((text) =>
  DIGEST.test(text) ? undefined : 'is no digest; write sha256: and 64 hex digits',
);

/** Where images are copied to: a registry, optionally with a path under it: `registry.example.com:5000/mirror`. */
export const registryPrefix = checkedText((text) => {
  if (text.includes('://')) return 'has a scheme; write the registry alone, without https://';
  if (text.endsWith('/')) return 'ends in a slash; leave it out';
  const [host = '', ...path] = text.split('/');
  if (!isRegistry(host))
    return 'does not start with a registry; write its full name, for example registry.example.com/mirror';
  if (HOST.test(host) && (path.length === 0 || PATH.test(path.join('/')))) return undefined;
  return 'is not a registry and path; write for example registry.example.com:5000/mirror';
});
