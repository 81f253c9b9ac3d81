import { alertGroups, silencedAlerts } from '../alerts/alert-groups';
import { toYaml } from '../render/yaml';
import { renderClusters } from './render-clusters';
import type { ExitCode, Surroundings } from './surroundings';

/**
 * `groundplan alerts CLUSTER`: the alerts that follow from the facts, as a rule file for whatever Prometheus the cluster
 * has. What somebody switched off is told with the reason, beside the file.
 */
export function alertsCommand(cluster: string, surroundings: Surroundings): ExitCode {
  for (const rendered of renderClusters(surroundings.platform(), [cluster], surroundings)) {
    for (const { workload, alert, because } of silencedAlerts(rendered.plan))
      surroundings.warn(`off: ${alert} of ${workload}: ${because}`);
    surroundings.print(toYaml({ groups: alertGroups(rendered) }).trimEnd());
  }
  return 0;
}
