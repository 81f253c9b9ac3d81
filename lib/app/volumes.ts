import type { z } from 'zod';
import { mount } from '../component/mount-schema';
import { WRITTEN_KINDS, type Mount } from '../component/mounts';

/** What an application mounts beside its files, secrets and claims, which have fields of their own. */
export type AppVolume = Exclude<Mount, { readonly kind: keyof typeof ELSEWHERE }>;

/** What a sidecar mounts. Secrets, and images for their files alone, are for the application. */
export type SidecarVolume = Exclude<Mount, { readonly kind: keyof typeof NOT_BESIDE }>;

const ELSEWHERE = {
  config: 'goes into files or liveFiles of the application, by the same path',
  secret: "goes into secrets of the application, with as: 'files' and this path in at",
  claim: 'goes into claims of the application, with this path in at',
  shared: "mounts in a sidecar what the application has, which says here what that is, such as scratch('1Gi')",
} as const;

const NOT_BESIDE = {
  secret: 'is read by the application alone (secrets); let what reads it be the application',
  image: 'is mounted by the application alone (volumes); put the files into the image of the sidecar',
} as const;

/** Volumes without the kinds whose advice is given. */
const without = (advice: Readonly<Partial<Record<Mount['kind'], string>>>) =>
  mount.superRefine(({ kind }, context) => {
    const message = advice[kind];
    if (message !== undefined) context.addIssue({ code: 'custom', path: ['kind'], message });
  });

/** What stands in a field of its own is refused with the name of that field. */
export const appVolume = without(ELSEWHERE) as unknown as z.ZodType<AppVolume>;
/** As wide as the mounts of a component, less what the application alone reads. */
export const sidecarVolume = without(NOT_BESIDE) as unknown as z.ZodType<SidecarVolume>;

/** The paths at which there is a volume to write, which other containers of the pod may have too. */
export function writtenPaths(volumes: Readonly<Record<string, Mount>>): readonly string[] {
  return Object.entries(volumes).flatMap(([path, { kind }]) => (WRITTEN_KINDS.has(kind) ? [path] : []));
}
