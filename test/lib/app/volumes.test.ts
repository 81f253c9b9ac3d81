import {
  claim,
  config,
  defineApp,
  hostPath,
  imageFiles,
  liveConfig,
  scratch,
  secret,
  shared,
  type Mount,
} from '../../../lib';
import { describing, web } from '../../fixtures/golden-path';

const define = (changes: object) => () => defineApp<string>(describing({ ...web, ...changes }));
const beside = (volume: Mount) => ({
  sidecars: { proxy: { image: 'registry.example.com/proxy:1.0.0', volumes: { '/x': volume } } },
});

test.each([
  [config({ 'a.conf': 'x' }), 'goes into files or liveFiles of the application, by the same path'],
  [liveConfig({ 'a.conf': 'x' }, 'a'), 'goes into files or liveFiles of the application, by the same path'],
  [secret('key'), "goes into secrets of the application, with as: 'files' and this path in at"],
  [claim('data'), 'goes into claims of the application, with this path in at'],
  [shared('/x'), "mounts in a sidecar what the application has, which says here what that is, such as scratch('1Gi')"],
])('what has a field of its own is no volume of an application: %j', (volume, advice) => {
  expect(define({ volumes: { '/x': volume } })).toThrow(`volumes["/x"].kind: ${advice}`);
});

test.each([
  [secret('key'), 'is read by the application alone (secrets); let what reads it be the application'],
  [
    imageFiles('registry.example.com/models:1.0.0'),
    'is mounted by the application alone (volumes); put the files into the image of the sidecar',
  ],
])('a sidecar mounts nothing that only the application can: %j', (volume, advice) => {
  const [reason = ''] = advice.split(';');
  expect(define(beside(volume))).toThrow(
    new RegExp(`sidecars\\.proxy\\.volumes\\["/x"\\]\\.kind: ${reason.replace(/[()]/g, '.')}`),
  );
});

test.each([
  ['files["/proc/web"]', { files: { '/proc/web': { 'a.conf': 'x' } } }],
  ['liveFiles["/sys"]', { liveFiles: { '/sys': { 'a.conf': 'x' } } }],
  ['claims.data.at', { claims: { data: { size: '1Gi', at: '/dev' } } }],
  ['secrets.key.at', { secrets: { key: { keys: ['key'], as: 'files', at: '/proc' } } }],
  ['volumes["/sys/fs"]', { volumes: { '/sys/fs': scratch('1Mi') } }],
  [
    'sidecars.proxy.volumes["/dev"]',
    { sidecars: { proxy: { image: web.image, volumes: { '/dev': scratch('1Mi') } } } },
  ],
])('nothing takes the place of what the runtime gives each container: %s', (field, changes) => {
  expect(define(changes)).toThrow(new RegExp(`${field.replace(/[[\].]/g, '\\$&')}: is where .*; mount it elsewhere`));
});

test('an agent may have the devices of the node where its own would be, and memory of its own at /dev/shm', () => {
  const privileges = [{ kind: 'hostPath', path: '/dev', readOnly: true, because: 'reads the disks' }];
  expect(define({ volumes: { '/dev': hostPath('/dev') }, privileges })).not.toThrow();
  expect(define({ volumes: { '/dev/shm': scratch('64Mi', { medium: 'Memory' }) } })).not.toThrow();
});
