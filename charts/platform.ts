import { join } from 'node:path';
import { definePlatform, discoverApps, type SpecOf } from '../lib';
import * as catalogue from '.';
import { clusters } from './clusters';
import images from './images.json';

/** The spec of one of this platform's clusters. */
export type Spec = SpecOf<(typeof catalogue)[keyof typeof catalogue]>;

/** What the commands render. */
export const platform = definePlatform({
  components: catalogue,
  apps: discoverApps(join(__dirname, 'apps')),
  images,
  retired: {
    heapster:
      'it is deprecated since Kubernetes 1.11 and its project is closed; use metrics-server for autoscaling and kubectl top',
  },
  clusters,
});
