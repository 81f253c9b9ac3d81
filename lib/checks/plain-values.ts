import { describeObject, type Manifest } from '../render/manifest';
import { formatPath } from '../spec/path';
import type { Report } from '../spec/problem';
import { show } from '../spec/show';

type Found = (path: readonly (string | number)[], message: string) => void;

/**
 * Reports values that stand for nothing in a file: null, which an API server takes for absent and `kubectl apply` for a
 * command to delete, and what is no data, such as a function. Undefined fields are left out of files; items cannot be.
 */
export function checkPlainValues(manifest: Manifest, report: Report): void {
  visit(manifest, [], (path, message) => {
    report(describeObject(manifest), `${formatPath(path)} ${message}`);
  });
}

function visit(value: unknown, path: readonly (string | number)[], found: Found): void {
  if (value === undefined || value === null) {
    found(path, `is null; leave the ${typeof path.at(-1) === 'number' ? 'item' : 'field'} out`);
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) visit(item, [...path, index], found);
  } else if (typeof value === 'object') {
    for (const [key, field] of Object.entries(value)) if (field !== undefined) visit(field, [...path, key], found);
  } else if (!isData(value)) {
    found(path, `is ${show(value)}, which no file can hold; give it a number, text, true or false`);
  }
}

function isData(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}
