import { idOf } from '../component/component';
import { sortedBy } from '../order';
import { imageReference } from '../plan/image-reference';
import { imageReferences } from '../platform';
import type { ExitCode, Surroundings } from './surroundings';

const NO_MIRROR = { imageRegistry: {} };

/** `groundplan images --list`: every image that a mirror must hold; those without a digest with the reason. */
export function imagesCommand({ platform, print, warn }: Surroundings): ExitCode {
  const { images, apps } = platform();
  const pinned = Object.entries(imageReferences(images)).map(([name, image]) => ({
    image,
    reason: images[name]?.because,
  }));
  const own = apps.flatMap((app) =>
    Object.values(app.ownImages ?? {}).map((image) => ({ image, reason: `stated without a digest by ${idOf(app)}` })),
  );
  const all = new Map([...pinned, ...own].map((one) => [imageReference(one.image, NO_MIRROR), one]));
  const sorted = sortedBy(all, ([reference]) => reference);
  for (const [reference] of sorted) print(reference);
  for (const [reference, { image, reason }] of sorted) {
    if (image.digest === undefined) warn(`warning: ${reference} has no digest: ${reason ?? 'no reason is given'}`);
  }
  return 0;
}
