import { platform } from '../../../charts/platform';
import { overlay } from '../../../lib';
import { alertGroups } from '../../../lib/alerts/alert-groups';
import type { AlertRule } from '../../../lib/alerts/alert-rule';
import { ALERT_NAMES } from '../../../lib/component/alerts';
import { renderCluster } from '../../../lib/render/render-cluster';
import { toYaml } from '../../../lib/render/yaml';
import { everyShape } from '../../fixtures/every-shape';
import { renderApp } from '../../fixtures/golden-path';
import { runCommand } from '../../lib/cli/run-command';
import { ALERT_CASES } from '../alert-cases';
import type { AlertCase, Told } from '../alert-cases/alert-case';
import { RENDERED_NAME } from '../alert-cases/jobs';
import { checkRules, testRules, type RuleTest } from '../harness/promtool';
import { specOf } from '../harness/under-test';

const countOf = (groups: readonly { readonly rules: readonly unknown[] }[]) =>
  groups.reduce((sum, { rules }) => sum + rules.length, 0);

describe('promtool takes the rules', () => {
  test.each(platform.clusters.map(({ cluster: { name } }) => name))(
    'of %s, as the command prints them',
    async (name) => {
      const { printed } = await runCommand(['alerts', name]);
      const rules = countOf(alertGroups(renderCluster(platform, specOf(name))));
      expect(rules).toBeGreaterThan(0);
      expect(checkRules(printed.join('\n'))).toEqual({
        code: 0,
        output: expect.stringContaining(`SUCCESS: ${rules} rules found`) as string,
      });
    },
  );

  test('of every shape', () => {
    const spec = overlay<object>(specOf('dev'), { cluster: { external: { keda: true } } });
    const groups = alertGroups(renderCluster({ ...platform, apps: everyShape }, { ...spec, apps: {} }));
    expect(checkRules(toYaml({ groups }))).toEqual({
      code: 0,
      output: expect.stringContaining(`SUCCESS: ${countOf(groups)} rules found`) as string,
    });
  });

  test('and would find what is wrong with them', () => {
    const rule = { alert: 'A', expr: 'up{' };
    expect(checkRules(toYaml({ groups: [{ name: 'a', rules: [rule] }] })).code).not.toBe(0);
    const twice = { alert: 'A', expr: 'up' };
    expect(checkRules(toYaml({ groups: [{ name: 'a', rules: [twice, twice] }] })).code).not.toBe(0);
  });
});

/** The alert as Prometheus has to tell it: the rule's labels and those of the series, the sentence with both filled in. */
function expectedOf(rules: readonly AlertRule[], { labels = {}, rule = {}, value = 'no value' }: Told) {
  const [found, second] = rules.filter((one) => isWithin(rule, one.labels));
  if (found === undefined || second !== undefined)
    throw new Error(`not one rule of ${rules.length} has ${JSON.stringify(rule)}`);
  const { description = '', ...rest } = found.annotations;
  const filled = description
    .replace(/\{\{ \$labels\.(\w+) \}\}/g, (_, label: string) => labels[label] ?? `no label ${label}`)
    .replace(/\{\{ \$value[^}]*\}\}/g, value);
  return { exp_labels: { ...found.labels, ...labels }, exp_annotations: { ...rest, description: filled } };
}

function isWithin(few: Readonly<Record<string, string>>, all: Readonly<Record<string, string>>): boolean {
  return Object.entries(few).every(([label, value]) => all[label] === value);
}

/** The case with the name that the Job has in the tree. */
function withRenderedName({ series, told = [] }: AlertCase, job: string) {
  const text = JSON.stringify({ series, told }).replaceAll(RENDERED_NAME, job);
  return JSON.parse(text) as Required<Pick<AlertCase, 'series' | 'told'>>;
}

const outcomeOf = ({ told }: AlertCase) => (told === undefined ? 'does not fire' : 'fires');

function ruleTestOf(one: AlertCase): RuleTest {
  const { alert, when, app, stepMinutes = 1, afterMinutes } = one;
  const tree = renderApp(app, { cluster: { external: { keda: true } } });
  const groups = alertGroups(tree).map(({ name, rules }) => ({
    name,
    rules: rules.filter((rule) => rule.alert === alert),
  }));
  const { series, told } = withRenderedName(one, tree.names('Job')[0] ?? '');
  const rules = groups.flatMap((group) => group.rules);
  try {
    return { groups, series, alert, stepMinutes, afterMinutes, expected: told.map((each) => expectedOf(rules, each)) };
  } catch (error) {
    throw new Error(`${alert} ${outcomeOf(one)} when ${when}`, { cause: error });
  }
}

let outcomes: ReadonlyMap<AlertCase, string>;
beforeAll(() => {
  const problems = testRules(ALERT_CASES.map(ruleTestOf));
  outcomes = new Map(ALERT_CASES.map((one, index) => [one, problems[index] ?? '']));
});

describe.each(ALERT_NAMES)('%s', (alert) => {
  const cases = ALERT_CASES.filter((one) => one.alert === alert);

  test('is asked for both', () => {
    expect(new Set(cases.map(({ told }) => told !== undefined))).toEqual(new Set([true, false]));
  });

  test.each(cases.map((one) => [outcomeOf(one), one.when, one] as const))('%s when %s', (_, __, one) => {
    expect(outcomes.get(one)).toBe('');
  });
});
