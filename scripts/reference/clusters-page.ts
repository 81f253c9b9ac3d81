import { specTable } from '../../lib/docs/spec-table';
import { specSchema } from '../../lib/spec/cluster-spec';

const INTRODUCTION = `<!-- Written by \`npx jest test/docs/reference -u\` from lib/spec/cluster.ts and cluster-spec.ts; edit the descriptions there instead. -->

# What a cluster's spec may say

Every field of a file in \`charts/clusters/\`. What may be set of a component stands in its README,
\`charts/<component>/README.md\`; of an application, in [AppSettings](applications.md#appsettings). Ranges are written as
\`10.244.0.0/16\`, without host bits; amounts as Kubernetes writes them, \`500m\`, \`16Gi\`.`;

/** `docs/reference/clusters.md`. */
export function clustersPage(): string {
  return `${[INTRODUCTION, specTable(specSchema, { single: {}, high: {} })].join('\n\n')}\n`;
}
