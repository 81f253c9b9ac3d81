import { credentialIn } from './credential-forms';
import type { Path } from './path';
import { isSecretName } from './secret-name';
import { show } from './show';

/**
 * Variables, commands, files, what is said of secrets, headers, settings of triggers, and data of objects, as paths with a
 * slash before each step. Of a variable of an object, which has a number, the name is none.
 */
const MAY_HOLD_ONE = [
  /\/env(?:\/(?:\d+(?:\/value)?|[^/]*[^/\d][^/]*(?:\/.*)?))?$/,
  /\/(?:secrets|command|args|files|liveFiles)(?:\/.*)?$/s,
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

/** Whether a message says the type of a value alone: it may be a secret by its place, or is one by its form. */
export function isHidden(path: Path, value: unknown): boolean {
  const texts: readonly unknown[] = Array.isArray(value) ? value : [value];
  return mayHoldSecret(path) || texts.some((text) => typeof text === 'string' && credentialIn(text) !== undefined);
}

/** A value as a message prints it at its path: as `show` does, and of what may be a secret its type alone. */
export function showAt(path: Path, value: unknown): string {
  if (value === '' || Number.isNaN(value) || !isHidden(path, value)) return show(value);
  if (typeof value === 'string') return 'a text';
  if (Number.isFinite(value) || typeof value === 'bigint') return 'a number';
  return Array.isArray(value) ? 'a list' : show(value);
}
