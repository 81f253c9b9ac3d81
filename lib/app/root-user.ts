import type { Report } from '../spec/problem';
import type { DescribedApp } from './description';

/** Reports processes of user 0 without the privilege, which says why. */
export function reportRoot({ user, privileges = [] }: DescribedApp, report: Report): void {
  if (user?.uid !== 0 || privileges.some(({ kind }) => kind === 'runAsRoot')) return;
  report(
    'user.uid',
    "is root, which the restricted Pod Security level refuses (got 0); write the user of the image, or leave user out for 10001; what must be root says why: { kind: 'runAsRoot', because: '...' } in privileges",
  );
}
