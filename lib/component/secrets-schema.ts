import { z } from 'zod';
import { name } from '../spec/name';

/** Kubernetes: keys of the data of a Secret. */
const secretKey = z.string().regex(/^[-._a-zA-Z0-9]{1,253}$/, 'must be letters, digits, dots, hyphens and underscores');

/** Keys of a secret; one without keys would hold nothing. */
export const secretKeys = z.array(secretKey).min(1);

/** Secrets of a component, and which of its workloads read each. */
export const secrets = z.record(
  name,
  z.strictObject({ keys: secretKeys, readBy: z.array(name).min(1), unnamed: z.string().min(1).optional() }),
);
