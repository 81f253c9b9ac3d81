import { config, liveConfig, scratch, shared, type Mount } from '../component/mounts';
import { isApiAudience } from '../plan/api-audience';
import type { DescribedApp } from './description';
import { MAIN, namedMount } from './images';
import { secretMounts } from './secrets';
import { writtenPaths } from './volumes';
import { isTmp, TMP } from './writable-tmp';

type Mounts = Readonly<Record<string, Mount>>;

/** Each folder of files is a ConfigMap of its own; `/tmp` is the one place that may be written without a word. */
export function mountsOf({ name, files = {}, liveFiles = {}, secrets = {}, volumes = {} }: DescribedApp): Mounts {
  const fixed = Object.entries(files).map(
    ([path, content], index) => [path, config(content, index === 0 ? 'config' : `config-${index + 1}`)] as const,
  );
  const live = Object.entries(liveFiles).map(
    ([path, content], index) => [path, liveConfig(content, index === 0 ? 'live' : `live-${index + 1}`)] as const,
  );
  const others = Object.entries(volumes).map(([path, mount]) => [path, namedMount(path, mount)] as const);
  return {
    [TMP]: scratch('64Mi'),
    ...Object.fromEntries([...fixed, ...live, ...others]),
    ...secretMounts(name, secrets),
  };
}

/** The same for a migration, which has no access to the API and so no token for it. */
export function migrationMounts(app: DescribedApp): Mounts {
  const isForApi = (mount: Mount) => mount.kind === 'token' && isApiAudience(mount.audience);
  return Object.fromEntries(Object.entries(mountsOf(app)).filter(([, mount]) => !isForApi(mount)));
}

/** What the application has to write, as mounts of the steps before it, which prepare what it finds there. */
export function handedOver({ volumes = {} }: Pick<DescribedApp, 'volumes'>): Mounts {
  const paths = writtenPaths(volumes).filter((path) => !isTmp(path));
  return Object.fromEntries(paths.map((path) => [path, shared(path, MAIN)]));
}
