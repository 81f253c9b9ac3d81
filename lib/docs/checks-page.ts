import { CHECKS } from '../checks/all-checks';
import type { Check } from '../checks/check';
import { sortedBy } from '../order';

/** A line as a render prints it; a test makes it. */
export const EXAMPLE =
  'components.sample: Deployment sample/sample: container sample mounts dta, which is no volume of its pod; did you mean data? [require-declared-volumes]';

const INTRODUCTION = [
  '# Checks',
  '',
  'Every render looks at the objects that it would write: at those that are derived, at those that a component builds itself, and',
  'after patches. An error stops it before anything is written; a warning is printed. A line names the place, what is wrong there,',
  'what to do, and in brackets the check, under which this page says more:',
  '',
  '```text',
  EXAMPLE,
  '```',
  '',
  'Lines without brackets compare what exists with what was declared, or find fault with what somebody has typed: they name the',
  'setting or the fact. This page is written from the checks in `lib/checks` (`npx jest test/docs/checks -u`).',
  '',
];

/** `docs/checks.md`: what each check finds and what to do, in the order of their ids. */
export function checksPage(): string {
  return [...INTRODUCTION, ...sortedBy(CHECKS, ({ id }) => id).flatMap(section)].join('\n');
}

function section({ id, severity, summary, remediation }: Check): readonly string[] {
  return [
    `## ${id}`,
    '',
    `*${severity === 'error' ? 'Error' : 'Warning'}.* ${summary}`,
    '',
    `What to do: ${remediation}.`,
    '',
  ];
}
