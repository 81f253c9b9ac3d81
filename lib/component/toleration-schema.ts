import { z } from 'zod';
import { labelKey, labelValue } from '../spec/labels';
import { withRules } from '../spec/rules';

/** A taint of nodes that pods bear, in the forms that the API server accepts. */
export const toleration = withRules(
  z.strictObject({
    key: labelKey.optional(),
    operator: z.enum(['Exists', 'Equal']),
    value: labelValue.optional(),
    effect: z.enum(['NoSchedule', 'PreferNoSchedule', 'NoExecute']).optional(),
  }),
  [
    {
      reads: ['operator', 'key'],
      check({ operator, key }, breaks) {
        if (operator === 'Exists' || key !== undefined) return;
        breaks(['key'], 'is required for Equal: name the taint, or write operator Exists to bear every taint');
      },
    },
    {
      reads: ['operator', 'value'],
      check({ operator, value = '' }, breaks) {
        if (operator === 'Equal' || value === '') return;
        breaks(['value'], 'is not for Exists, which bears any value; leave it out, or write operator Equal');
      },
    },
  ],
);
