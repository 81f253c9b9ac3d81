import { byCodeUnit } from '../../lib/order';

interface ParsedName {
  readonly definition: string;
  readonly group: string;
  readonly version: string | undefined;
  readonly base: string;
}

/**
 * A TypeScript name for each definition: its own last part, `PodSpec`. Where several versions have it, the newest stable
 * one keeps the plain name and the others end in theirs (`HorizontalPodAutoscalerV1`). Where several groups have it, core
 * and meta keep the plain name and the others begin with theirs (`EventsEvent`).
 */
export function typeNames(definitions: readonly string[]): ReadonlyMap<string, string> {
  const byBase = groupBy(definitions.map(parseName), ({ base }) => base);
  const names = new Map<string, string>();
  for (const sameBase of byBase.values()) {
    const byGroup = groupBy(sameBase, ({ group }) => group);
    for (const [group, versions] of byGroup) {
      const plain = byGroup.size === 1 || group === 'core' || group === 'meta';
      [...versions].sort(compareVersions).forEach(({ definition, version, base }, index) => {
        const suffix = index === 0 ? '' : capitalized(version ?? '');
        names.set(definition, `${plain ? '' : capitalized(group)}${base}${suffix}`);
      });
    }
  }
  return names;
}

/** `io.k8s.api.apps.v1.Deployment` is Deployment of v1 of apps; `io.k8s.apimachinery.pkg.api.resource.Quantity` has no version. */
function parseName(definition: string): ParsedName {
  const parts = definition.split('.');
  const base = parts.at(-1) ?? definition;
  const version = /^v\d/.test(parts.at(-2) ?? '') ? parts.at(-2) : undefined;
  return { definition, base, version, group: parts.at(version === undefined ? -2 : -3) ?? '' };
}

/** Kubernetes' own order of preference: stable before beta before alpha, then the higher number. */
function compareVersions(a: ParsedName, b: ParsedName): number {
  const rank = ({ version }: ParsedName): readonly number[] => {
    const [, major = '0', stage, minor = '0'] = /^v(\d+)(?:(alpha|beta)(\d+))?$/.exec(version ?? '') ?? [];
    return [stage === undefined ? 2 : stage === 'beta' ? 1 : 0, Number(major), Number(minor)];
  };
  const [left, right] = [rank(a), rank(b)];
  for (const [index, value] of left.entries()) {
    const other = right[index] ?? 0;
    if (value !== other) return other - value;
  }
  return byCodeUnit(a.definition, b.definition);
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
