import { BECAUSE } from '../plan/names';
import type { Manifest } from './manifest';

/** Whether an object says in its annotation `groundplan.dev/because` why it is there; a text without words says nothing. */
export function saysWhy({ metadata }: Pick<Manifest, 'metadata'>): boolean {
  // What `build` makes of a custom kind need not have texts there.
  const reason: unknown = metadata.annotations?.[BECAUSE];
  return typeof reason === 'string' && reason.trim() !== '';
}
