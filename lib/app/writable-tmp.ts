import { WRITTEN_KINDS, type Mount } from '../component/mounts';
import type { Report } from '../spec/problem';
import type { DescribedApp } from './description';
import { pathsOf } from './doubles';
import { volumesOf } from './references';
import { formatPath } from '../spec/path';

/** The one place to write that every container has without a word. */
export const TMP = '/tmp';

/** What may be written, as it may without a word. */
const WRITABLE: ReadonlySet<Mount['kind']> = new Set([...WRITTEN_KINDS, 'shared']);

/** Reports what would take the place of the writable `/tmp`, on which programs rely, in silence. */
export function reportTmp(app: DescribedApp, report: Report): void {
  const problem =
    "is mounted at /tmp, where programs expect to write; mount it elsewhere, and at /tmp a scratch('1Gi') or nothing";
  for (const [field, path] of pathsOf({ ...app, volumes: {} })) if (isTmp(path)) report(field, problem);
  for (const [field, volumes] of volumesOf(app))
    for (const [path, { kind }] of Object.entries(volumes))
      if (isTmp(path) && !WRITABLE.has(kind)) report(formatPath([field, path]), problem);
}

/** Whether a path is that place, however it is written. */
export const isTmp = (path: string) => path.replace(/\/+$/, '') === TMP;
