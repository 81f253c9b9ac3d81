import { z } from 'zod';
import {
  config,
  defineApp,
  defineComponent,
  definePlatform,
  scraped,
  to,
  type ClusterSpec,
  type Platform,
} from '../lib';
import { tenants } from '../charts';

const TEAMS = 50;
/** Small primes, so that the three connections of an application lead to other teams. */
const STEPS = [1, 7, 13];
const FILES = {
  'application.yaml':
    'server:\n  port: 8080\nlogging:\n  level: info\n  format: json\nfeatures:\n  - search\n  - export\n',
};

/** What scrapes the applications, so that their policies and its own have that end. */
const scraper = defineComponent({
  name: 'scraper',
  summary: 'Scrapes every port with metrics.',
  spec: z.strictObject({}),
  images: ['scraper'],
  peers: { targets: scraped() },
  facts: () => ({
    stage: 'observability',
    namespace: 'monitoring',
    namespaces: { monitoring: {} },
    provides: ['scraper'],
    workloads: { scraper: { kind: 'Deployment', containers: { scraper: 'scraper' }, connects: ['targets'] } },
  }),
  pods: () => ({
    scraper: {
      containers: {
        scraper: {
          requests: { cpu: '1', memory: '1Gi' },
          limits: { memory: '2Gi' },
          mounts: { '/etc/scraper': config({ 'scraper.yaml': 'jobs: []\n' }) },
        },
      },
    },
  }),
});

/** A platform of applications alone: 50 teams, each application connected to three others, every second one scraped. */
export function benchmarkPlatform(count: number): Platform {
  const idAt = (index: number) => `team-${index % TEAMS}/app-${index}`;
  const apps = Array.from({ length: count }, (_, index) =>
    defineApp({
      shape: 'service',
      team: `team-${index % TEAMS}`,
      name: `app-${index}`,
      summary: 'Measures the engine.',
      image: 'registry.example.com/bench/app:1.0.0',
      ports: { http: 8080, ...(index % 2 === 0 ? { metrics: 9090 } : {}) },
      health: { ready: '/ready', live: '/live' },
      replicas: { min: 2, max: 6, cpu: '70%' },
      clients: 'anyone',
      connects: Object.fromEntries(STEPS.map((step) => [`peer-${step}`, to(idAt((index + step) % count), 'http')])),
      files: { '/etc/app': FILES },
    }),
  );
  return definePlatform({
    components: { tenants, scraper },
    apps,
    images: {
      scraper: {
        repository: 'registry.example.com/bench/scraper',
        tag: '1.0.0',
        digest: null,
        because: 'nothing pulls it',
      },
    },
    clusters: [clusterOf()],
  });
}

function clusterOf(): ClusterSpec {
  const teams = Object.fromEntries(Array.from({ length: TEAMS }, (_, index) => [`team-${index}`, {}]));
  return {
    cluster: {
      name: 'bench',
      kubernetesVersion: '1.37',
      podCidr: '10.128.0.0/10',
      serviceCidr: '10.96.0.0/16',
      nodeCidr: '10.0.0.0/16',
      availability: 'high',
      zones: ['a', 'b', 'c'],
      nodes: { count: 500, cpu: '32', memory: '128Gi' },
      external: { resourceMetrics: true },
    },
    components: { tenants: { teams }, scraper: {} },
  };
}
