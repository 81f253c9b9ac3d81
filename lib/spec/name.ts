import { checkedText } from './checked-text';

/** Longest name of a Service, namespace or label value in characters. */
const LIMIT = 63;
const FORM = /^[a-z]([a-z0-9-]*[a-z0-9])?$/;

/** Whether plain objects answer to this name without having such a field; a table keyed by it would find what nobody put in. */
export const isReservedName = (text: string): boolean => text in Object.prototype || text === 'prototype';

/** `MetricsServer_v2` -> `metrics-server-v2`: the kebab-case form of a name, when there is one. */
function kebab(text: string): string | undefined {
  const parts = text
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  const result = parts.filter((part) => part !== '').join('-');
  return FORM.test(result) && result.length <= LIMIT && !isReservedName(result) ? result : undefined;
}

/** What is wrong with a text as the name of a component, workload, namespace or cluster. */
export function nameProblem(text: string): string | undefined {
  if (isReservedName(text)) return 'is a name that JavaScript keeps for itself; choose another';
  if (text.length > LIMIT) return `has ${text.length} characters; a name may have ${LIMIT}`;
  if (FORM.test(text)) return undefined;
  const suggestion = kebab(text);
  const advice = suggestion === undefined ? 'choose another' : `write ${suggestion}`;
  return `must be lower-case letters, digits and inner hyphens, with a letter first; ${advice}`;
}

/** A kebab-case name that is good for objects of every kind, for labels and for files: `metrics-server`. At most 63 characters. */
export const name = checkedText(nameProblem);
