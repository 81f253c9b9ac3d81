import { z } from 'zod';
import { oneArchitecture, placementFields } from '../../../lib/component/placement';
import { withRules } from '../../../lib/spec/rules';
import { describing, problemsOfApp, web } from '../../fixtures/golden-path';
import { problemsOf as problemsOfSample } from '../../fixtures/sample';
import { problemsOf } from '../spec/problems-of';

const schema = withRules(z.strictObject(placementFields), [oneArchitecture]);
const onArm = { 'kubernetes.io/arch': 'arm64' };
const MESSAGE = 'arm64 is none of architectures (amd64), so that no node has both; take one of the two away';

test('a node selector and architectures that no node has both of contradict each other', () => {
  expect(problemsOf(schema, { architectures: ['amd64'], nodeSelector: onArm })).toEqual([
    `x.nodeSelector["kubernetes.io/arch"]: ${MESSAGE}`,
  ]);
});

test('one of several architectures may be selected, and either may stand alone', () => {
  const sound = [
    { architectures: ['amd64', 'arm64'], nodeSelector: onArm },
    { nodeSelector: onArm },
    { architectures: ['amd64'], nodeSelector: { disk: 'fast' } },
  ];
  expect(sound.flatMap((placement) => problemsOf(schema, placement))).toEqual([]);
});

test('applications, agents and components are told alike', () => {
  const placement = { architectures: ['amd64'], nodeSelector: onArm } as const;
  const agent = { shape: 'agent', placement };
  expect(() => problemsOfApp(describing({ ...web, placement }))).toThrow(MESSAGE);
  expect(() => problemsOfApp(describing(agent))).toThrow(MESSAGE);
  expect(problemsOfSample({ pod: placement }).join()).toContain(MESSAGE);
});
