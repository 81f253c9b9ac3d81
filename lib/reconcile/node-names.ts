import type { Difference } from './built';

/** Pods of an application go where the scheduler puts them, as a description in any other shape has it. */
export const nodeNameDifferences: Difference = ({ planned, pod: { nodeName } }) =>
  planned.component.team === undefined || nodeName === undefined
    ? []
    : [
        `names the node ${nodeName}, so that its pods pass over the scheduler, which minds taints, room and spread; leave nodeName out, and select nodes by nodeSelector`,
      ];
