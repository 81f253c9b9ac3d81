import type { Resources } from '../component/pods';

/** What a container asks of its node, and may take. */
interface Amounts {
  readonly requests: Resources & { readonly cpu: string; readonly memory: string };
  readonly limits: Resources & { readonly memory: string };
}

/**
 * Amounts in a word. Memory is not lent: a container gets what it may take, so that it is never killed because others
 * want theirs. CPU is not limited: what nobody uses is there for whoever needs it.
 */
const AMOUNTS = {
  tiny: { cpu: '20m', memory: '32Mi' },
  small: { cpu: '100m', memory: '128Mi' },
  medium: { cpu: '500m', memory: '512Mi' },
  large: { cpu: '2', memory: '2Gi' },
} as const;

export type Size = keyof typeof AMOUNTS;
export const SIZES = Object.keys(AMOUNTS) as [Size, ...Size[]];

/** What somebody says of the amounts of a container, more or less exactly. */
interface Said {
  readonly size?: Size | undefined;
  readonly requests?: Resources | undefined;
  readonly limits?: Resources | undefined;
}

/** The requests of a size, with what is said more exactly laid over them. */
export function requestsOf({ size = 'small', requests = {} }: Said): Amounts['requests'] {
  const { cpu, memory } = AMOUNTS[size];
  return { cpu, memory, ...requests };
}

/** What a container may take: a memory request raises the limit with it, where nobody says another. */
export function limitsOf({ requests, limits = {} }: Said & Pick<Amounts, 'requests'>): Amounts['limits'] {
  return { ...limits, memory: limits.memory ?? requests.memory };
}

/** The amounts of a size, with what is said more exactly laid over them. */
export function amountsOf(said: Said): Amounts {
  const requests = requestsOf(said);
  return { requests, limits: limitsOf({ ...said, requests }) };
}
