import type { Resources } from '../component/pods';
import type { AppEnvValue } from './description';
import type { Health } from './health';
import type { AppPort } from './ports';
import type { Size } from './sizes';
import type { SidecarVolume } from './volumes';

/** A container that runs beside the application: a proxy, a log shipper. */
export interface Sidecar {
  /** `registry/repository:tag@sha256:...`. */
  readonly image: string;
  /** Replaces the image's entrypoint; `args` follow it. */
  readonly command?: readonly string[];
  /** Words behind `command`, or behind the image's entrypoint. */
  readonly args?: readonly string[];
  /** Variable -> text, `configKey(...)` or `podField(...)`. */
  readonly env?: Readonly<Record<string, AppEnvValue | undefined>>;
  /** Its own ports, named once in the pod; they are behind the application's Service as its own are. */
  readonly ports?: Readonly<Record<string, AppPort>>;
  /** The pod gets requests once this is ready too; what fails `live` is restarted by itself. */
  readonly health?: Health;
  /** What it needs, in a word. Default tiny. */
  readonly size?: Size;
  /** What it needs, exactly; what is not said is the size's. */
  readonly requests?: Resources;
  /** What it may take at most. Default: the memory that it requests, and CPU without a limit. */
  readonly limits?: Resources;
  /**
   * Volumes by absolute path, none of which it has from the application without a word: `claim('<name>')` mounts one of its
   * claims, `shared('<path>')` the `scratch` or `ephemeral` of its volumes at that path, and `config` brings files. `/tmp` is
   * there, with 16Mi to write.
   */
  readonly volumes?: Readonly<Record<string, SidecarVolume>>;
}
