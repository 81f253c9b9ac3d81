import type { Api, Identity, Reply } from './harness/api';
import type { NamespaceFacts } from '../../lib/component/facts';
import { underTest } from './harness/under-test';

const { api, plan } = underTest();

type Owned = Extract<NamespaceFacts, { existing?: never }>;
type Role = 'view' | 'edit' | 'admin';

/** A namespace of a team, and somebody who has a role in it. */
const members = [...plan.namespaces.values()].flatMap(({ name, level, facts }) => {
  const { team, groups = {}, quota } = facts as Owned;
  if (team === undefined) return [];
  return Object.entries(groups).flatMap(([role, names]) =>
    names.map((group) => ({ namespace: name, level, team, quota, role: role as Role, group })),
  );
});

const anywhereElse = (team: string) =>
  [...plan.namespaces.values()].filter(({ facts }) => (facts as Owned).team !== team).map(({ name }) => name);

function memberOf(group: string): Identity {
  return { user: 'somebody', groups: [group, 'system:authenticated'] };
}

interface Attempt {
  readonly api: Api;
  readonly as: Identity;
}

/** Creates nothing: the server goes through everything but the storing. */
function create({ api: server, as }: Attempt, path: string, body: object): Promise<Reply> {
  return server.ask(`${path}?dryRun=All`, { method: 'POST', body, as });
}

const SOUND_CONTAINER = {
  name: 'app',
  image: 'registry.example.com/app:1',
  resources: { requests: { cpu: '10m', memory: '16Mi' }, limits: { memory: '16Mi' } },
  securityContext: {
    allowPrivilegeEscalation: false,
    capabilities: { drop: ['ALL'] },
    runAsNonRoot: true,
    seccompProfile: { type: 'RuntimeDefault' },
  },
};

function pod(container: object = {}): object {
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'probe' },
    spec: { containers: [{ ...SOUND_CONTAINER, ...container }] },
  };
}

/** What somebody may read or change in a namespace that is not the team's, or in all at once. */
async function allowedOutside({ as }: Pick<Attempt, 'as'>, team: string): Promise<readonly string[]> {
  const scopes = [...anywhereElse(team).map((name) => `/namespaces/${name}`), ''];
  const reads = ['/api/v1', '/apis/apps/v1'].flatMap((root) =>
    (root === '/api/v1' ? ['pods', 'secrets', 'configmaps'] : ['deployments']).map((kind) => ({ root, kind })),
  );
  const asked = scopes.flatMap((scope) => reads.map(({ root, kind }) => `${root}${scope}/${kind}`));
  const read = await Promise.all(asked.map(async (path) => ({ path, status: (await api.ask(path, { as })).status })));
  const written = await Promise.all(
    anywhereElse(team).map(async (name) => {
      const path = `/api/v1/namespaces/${name}/configmaps`;
      return { path: `create ${path}`, status: (await create({ api, as }, path, configMap)).status };
    }),
  );
  return [...read, ...written].filter(({ status }) => status !== 403).map(({ path, status }) => `${path}: ${status}`);
}

const configMap = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'probe' } };
const messageOf = ({ body }: Reply) => (body as { message?: string }).message ?? '';

it('has teams with members to speak for', () => {
  expect(members.map(({ role }) => role)).toContain('edit');
});

describe.each(
  members.filter(({ role }) => role !== 'view').map((one) => [`${one.group} in ${one.namespace}`, one] as const),
)('a member of %s', (_, { namespace, team, level, quota, group }) => {
  const attempt = { api, as: memberOf(group) };
  const inside = `/api/v1/namespaces/${namespace}`;

  it('runs workloads there', async () => {
    expect((await create(attempt, `${inside}/pods`, pod())).status).toBe(201);
    expect((await create(attempt, `${inside}/configmaps`, configMap)).status).toBe(201);
    expect((await api.ask(`${inside}/pods`, { as: attempt.as })).status).toBe(200);
  });

  it("neither reads nor changes what is not the own team's", async () => {
    expect(await allowedOutside(attempt, team)).toEqual([]);
  });

  it('runs no pod that is more than the namespace allows', async () => {
    const privileged = await create(attempt, `${inside}/pods`, pod({ securityContext: { privileged: true } }));
    expect(privileged.status).toBe(403);
    expect(messageOf(privileged)).toContain(`violates PodSecurity "${level}:`);
  });

  it('changes neither the limits of the namespace nor its labels', async () => {
    const merge = { method: 'PATCH', contentType: 'application/merge-patch+json', as: attempt.as } as const;
    const relabel = { metadata: { labels: { 'pod-security.kubernetes.io/enforce': 'privileged' } } };
    expect((await api.ask(`${inside}?dryRun=All`, { ...merge, body: relabel })).status).toBe(403);
    for (const limits of ['resourcequotas', 'limitranges']) {
      expect((await create(attempt, `${inside}/${limits}`, {})).status).toBe(403);
      for (const { metadata } of await api.list(`${inside}/${limits}`)) {
        const limit = `${inside}/${limits}/${metadata.name}?dryRun=All`;
        expect((await api.ask(limit, { ...merge, body: { spec: {} } })).status).toBe(403);
        expect((await api.ask(limit, { method: 'DELETE', as: attempt.as })).status).toBe(403);
      }
    }
  });

  const withQuota = quota === undefined ? it.skip : it;
  withQuota('asks for no more than the quota of the namespace', async () => {
    const resources = { requests: { cpu: '1000', memory: '16Mi' }, limits: { memory: '16Mi' } };
    const greedy = await create(attempt, `${inside}/pods`, pod({ resources }));
    expect(greedy.status).toBe(403);
    expect(messageOf(greedy)).toContain('exceeded quota');
  });
});

const viewers = members.filter(({ role }) => role === 'view');
(viewers.length === 0 ? describe.skip : describe).each(viewers)(
  'a viewer of $namespace',
  ({ namespace, team, group }) => {
    const attempt = { api, as: memberOf(group) };
    const inside = `/api/v1/namespaces/${namespace}`;

    it('reads workloads, and neither secrets nor changes anything', async () => {
      expect((await api.ask(`${inside}/pods`, { as: attempt.as })).status).toBe(200);
      expect((await api.ask(`${inside}/secrets`, { as: attempt.as })).status).toBe(403);
      expect((await create(attempt, `${inside}/configmaps`, configMap)).status).toBe(403);
    });

    it("reads nothing that is not the own team's", async () => {
      expect(await allowedOutside(attempt, team)).toEqual([]);
    });
  },
);
