import { alertsOf } from '../component/alerts';
import type { PortFacts, WorkloadFacts } from '../component/facts';
import { describePrivilege, type Privilege } from '../component/privileges';
import { repeated } from '../repeated';
import { didYouMean } from '../spec/nearest';
import { exclusiveClaims } from './exclusive-claims';
import { countsItsPods } from './replicas';

/** What cannot hold beside the rest of a workload's facts, each as the end of a sentence that starts with its name. */
type Contradiction = (facts: WorkloadFacts) => readonly string[];

/** Reports facts of a workload that cannot all hold. */
export function reportContradictions(facts: WorkloadFacts, problem: (text: string) => void): void {
  for (const contradiction of CONTRADICTIONS) contradiction(facts).forEach(problem);
}

const replicasOfOthers: Contradiction = ({ kind, replicas }) =>
  replicas === undefined || countsItsPods(kind)
    ? []
    : [`is a ${kind} and has replicas; it has one pod, a pod on each node or one for each run`];

const beforeTheRollout: Contradiction = ({ kind, before }) =>
  before === undefined || kind === 'Job' ? [] : [`is a ${kind} and runs before the rollout; only a Job can`];

/** A recommender learns from pods that come again under one owner; a Job is another with each change. */
const nothingToLearnFrom: Contradiction = ({ kind, recommendResources }) =>
  recommendResources === true && (kind === 'Job' || kind === 'Pod')
    ? [`is a ${kind} and asks for recommendResources, but nothing runs its pods again; take it away`]
    : [];

/** The pods of a Deployment and its like share its claims; those of a StatefulSet have one each. */
const sharedVolume: Contradiction = (facts) => {
  const { kind, replicas = 1 } = facts;
  if (!countsItsPods(kind) || kind === 'StatefulSet' || (typeof replicas === 'number' && replicas < 2)) return [];
  const pods = typeof replicas === 'number' ? `replicas: ${replicas}` : 'an autoscaler';
  const alone = `replicas: 1${kind === 'Deployment' ? " with rollout: { type: 'Recreate' }" : ''}`;
  return exclusiveClaims(facts).map(
    ({ name, mode }) =>
      `is a ${kind} with ${pods} and claim ${name} is ${mode}, so the second pod would wait for ever for the volume that the first holds; run one pod (${alone}), make it a StatefulSet (shape 'stateful'), which has a volume for each pod, or state accessModes: ['ReadWriteMany']`,
  );
};

const containerTwice: Contradiction = ({ containers, sidecars = {}, initContainers = {} }) => {
  const names = [containers, sidecars, initContainers].flatMap((some) => Object.keys(some));
  return repeated(names).map(
    (name) => `has two containers called ${name} (sidecars and init containers count); call one of them otherwise`,
  );
};

/** A privilege that names nothing would be granted to nobody. */
const privilegeOfNobody: Contradiction = (facts) =>
  (facts.privileges ?? []).flatMap((privilege) => {
    const { what, name, known } = holderOf(privilege, facts);
    return name === undefined || known.includes(name)
      ? []
      : [`has no ${what} ${name}, which privilege ${describePrivilege(privilege)} names${didYouMean(name, known)}`];
  });

/** What a privilege names as its holder, and what there is of the kind; no name where it is the whole pod's. */
function holderOf(privilege: Privilege, { containers, sidecars, initContainers, ports }: WorkloadFacts) {
  if (privilege.kind === 'hostPort') return { what: 'port', name: privilege.port, known: Object.keys(ports ?? {}) };
  const name = 'container' in privilege ? privilege.container : undefined;
  return { what: 'container', name, known: Object.keys({ ...containers, ...sidecars, ...initContainers }) };
}

/** All containers of a pod share its address, and all ports behind the Service share that of the Service. */
const portTwice: Contradiction = ({ ports = {} }) => [
  ...sharedNumbers(ports, 'port', ({ number }) => number),
  ...sharedNumbers(ports, 'Service port', ({ service }) => service),
];

/** A port may do two things under one name, and metrics are the usual second one. */
const METRICS_TOO =
  ", or where one port serves metrics too, state it once with their path, such as { number: 8080, metrics: '/metrics' }";

function sharedNumbers(
  ports: Readonly<Record<string, PortFacts>>,
  what: string,
  numberOf: (port: PortFacts) => number | undefined,
): readonly string[] {
  const owners = new Map<string, string>();
  return Object.entries(ports).flatMap(([name, port]) => {
    const number = numberOf(port);
    if (number === undefined) return [];
    const key = `${number}/${port.protocol ?? 'TCP'}`;
    const owner = owners.get(key);
    if (owner !== undefined)
      return [
        `uses ${what} ${number} for ${owner} and for ${name}; give one of them another number${what === 'port' ? METRICS_TOO : ''}`,
      ];
    owners.set(key, name);
    return [];
  });
}

/** What asks a headless Service reaches the pods themselves, at whichever port it asks. */
const translatedNowhere: Contradiction = ({ service: { headless } = {}, ports = {} }) =>
  Object.entries(ports).flatMap(([name, { number, service = number }]) =>
    headless !== true || service === number
      ? []
      : [
          `has a headless Service, where nothing translates ports, and port ${name} is ${service} there and ${number} in its container, so that nobody who asks ${service} is answered; give it the service number ${number}, or leave headless out`,
        ],
  );

/** A change of an alert that does not follow from the facts would change nothing. */
const alertOfOthers: Contradiction = (facts) => {
  const own = alertsOf(facts);
  return Object.keys(facts.alerts ?? {})
    .filter((name) => !own.some((one) => one === name))
    .map(
      (name) =>
        `is a ${facts.kind} and changes alert ${name}, which it does not have; take it out of alerts (its alerts: ${own.join(', ')})`,
    );
};

const unmeasuredObjectives: Contradiction = ({ objectives, ports = {} }) => {
  if (objectives === undefined) return [];
  const all = Object.values(ports);
  return [
    ...(all.some(({ service }) => service !== undefined)
      ? []
      : ['states objectives, but no port of it is behind a Service, so that nobody asks it; take them out']),
    ...(all.some(({ scrape }) => scrape !== undefined)
      ? []
      : [
          'states objectives, but no port of it is scraped, so that nothing measures them; give it a port called metrics, or say under which path another port serves its metrics',
        ]),
  ];
};

const CONTRADICTIONS: readonly Contradiction[] = [
  replicasOfOthers,
  beforeTheRollout,
  nothingToLearnFrom,
  sharedVolume,
  containerTwice,
  privilegeOfNobody,
  portTwice,
  translatedNowhere,
  alertOfOthers,
  unmeasuredObjectives,
];
