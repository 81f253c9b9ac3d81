import type { ObjectCheck } from './check';

/** `kubectl apply` keeps a copy of the object in an annotation, and all annotations together end at 256 KiB. */
const LIMIT_BYTES = 256 * 1024;

export const validSize: ObjectCheck = {
  id: 'valid-size',
  severity: 'error',
  summary: 'An object that is larger than a client-side apply can store, so that it never reaches the cluster.',
  remediation: 'split its content over several objects',
  find(manifest) {
    const size = approximateSize(manifest);
    if (size <= LIMIT_BYTES) return [];
    return [{ reason: `is ${Math.ceil(size / 1024)} KiB, and kubectl apply takes 256 KiB at most` }];
  },
};

/** Bytes of the JSON text, counted without making it: most objects are far from the limit. */
function approximateSize(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value) + 2;
  if (typeof value !== 'object' || value === null) return 8;
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + approximateSize(one) + 1, 2);
  return Object.entries(value).reduce((sum, [key, one]) => sum + key.length + 4 + approximateSize(one), 2);
}
