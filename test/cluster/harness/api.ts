import { Agent, request, type RequestOptions } from 'node:https';
import type { Manifest } from '../../../lib/render/manifest';

/** Whose rights a request has, beside those of the cluster's own administrator. */
export interface Identity {
  readonly user: string;
  readonly groups: readonly string[];
}

export interface Reply {
  readonly status: number;
  readonly body: unknown;
  /** What the API server warns of, in its words. */
  readonly warnings: readonly string[];
}

export interface Request {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly body?: object;
  readonly contentType?: string;
  readonly as?: Identity;
}

/** How an API server is reached and who calls. */
export interface Credentials extends Pick<RequestOptions, 'ca' | 'cert' | 'key'> {
  readonly socketPath: string;
}

/** An object as the API server gives it. */
export interface StoredObject extends Manifest {
  readonly metadata: Manifest['metadata'] & {
    readonly uid: string;
    readonly resourceVersion: string;
    readonly generation?: number;
  };
}

/** An API server, spoken to as an administrator or as somebody else. */
export interface Api {
  /** One call; any status is an answer. */
  ask(path: string, request?: Request): Promise<Reply>;
  /** What is at a path. @throws Error unless the server has it. */
  get<T>(path: string): Promise<T>;
  list<T = StoredObject>(path: string): Promise<readonly T[]>;
  /** The path of an object by its kind, as discovery names it. */
  pathOf(manifest: Pick<Manifest, 'apiVersion' | 'kind' | 'metadata'>): Promise<string>;
  /** Server-side apply, strict; a field that somebody else owns is a refusal that names the owner. */
  apply(manifest: Manifest, options?: { readonly dryRun?: boolean }): Promise<Reply>;
}

interface Resource {
  readonly name: string;
  readonly kind: string;
  readonly namespaced: boolean;
}

export function connectApi(given: Credentials): Api {
  // A handshake costs both sides ten times what a call does.
  const credentials = { ...given, agent: new Agent({ keepAlive: true, maxSockets: MOST_CONNECTIONS }) };
  const ask = (path: string, options: Request = {}) => call(credentials, path, options);
  const get: Api['get'] = async (path) => succeeded(`GET ${path}`, await ask(path)) as never;
  const resources = resourceFinder(get);
  const pathOf: Api['pathOf'] = async ({ apiVersion, kind, metadata }) => {
    const { name, namespaced } = await resources(apiVersion, kind);
    const scope = namespaced ? `/namespaces/${metadata.namespace ?? 'default'}` : '';
    return `${rootOf(apiVersion)}${scope}/${name}/${metadata.name}`;
  };
  return {
    ask,
    get,
    list: async (path) => (await get<{ items: readonly never[] }>(path)).items,
    pathOf,
    apply: async (manifest, { dryRun = false } = {}) =>
      ask(`${await pathOf(manifest)}?fieldManager=groundplan&fieldValidation=Strict${dryRun ? '&dryRun=All' : ''}`, {
        method: 'PATCH',
        body: manifest,
        contentType: 'application/apply-patch+yaml',
      }),
  };
}

/** The body of a reply. @throws Error with the server's own message when it is a refusal. */
export function succeeded(what: string, { status, body }: Reply): unknown {
  if (status >= 200 && status < 300) return body;
  const { message } = body as { message?: string };
  throw new Error(`${what}: ${status} ${message ?? JSON.stringify(body)}`);
}

function rootOf(apiVersion: string): string {
  return apiVersion.includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`;
}

function resourceFinder(get: Api['get']) {
  const known = new Map<string, Promise<readonly Resource[]>>();
  return async (apiVersion: string, kind: string): Promise<Resource> => {
    const listed =
      known.get(apiVersion) ??
      get<{ resources: readonly Resource[] }>(rootOf(apiVersion)).then(({ resources }) => resources);
    known.set(apiVersion, listed);
    const found = (await listed).find((resource) => resource.kind === kind && !resource.name.includes('/'));
    if (found === undefined) throw new Error(`the API server serves no ${kind} in ${apiVersion}`);
    return found;
  };
}

const MOST_CONNECTIONS = 8;
const TIMEOUT_MS = 30_000;

function call(
  credentials: Credentials & { readonly agent: Agent },
  path: string,
  { method = 'GET', body, contentType, as }: Request,
) {
  const headers = {
    accept: 'application/json',
    ...(body === undefined ? {} : { 'content-type': contentType ?? 'application/json' }),
    ...(as === undefined ? {} : { 'impersonate-user': as.user, 'impersonate-group': [...as.groups] }),
  };
  return new Promise<Reply>((resolve, reject) => {
    const options = { ...credentials, host: '127.0.0.1', path, method, headers, timeout: TIMEOUT_MS };
    const sent = request(options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        resolve({ status: response.statusCode ?? 0, body: bodyOf(text), warnings: warningsOf(response.rawHeaders) });
      });
    });
    sent.on('error', reject);
    sent.on('timeout', () =>
      sent.destroy(new Error(`${method} ${path} is not answered within ${TIMEOUT_MS / 1000} s`)),
    );
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

/** Health and log endpoints answer in plain text. */
function bodyOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** Each warning is a header of its own: `299 - "words"`. */
function warningsOf(rawHeaders: readonly string[]): readonly string[] {
  return rawHeaders.flatMap((name, index) =>
    index % 2 === 0 && name.toLowerCase() === 'warning'
      ? [(rawHeaders[index + 1] ?? '').replace(/^299 \S+ "(.*)"$/, '$1').replaceAll('\\"', '"')]
      : [],
  );
}
