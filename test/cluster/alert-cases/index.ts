import type { AlertCase } from './alert-case';
import { autoscalingCases } from './autoscaling';
import { claimCases } from './claims';
import { jobCases } from './jobs';
import { objectiveCases } from './objectives';
import { podCases } from './pods';
import { rolloutCases } from './rollouts';

/** What promtool is asked about each alert. */
export const ALERT_CASES: readonly AlertCase[] = [
  ...podCases,
  ...rolloutCases,
  ...autoscalingCases,
  ...jobCases,
  ...claimCases,
  ...objectiveCases,
];
