import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { platform } from '../../../charts/platform';
import { renderCluster } from '../../../lib/render/render-cluster';
import { isUpdate } from '../../is-update';
import { programPath } from '../harness/tools';

const ROOT = join(__dirname, '..', '..', '..');
const LISTS = join(__dirname, 'allowed-connections');
const clusters = platform.clusters.map((spec) => renderCluster(platform, spec));

/** Every connection that the policies of a golden tree allow, as netpol-analyzer reads them: it knows nothing of facts. */
function allowedConnections(cluster: string): string {
  const tree = join(ROOT, '__snapshots__', cluster);
  return execFileSync(programPath('netpolicy'), ['list', '--quiet', '--dirpath', tree], { encoding: 'utf8' });
}

/** The list that people review; `-u` writes it anew. */
function reviewedList(cluster: string, current: string): string {
  const file = join(LISTS, `${cluster}.txt`);
  if (isUpdate()) {
    mkdirSync(LISTS, { recursive: true });
    writeFileSync(file, current);
  }
  return existsSync(file) ? readFileSync(file, 'utf8') : '(no such list; -u writes it)';
}

describe.each(clusters)('the policies of $name', ({ name, plan }) => {
  const list = allowedConnections(name);

  it('allow the connections that were reviewed, and no other', () => {
    expect(list).toBe(reviewedList(name, list));
  });

  it('let nothing in from everywhere, nor out to everywhere', () => {
    expect(list.split('\n').filter((line) => line.includes('0.0.0.0-255.255.255.255'))).toEqual([]);
  });

  it('let every workload do what it declares to do', () => {
    const silent = [...plan.workloads.values()].filter(
      ({ key, namespace, objectName }) =>
        plan.outgoing.has(key) && !list.includes(`${namespace}/${objectName}[Deployment] =>`),
    );
    expect(silent.map(({ key }) => key)).toEqual([]);
  });
});
