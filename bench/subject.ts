import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, Chart } from 'cdk8s';
import { dump } from 'js-yaml';
import { filesOf } from '../lib/cli/render-clusters';
import { replaceTree } from '../lib/render/replace-tree';
import { renderCluster } from '../lib/render/render-cluster';
import { applicationObjects } from './objects';
import { benchmarkPlatform } from './platform';
import { stockApplication } from './stock-application';

/** What one measured process did. Times in seconds, memory in MB, sizes in bytes. */
export interface Measured {
  readonly wall: number;
  readonly cpu: number;
  readonly memory: number;
  readonly objects: number;
  readonly largest: number;
}

type Subject = (count: number, folder: string) => { objects: number; largest: number };

const SUBJECTS: Readonly<Record<string, Subject>> = {
  /** Everything on: facts, plan, derived objects, reconcile, checks, write. */
  engine(count, folder) {
    const platform = benchmarkPlatform(count);
    const clusters = platform.clusters.map((spec) => renderCluster(platform, spec));
    let largest = 0;
    function* measured() {
      for (const file of filesOf(clusters)) {
        largest = Math.max(largest, Buffer.byteLength(file.text));
        yield file;
      }
    }
    const objects = replaceTree(folder, measured());
    return { objects, largest };
  },
  /** The least that cdk8s and js-yaml can do: one App an application, one file an object. */
  floor(count, folder) {
    let objects = 0;
    for (let index = 0; index < count; index += 1) {
      const chart = new Chart(new App(), `app-${index}`);
      applicationObjects(chart, index);
      const home = join(folder, 'bench', 'apps', `team-${index % 50}`, `app-${index}`);
      mkdirSync(home, { recursive: true });
      for (const manifest of chart.toJson() as { kind: string; metadata: { name: string } }[]) {
        writeFileSync(
          join(home, `${manifest.kind.toLowerCase()}_${manifest.metadata.name}.yaml`),
          dump(manifest, { lineWidth: -1, noRefs: true }),
        );
        objects += 1;
      }
    }
    return { objects, largest: 0 };
  },
  /** cdk8s and cdk8s-plus-27 as their documentation shows them: one App, one chart an application, `App.synth()`. */
  stock(count, folder) {
    const app = new App({ outdir: folder });
    for (let index = 0; index < count; index += 1) stockApplication(new Chart(app, `app-${index}`), index);
    mkdirSync(folder, { recursive: true });
    app.synth();
    return { objects: count * 7, largest: 0 };
  },
};

const [, , name = '', count = '0', folder = ''] = process.argv;
const subject = SUBJECTS[name];
if (subject === undefined) throw new Error(`no subject ${name}`);
const start = process.hrtime.bigint();
const result = subject(Number(count), folder);
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const measured: Measured = {
  wall: Number(process.hrtime.bigint() - start) / 1e9,
  cpu: (userCPUTime + systemCPUTime) / 1e6,
  memory: maxRSS / 1024,
  ...result,
};
process.stdout.write(JSON.stringify(measured));
