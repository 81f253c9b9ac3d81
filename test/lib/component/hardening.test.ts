import { z } from 'zod';
import { hardeningFields } from '../../../lib/component/hardening';
import { problemsOf } from '../spec/problems-of';

const schema = z.strictObject(hardeningFields);
const OWN = "leave it out for the runtime's own";

test('profiles are called as the nodes call them', () => {
  expect(problemsOf(schema, { appArmorProfile: 'web', seccompProfile: 'profiles/web.json' })).toEqual([]);
  expect(problemsOf(schema, { appArmorProfile: 'k8s-apparmor-example-deny-write' })).toEqual([]);
});

test.each(['appArmorProfile', 'seccompProfile'])('of %s a type is none, in the words of whatever tool', (field) => {
  for (const word of ['RuntimeDefault', 'runtime/default', 'docker/default'])
    expect(problemsOf(schema, { [field]: word })).toEqual([
      `x.${field}: is no profile of a node (got ${word}); ${OWN}`,
    ]);
  expect(problemsOf(schema, { [field]: 'localhost/x.json' })).toEqual([
    `x.${field}: starts with a type, and is one of a node anyway (got localhost/x.json); write x.json`,
  ]);
});

test('whoever wants no profile learns what the platform has for that', () => {
  expect(problemsOf(schema, { appArmorProfile: 'unconfined', seccompProfile: 'Unconfined' })).toEqual([
    `x.appArmorProfile: is no profile of a node (got unconfined); ${OWN}, since no Pod Security level but privileged admits none`,
    `x.seccompProfile: is no profile of a node (got Unconfined); state the privilege seccompUnconfined, or ${OWN}`,
  ]);
});

test('a seccomp profile stays below the folder of the kubelet', () => {
  for (const seccompProfile of ['/etc/web.json', '../web.json', 'a/../../b'])
    expect(problemsOf(schema, { seccompProfile })).toEqual([expect.stringContaining('must be a path below')]);
});
