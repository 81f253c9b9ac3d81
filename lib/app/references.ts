import type { Mount, MountOf } from '../component/mounts';
import { isRoutable } from '../component/routable';
import { didYouMeanOr } from '../spec/nearest';
import { formatPath } from '../spec/path';
import type { Report } from '../spec/problem';
import type { DescribedApp } from './description';
import { portsOf } from './facts';
import type { Asking, Health } from './health';
import { MAIN } from './images';
import { askedPort } from './ports';
import { writtenPaths, type AppVolume, type SidecarVolume } from './volumes';

/** Reports what a field names of another field and is not there: the plan would speak of it in words that nobody wrote. */
export function reportReferences(app: DescribedApp, report: Report): void {
  for (const [field, volumes] of volumesOf(app))
    for (const [path, mount] of Object.entries(volumes))
      reportMount(app, mount, about(formatPath([field, path]), report));
  for (const [field, health, container] of healthOf(app)) {
    const ports = portsIn(app, container);
    for (const asking of ['ready', 'live'] as const)
      reportAsking(ports, health[asking], about(`${field}.${asking}`, report));
    reportStart(ports, health, about(`${field}.startSeconds`, report));
  }
  if ('route' in app && app.route !== undefined) reportRoute(app, app.route, about('route', report));
}

/** Reports something at a field, or at one below it. */
type ReportHere = (message: string, below?: string) => void;

const about =
  (field: string, report: Report): ReportHere =>
  (message, below = '') => {
    report(`${field}${below}`, message);
  };

type Volumes = Readonly<Record<string, AppVolume | SidecarVolume>>;

/** The volumes of the application and of what runs beside it, by the field that they stand in. */
export function volumesOf({
  volumes = {},
  sidecars = {},
}: DescribedApp): readonly (readonly [field: string, volumes: Volumes])[] {
  const beside = Object.entries(sidecars).map(
    ([name, one]) => [`sidecars.${name}.volumes`, one.volumes ?? {}] as const,
  );
  return [['volumes', volumes] as const, ...beside];
}

function reportMount(
  { claims = {}, privileges = [], volumes = {} }: DescribedApp,
  mount: Mount,
  here: ReportHere,
): void {
  if (mount.kind === 'claim' && !Object.hasOwn(claims, mount.claim))
    here(
      `mounts the claim ${mount.claim}, which is none of its claims${didYouMeanOr('add it there', mount.claim, Object.keys(claims))}`,
    );
  if (mount.kind === 'shared') reportShared(volumes, mount, here);
  if (mount.kind !== 'hostPath') return;
  if (privileges.some((one) => one.kind === 'hostPath' && one.path === mount.path)) return;
  here(
    `mounts a path of the node, which is a privilege; add { kind: 'hostPath', path: '${mount.path}', readOnly: true, because: '...' } to privileges`,
  );
}

/** Steps before the application have what it writes by themselves, and of what runs beside it nothing is shared. */
function reportShared(volumes: Volumes, { container, path }: MountOf<'shared'>, here: ReportHere): void {
  const paths = writtenPaths(volumes);
  if (container !== MAIN)
    here(`names the container ${container}, but only volumes of the application are shared; write shared('${path}')`);
  else if (!paths.includes(path))
    here(
      `mounts what the application has at ${path}, where none of its volumes is a scratch or ephemeral${didYouMeanOr('add one there', path, paths)}`,
    );
}

/** What is asked for its health, by the field that says how; `container` for what runs beside the application. */
function healthOf(app: DescribedApp): readonly (readonly [field: string, health: Health, container?: string])[] {
  const beside = Object.entries(app.sidecars ?? {}).map(
    ([name, { health = {} }]) => [`sidecars.${name}.health`, health, name] as const,
  );
  return [['health', 'health' in app ? (app.health ?? {}) : {}], ...beside];
}

type Ports = ReturnType<typeof portsOf>;

/** The ports of a container; of the application's own where none is named. */
function portsIn(app: DescribedApp, container: string | undefined): Ports {
  return Object.fromEntries(Object.entries(portsOf(app)).filter(([, one]) => one.container === container));
}

function reportAsking(ports: Ports, asking: Asking | undefined, here: ReportHere): void {
  if (asking === undefined) return;
  const { port, command } = typeof asking === 'string' ? {} : asking;
  if (port !== undefined && !Object.hasOwn(ports, port)) here(noPort(port, Object.keys(ports)), '.port');
  if (port === undefined && command === undefined && askedPort(ports) === undefined)
    here("has no port to ask; add ports, or run a command, such as { command: ['./check'] }");
}

/** Time to start means something where somebody asks whether the start is over. */
function reportStart(ports: Ports, { ready, live, startSeconds }: Health, here: ReportHere): void {
  if (startSeconds === undefined || ready !== undefined || live !== undefined || askedPort(ports) !== undefined) return;
  here(
    `is the time until a first answer, and nothing is asked: no port takes connections, and there is neither ready nor live (got ${startSeconds}); say how it is asked, such as live: { command: ['./check'] }, or leave startSeconds out`,
  );
}

function reportRoute(app: DescribedApp, { port }: { readonly port?: string }, here: ReportHere): void {
  const ports = Object.entries(portsOf(app)).filter(([, { service }]) => service !== undefined);
  const served = ports.map(([name]) => name);
  const routable = ports.flatMap(([name, one]) => (isRoutable(one) ? [name] : []));
  if (served.length === 0) here('leads to no port, since none is behind its Service; give one a service number');
  else if (port !== undefined && !served.includes(port))
    here(noPort(port, served, 'its ports behind a Service'), '.port');
  else if (routable.length === 0) here(`leads to no port that speaks HTTP (ports: ${served.join(', ')}); ${SAY_HTTP}`);
  else if (port !== undefined && !routable.includes(port))
    here(
      `is a port that does not speak HTTP (got ${port}); name one that does (ports: ${routable.join(', ')}), or ${SAY_HTTP}`,
      '.port',
    );
}

const SAY_HTTP = "say that it does where its name does not, such as api: { number: 8080, protocol: 'http' }";

function noPort(port: string, ports: readonly string[], what = 'its ports'): string {
  return `is none of ${what} (got ${port})${didYouMeanOr('name one of them', port, ports)} (ports: ${ports.join(', ') || 'none'})`;
}
