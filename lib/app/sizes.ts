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

/** The amounts of a size, with what is said more exactly laid over them. A memory request raises the limit with it. */
export function amountsOf({
  size = 'small',
  requests = {},
  limits = {},
}: {
  readonly size?: Size | undefined;
  readonly requests?: Resources | undefined;
  readonly limits?: Resources | undefined;
}): Amounts {
  const { cpu, memory } = AMOUNTS[size];
  const asked = { cpu, memory, ...requests };
  return { requests: asked, limits: { memory: asked.memory, ...limits } };
}
