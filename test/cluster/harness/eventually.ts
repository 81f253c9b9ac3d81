/**
 * Waits until a condition holds. `check` gives nothing when it does, else what is still missing; what it throws is no
 * more than that, since servers come up one after the other.
 * @throws Error with the last thing that was missing, after `seconds`.
 */
export async function eventually(what: string, check: () => Promise<string | undefined>, seconds = 30): Promise<void> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const missing = await check().catch((error: unknown) => String(error));
    if (missing === undefined) return;
    if (Date.now() > end) throw new Error(`${what} not after ${seconds} s: ${missing}`);
    await pause(100);
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
