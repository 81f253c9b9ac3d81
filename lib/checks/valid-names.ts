import { describeObject, type Manifest } from '../render/manifest';
import type { Report } from '../spec/problem';

/** RBAC names are path segments to the API; all others are DNS subdomains. */
const PATH_SEGMENT_KINDS = new Set(['Role', 'ClusterRole', 'RoleBinding', 'ClusterRoleBinding']);
const SUBDOMAIN = /^(?=.{1,253}$)[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
const PATH_SEGMENT = /^(?!\.\.?$)[^/%]{1,253}$/;

/** Reports an object without a name, or with one that the API refuses. */
export function checkNames(manifest: Manifest, report: Report): void {
  const { kind, metadata } = manifest;
  const [pattern, wanted] = PATH_SEGMENT_KINDS.has(kind)
    ? [PATH_SEGMENT, 'without slashes and percent signs']
    : [SUBDOMAIN, 'of lower-case letters, digits, dashes and dots'];
  if (typeof metadata.name === 'string' && pattern.test(metadata.name)) return;
  report(describeObject(manifest), `has a name that the API refuses; give it one ${wanted}, 253 characters at most`);
}
