/** The engine's public face: what charts, a cluster's specs and other packages import. */
export { defineApp, type AppDescription } from './component/app';
export { appSpec, type AppSpec } from './component/app-spec';
export { discoverApps } from './discover-apps';
export { defineComponent, type AnyComponent, type App, type Component } from './component/component';
export {
  anywhere,
  apiServer,
  cidr,
  dns,
  nodes,
  routed,
  scraped,
  to,
  type AppDestination,
  type Destination,
  type Source,
} from './component/connections';
export type { Address, Context } from './component/context';
export type * from './component/facts';
export {
  claim,
  config,
  hostPath,
  podField,
  scratch,
  secret,
  secretKey,
  type EnvValue,
  type Mount,
} from './component/mounts';
export type * from './component/pods';
export type { Privilege } from './component/privileges';
export { definePlatform, type ClusterSpec, type Platform, type SpecOf } from './platform';
export { selectorOf } from './plan/names';
export { synth } from './synth';
export type { Patch, PatchOperation } from './render/patch';
export type { Cluster } from './spec/cluster';
export type { PinnedImage } from './spec/image-pin';
export { nearest } from './spec/nearest';
export { overlay, type DeepPartial } from './spec/overlay';
export * as primitives from './spec/primitives';
