/** Parsed primitives for the specs of components: plain strings at run time, exact messages when wrong. */
export { addressOrCidr, cidr } from './cidr';
export { containerAmounts, requestsWithinLimits } from './container-amounts';
export { duration } from './duration';
export { domain, hostname } from './hostname';
export { image } from './image';
export { ipAddress } from './ip-address';
export { labels } from './labels';
export { name } from './name';
export { orFalse } from './or-false';
export { byteQuantity, cpuQuantity, quantity } from './quantity';
export { quota, quotaSetting } from './quota';
export { withRules } from './rules';
