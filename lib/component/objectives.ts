import { z } from 'zod';
import { checkedText } from '../spec/checked-text';

/**
 * What a workload promises to those who ask it over HTTP, measured over 30 days. Its error budget is what the promise
 * leaves; alerts follow from how fast it is used up.
 */
export interface Objectives {
  /** The share of requests that are answered without an error of its own (5xx): `99.9%`. */
  readonly availability?: Share;
  /** The share of requests that are answered in time: `{ share: '99%', withinSeconds: 0.3 }`. */
  readonly latency?: LatencyObjective;
  /** What its metrics are called, where it is otherwise than client libraries commonly call them. */
  readonly metrics?: HttpMetrics;
}

/** How many requests are answered how fast. */
export interface LatencyObjective {
  /** Of all requests: `99%`. */
  readonly share: Share;
  /** Where a bucket of its histogram ends: what lies between two of them cannot be told. */
  readonly withinSeconds: number;
}

/** Prometheus metrics of an HTTP server, whatever labels else they have. */
export interface HttpMetrics {
  /** Counter of requests. Default `http_requests_total`. */
  readonly requests?: string;
  /** Its label with the status code (`503`, or `5xx`). Default `code`. */
  readonly statusLabel?: string;
  /** Histogram of seconds, with buckets. Default `http_request_duration_seconds`. */
  readonly duration?: string;
}

/** A part of all requests; 100% would leave no room for a single miss. */
export type Share = `${number}%`;

const SHARE = /^(\d{1,2}(?:\.\d{1,4})?)%$/;

/** The share of all that may be missed: 0.001 of `99.9%`. Rounded to what can be written, since 100 - 99.9 is not 0.1 to a computer. */
export function budgetOf(share: Share): number {
  return Number((1 - Number.parseFloat(share) / 100).toFixed(6));
}

/** Below, a fast burn cannot be told from a promise kept: `0.999%` is meant as `99.9%`. */
const LEAST_SHARE = 50;
const LONGEST_SECONDS = 60;

const share = checkedText(shareProblem, (number) => {
  const written = SHARE.test(`${number}%`) && number >= LEAST_SHARE ? `'${number}%'` : "for example '99.9%'";
  return `must be a share of all requests; write ${written}`;
}) as unknown as z.ZodType<Share>;

function shareProblem(text: string): string | undefined {
  if (/^100(\.0+)?%$/.test(text))
    return "leaves no room for a single miss, and nothing could ever be changed; write what users need, such as '99.9%'";
  const kept = Number(SHARE.exec(text)?.[1]);
  if (kept > 0 && kept < LEAST_SHARE)
    return `promises less than ${LEAST_SHARE}%, which hardly any answer could miss; write for example '99.9%'`;
  return kept > 0 ? undefined : "is no share; write for example '99.9%'";
}

const metricName = z.string().regex(/^[a-zA-Z_:][a-zA-Z0-9_:]*$/, 'must be the name of a metric');
const labelName = z.string().regex(/^[a-zA-Z_][a-zA-Z0-9_]*$/, 'must be the name of a label');

export const objectives = z
  .strictObject({
    availability: share.optional(),
    latency: z
      .strictObject({
        share: share.describe("how many are in time, such as '99%'"),
        withinSeconds: z
          .number()
          .positive()
          .max(LONGEST_SECONDS, `is more than ${LONGEST_SECONDS} seconds; a quarter of a second is 0.25`)
          .describe('what in time means; a bucket of the histogram ends there'),
      })
      .optional(),
    metrics: z
      .strictObject({
        requests: metricName.optional(),
        statusLabel: labelName.optional(),
        duration: metricName.optional(),
      })
      .optional(),
  })
  .refine(
    ({ availability, latency }) => availability !== undefined || latency !== undefined,
    "must promise something: availability: '99.9%', or latency: { share: '99%', withinSeconds: 0.3 }",
  ) satisfies z.ZodType<Objectives>;
