// Generated from the API of Kubernetes 1.37 by `npm run import -- <a document for each minor>`; never edited.
// Fields carry the names that the API gives them, so nothing is renamed on the way to a manifest.

import { ApiObject } from 'cdk8s';
import type { Construct } from 'constructs';
import type * as api from './k8s-fields';

export type * from './k8s-fields';

/** APIService represents a server for a particular GroupVersion. Name must be "version.group". */
export class KubeAPIService extends ApiObject {
  static readonly GVK = { apiVersion: 'apiregistration.k8s.io/v1', kind: 'APIService' } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.KubeAPIServiceProps) {
    return { apiVersion: 'apiregistration.k8s.io/v1', kind: 'APIService', ...props };
  }

  constructor(scope: Construct, id: string, props: api.KubeAPIServiceProps) {
    super(scope, id, { apiVersion: 'apiregistration.k8s.io/v1', kind: 'APIService', ...(props as object) });
  }
}

/**
 * CSIDriver captures information about a Container Storage Interface (CSI) volume driver deployed on the cluster.
 * Kubernetes attach detach controller uses this object to determine whether attach is required. Kubelet uses this
 * object to determine whether pod information needs to be passed on mount.
 */
export class KubeCSIDriver extends ApiObject {
  static readonly GVK = { apiVersion: 'storage.k8s.io/v1', kind: 'CSIDriver' } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.KubeCSIDriverProps) {
    return { apiVersion: 'storage.k8s.io/v1', kind: 'CSIDriver', ...props };
  }

  constructor(scope: Construct, id: string, props: api.KubeCSIDriverProps) {
    super(scope, id, { apiVersion: 'storage.k8s.io/v1', kind: 'CSIDriver', ...(props as object) });
  }
}

/**
 * CSINode holds information about all CSI drivers installed on a node. CSI drivers do not need to create the CSINode
 * object directly. As long as they use the node-driver-registrar sidecar container, the kubelet will automatically
 * populate the CSINode object for the CSI driver as part of kubelet plugin registration.
 */
export class KubeCSINode extends ApiObject {
  static readonly GVK = { apiVersion: 'storage.k8s.io/v1', kind: 'CSINode' } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.KubeCSINodeProps) {
    return { apiVersion: 'storage.k8s.io/v1', kind: 'CSINode', ...props };
  }

  constructor(scope: Construct, id: string, props: api.KubeCSINodeProps) {
    super(scope, id, { apiVersion: 'storage.k8s.io/v1', kind: 'CSINode', ...(props as object) });
  }
}

/**
 * CSIStorageCapacity stores the result of one CSI GetCapacity call. For a given StorageClass, this describes the
 * available capacity in a particular topology segment. This can be used when considering where to instantiate new
 * PersistentVolumes.
 */
export class KubeCSIStorageCapacity extends ApiObject {
  static readonly GVK = { apiVersion: 'storage.k8s.io/v1', kind: 'CSIStorageCapacity' } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.KubeCSIStorageCapacityProps) {
    return { apiVersion: 'storage.k8s.io/v1', kind: 'CSIStorageCapacity', ...props };
  }

  constructor(scope: Construct, id: string, props: api.KubeCSIStorageCapacityProps) {
    super(scope, id, { apiVersion: 'storage.k8s.io/v1', kind: 'CSIStorageCapacity', ...(props as object) });
  }
}

/**
 * CertificateSigningRequest objects provide a mechanism to obtain x509 certificates by submitting a certificate signing
 * request, and having it asynchronously approved and issued.
 */
export class KubeCertificateSigningRequest extends ApiObject {
  static readonly GVK = { apiVersion: 'certificates.k8s.io/v1', kind: 'CertificateSigningRequest' } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.KubeCertificateSigningRequestProps) {
    return { apiVersion: 'certificates.k8s.io/v1', kind: 'CertificateSigningRequest', ...props };
  }

  constructor(scope: Construct, id: string, props: api.KubeCertificateSigningRequestProps) {
    super(scope, id, { apiVersion: 'certificates.k8s.io/v1', kind: 'CertificateSigningRequest', ...(props as object) });
  }
}

/**
 * ClusterRole is a cluster level, logical grouping of PolicyRules that can be referenced as a unit by a RoleBinding or
 * ClusterRoleBinding.
 */
export class KubeClusterRole extends ApiObject {
  static readonly GVK = { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'ClusterRole' } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.KubeClusterRoleProps) {
    return { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'ClusterRole', ...props };
  }

  constructor(scope: Construct, id: string, props: api.KubeClusterRoleProps) {
    super(scope, id, { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'ClusterRole', ...(props as object) });
  }
}

/**
 * ClusterRoleBinding references a ClusterRole, but not contain it. It can reference a ClusterRole in the global
 * namespace, and adds who information via Subject.
 */
export class KubeClusterRoleBinding extends ApiObject {
  static readonly GVK = { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'ClusterRoleBinding' } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.KubeClusterRoleBindingProps) {
    return { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'ClusterRoleBinding', ...props };
  }

  constructor(scope: Construct, id: string, props: api.KubeClusterRoleBindingProps) {
    super(scope, id, { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'ClusterRoleBinding', ...(props as object) });
  }
}

/** ClusterTrustBundle is a cluster-scoped container for X.509 trust anchors (root certificates). */
export class KubeClusterTrustBundle extends ApiObject {
  static readonly GVK = { apiVersion: 'certificates.k8s.io/v1', kind: 'ClusterTrustBundle' } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.KubeClusterTrustBundleProps) {
    return { apiVersion: 'certificates.k8s.io/v1', kind: 'ClusterTrustBundle', ...props };
  }

  constructor(scope: Construct, id: string, props: api.KubeClusterTrustBundleProps) {
    super(scope, id, { apiVersion: 'certificates.k8s.io/v1', kind: 'ClusterTrustBundle', ...(props as object) });
  }
}

/** ConfigMap holds configuration data for pods to consume. */
export class KubeConfigMap extends ApiObject {
  static readonly GVK = { apiVersion: 'v1', kind: 'ConfigMap' } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.KubeConfigMapProps) {
    return { apiVersion: 'v1', kind: 'ConfigMap', ...props };
  }

  constructor(scope: Construct, id: string, props: api.KubeConfigMapProps) {
    super(scope, id, { apiVersion: 'v1', kind: 'ConfigMap', ...(props as object) });
  }
}

/**
 * ControllerRevision implements an immutable snapshot of state data. Clients are responsible for serializing and
 * deserializing the objects that contain their internal state. Once a ControllerRevision has been successfully created,
 * it can not be updated.
 */
export class KubeControllerRevision extends ApiObject {
  static readonly GVK = { apiVersion: 'apps/v1', kind: 'ControllerRevision' } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.KubeControllerRevisionProps) {
    return { apiVersion: 'apps/v1', kind: 'ControllerRevision', ...props };
  }

  constructor(scope: Construct, id: string, props: api.KubeControllerRevisionProps) {
    super(scope, id, { apiVersion: 'apps/v1', kind: 'ControllerRevision', ...(props as object) });
  }
}

/** CronJob represents the configuration of a single cron job. */
export class KubeCronJob extends ApiObject {
  static readonly GVK = { apiVersion: 'batch/v1', kind: 'CronJob' } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.KubeCronJobProps) {
    return { apiVersion: 'batch/v1', kind: 'CronJob', ...props };
  }

  constructor(scope: Construct, id: string, props: api.KubeCronJobProps) {
    super(scope, id, { apiVersion: 'batch/v1', kind: 'CronJob', ...(props as object) });
  }
}

/**
 * CustomResourceDefinition represents a resource that should be exposed on the API server. Its name MUST be in the
 * format <.spec.name>.<.spec.group>.
 */
export class KubeCustomResourceDefinition extends ApiObject {
  static readonly GVK = { apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition' } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.KubeCustomResourceDefinitionProps) {
    return { apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition', ...props };
  }

  constructor(scope: Construct, id: string, props: api.KubeCustomResourceDefinitionProps) {
    super(scope, id, { apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition', ...(props as object) });
  }
}

/** DaemonSet represents the configuration of a daemon set. */
export class KubeDaemonSet extends ApiObject {
  static readonly GVK = { apiVersion: 'apps/v1', kind: 'DaemonSet' } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.KubeDaemonSetProps) {
    return { apiVersion: 'apps/v1', kind: 'DaemonSet', ...props };
  }

  constructor(scope: Construct, id: string, props: api.KubeDaemonSetProps) {
    super(scope, id, { apiVersion: 'apps/v1', kind: 'DaemonSet', ...(props as object) });
  }
}

/** Deployment enables declarative updates for Pods and ReplicaSets. */
export class KubeDeployment extends ApiObject {
  static readonly GVK = { apiVersion: 'apps/v1', kind: 'Deployment' } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.KubeDeploymentProps) {
    return { apiVersion: 'apps/v1', kind: 'Deployment', ...props };
  }

  constructor(scope: Construct, id: string, props: api.KubeDeploymentProps) {
    super(scope, id, { apiVersion: 'apps/v1', kind: 'Deployment', ...(props as object) });
  }
}

/**
 * DeviceClass is a vendor- or admin-provided resource that contains device configuration and selectors. It can be
 * referenced in the device requests of a claim to apply these presets. Cluster scoped.
 */
export class KubeDeviceClass extends ApiObject {
  static readonly GVK = { apiVersion: 'resource.k8s.io/v1', kind: 'DeviceClass' } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.KubeDeviceClassProps) {
    return { apiVersion: 'resource.k8s.io/v1', kind: 'DeviceClass', ...props };
  }

  constructor(scope: Construct, id: string, props: api.KubeDeviceClassProps) {
    super(scope, id, { apiVersion: 'resource.k8s.io/v1', kind: 'DeviceClass', ...(props as object) });
  }
}

/**
 * DeviceTaintRule adds one taint to all devices which match the selector. This has the same effect as if the taint was
 * specified directly in the ResourceSlice by the DRA driver.
 */
export class KubeDeviceTaintRule extends ApiObject {
  static readonly GVK = { apiVersion: 'resource.k8s.io/v1', kind: 'DeviceTaintRule' } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.KubeDeviceTaintRuleProps) {
    return { apiVersion: 'resource.k8s.io/v1', kind: 'DeviceTaintRule', ...props };
  }

  constructor(scope: Construct, id: string, props: api.KubeDeviceTaintRuleProps) {
    super(scope, id, { apiVersion: 'resource.k8s.io/v1', kind: 'DeviceTaintRule', ...(props as object) });
  }
}

/**
 * EndpointSlice represents a set of service endpoints. Most EndpointSlices are created by the EndpointSlice controller
 * to represent the Pods selected by Service objects.
 */
export class KubeEndpointSlice extends ApiObject {
  static readonly GVK = { apiVersion: 'discovery.k8s.io/v1', kind: 'EndpointSlice' } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.KubeEndpointSliceProps) {
    return { apiVersion: 'discovery.k8s.io/v1', kind: 'EndpointSlice', ...props };
  }

  constructor(scope: Construct, id: string, props: api.KubeEndpointSliceProps) {
    super(scope, id, { apiVersion: 'discovery.k8s.io/v1', kind: 'EndpointSlice', ...(props as object) });
  }
}

/**
 * Endpoints is a collection of endpoints that implement the actual service.
 * @deprecated This API is deprecated in v1.33+.
 */
export class KubeEndpoints extends ApiObject {
  static readonly GVK = { apiVersion: 'v1', kind: 'Endpoints' } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.KubeEndpointsProps) {
    return { apiVersion: 'v1', kind: 'Endpoints', ...props };
  }

  constructor(scope: Construct, id: string, props: api.KubeEndpointsProps) {
    super(scope, id, { apiVersion: 'v1', kind: 'Endpoints', ...(props as object) });
  }
}

/**
 * Event is a report of an event somewhere in the cluster. It generally denotes some state change in the system. Events
 * have a limited retention time and triggers and messages may evolve with time.
 */
export class KubeEventsEvent extends ApiObject {
  static readonly GVK = { apiVersion: 'events.k8s.io/v1', kind: 'Event' } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.KubeEventsEventProps) {
    return { apiVersion: 'events.k8s.io/v1', kind: 'Event', ...props };
  }

  constructor(scope: Construct, id: string, props: api.KubeEventsEventProps) {
    super(scope, id, { apiVersion: 'events.k8s.io/v1', kind: 'Event', ...(props as object) });
  }
}

/**
 * Event is a report of an event somewhere in the cluster. Events have a limited retention time and triggers and
 * messages may evolve with time. Event consumers should not rely on the timing of an event with a given Reason
 * reflecting a consistent underlying trigger, or the continued existence of events with that Reason.
 */
export class KubeEvent extends ApiObject {
  static readonly GVK = { apiVersion: 'v1', kind: 'Event' } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.KubeEventProps) {
    return { apiVersion: 'v1', kind: 'Event', ...props };
  }

  constructor(scope: Construct, id: string, props: api.KubeEventProps) {
    super(scope, id, { apiVersion: 'v1', kind: 'Event', ...(props as object) });
  }
}

/**
 * FlowSchema defines the schema of a group of flows. Note that a flow is made up of a set of inbound API requests with
 * similar attributes and is identified by a pair of strings: the name of the FlowSchema and a "flow distinguisher".
 */
export class KubeFlowSchema extends ApiObject {
  static readonly GVK = { apiVersion: 'flowcontrol.apiserver.k8s.io/v1', kind: 'FlowSchema' } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.KubeFlowSchemaProps) {
    return { apiVersion: 'flowcontrol.apiserver.k8s.io/v1', kind: 'FlowSchema', ...props };
  }

  constructor(scope: Construct, id: string, props: api.KubeFlowSchemaProps) {
    super(scope, id, { apiVersion: 'flowcontrol.apiserver.k8s.io/v1', kind: 'FlowSchema', ...(props as object) });
  }
}

/** configuration of a horizontal pod autoscaler. */
export class KubeHorizontalPodAutoscalerV1 extends ApiObject {
  static readonly GVK = { apiVersion: 'autoscaling/v1', kind: 'HorizontalPodAutoscaler' } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.KubeHorizontalPodAutoscalerV1Props) {
    return { apiVersion: 'autoscaling/v1', kind: 'HorizontalPodAutoscaler', ...props };
  }

  constructor(scope: Construct, id: string, props: api.KubeHorizontalPodAutoscalerV1Props) {
    super(scope, id, { apiVersion: 'autoscaling/v1', kind: 'HorizontalPodAutoscaler', ...(props as object) });
  }
}

/**
 * HorizontalPodAutoscaler is the configuration for a horizontal pod autoscaler, which automatically manages the replica
 * count of any resource implementing the scale subresource based on the metrics specified.
 */
export class KubeHorizontalPodAutoscaler extends ApiObject {
  static readonly GVK = { apiVersion: 'autoscaling/v2', kind: 'HorizontalPodAutoscaler' } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.KubeHorizontalPodAutoscalerProps) {
    return { apiVersion: 'autoscaling/v2', kind: 'HorizontalPodAutoscaler', ...props };
  }

  constructor(scope: Construct, id: string, props: api.KubeHorizontalPodAutoscalerProps) {
    super(scope, id, { apiVersion: 'autoscaling/v2', kind: 'HorizontalPodAutoscaler', ...(props as object) });
  }
}

/**
 * IPAddress represents a single IP of a single IP Family. The object is designed to be used by APIs that operate on IP
 * addresses. The object is used by the Service core API for allocation of IP addresses.
 */
export class KubeIPAddress extends ApiObject {
  static readonly GVK = { apiVersion: 'networking.k8s.io/v1', kind: 'IPAddress' } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.KubeIPAddressProps) {
    return { apiVersion: 'networking.k8s.io/v1', kind: 'IPAddress', ...props };
  }

  constructor(scope: Construct, id: string, props: api.KubeIPAddressProps) {
    super(scope, id, { apiVersion: 'networking.k8s.io/v1', kind: 'IPAddress', ...(props as object) });
  }
}

/**
 * Ingress is a collection of rules that allow inbound connections to reach the endpoints defined by a backend. An
 * Ingress can be configured to give services externally-reachable urls, load balance traffic, terminate SSL, offer name
 * based virtual hosting etc.
 */
export class KubeIngress extends ApiObject {
  static readonly GVK = { apiVersion: 'networking.k8s.io/v1', kind: 'Ingress' } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.KubeIngressProps) {
    return { apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', ...props };
  }

  constructor(scope: Construct, id: string, props: api.KubeIngressProps) {
    super(scope, id, { apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', ...(props as object) });
  }
}

/**
 * IngressClass represents the class of the Ingress, referenced by the Ingress Spec. The
 * `ingressclass.kubernetes.io/is-default-class` annotation can be used to indicate that an IngressClass should be
 * considered default.
 */
export class KubeIngressClass extends ApiObject {
  static readonly GVK = { apiVersion: 'networking.k8s.io/v1', kind: 'IngressClass' } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.KubeIngressClassProps) {
    return { apiVersion: 'networking.k8s.io/v1', kind: 'IngressClass', ...props };
  }

  constructor(scope: Construct, id: string, props: api.KubeIngressClassProps) {
    super(scope, id, { apiVersion: 'networking.k8s.io/v1', kind: 'IngressClass', ...(props as object) });
  }
}

/** Job represents the configuration of a single job. */
export class KubeJob extends ApiObject {
  static readonly GVK = { apiVersion: 'batch/v1', kind: 'Job' } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.KubeJobProps) {
    return { apiVersion: 'batch/v1', kind: 'Job', ...props };
  }

  constructor(scope: Construct, id: string, props: api.KubeJobProps) {
    super(scope, id, { apiVersion: 'batch/v1', kind: 'Job', ...(props as object) });
  }
}

/** Lease defines a lease concept. */
export class KubeLease extends ApiObject {
  static readonly GVK = { apiVersion: 'coordination.k8s.io/v1', kind: 'Lease' } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.KubeLeaseProps) {
    return { apiVersion: 'coordination.k8s.io/v1', kind: 'Lease', ...props };
  }

  constructor(scope: Construct, id: string, props: api.KubeLeaseProps) {
    super(scope, id, { apiVersion: 'coordination.k8s.io/v1', kind: 'Lease', ...(props as object) });
  }
}

/** LimitRange sets resource usage limits for each kind of resource in a Namespace. */
export class KubeLimitRange extends ApiObject {
  static readonly GVK = { apiVersion: 'v1', kind: 'LimitRange' } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.KubeLimitRangeProps) {
    return { apiVersion: 'v1', kind: 'LimitRange', ...props };
  }

  constructor(scope: Construct, id: string, props: api.KubeLimitRangeProps) {
    super(scope, id, { apiVersion: 'v1', kind: 'LimitRange', ...(props as object) });
  }
}

/**
 * MutatingAdmissionPolicy describes the definition of an admission mutation policy that mutates the object coming into
 * admission chain.
 */
export class KubeMutatingAdmissionPolicy extends ApiObject {
  static readonly GVK = { apiVersion: 'admissionregistration.k8s.io/v1', kind: 'MutatingAdmissionPolicy' } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.KubeMutatingAdmissionPolicyProps) {
    return { apiVersion: 'admissionregistration.k8s.io/v1', kind: 'MutatingAdmissionPolicy', ...props };
  }

  constructor(scope: Construct, id: string, props: api.KubeMutatingAdmissionPolicyProps) {
    super(scope, id, {
      apiVersion: 'admissionregistration.k8s.io/v1',
      kind: 'MutatingAdmissionPolicy',
      ...(props as object),
    });
  }
}

/**
 * MutatingAdmissionPolicyBinding binds the MutatingAdmissionPolicy with parametrized resources.
 * MutatingAdmissionPolicyBinding and the optional parameter resource together define how cluster administrators
 * configure policies for clusters.
 */
export class KubeMutatingAdmissionPolicyBinding extends ApiObject {
  static readonly GVK = {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'MutatingAdmissionPolicyBinding',
  } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.KubeMutatingAdmissionPolicyBindingProps) {
    return { apiVersion: 'admissionregistration.k8s.io/v1', kind: 'MutatingAdmissionPolicyBinding', ...props };
  }

  constructor(scope: Construct, id: string, props: api.KubeMutatingAdmissionPolicyBindingProps) {
    super(scope, id, {
      apiVersion: 'admissionregistration.k8s.io/v1',
      kind: 'MutatingAdmissionPolicyBinding',
      ...(props as object),
    });
  }
}

/**
 * MutatingWebhookConfiguration describes the configuration of and admission webhook that accept or reject and may
 * change the object.
 */
export class KubeMutatingWebhookConfiguration extends ApiObject {
  static readonly GVK = {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'MutatingWebhookConfiguration',
  } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.KubeMutatingWebhookConfigurationProps) {
    return { apiVersion: 'admissionregistration.k8s.io/v1', kind: 'MutatingWebhookConfiguration', ...props };
  }

  constructor(scope: Construct, id: string, props: api.KubeMutatingWebhookConfigurationProps) {
    super(scope, id, {
      apiVersion: 'admissionregistration.k8s.io/v1',
      kind: 'MutatingWebhookConfiguration',
      ...(props as object),
    });
  }
}

/** Namespace provides a scope for Names. Use of multiple namespaces is optional. */
export class KubeNamespace extends ApiObject {
  static readonly GVK = { apiVersion: 'v1', kind: 'Namespace' } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.KubeNamespaceProps) {
    return { apiVersion: 'v1', kind: 'Namespace', ...props };
  }

  constructor(scope: Construct, id: string, props: api.KubeNamespaceProps) {
    super(scope, id, { apiVersion: 'v1', kind: 'Namespace', ...(props as object) });
  }
}

/** NetworkPolicy describes what network traffic is allowed for a set of Pods */
export class KubeNetworkPolicy extends ApiObject {
  static readonly GVK = { apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy' } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.KubeNetworkPolicyProps) {
    return { apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', ...props };
  }

  constructor(scope: Construct, id: string, props: api.KubeNetworkPolicyProps) {
    super(scope, id, { apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', ...(props as object) });
  }
}

/** Node is a worker node in Kubernetes. Each node will have a unique identifier in the cache (i.e. in etcd). */
export class KubeNode extends ApiObject {
  static readonly GVK = { apiVersion: 'v1', kind: 'Node' } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.KubeNodeProps) {
    return { apiVersion: 'v1', kind: 'Node', ...props };
  }

  constructor(scope: Construct, id: string, props: api.KubeNodeProps) {
    super(scope, id, { apiVersion: 'v1', kind: 'Node', ...(props as object) });
  }
}

/** PersistentVolume (PV) is a storage resource provisioned by an administrator. It is analogous to a node. */
export class KubePersistentVolume extends ApiObject {
  static readonly GVK = { apiVersion: 'v1', kind: 'PersistentVolume' } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.KubePersistentVolumeProps) {
    return { apiVersion: 'v1', kind: 'PersistentVolume', ...props };
  }

  constructor(scope: Construct, id: string, props: api.KubePersistentVolumeProps) {
    super(scope, id, { apiVersion: 'v1', kind: 'PersistentVolume', ...(props as object) });
  }
}

/** PersistentVolumeClaim is a user's request for and claim to a persistent volume */
export class KubePersistentVolumeClaim extends ApiObject {
  static readonly GVK = { apiVersion: 'v1', kind: 'PersistentVolumeClaim' } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.KubePersistentVolumeClaimProps) {
    return { apiVersion: 'v1', kind: 'PersistentVolumeClaim', ...props };
  }

  constructor(scope: Construct, id: string, props: api.KubePersistentVolumeClaimProps) {
    super(scope, id, { apiVersion: 'v1', kind: 'PersistentVolumeClaim', ...(props as object) });
  }
}

/**
 * Pod is a collection of containers that can run on a host. This resource is created by clients and scheduled onto
 * hosts.
 */
export class KubePod extends ApiObject {
  static readonly GVK = { apiVersion: 'v1', kind: 'Pod' } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.KubePodProps) {
    return { apiVersion: 'v1', kind: 'Pod', ...props };
  }

  constructor(scope: Construct, id: string, props: api.KubePodProps) {
    super(scope, id, { apiVersion: 'v1', kind: 'Pod', ...(props as object) });
  }
}

/** PodCertificateRequest encodes a pod requesting a certificate from a given signer. */
export class KubePodCertificateRequest extends ApiObject {
  static readonly GVK = { apiVersion: 'certificates.k8s.io/v1', kind: 'PodCertificateRequest' } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.KubePodCertificateRequestProps) {
    return { apiVersion: 'certificates.k8s.io/v1', kind: 'PodCertificateRequest', ...props };
  }

  constructor(scope: Construct, id: string, props: api.KubePodCertificateRequestProps) {
    super(scope, id, { apiVersion: 'certificates.k8s.io/v1', kind: 'PodCertificateRequest', ...(props as object) });
  }
}

/** PodDisruptionBudget is an object to define the max disruption that can be caused to a collection of pods */
export class KubePodDisruptionBudget extends ApiObject {
  static readonly GVK = { apiVersion: 'policy/v1', kind: 'PodDisruptionBudget' } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.KubePodDisruptionBudgetProps) {
    return { apiVersion: 'policy/v1', kind: 'PodDisruptionBudget', ...props };
  }

  constructor(scope: Construct, id: string, props: api.KubePodDisruptionBudgetProps) {
    super(scope, id, { apiVersion: 'policy/v1', kind: 'PodDisruptionBudget', ...(props as object) });
  }
}

/** PodTemplate describes a template for creating copies of a predefined pod. */
export class KubePodTemplate extends ApiObject {
  static readonly GVK = { apiVersion: 'v1', kind: 'PodTemplate' } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.KubePodTemplateProps) {
    return { apiVersion: 'v1', kind: 'PodTemplate', ...props };
  }

  constructor(scope: Construct, id: string, props: api.KubePodTemplateProps) {
    super(scope, id, { apiVersion: 'v1', kind: 'PodTemplate', ...(props as object) });
  }
}

/**
 * PriorityClass defines mapping from a priority class name to the priority integer value. The value can be any valid
 * integer.
 */
export class KubePriorityClass extends ApiObject {
  static readonly GVK = { apiVersion: 'scheduling.k8s.io/v1', kind: 'PriorityClass' } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.KubePriorityClassProps) {
    return { apiVersion: 'scheduling.k8s.io/v1', kind: 'PriorityClass', ...props };
  }

  constructor(scope: Construct, id: string, props: api.KubePriorityClassProps) {
    super(scope, id, { apiVersion: 'scheduling.k8s.io/v1', kind: 'PriorityClass', ...(props as object) });
  }
}

/** PriorityLevelConfiguration represents the configuration of a priority level. */
export class KubePriorityLevelConfiguration extends ApiObject {
  static readonly GVK = { apiVersion: 'flowcontrol.apiserver.k8s.io/v1', kind: 'PriorityLevelConfiguration' } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.KubePriorityLevelConfigurationProps) {
    return { apiVersion: 'flowcontrol.apiserver.k8s.io/v1', kind: 'PriorityLevelConfiguration', ...props };
  }

  constructor(scope: Construct, id: string, props: api.KubePriorityLevelConfigurationProps) {
    super(scope, id, {
      apiVersion: 'flowcontrol.apiserver.k8s.io/v1',
      kind: 'PriorityLevelConfiguration',
      ...(props as object),
    });
  }
}

/** ReplicaSet ensures that a specified number of pod replicas are running at any given time. */
export class KubeReplicaSet extends ApiObject {
  static readonly GVK = { apiVersion: 'apps/v1', kind: 'ReplicaSet' } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.KubeReplicaSetProps) {
    return { apiVersion: 'apps/v1', kind: 'ReplicaSet', ...props };
  }

  constructor(scope: Construct, id: string, props: api.KubeReplicaSetProps) {
    super(scope, id, { apiVersion: 'apps/v1', kind: 'ReplicaSet', ...(props as object) });
  }
}

/** ReplicationController represents the configuration of a replication controller. */
export class KubeReplicationController extends ApiObject {
  static readonly GVK = { apiVersion: 'v1', kind: 'ReplicationController' } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.KubeReplicationControllerProps) {
    return { apiVersion: 'v1', kind: 'ReplicationController', ...props };
  }

  constructor(scope: Construct, id: string, props: api.KubeReplicationControllerProps) {
    super(scope, id, { apiVersion: 'v1', kind: 'ReplicationController', ...(props as object) });
  }
}

/**
 * ResourceClaim describes a request for access to resources in the cluster, for use by workloads. For example, if a
 * workload needs an accelerator device with specific properties, this is how that request is expressed.
 */
export class KubeResourceClaim extends ApiObject {
  static readonly GVK = { apiVersion: 'resource.k8s.io/v1', kind: 'ResourceClaim' } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.KubeResourceClaimProps) {
    return { apiVersion: 'resource.k8s.io/v1', kind: 'ResourceClaim', ...props };
  }

  constructor(scope: Construct, id: string, props: api.KubeResourceClaimProps) {
    super(scope, id, { apiVersion: 'resource.k8s.io/v1', kind: 'ResourceClaim', ...(props as object) });
  }
}

/** ResourceClaimTemplate is used to produce ResourceClaim objects. */
export class KubeResourceClaimTemplate extends ApiObject {
  static readonly GVK = { apiVersion: 'resource.k8s.io/v1', kind: 'ResourceClaimTemplate' } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.KubeResourceClaimTemplateProps) {
    return { apiVersion: 'resource.k8s.io/v1', kind: 'ResourceClaimTemplate', ...props };
  }

  constructor(scope: Construct, id: string, props: api.KubeResourceClaimTemplateProps) {
    super(scope, id, { apiVersion: 'resource.k8s.io/v1', kind: 'ResourceClaimTemplate', ...(props as object) });
  }
}

/** ResourceQuota sets aggregate quota restrictions enforced per namespace */
export class KubeResourceQuota extends ApiObject {
  static readonly GVK = { apiVersion: 'v1', kind: 'ResourceQuota' } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.KubeResourceQuotaProps) {
    return { apiVersion: 'v1', kind: 'ResourceQuota', ...props };
  }

  constructor(scope: Construct, id: string, props: api.KubeResourceQuotaProps) {
    super(scope, id, { apiVersion: 'v1', kind: 'ResourceQuota', ...(props as object) });
  }
}

/**
 * ResourceSlice represents one or more resources in a pool of similar resources, managed by a common driver. A pool may
 * span more than one ResourceSlice, and exactly how many ResourceSlices comprise a pool is determined by the driver.
 */
export class KubeResourceSlice extends ApiObject {
  static readonly GVK = { apiVersion: 'resource.k8s.io/v1', kind: 'ResourceSlice' } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.KubeResourceSliceProps) {
    return { apiVersion: 'resource.k8s.io/v1', kind: 'ResourceSlice', ...props };
  }

  constructor(scope: Construct, id: string, props: api.KubeResourceSliceProps) {
    super(scope, id, { apiVersion: 'resource.k8s.io/v1', kind: 'ResourceSlice', ...(props as object) });
  }
}

/** Role is a namespaced, logical grouping of PolicyRules that can be referenced as a unit by a RoleBinding. */
export class KubeRole extends ApiObject {
  static readonly GVK = { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'Role' } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.KubeRoleProps) {
    return { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'Role', ...props };
  }

  constructor(scope: Construct, id: string, props: api.KubeRoleProps) {
    super(scope, id, { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'Role', ...(props as object) });
  }
}

/**
 * RoleBinding references a role, but does not contain it. It can reference a Role in the same namespace or a
 * ClusterRole in the global namespace. It adds who information via Subjects and namespace information by which
 * namespace it exists in. RoleBindings in a given namespace only have effect in that namespace.
 */
export class KubeRoleBinding extends ApiObject {
  static readonly GVK = { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'RoleBinding' } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.KubeRoleBindingProps) {
    return { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'RoleBinding', ...props };
  }

  constructor(scope: Construct, id: string, props: api.KubeRoleBindingProps) {
    super(scope, id, { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'RoleBinding', ...(props as object) });
  }
}

/**
 * RuntimeClass defines a class of container runtime supported in the cluster. The RuntimeClass is used to determine
 * which container runtime is used to run all containers in a pod. RuntimeClasses are manually defined by a user or
 * cluster provisioner, and referenced in the PodSpec.
 */
export class KubeRuntimeClass extends ApiObject {
  static readonly GVK = { apiVersion: 'node.k8s.io/v1', kind: 'RuntimeClass' } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.KubeRuntimeClassProps) {
    return { apiVersion: 'node.k8s.io/v1', kind: 'RuntimeClass', ...props };
  }

  constructor(scope: Construct, id: string, props: api.KubeRuntimeClassProps) {
    super(scope, id, { apiVersion: 'node.k8s.io/v1', kind: 'RuntimeClass', ...(props as object) });
  }
}

/**
 * Secret holds secret data of a certain type. The total bytes of the values in the Data field must be less than
 * MaxSecretSize bytes.
 */
export class KubeSecret extends ApiObject {
  static readonly GVK = { apiVersion: 'v1', kind: 'Secret' } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.KubeSecretProps) {
    return { apiVersion: 'v1', kind: 'Secret', ...props };
  }

  constructor(scope: Construct, id: string, props: api.KubeSecretProps) {
    super(scope, id, { apiVersion: 'v1', kind: 'Secret', ...(props as object) });
  }
}

/**
 * Service is a named abstraction of software service (for example, mysql) consisting of local port (for example 3306)
 * that the proxy listens on, and the selector that determines which pods will answer requests sent through the proxy.
 */
export class KubeService extends ApiObject {
  static readonly GVK = { apiVersion: 'v1', kind: 'Service' } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.KubeServiceProps) {
    return { apiVersion: 'v1', kind: 'Service', ...props };
  }

  constructor(scope: Construct, id: string, props: api.KubeServiceProps) {
    super(scope, id, { apiVersion: 'v1', kind: 'Service', ...(props as object) });
  }
}

/**
 * ServiceAccount binds together: * a name, understood by users, and perhaps by peripheral systems, for an identity * a
 * principal that can be authenticated and authorized * a set of secrets
 */
export class KubeServiceAccount extends ApiObject {
  static readonly GVK = { apiVersion: 'v1', kind: 'ServiceAccount' } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.KubeServiceAccountProps) {
    return { apiVersion: 'v1', kind: 'ServiceAccount', ...props };
  }

  constructor(scope: Construct, id: string, props: api.KubeServiceAccountProps) {
    super(scope, id, { apiVersion: 'v1', kind: 'ServiceAccount', ...(props as object) });
  }
}

/**
 * ServiceCIDR defines a range of IP addresses using CIDR format (e.g. 192.168.0.0/24 or 2001:db2::/64). This range is
 * used to allocate ClusterIPs to Service objects.
 */
export class KubeServiceCIDR extends ApiObject {
  static readonly GVK = { apiVersion: 'networking.k8s.io/v1', kind: 'ServiceCIDR' } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.KubeServiceCIDRProps) {
    return { apiVersion: 'networking.k8s.io/v1', kind: 'ServiceCIDR', ...props };
  }

  constructor(scope: Construct, id: string, props: api.KubeServiceCIDRProps) {
    super(scope, id, { apiVersion: 'networking.k8s.io/v1', kind: 'ServiceCIDR', ...(props as object) });
  }
}

/**
 * StatefulSet represents a set of pods with consistent identities. Identities are defined as: - Network: A single
 * stable DNS and hostname. - Storage: As many VolumeClaims as requested.
 */
export class KubeStatefulSet extends ApiObject {
  static readonly GVK = { apiVersion: 'apps/v1', kind: 'StatefulSet' } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.KubeStatefulSetProps) {
    return { apiVersion: 'apps/v1', kind: 'StatefulSet', ...props };
  }

  constructor(scope: Construct, id: string, props: api.KubeStatefulSetProps) {
    super(scope, id, { apiVersion: 'apps/v1', kind: 'StatefulSet', ...(props as object) });
  }
}

/**
 * StorageClass describes the parameters for a class of storage for which PersistentVolumes can be dynamically
 * provisioned.
 */
export class KubeStorageClass extends ApiObject {
  static readonly GVK = { apiVersion: 'storage.k8s.io/v1', kind: 'StorageClass' } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.KubeStorageClassProps) {
    return { apiVersion: 'storage.k8s.io/v1', kind: 'StorageClass', ...props };
  }

  constructor(scope: Construct, id: string, props: api.KubeStorageClassProps) {
    super(scope, id, { apiVersion: 'storage.k8s.io/v1', kind: 'StorageClass', ...(props as object) });
  }
}

/** StorageVersionMigration represents a migration of stored data to the latest storage version. */
export class KubeStorageVersionMigration extends ApiObject {
  static readonly GVK = { apiVersion: 'storagemigration.k8s.io/v1', kind: 'StorageVersionMigration' } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.KubeStorageVersionMigrationProps) {
    return { apiVersion: 'storagemigration.k8s.io/v1', kind: 'StorageVersionMigration', ...props };
  }

  constructor(scope: Construct, id: string, props: api.KubeStorageVersionMigrationProps) {
    super(scope, id, {
      apiVersion: 'storagemigration.k8s.io/v1',
      kind: 'StorageVersionMigration',
      ...(props as object),
    });
  }
}

/**
 * ValidatingAdmissionPolicy describes the definition of an admission validation policy that accepts or rejects an
 * object without changing it.
 */
export class KubeValidatingAdmissionPolicy extends ApiObject {
  static readonly GVK = { apiVersion: 'admissionregistration.k8s.io/v1', kind: 'ValidatingAdmissionPolicy' } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.KubeValidatingAdmissionPolicyProps) {
    return { apiVersion: 'admissionregistration.k8s.io/v1', kind: 'ValidatingAdmissionPolicy', ...props };
  }

  constructor(scope: Construct, id: string, props: api.KubeValidatingAdmissionPolicyProps) {
    super(scope, id, {
      apiVersion: 'admissionregistration.k8s.io/v1',
      kind: 'ValidatingAdmissionPolicy',
      ...(props as object),
    });
  }
}

/**
 * ValidatingAdmissionPolicyBinding binds the ValidatingAdmissionPolicy with paramerized resources.
 * ValidatingAdmissionPolicyBinding and parameter CRDs together define how cluster administrators configure policies for
 * clusters.
 */
export class KubeValidatingAdmissionPolicyBinding extends ApiObject {
  static readonly GVK = {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'ValidatingAdmissionPolicyBinding',
  } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.KubeValidatingAdmissionPolicyBindingProps) {
    return { apiVersion: 'admissionregistration.k8s.io/v1', kind: 'ValidatingAdmissionPolicyBinding', ...props };
  }

  constructor(scope: Construct, id: string, props: api.KubeValidatingAdmissionPolicyBindingProps) {
    super(scope, id, {
      apiVersion: 'admissionregistration.k8s.io/v1',
      kind: 'ValidatingAdmissionPolicyBinding',
      ...(props as object),
    });
  }
}

/**
 * ValidatingWebhookConfiguration describes the configuration of and admission webhook that accept or reject and object
 * without changing it.
 */
export class KubeValidatingWebhookConfiguration extends ApiObject {
  static readonly GVK = {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'ValidatingWebhookConfiguration',
  } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.KubeValidatingWebhookConfigurationProps) {
    return { apiVersion: 'admissionregistration.k8s.io/v1', kind: 'ValidatingWebhookConfiguration', ...props };
  }

  constructor(scope: Construct, id: string, props: api.KubeValidatingWebhookConfigurationProps) {
    super(scope, id, {
      apiVersion: 'admissionregistration.k8s.io/v1',
      kind: 'ValidatingWebhookConfiguration',
      ...(props as object),
    });
  }
}

/** VolumeAttachment captures the intent to attach or detach the specified volume to/from the specified node. */
export class KubeVolumeAttachment extends ApiObject {
  static readonly GVK = { apiVersion: 'storage.k8s.io/v1', kind: 'VolumeAttachment' } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.KubeVolumeAttachmentProps) {
    return { apiVersion: 'storage.k8s.io/v1', kind: 'VolumeAttachment', ...props };
  }

  constructor(scope: Construct, id: string, props: api.KubeVolumeAttachmentProps) {
    super(scope, id, { apiVersion: 'storage.k8s.io/v1', kind: 'VolumeAttachment', ...(props as object) });
  }
}

/**
 * VolumeAttributesClass represents a specification of mutable volume attributes defined by the CSI driver. The class
 * can be specified during dynamic provisioning of PersistentVolumeClaims, and changed in the PersistentVolumeClaim spec
 * after provisioning.
 */
export class KubeVolumeAttributesClass extends ApiObject {
  static readonly GVK = { apiVersion: 'storage.k8s.io/v1', kind: 'VolumeAttributesClass' } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.KubeVolumeAttributesClassProps) {
    return { apiVersion: 'storage.k8s.io/v1', kind: 'VolumeAttributesClass', ...props };
  }

  constructor(scope: Construct, id: string, props: api.KubeVolumeAttributesClassProps) {
    super(scope, id, { apiVersion: 'storage.k8s.io/v1', kind: 'VolumeAttributesClass', ...(props as object) });
  }
}
