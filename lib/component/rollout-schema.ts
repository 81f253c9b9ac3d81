import { z } from 'zod';
import { withRules } from '../spec/rules';

const PERCENTAGE = /^\d+%$/;

const share = z.union([z.int().min(0), z.string().regex(PERCENTAGE, 'must be a number of pods or a percentage')]);
const shareBelow = share.refine(
  (value) => typeof value === 'number' || !PERCENTAGE.test(value) || parseInt(value, 10) <= 100,
  'is above 100%, more pods than there are; write a share of at most 100%',
);

const isNone = (value: number | string): boolean => parseInt(String(value), 10) === 0;

/** How a Deployment replaces its pods, as the API server would accept it. */
export const rollout = z.union([
  z.literal('Recreate'),
  withRules(z.strictObject({ maxUnavailable: shareBelow, maxSurge: share }), [
    {
      reads: ['maxUnavailable', 'maxSurge'],
      check({ maxUnavailable, maxSurge }, breaks) {
        if (!isNone(maxUnavailable) || !isNone(maxSurge)) return;
        breaks(['maxUnavailable'], 'is none, and so is maxSurge, so no pod could ever be replaced; raise one of them');
      },
    },
  ]),
]);
