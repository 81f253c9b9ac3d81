import { formatPath } from '../spec/path';
import { showAt } from '../spec/show-at';
import type { Finding, ObjectCheck } from './check';

/** Undefined fields are left out of files; items cannot be. */
export const requirePlainValues: ObjectCheck = {
  id: 'require-plain-values',
  severity: 'error',
  summary:
    'A value that stands for nothing in a file: null, which an API server takes for absent and `kubectl apply` for a command to delete, or what is no data, such as a function.',
  remediation: 'leave it out, or give it a number, text, true or false',
  find: (manifest) => findingsIn(manifest, []),
};

type Path = readonly (string | number)[];

function findingsIn(value: unknown, path: Path): readonly Finding[] {
  if (value === undefined || value === null) {
    const what = typeof path.at(-1) === 'number' ? 'item' : 'field';
    return [{ reason: `${formatPath(path)} is null`, advice: `leave the ${what} out` }];
  }
  if (Array.isArray(value)) return value.flatMap((item, index) => findingsIn(item, [...path, index]));
  if (typeof value === 'object')
    return Object.entries(value).flatMap(([key, field]) =>
      field === undefined ? [] : findingsIn(field, [...path, key]),
    );
  if (isData(value)) return [];
  const advice = 'give it a number, text, true or false';
  return [{ reason: `${formatPath(path)} is ${showAt(path, value)}, which no file can hold`, advice }];
}

function isData(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}
