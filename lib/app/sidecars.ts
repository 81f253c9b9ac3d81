import type { Mount } from '../component/mounts';
import type { Resources } from '../component/pods';
import type { AppEnvValue } from './description';
import type { Health } from './health';
import type { AppPort } from './ports';
import type { Size } from './sizes';

/** A container that runs beside the application: a proxy, a log shipper. */
export interface Sidecar {
  readonly image: string;
  readonly command?: readonly string[];
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, AppEnvValue | undefined>>;
  /** Its own ports, named once in the pod; they are behind the application's Service as its own are. */
  readonly ports?: Readonly<Record<string, AppPort>>;
  readonly health?: Health;
  /** Default tiny. */
  readonly size?: Size;
  readonly requests?: Resources;
  readonly limits?: Resources;
  readonly volumes?: Readonly<Record<string, Mount>>;
}
