import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { accountOf } from './permissions';
import type { UnderTest } from './under-test';
import type { RunningPod } from './run-as-pod';

/** Words by which a program says that it was not given what it needs. */
const COMPLAINT = /forbidden|unauthorized|permission denied|operation not permitted|read-only file system|panic:/i;

/** Why a program cannot do its work: what it said when it ended, or what it is refused; nothing while all is well. */
export async function hindranceOf(
  { sandbox }: Pick<UnderTest, 'sandbox'>,
  pod: RunningPod,
): Promise<string | undefined> {
  const { name, workload } = pod;
  const { running, code } = await sandbox.exitOf(name);
  if (running) {
    const [refusal] = refusalsOf({ sandbox }, pod);
    return refusal === undefined ? undefined : `${workload.namespace}/${workload.objectName}: ${refusal}`;
  }
  const words = readFileSync(join(sandbox.folder, 'log', `${name}.log`), 'utf8')
    .trimEnd()
    .split('\n');
  const gist = words.find((line) => /error|unknown|fatal|panic/i.test(line)) ?? words.at(-1) ?? '';
  return `${workload.facts.kind} ${workload.namespace}/${workload.objectName} runs as its pod and ends with ${code ?? 'a signal'}: ${gist}`;
}

interface AuditEvent {
  readonly verb: string;
  readonly requestURI: string;
  readonly user: { readonly username: string };
  readonly responseStatus?: { readonly code?: number };
}

/** Forbidden, or a kind that this minor does not serve; a single object that is not there is an answer. */
function isRefusal({ verb, responseStatus }: AuditEvent): boolean {
  return responseStatus?.code === 403 || (responseStatus?.code === 404 && ['list', 'watch'].includes(verb));
}

/** What a program could not do as its pod: by its own log, and by the API server's record of what it refused. */
export function refusalsOf({ sandbox }: Pick<UnderTest, 'sandbox'>, { name, workload }: RunningPod): readonly string[] {
  const log = (file: string) =>
    readFileSync(join(sandbox.folder, 'log', file), 'utf8')
      .trimEnd()
      .split('\n');
  const { user } = accountOf(workload);
  // A busy API server writes thousands of lines: only whole ones of refusals are worth parsing.
  const refused = log('audit.jsonl')
    .filter((line) => /"code":40[34]\b/.test(line) && line.endsWith('}'))
    .map((line) => JSON.parse(line) as AuditEvent)
    .filter((event) => event.user.username === user && isRefusal(event))
    .map(({ verb, requestURI }) => `the API server refuses ${verb} ${requestURI}`);
  return [...log(`${name}.log`).filter((line) => COMPLAINT.test(line)), ...new Set(refused)];
}
