import type { PortFacts } from './facts';

/** Whether a route may lead to a port. A host and a path are words of HTTP, over which gRPC is spoken as well. */
export function isRoutable({ protocol, scheme }: PortFacts): boolean {
  return protocol !== 'UDP' && scheme !== 'tcp';
}
