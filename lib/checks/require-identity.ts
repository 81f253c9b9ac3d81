import type { Report } from '../spec/problem';
import { show } from '../spec/show';

interface Anything {
  readonly apiVersion?: unknown;
  readonly kind?: unknown;
  readonly metadata?: { readonly name?: unknown; readonly namespace?: unknown };
}

/** Whether an object says what it is, by which every other step and its file go; reports what it does not say. */
export function checkIdentity(object: Anything, report: Report): boolean {
  const { apiVersion, kind, metadata } = object;
  const fields = [
    { field: 'apiVersion', value: apiVersion, advice: 'give it one, such as v1 or apps/v1' },
    { field: 'kind', value: kind, advice: 'give it one, such as ConfigMap' },
    { field: 'metadata.name', value: metadata?.name, advice: 'give it one' },
  ];
  const missing = fields.filter(({ value }) => typeof value !== 'string' || value === '');
  for (const { field, value, advice } of missing) {
    const message = isNothing(value) ? `has no ${field}` : `${field} must be text (got ${show(value)})`;
    report(describeAnything(object), `${message}; ${advice}`);
  }
  return missing.length === 0;
}

/** As `describeObject` does, whatever is missing. */
function describeAnything({ kind, metadata }: Anything): string {
  const { name, namespace } = metadata ?? {};
  const what = isNothing(kind) ? '(no kind)' : show(kind);
  const where = isNothing(namespace) ? '' : `${show(namespace)}/`;
  return `${what} ${where}${isNothing(name) ? '(no name)' : show(name)}`;
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}
