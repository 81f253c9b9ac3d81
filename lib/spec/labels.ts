import { z } from 'zod';
import { checkedText } from './checked-text';
import { domainProblem } from './hostname';
import { isReservedName } from './name';

/** Longest label value, and longest label key behind its prefix, in characters. */
const LIMIT = 63;
const FORM = /^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$/;
const ADVICE = 'start and end with a letter or digit, and use letters, digits, dots, hyphens and underscores between';

function wordProblem(word: string): string | undefined {
  if (word.length > LIMIT) return `has ${word.length} characters; Kubernetes allows ${LIMIT}`;
  return FORM.test(word) ? undefined : `is not allowed by Kubernetes; ${ADVICE}`;
}

function keyProblem(key: string): string | undefined {
  if (isReservedName(key)) return 'is a name that JavaScript keeps for itself; choose another';
  const parts = key.split('/');
  if (parts.length > 2) return 'has more than one slash; write prefix/name or a name alone';
  const [prefix, word = ''] = parts.length === 2 ? parts : [undefined, key];
  if (prefix === '') return 'starts with a slash; write prefix/name or a name alone';
  const problem = prefix === undefined ? undefined : domainProblem(prefix);
  return problem === undefined ? wordProblem(word) : `has a prefix that ${problem}`;
}

/** The prefix of a label key, the part before the slash; nothing when it has none. */
export const labelPrefix = (key: string): string | undefined => (key.includes('/') ? key.split('/')[0] : undefined);

/** A label key by Kubernetes' rules: `team`, `example.com/cost-centre`. */
export const labelKey = checkedText(keyProblem);

/** A label value by Kubernetes' rules; may be empty. At most 63 characters. */
export const labelValue = z.string().superRefine((text, context) => {
  const message = text === '' ? undefined : wordProblem(text);
  if (message !== undefined) context.addIssue({ code: 'custom', message });
});

/** Labels by Kubernetes' rules. */
export const labels = z.record(labelKey, labelValue);

/** Annotations by Kubernetes' rules: keys as labels have them, any text. */
export const annotations = z.record(labelKey, z.string());
