import { z } from 'zod';
import { nodePath } from '../spec/file-path';
import { name } from '../spec/name';
import { because } from './access-schema';
import { portName, source } from './port-schema';

const container = name.optional();
const capability = z
  .string()
  .regex(/^(?!CAP_)[A-Z][A-Z_]*$/, 'must be a capability; write NET_ADMIN, not CAP_NET_ADMIN');
/** What privileges.ts knows. */
export const privilege = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['hostNetwork', 'hostPID', 'hostIPC']), because }),
  z.strictObject({ kind: z.literal('hostPath'), path: nodePath, readOnly: z.boolean(), because }),
  z.strictObject({
    kind: z.literal('hostPort'),
    port: portName,
    from: z
      .array(source)
      .min(1, 'must name somebody, such as [anywhere()]: the policy of the pods admits nobody else')
      .describe(
        "who comes in by it, such as [anywhere()] or [cidr('192.0.2.0/24')], whom the policy of the pods admits",
      ),
    because,
  }),
  z.strictObject({ kind: z.literal('capability'), capability, container, because }),
  z.strictObject({
    kind: z.enum(['privileged', 'runAsRoot', 'privilegeEscalation', 'writableRootFilesystem', 'seccompUnconfined']),
    container,
    because,
  }),
]);
