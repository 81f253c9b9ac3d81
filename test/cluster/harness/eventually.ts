const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 1000;

/** Thrown by a check that no waiting will mend. */
export class Hopeless extends Error {}

/**
 * Waits until a condition holds. `check` gives nothing when it does, else what is still missing; what it throws is no
 * more than that, since servers come up one after the other. The longer it takes, the less often it is asked: several
 * clusters share the processors.
 * @throws Error with the last thing that was missing, after `seconds`; at once what is hopeless.
 */
export async function eventually(what: string, check: () => Promise<string | undefined>, seconds = 60): Promise<void> {
  const end = Date.now() + seconds * 1000;
  for (let next = FIRST_PAUSE_MS; ; next = Math.min(1.5 * next, LONGEST_PAUSE_MS)) {
    const missing = await check().catch((error: unknown) => {
      if (error instanceof Hopeless) throw error;
      return String(error);
    });
    if (missing === undefined) return;
    if (Date.now() > end) throw new Error(`${what}: still not after ${seconds} s: ${missing}`);
    await pause(next);
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
