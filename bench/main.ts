import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { measureCommands } from './commands';
import { measureSubject } from './run';
import { benchmarkPage, goalsOf, type Figures } from './report';

/** `npm run bench`: measures, writes docs/benchmark.md, exits 1 when a goal is missed. */
function main(): void {
  const figures: Figures = {
    machine: `${cpus().length} x ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`,
    commands: measureCommands(),
    engine: [100, 1000, 5000].map((count) => ({ count, ...measureSubject('engine', count) })),
    floor: [100, 1000, 5000].map((count) => ({ count, ...measureSubject('floor', count) })),
    // Quadratic: at 5,000 it takes about ten minutes and says nothing new.
    stock: [100, 1000].map((count) => ({ count, ...measureSubject('stock', count) })),
  };
  const page = benchmarkPage(figures);
  writeFileSync(join(__dirname, '..', 'docs', 'benchmark.md'), page);
  process.stdout.write(page);
  process.exitCode = goalsOf(figures).every(({ met }) => met) ? 0 : 1;
}

main();
