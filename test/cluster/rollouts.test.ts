import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { blocksOf } from '../docs/blocks';
import { copyRepository, pathIn, type Shell } from '../docs/copy-repository';
import { walk } from '../docs/walk';
import { applyAll, complaintsOf, inStageOrder } from './harness/apply';
import { certificatesIn } from './harness/certificates';
import { eventually } from './harness/eventually';
import { unsettled } from './harness/settled';
import { folderOf, TOOLS } from './harness/tools';
import { underTest } from './harness/under-test';

const { api, cluster, kubernetes, rendered, sandbox } = underTest();
const PAGE = join(__dirname, '..', '..', 'docs', 'operations', 'rollouts.md');
/** The cluster that the page speaks of. */
const OF_THE_PAGE = 'staging';

/** Runs a command line where the cluster is, as its administrator. */
const shell: Shell = async (folder, script) => {
  const { code, stdout } = await sandbox.run({
    argv: ['bash', '-euc', `exec 2>&1\ncd '${folder}'\n${script}`],
    env: {
      PATH: `${kubectlFolder()}:${pathIn(folder)}`,
      KUBECONFIG: certificatesIn(sandbox).kubeconfig('super-admin'),
    },
  });
  return { code, output: stdout };
};

function kubectlFolder(): string {
  const tool = TOOLS.find(({ name }) => name === `kubernetes-${kubernetes}`);
  if (tool === undefined) throw new Error(`no recipe builds kubectl of ${kubernetes}`);
  return folderOf(tool);
}

const folder = cluster === OF_THE_PAGE ? copyRepository() : undefined;
afterAll(async () => {
  if (folder === undefined) return;
  rmSync(folder, { recursive: true, force: true });
  await shell('/', 'kubectl label node node-2 example.com/disk-');
  expect(complaintsOf(await applyAll(api, inStageOrder(rendered)))).toEqual([]);
  await eventually('every workload is as it was', () => unsettled(api));
});

(folder === undefined ? test.skip : test)('docs/operations/rollouts.md does what it says', async () => {
  await walk(folder ?? '', blocksOf(readFileSync(PAGE, 'utf8')), shell);
});
