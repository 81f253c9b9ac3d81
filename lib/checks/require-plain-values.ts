import { formatPath, type Path } from '../spec/path';
import { showAt } from '../spec/show-at';
import type { Finding, ObjectCheck } from './check';
import { eachLeaf } from './each-leaf';

/** Undefined fields are left out of files; items cannot be. */
export const requirePlainValues: ObjectCheck = {
  id: 'require-plain-values',
  severity: 'error',
  summary:
    'A value that stands for nothing in a file: null, which an API server takes for absent and `kubectl apply` for a command to delete, or what is no data, such as a function.',
  remediation: 'leave it out, or give it a number, text, true or false',
  find(manifest) {
    const findings: Finding[] = [];
    eachLeaf(manifest, (value, path) => {
      const finding = isData(value) ? undefined : findingOf(value, path);
      if (finding !== undefined) findings.push(finding);
    });
    return findings;
  },
};

function findingOf(value: unknown, path: Path): Finding | undefined {
  const isItem = typeof path.at(-1) === 'number';
  if (value === undefined && !isItem) return undefined;
  if (value === undefined || value === null)
    return { reason: `${formatPath(path)} is null`, advice: `leave the ${isItem ? 'item' : 'field'} out` };
  const advice = 'give it a number, text, true or false';
  return { reason: `${formatPath(path)} is ${showAt(path, value)}, which no file can hold`, advice };
}

function isData(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}
