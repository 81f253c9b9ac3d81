/** The engine's public face: what charts, a cluster's specs and other packages import. */
export { ALERTED_RESOURCES } from './alerts/watched-resources';
export { defineApp } from './app/define-app';
export type { BuiltApp, BuiltSettings } from './app/built';
export type * from './app/description';
export type { AppSettings } from './app/settings';
export { discoverApps } from './discover-apps';
export { defineComponent, type AnyComponent, type App, type Component } from './component/component';
export {
  anywhere,
  apiServer,
  cidr,
  dns,
  hosts,
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
  configKey,
  ephemeral,
  hostPath,
  imageFiles,
  liveConfig,
  podField,
  podInfo,
  scratch,
  secret,
  secretKey,
  shared,
  token,
  type EnvValue,
  type Mount,
} from './component/mounts';
export type * from './component/hardening';
export type * from './component/job';
export type * from './component/placement';
export type * from './component/pods';
export type * from './component/probes';
export type * from './component/rollout';
export type * from './component/stateful';
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
