import { KubeIngress } from '../imports/k8s';
import { metadataOf } from '../plan/labels';
import type { Deriver } from './deriver';

/** An Ingress for each route, of the class that the cluster states. */
export const deriveRoutes: Deriver = (scope, { routes }, { cluster }) => {
  for (const { name, host, path, target, targetPort } of routes) {
    new KubeIngress(scope, name, {
      metadata: { ...metadataOf(target), name },
      spec: {
        ingressClassName: cluster.routes.ingressClassName,
        rules: [
          {
            host,
            http: {
              paths: [
                {
                  path,
                  pathType: 'Prefix',
                  backend: { service: { name: target.objectName, port: { name: targetPort.name } } },
                },
              ],
            },
          },
        ],
      },
    });
  }
};
