import type { Autoscaler } from './autoscalers';
import type { RunningPods } from './running-pods';

/** The pods that an autoscaler works on; nothing where the tree does not hold them. */
export function scaledPods({ target }: Autoscaler, running: readonly RunningPods[]): RunningPods | undefined {
  return running.find(
    ({ manifest: { kind, metadata } }) =>
      kind === target.kind && metadata.name === target.name && metadata.namespace === target.namespace,
  );
}
