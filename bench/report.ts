import type { CommandTimes } from './commands';
import type { Measured } from './subject';

export interface Figures {
  readonly machine: string;
  readonly commands: CommandTimes;
  readonly engine: readonly Sized[];
  readonly floor: readonly Sized[];
  readonly stock: readonly Sized[];
}
type Sized = Measured & { readonly count: number };

/** A figure that must hold, and whether it does. */
export interface Goal {
  readonly text: string;
  readonly value: string;
  readonly met: boolean;
}

/** The goals of the project, computed from one run so that the machine cancels out. */
export function goalsOf({ engine, floor, stock, commands }: Figures): readonly Goal[] {
  const [engine1000, engine5000] = [at(engine, 1000), at(engine, 5000)];
  const perObject = ({ cpu, objects }: Sized) => cpu / objects;
  return [
    atMost('CPU against the floor at 1,000 applications', engine1000.cpu / at(floor, 1000).cpu, 2),
    atMost('CPU against the floor at 5,000 applications', engine5000.cpu / at(floor, 5000).cpu, 2),
    atLeast('Times faster than stock cdk8s at 1,000 applications', at(stock, 1000).wall / engine1000.wall, 10),
    atMost('CPU per object at 5,000 against 1,000 applications', perObject(engine5000) / perObject(engine1000), 1.3),
    atMost('Peak memory at 5,000 applications, MB', engine5000.memory, 800),
    atMost('Largest object at 5,000 applications, KiB', engine5000.largest / 1024, 256),
    atMost('`npx cdk8s synth` of three clusters against an empty app', commands.synth / commands.empty, 1.5),
    atMost('`groundplan render` of one cluster in a clone, s', commands.renderInClone, 1),
    atMost('`groundplan render` of one cluster from the package, s', commands.renderInstalled, 0.6),
  ];
}

function at(list: readonly Sized[], count: number): Sized {
  const found = list.find((one) => one.count === count);
  if (found === undefined) throw new Error(`nothing was measured at ${count} applications`);
  return found;
}

function atMost(text: string, value: number, limit: number): Goal {
  return { text: `${text} (at most ${limit})`, value: value.toFixed(2), met: value <= limit };
}

function atLeast(text: string, value: number, limit: number): Goal {
  return { text: `${text} (at least ${limit})`, value: value.toFixed(1), met: value >= limit };
}

/** docs/benchmark.md. */
export function benchmarkPage(figures: Figures): string {
  const rows = (['engine', 'floor', 'stock'] as const).flatMap((name) =>
    figures[name].map(
      ({ count, objects, wall, cpu, memory }) =>
        `| ${name} | ${count} | ${objects} | ${wall.toFixed(2)} | ${cpu.toFixed(2)} | ${Math.round(memory)} |`,
    ),
  );
  const { empty, synth, renderInClone, renderInstalled } = figures.commands;
  return `<!-- Written by \`npm run bench\`. -->

# Benchmark

Measured on ${figures.machine}. Absolute figures are this machine's; the goals compare figures of one
run. Files go to a file system in memory where there is one, so that the disk is not what is measured. Each figure is the median of three runs.

## Goals

| Goal | Measured | |
| --- | --- | --- |
${goalsOf(figures)
  .map(({ text, value, met }) => `| ${text} | ${value} | ${met ? 'met' : '**missed**'} |`)
  .join('\n')}

## Many applications

Each application is a ConfigMap, a Deployment, a Service, an autoscaler, a policy, an account and a budget; they are spread
over 50 teams, each connects to three others, every second one is scraped. \`engine\` has everything on: facts, plan, derived
objects, reconcile, checks, write. \`floor\` is the least that cdk8s and js-yaml can do for the same objects written
by hand, one App an application. \`stock\` is cdk8s and cdk8s-plus-27 as their documentation shows them, one App with a chart an
application; its time grows with the square of their number, so it stops at 1,000.

| | Applications | Objects | Wall s | CPU s | Memory MB |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}

## Commands

Whole commands, start of Node included, median of five runs.

| Command | s |
| --- | --- |
| \`npx cdk8s synth\` of an empty app | ${empty.toFixed(2)} |
| \`npx cdk8s synth\` of the three example clusters | ${synth.toFixed(2)} |
| \`groundplan render --cluster production\` in a clone | ${renderInClone.toFixed(2)} |
| \`groundplan render --cluster production\` from the installed package | ${renderInstalled.toFixed(2)} |
`;
}
