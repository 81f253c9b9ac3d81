import type { Mount } from '../component/mounts';
import type { DescribedApp } from './description';

/** The application's own container, and the key of its image. */
export const MAIN = 'app';

type Described = Pick<DescribedApp, 'image' | 'sidecars' | 'init' | 'volumes'>;

/** Every image of an application: by container where it runs, by volume where its files are mounted. */
export function imagesOf(app: Described): Readonly<Record<string, string>> {
  const steps = Object.entries(app.init ?? {}).flatMap(([name, { image }]) =>
    image === undefined ? [] : [[name, image] as const],
  );
  return {
    [MAIN]: app.image,
    ...Object.fromEntries(Object.entries(app.sidecars ?? {}).map(([name, { image }]) => [name, image])),
    ...Object.fromEntries(steps),
    ...Object.fromEntries(imageVolumesOf(app).map(({ name, image }) => [name, image])),
  };
}

/** The images whose files the application mounts, each by a name made of its path. */
export function imageVolumesOf({ volumes = {} }: Pick<Described, 'volumes'>) {
  return Object.entries(volumes).flatMap(([path, mount]) =>
    mount.kind === 'image' ? [{ name: volumeOf(path), image: mount.image }] : [],
  );
}

/** The mount under the name that the facts give its image. */
export function namedMount(path: string, mount: Mount): Mount {
  return mount.kind === 'image' ? { ...mount, image: volumeOf(path) } : mount;
}

/** Apart from every container: those have no such prefix, or the plan says that two are called alike. */
function volumeOf(path: string): string {
  const slug = path.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return `files${slug.replace(/-$/, '')}`;
}
