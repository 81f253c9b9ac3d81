const EVERY = /^@every \+?((?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+)$/;
const PART = /([\d.]+)([^\d.]+)/g;
const SECONDS: Readonly<Record<string, number>> = { h: 3600, m: 60, s: 1, ms: 1e-3, us: 1e-6, µs: 1e-6, μs: 1e-6 };

/**
 * The seconds between two runs of `@every 1h30m`, as robfig/cron rounds them: whole, and one at least. Nothing for another
 * text.
 */
export function everySeconds(schedule: string): number | undefined {
  const duration = EVERY.exec(schedule)?.[1];
  if (duration === undefined) return undefined;
  const seconds = [...duration.matchAll(PART)].reduce(
    (sum, [, count, unit = '']) => sum + Number(count) * (SECONDS[unit] ?? 1e-9),
    0,
  );
  return Math.max(1, Math.floor(seconds));
}
