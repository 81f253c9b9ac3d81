import { show } from '../spec/show';
import type { ObjectCheck } from './check';

interface Anything {
  readonly apiVersion?: unknown;
  readonly kind?: unknown;
  readonly metadata?: { readonly name?: unknown; readonly namespace?: unknown };
}

export const requireIdentity: ObjectCheck = {
  id: 'require-identity',
  severity: 'error',
  summary: 'An object that does not say what it is, by which the API and its own file go.',
  remediation: 'give it one',
  find(manifest) {
    const { apiVersion, kind, metadata } = manifest as Anything;
    const fields = [
      { field: 'apiVersion', value: apiVersion, advice: 'give it one, such as v1 or apps/v1' },
      { field: 'kind', value: kind, advice: 'give it one, such as ConfigMap' },
      { field: 'metadata.name', value: metadata?.name, advice: undefined },
    ];
    return fields
      .filter(({ value }) => typeof value !== 'string' || value === '')
      .map(({ field, value, advice }) => ({
        reason: isNothing(value) ? `has no ${field}` : `${field} must be text (got ${show(value)})`,
        advice,
      }));
  },
};

/** As `describeObject` does, whatever is missing. */
export function describeAnything({ kind, metadata }: Anything): string {
  const { name, namespace } = metadata ?? {};
  const what = isNothing(kind) ? '(no kind)' : show(kind);
  const where = isNothing(namespace) ? '' : `${show(namespace)}/`;
  return `${what} ${where}${isNothing(name) ? '(no name)' : show(name)}`;
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}
