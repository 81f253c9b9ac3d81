import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The part of a JSON schema that an API server's `/openapi/v2` uses. */
export interface Schema {
  readonly description?: string;
  readonly type?: string;
  readonly format?: string;
  readonly $ref?: string;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly 'x-kubernetes-group-version-kind'?: readonly GroupVersionKind[];
}

export interface GroupVersionKind {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
}

export interface Operation {
  readonly 'x-kubernetes-group-version-kind'?: GroupVersionKind;
}

/** What one API server says about itself. */
export interface OpenApiDocument {
  readonly info: { readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly definitions: Readonly<Record<string, Schema>>;
}

/** A document with the minor it belongs to, `1.37`. */
export interface Release {
  readonly minor: string;
  readonly document: OpenApiDocument;
}

/** Reads a file (plain or gzip), or the server behind an `http(s)` address. Throws when it is no OpenAPI v2 document. */
export async function readRelease(source: string): Promise<Release> {
  const text = /^https?:/.test(source) ? await fetchDocument(source) : readDocument(source);
  const document = JSON.parse(text) as Partial<OpenApiDocument>;
  const { info, paths, definitions } = document;
  const minor = /^v?(\d+\.\d+)/.exec(info?.version ?? '')?.[1];
  if (info === undefined || paths === undefined || definitions === undefined || minor === undefined) {
    throw new Error(`${source} is not what a Kubernetes API server returns at /openapi/v2`);
  }
  return { minor, document: { info, paths, definitions } };
}

/** Oldest first. Throws when one minor is given twice. */
export function sortReleases(releases: readonly Release[]): readonly Release[] {
  const sorted = [...releases].sort((a, b) => a.minor.localeCompare(b.minor, 'en', { numeric: true }));
  const twice = sorted.find(({ minor }, index) => sorted[index + 1]?.minor === minor);
  if (twice !== undefined) throw new Error(`Kubernetes ${twice.minor} is given twice`);
  return sorted;
}

/** `#/definitions/io.k8s.api.core.v1.PodSpec` names `io.k8s.api.core.v1.PodSpec`. */
export function refOf(schema: Schema): string | undefined {
  return schema.$ref?.slice('#/definitions/'.length);
}

function readDocument(file: string): string {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

async function fetchDocument(address: string): Promise<string> {
  const url = `${address.replace(/\/+$/, '')}/openapi/v2`;
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response.text();
}
