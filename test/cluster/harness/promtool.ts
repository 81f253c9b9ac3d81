import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AlertGroup } from '../../../lib/alerts/alert-groups';
import { toYaml } from '../../../lib/render/yaml';
import { programPath } from './tools';

/** What promtool has to say about files; nothing is wrong where the code is 0. */
export interface Verdict {
  readonly code: number | null;
  readonly output: string;
}

/** `promtool check rules` of a rule file; every finding of its lint counts. */
export function checkRules(file: string): Verdict {
  const { code, output } = promtool({ 'rules.yaml': file }, [
    'check',
    'rules',
    '--lint=all',
    '--lint-fatal',
    'rules.yaml',
  ]);
  return { code, output };
}

/** A unit test in promtool's own words, beside the rules that it is about. */
export interface RuleTest {
  readonly groups: readonly AlertGroup[];
  readonly series: Readonly<Record<string, string>>;
  readonly alert: string;
  readonly stepMinutes: number;
  readonly afterMinutes: number;
  readonly expected: readonly {
    readonly exp_labels: Readonly<Record<string, string>>;
    readonly exp_annotations: Readonly<Record<string, string>>;
  }[];
}

/**
 * `promtool test rules`, once for all of them: series have a value, and rules are evaluated, once in a step. Gives what is
 * wrong with each, in the same order; empty where nothing is.
 */
export function testRules(tests: readonly RuleTest[]): readonly string[] {
  const files = tests.flatMap((test, index) => [
    [`${index}-rules.yaml`, toYaml({ groups: test.groups })] as const,
    [`${index}.yaml`, toYaml(unitTest(test, `${index}-rules.yaml`))] as const,
  ]);
  const names = tests.map((_, index) => `${index}.yaml`);
  const { output, report } = promtool(Object.fromEntries(files), ['test', 'rules', `--junit=${REPORT}`, ...names]);
  const suites = new Map([...report.matchAll(SUITE)].map(([, name = '', text = '']) => [name, text]));
  return names.map((name) => {
    const suite = suites.get(name);
    if (suite === undefined) return `promtool has not looked at it: ${output}`;
    return [...suite.matchAll(PROBLEM)].map(([, text = '']) => withoutEntities(text)).join('\n');
  });
}

function unitTest({ series, alert, stepMinutes, afterMinutes, expected }: RuleTest, rules: string) {
  const interval = `${stepMinutes}m`;
  const test = {
    interval,
    input_series: Object.entries(series).map(([name, values]) => ({ series: name, values })),
    alert_rule_test: [{ eval_time: `${afterMinutes}m`, alertname: alert, exp_alerts: expected }],
  };
  return { rule_files: [rules], evaluation_interval: interval, tests: [test] };
}

const REPORT = 'report.xml';
/** One for each file. */
const SUITE = /<testsuite name="([^"]*)"[^>]*>(.*?)<\/testsuite>/gs;
const PROBLEM = /<(?:failure|error)>(.*?)<\/(?:failure|error)>/gs;

function withoutEntities(text: string): string {
  const known: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };
  return text.replace(/&(?:#x?[0-9A-F]+|\w+);/gi, (entity) => {
    const [, hex, code = ''] = /^&#(x?)([0-9A-F]+);$/i.exec(entity) ?? [];
    return hex === undefined ? (known[entity] ?? entity) : String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10));
  });
}

function promtool(
  files: Readonly<Record<string, string>>,
  args: readonly string[],
): Verdict & {
  /** What it has written to REPORT, where it was told to. */
  readonly report: string;
} {
  const folder = mkdtempSync(join(tmpdir(), 'groundplan-promtool-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const { status, stdout, stderr, error } = spawnSync(programPath('promtool'), args, {
      cwd: folder,
      encoding: 'utf8',
    });
    const report = join(folder, REPORT);
    return {
      code: status,
      output: `${stdout}${stderr}${error?.message ?? ''}`,
      report: existsSync(report) ? readFileSync(report, 'utf8') : '',
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
