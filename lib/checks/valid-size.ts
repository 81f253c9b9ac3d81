import { describeObject, type Manifest } from '../render/manifest';
import type { Report } from '../spec/problem';

/** `kubectl apply` keeps a copy of the object in an annotation, and all annotations together end at 256 KiB. */
const LIMIT_BYTES = 256 * 1024;

/** Reports an object that a client-side apply could not store. */
export function checkSize(manifest: Manifest, report: Report): void {
  const size = approximateSize(manifest);
  if (size <= LIMIT_BYTES) return;
  report(
    describeObject(manifest),
    `is ${Math.ceil(size / 1024)} KiB; kubectl apply takes 256 KiB at most, so split its content over several objects`,
  );
}

/** Bytes of the JSON text, counted without making it: most objects are far from the limit. */
function approximateSize(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value) + 2;
  if (typeof value !== 'object' || value === null) return 8;
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + approximateSize(one) + 1, 2);
  return Object.entries(value).reduce((sum, [key, one]) => sum + key.length + 4 + approximateSize(one), 2);
}
