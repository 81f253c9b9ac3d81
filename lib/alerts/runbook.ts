import type { AlertName } from '../component/alerts';

/** Says of every alert what it means and what to do, a section each; below the repository. */
export const RUNBOOKS = 'docs/operations/alerts.md';

/** The section of an alert on the page of runbooks: its anchor. */
export function anchorOf(alert: AlertName): string {
  return `#${alert.toLowerCase()}`;
}

/**
 * The annotation that leads to an alert's section. Under `runbook_url` programs expect what a browser opens; a file of the
 * repository is called otherwise.
 *
 * @param page the URL of the page of runbooks, where the cluster states one
 */
export function runbookOf(alert: AlertName, page: string | undefined): Readonly<Record<string, string>> {
  return page === undefined
    ? { runbook: `${RUNBOOKS}${anchorOf(alert)}` }
    : { runbook_url: `${page}${anchorOf(alert)}` };
}
