import type { z } from 'zod';
import { parseSpec } from '../../../lib/spec/parse';

/** The problem lines of a value at `at`; none when the schema takes it. */
export function problemsOf(schema: z.ZodType, value: unknown, at = 'x'): string[] {
  const lines: string[] = [];
  parseSpec(schema, value, { at, report: (place, message) => lines.push(`${place}: ${message}`) });
  return lines;
}
