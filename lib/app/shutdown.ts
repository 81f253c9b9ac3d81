import { z } from 'zod';
import type { PreStop } from '../component/probes';

/**
 * How a pod ends. While it is taken out of the Service, requests still reach it: it waits for that before it is told to
 * end, and then has its time to finish. Both together are the pod's termination grace period.
 */
export interface Shutdown {
  /** Seconds that it goes on before it is told to end. Default 5 for a service or stateful application, else 0. */
  readonly waitSeconds?: number;
  /** Seconds from the word to end until it is killed. Default 25. */
  readonly finishSeconds?: number;
}

export const shutdown = z.strictObject({
  waitSeconds: z.int().min(0).optional(),
  finishSeconds: z.int().min(1).optional(),
}) satisfies z.ZodType<Shutdown>;

const WAIT_SECONDS = 5;
const FINISH_SECONDS = 25;

/** The hook before the end, and the time that the pod has in all. */
export function ending(
  { waitSeconds, finishSeconds = FINISH_SECONDS }: Shutdown,
  { served }: { readonly served: boolean },
): { readonly preStop: PreStop | undefined; readonly terminationGracePeriodSeconds: number } {
  const wait = waitSeconds ?? (served ? WAIT_SECONDS : 0);
  return {
    preStop: wait === 0 ? undefined : { sleepSeconds: wait },
    terminationGracePeriodSeconds: wait + finishSeconds,
  };
}
