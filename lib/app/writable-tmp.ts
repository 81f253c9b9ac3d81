import type { Report } from '../spec/problem';
import type { DescribedApp } from './description';
import { pathsOf } from './doubles';
import { volumesOf } from './references';
import { formatPath } from '../spec/path';

/** The one place to write that every container has without a word. */
export const TMP = '/tmp';

/** What is empty at the start and may be written, as it is without a word. */
const WRITABLE: readonly string[] = ['scratch', 'ephemeral'];

/** Reports what would take the place of the writable `/tmp`, on which programs rely, in silence. */
export function reportTmp(app: DescribedApp, report: Report): void {
  const problem =
    "is mounted at /tmp, where programs expect to write; mount it elsewhere, and at /tmp a scratch('1Gi') or nothing";
  for (const [field, path] of pathsOf({ ...app, volumes: {} })) if (isTmp(path)) report(field, problem);
  for (const [field, volumes] of volumesOf(app))
    for (const [path, { kind }] of Object.entries(volumes))
      if (isTmp(path) && !WRITABLE.includes(kind)) report(formatPath([field, path]), problem);
}

const isTmp = (path: string) => path.replace(/\/+$/, '') === TMP;
