import type { Difference } from './built';

/** Every secret that the pods read must be declared, be read by this workload, and have the key. */
export const secretDifferences: Difference = ({ workload, planned, pod, containers }) => {
  const declared = planned.facts.secrets ?? {};
  const mounted = (pod.volumes ?? []).flatMap(({ secret }) => {
    const name = secret?.secretName;
    return name === undefined ? [] : [{ name, keys: (secret?.items ?? []).map(({ key }) => key) }];
  });
  const inEnvironment = containers.flatMap(({ env = [] }) =>
    env.flatMap(({ valueFrom }) => {
      const name = valueFrom?.secretKeyRef?.name;
      return name === undefined ? [] : [{ name, keys: [valueFrom?.secretKeyRef?.key ?? ''] }];
    }),
  );
  return [...mounted, ...inEnvironment].flatMap(({ name, keys }) => {
    const secret = Object.hasOwn(declared, name) ? declared[name] : undefined;
    if (secret === undefined)
      return [
        `reads secret ${name}, which the facts do not declare; add it to secrets, so that whoever installs the platform learns of it`,
      ];
    if (!secret.readBy.includes(workload.name))
      return [`reads secret ${name}, whose readBy names only ${secret.readBy.join(', ')}`];
    return keys
      .filter((key) => !secret.keys.includes(key))
      .map((key) => `reads key ${key} of secret ${name}, which has ${secret.keys.join(', ')}`);
  });
};
