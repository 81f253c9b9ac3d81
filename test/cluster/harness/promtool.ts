import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
  return promtool({ 'rules.yaml': file }, ['check', 'rules', '--lint=all', '--lint-fatal', 'rules.yaml']);
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

/** `promtool test rules`: series have a value, and rules are evaluated, once in a step. */
export function testRules({ groups, series, alert, stepMinutes, afterMinutes, expected }: RuleTest): Verdict {
  const interval = `${stepMinutes}m`;
  const test = {
    interval,
    input_series: Object.entries(series).map(([name, values]) => ({ series: name, values })),
    alert_rule_test: [{ eval_time: `${afterMinutes}m`, alertname: alert, exp_alerts: expected }],
  };
  const files = {
    'rules.yaml': toYaml({ groups }),
    'test.yaml': toYaml({ rule_files: ['rules.yaml'], evaluation_interval: interval, tests: [test] }),
  };
  return promtool(files, ['test', 'rules', 'test.yaml']);
}

function promtool(files: Readonly<Record<string, string>>, args: readonly string[]): Verdict {
  const folder = mkdtempSync(join(tmpdir(), 'groundplan-promtool-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const { status, stdout, stderr, error } = spawnSync(programPath('promtool'), args, {
      cwd: folder,
      encoding: 'utf8',
    });
    return { code: status, output: `${stdout}${stderr}${error?.message ?? ''}` };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
