import type { Chart } from 'cdk8s';
import type { z } from 'zod';
import type { Cluster } from '../spec/cluster';
import type { ImageReference } from '../spec/image';
import type { Destination } from './connections';
import type { Context } from './context';
import type { Facts } from './facts';
import type { PodDescription } from './pods';

/**
 * One upstream project or one capability of the platform. Images and peers are closed lists, so that a misspelt one does
 * not compile; they are not inferred from the facts because inference leaks with optional workloads and explodes with
 * many components.
 */
export interface Component<N extends string, S extends z.ZodType, I extends string, P extends string> {
  /** Kebab-case, as upstream calls it. Folder, key in cluster specs and label value. */
  readonly name: N;
  /** One sentence. */
  readonly summary: string;
  /** A strict object whose every field is described and has a default: `{}` enables the component. */
  readonly spec: S;
  /** Keys of the platform's images. */
  readonly images?: readonly I[];
  /** Everything its workloads may talk to, by local name. */
  readonly peers?: Readonly<Record<P, Destination>>;
  /** Defaults that depend on the cluster; the cluster's spec lies over them. */
  defaults?(cluster: Cluster): z.input<S>;
  /** First phase: pure, called before anything is built. */
  facts(spec: z.output<S>, cluster: Cluster): Facts<NoInfer<I>, NoInfer<P>>;
  /** Second phase: how the pods of each declared workload run. Keys = `facts.workloads`. */
  pods?(context: Context<z.output<S>, NoInfer<P>>): Readonly<Record<string, PodDescription>>;
  /** Objects that no fact stands for (an APIService, an IngressClass): an ordinary cdk8s chart. */
  build?(chart: Chart, context: Context<z.output<S>, NoInfer<P>>): void;
}

/** A component that an application team owns: it brings its own images and is named by team and name. */
export interface App<
  S extends z.ZodType = z.ZodType,
  I extends string = string,
  P extends string = string,
> extends Omit<Component<string, S, I, P>, 'images'> {
  readonly team: string;
  readonly ownImages: Readonly<Record<I, ImageReference>>;
  /** The clusters that run it. Absent: all. */
  readonly clusters?: readonly string[];
}

/** Checks a component's types where it is written; returns it as it is. */
export function defineComponent<
  const N extends string,
  S extends z.ZodType,
  const I extends string = never,
  const P extends string = never,
>(component: Component<N, S, I, P>): Component<N, S, I, P> {
  return component;
}

/** A component or application with its type parameters forgotten: what the engine handles. */
export interface AnyComponent {
  readonly name: string;
  readonly summary: string;
  readonly spec: z.ZodType;
  readonly images?: readonly string[];
  readonly peers?: Readonly<Record<string, Destination>>;
  readonly team?: string;
  readonly ownImages?: Readonly<Record<string, ImageReference>>;
  readonly clusters?: readonly string[];
  /** The file that defines an application, where it was found in one: `charts/apps/shop/checkout.ts`. */
  readonly file?: string;
  defaults?(cluster: Cluster): unknown;
  facts(spec: never, cluster: Cluster): Facts;
  pods?(context: never): Readonly<Record<string, PodDescription>>;
  build?(chart: Chart, context: never): void;
}

/** `metrics-server`, or `shop/checkout`: unique in a platform. */
export function idOf({ name, team }: Pick<AnyComponent, 'name' | 'team'>): string {
  return team === undefined ? name : `${team}/${name}`;
}

/** The folder of its objects below the cluster's: `metrics-server`, or `apps/shop/checkout`. */
export function folderOf(component: Pick<AnyComponent, 'name' | 'team'>): string {
  return component.team === undefined ? component.name : `apps/${idOf(component)}`;
}
