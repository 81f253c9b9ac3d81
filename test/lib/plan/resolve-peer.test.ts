import { to, type Destination, type PortFacts } from '../../../lib';
import { probesOn, problemsOfAll, problemsOfApps, sample, sampleApp } from '../../fixtures/sample';

function server(ports: Readonly<Record<string, PortFacts>> = { web: { number: 8080, service: 80 } }) {
  return sample({ name: 'server', workload: { ports }, container: probesOn(Object.keys(ports)[0] ?? '') });
}

function client(destination: Destination) {
  return sample({ name: 'client', peers: { server: destination }, workload: { connects: ['server'] } });
}

test('a peer that the cluster has not is named, with the name that is meant', () => {
  expect(problemsOfAll([client(to('sevrer', 'web')), server()])).toEqual([
    'components.client: connects to sevrer/web (peer server), but cluster test has no sevrer; did you mean server?; add components.sevrer, or set components.client to false',
  ]);
  expect(problemsOfAll([client(to('cache', 'web', { optional: true }))])).toEqual([]);
});

test('a port that the peer has not is named, with those that it has', () => {
  expect(problemsOfAll([client(to('server', 'wbe')), server()])).toEqual([
    'components.client: connects to server/wbe (peer server): server has no port wbe; did you mean web? (it has web)',
  ]);
});

test('a server that does not consent is named, with what its owner would write', () => {
  const app = sampleApp('shop', {
    name: 'web',
    peers: { server: to('server', 'web') },
    workload: { connects: ['server'] },
  });
  expect(problemsOfApps([app], [server()])).toEqual([
    "apps.shop/web: connects to server/web (peer server), whose clients do not include shop; its owner adds 'shop' to clients of that port",
  ]);
  expect(problemsOfApps([app], [server({ web: { number: 8080, service: 80, clients: ['shop'] } })])).toEqual([]);
});
