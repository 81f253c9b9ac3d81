import type { AlertName, Severity } from '../component/alerts';
import type { ClaimFacts } from '../component/facts';
import { claimNameOf } from '../workload/volume-kinds';
import type { Draft, Topic, Watched } from './alert-rule';
import { matching, select, type Matchers } from './selector';

/** What a volume runs out of. */
interface Resource {
  readonly alert: AlertName;
  readonly free: string;
  readonly all: string;
  readonly noun: string;
}

const RESOURCES: readonly Resource[] = [
  {
    alert: 'KubePersistentVolumeFillingUp',
    free: 'kubelet_volume_stats_available_bytes',
    all: 'kubelet_volume_stats_capacity_bytes',
    noun: 'space',
  },
  {
    alert: 'KubePersistentVolumeInodesFillingUp',
    free: 'kubelet_volume_stats_inodes_free',
    all: 'kubelet_volume_stats_inodes',
    noun: 'inodes',
  },
];

/** Claims that are full, and claims that will be within days. What is only read does not fill up. */
export const claimAlerts: Topic = (watched) =>
  Object.entries(watched.workload.facts.claims ?? {})
    .filter(([, { accessModes = [] }]) => accessModes.join() !== 'ReadOnlyMany')
    .flatMap(([name, claim]) => RESOURCES.flatMap((resource) => fillingUp(watched, { name, ...claim }, resource)));

interface Named extends ClaimFacts {
  readonly name: string;
}

function fillingUp({ workload }: Watched, { name, size }: Named, { alert, free, all, noun }: Resource): Draft[] {
  const { facts, objectName, namespace, owner } = workload;
  const own: Matchers = {
    namespace,
    persistentvolumeclaim:
      facts.kind === 'StatefulSet' ? matching(`${name}-${objectName}-[0-9]+`) : claimNameOf(workload, name),
  };
  // A claim of several pods is reported by the kubelet of each.
  const each = (expr: string) => `min by (namespace, persistentvolumeclaim) (${expr})`;
  const share = each(`${select(free, own)} / ${select(all, own)}`);
  const claim = 'Claim {{ $labels.persistentvolumeclaim }}';
  const left = `{{ $value | humanizePercentage }} of its ${noun} left (it asked for ${size})`;
  const rule = (severity: Severity, horizon: string, rest: Pick<Draft, 'forMinutes' | 'expr' | 'description'>) => ({
    alert,
    severity,
    labels: { claim: name, horizon },
    summary: `A claim of ${owner} runs out of ${noun}`,
    ...rest,
  });
  return [
    rule('critical', 'now', {
      forMinutes: 1,
      expr: `${share} < 0.03`,
      description: `${claim} has ${left}: ${owner} is about to fail at writing.`,
    }),
    rule('warning', '4d', {
      forMinutes: 60,
      expr: [`${share} < 0.15`, 'and', `${each(`predict_linear(${select(free, own)}[6h], 4 * 24 * 3600)`)} < 0`].join(
        '\n',
      ),
      description: `${claim} has ${left}, and at the pace of the last six hours it is full within four days.`,
    }),
  ];
}
