import type { Path } from './path';
import { isSecretName } from './secret-name';
import { show } from './show';

/** Values of variables and of headers, settings of triggers, and data of Secrets, as paths with a slash before each step. */
const MAY_HOLD_ONE = [
  /\/env(?:\/[^/]+(?:\/value)?)?$/,
  /\/httpHeaders\/\d+\/value$/,
  /\/triggers\/\d+\/metadata(?:\/[^/]+)?$/,
  /^\/(?:data|stringData|binaryData)\/[^/]+$/,
];

/** Whether what stands at a path may be a secret: messages end up in build logs, so none shows it. */
export function mayHoldSecret(path: Path): boolean {
  const steps = path.map(String);
  const name = steps.findLast((step) => !/^\d+$/.test(step)) ?? '';
  // A field that is called secret says which one.
  if (name !== 'secret' && isSecretName(name)) return true;
  const text = steps.map((step) => `/${step}`).join('');
  return MAY_HOLD_ONE.some((pattern) => pattern.test(text));
}

/** A value as a message prints it at its path: as `show` does, and of what may be a secret its type alone. */
export function showAt(path: Path, value: unknown): string {
  if (!mayHoldSecret(path) || value === '' || Number.isNaN(value)) return show(value);
  if (typeof value === 'string') return 'a text';
  if (Number.isFinite(value) || typeof value === 'bigint') return 'a number';
  return Array.isArray(value) ? 'a list' : show(value);
}
