import type { AutoscalingFacts } from '../../../lib';
import type { ContainerDescription } from '../../../lib/component/pods';
import { byHand } from '../../fixtures/built-by-hand';
import { problemsOf, problemsOfAll } from '../../fixtures/sample';
import { problemsUnder } from '../../fixtures/under-quota';

const ID = '[valid-autoscaler-targets]';
const MEMORY = { requests: { cpu: '500m', memory: '1Gi' }, limits: { memory: '2Gi' } };

/** What is said of an autoscaler of pods with the amounts, on nodes of 8 cores and 32Gi. */
function holding(scaling: Partial<AutoscalingFacts>, amounts: Partial<ContainerDescription> = MEMORY) {
  const replicas = { min: 1, max: 3, ...scaling };
  const place = /^components\.sample: \w+ sample\/sample: /;
  const lines = problemsOf({ workload: { replicas }, container: amounts }, { external: { keda: true } });
  return lines.map((line) => line.replace(place, ''));
}

test('a share of the request may be above it, as long as the limit lets pods use more by a tenth', () => {
  expect([holding({ memory: 80 }), holding({ memory: 181 })]).toEqual([[], []]);
  expect(holding({ memory: 182 })).toEqual([
    `holds memory at 182% of the request and adds a pod above 200.2%, but the pods of Deployment sample can use 200% at most, by their limits and the size of a node, so it never does; lower the target to 181%, or raise the limit ${ID}`,
  ]);
});

test('where request and limit are one, nine tenths of it are the most', () => {
  const even = { requests: { cpu: '1', memory: '1Gi' }, limits: { cpu: '1', memory: '1Gi' } };
  expect(holding({ cpu: 90, memory: 90 }, even)).toEqual([]);
  expect(holding({ cpu: 91, memory: 100 }, even)).toEqual([
    expect.stringContaining('holds cpu at 91%'),
    expect.stringContaining('holds memory at 100%'),
  ]);
});

test('or less is tolerated', () => {
  const behavior = { scaleUp: { tolerance: '0.01' } };
  expect(holding({ memory: 190, behavior })).toEqual([]);
  expect(holding({ memory: 199, behavior })).toHaveLength(1);
});

test('what has no limit uses what its node has', () => {
  expect(holding({ cpu: 600 })).toEqual([]);
  expect(holding({ cpu: 1600 })).toEqual([expect.stringContaining('can use 1600% at most')]);
});

test('the default limit of a namespace is one', () => {
  const containerDefaults = { requests: {}, limits: { cpu: '1' } };
  const scaled = (cpu: number) =>
    problemsUnder(
      undefined,
      { workload: { replicas: { min: 1, max: 3, cpu } }, container: MEMORY },
      { containerDefaults },
    );
  expect(scaled(150)).toEqual([]);
  expect(scaled(200)).toEqual([expect.stringContaining('can use 200% at most')]);
});

test('one container is measured by itself', () => {
  const metric = { type: 'ContainerResource', container: 'sample', resource: 'memory' } as const;
  const ofOne = (averageUtilization: number) => holding({ metrics: [{ ...metric, averageUtilization }] });
  expect(ofOne(150)).toEqual([]);
  expect(ofOne(200)).toEqual([
    expect.stringContaining('but container sample of the pods of Deployment sample can use'),
  ]);
});

test('where another metric may add a pod, one that never does harms nothing', () => {
  expect(holding({ memory: 200, cpu: 70 })).toEqual([]);
  expect(holding({ memory: 200, cpu: 1600 })).toHaveLength(2);
  expect(holding({ memory: 200, triggers: [{ type: 'rabbitmq', metadata: {} }] })).toEqual([]);
});

test('nor does one that is to add none', () => {
  expect(holding({ memory: 200, behavior: { scaleUp: { selectPolicy: 'Disabled' } } })).toEqual([]);
  expect(holding({ memory: 200, behavior: { scaleUp: { selectPolicy: 'Max' } } })).toHaveLength(1);
});

test('a container with a limit alone requests that', () => {
  const built = (memory: number) =>
    problemsOfAll([
      byHand({
        workload: { replicas: { min: 1, max: 3, memory } },
        spec: { replicas: undefined },
        container: { resources: { requests: { cpu: '10m' }, limits: { memory: '32Mi' } } },
      }),
    ]).filter((line) => line.includes(ID));
  expect(built(90)).toEqual([]);
  expect(built(91)).toEqual([expect.stringContaining('can use 100% at most')]);
});

test('what is stated for the pod as a whole takes the place of its containers', () => {
  /** Of a container that asks for 16Mi and may take 32Mi. */
  const built = (memory: number, resources?: object) =>
    problemsOfAll([
      byHand({
        workload: { replicas: { min: 1, max: 3, memory } },
        spec: { replicas: undefined },
        pod: resources === undefined ? {} : { resources },
      }),
    ]);
  expect(built(150)).toEqual([]);
  expect(built(150, { limits: { memory: '20Mi' } })).toEqual([expect.stringContaining('can use 125% at most')]);
  expect(built(150, { requests: { memory: '32Mi' } })).toEqual([expect.stringContaining('can use 100% at most')]);
});

test('of nothing there is no share: it is not told how many pods it needs', () => {
  const idle = { requests: { cpu: '0', memory: '1Gi' }, limits: { memory: '2Gi' } };
  const told = (stays: string) =>
    `holds cpu at a share of the request, but the pods of Deployment sample request 0 of it, so that it ${stays}; request some cpu, or hold something else ${ID}`;
  expect(holding({ memory: 80 }, idle)).toEqual([]);
  expect(holding({ cpu: 70 }, idle)).toEqual([told('neither adds nor removes a pod')]);
  const others = 'never removes a pod, whatever its other metrics say';
  expect(holding({ cpu: 70, memory: 80 }, idle)).toEqual([told(others)]);
  expect(holding({ cpu: 70, triggers: [{ type: 'rabbitmq', metadata: {} }] }, idle)).toEqual([told(others)]);
});

test('a container that asks for something is enough, unless another is measured', () => {
  const pods = (metrics: AutoscalingFacts['metrics']) =>
    problemsOf({
      workload: {
        replicas: { min: 1, max: 3, ...(metrics === undefined ? { cpu: 70 } : { metrics }) },
        sidecars: { proxy: 'sample' },
      },
      container: MEMORY,
      pod: { sidecars: { proxy: { requests: { cpu: '0', memory: '1Mi' }, limits: { memory: '1Mi' } } } },
    });
  const ofOne = { type: 'ContainerResource', container: 'proxy', resource: 'cpu', averageUtilization: 70 } as const;
  expect(pods(undefined)).toEqual([]);
  expect(pods([ofOne])).toEqual([
    expect.stringContaining('but container proxy of the pods of Deployment sample request 0 of it'),
  ]);
  // That it is not there is told by itself (require-measured-containers).
  expect(pods([{ ...ofOne, container: 'gone' }]).filter((line) => line.includes(ID))).toEqual([]);
});
