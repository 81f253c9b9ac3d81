// Generated from the API of Kubernetes 1.37 by `npm run import -- <a document for each minor>`; never edited.
// Fields carry the names that the API gives them, so nothing is renamed on the way to a manifest.

/** The metadata of an object that is applied: it has a name, since a generated one changes with every move. */
export interface NamedObjectMeta extends ObjectMeta {
  readonly name: string;
}

/** ApplyConfiguration defines the desired configuration values of an object. */
export interface ApplyConfiguration {
  /** expression will be evaluated by CEL to create an apply configuration. ref: https://github.com/google/cel-spec */
  readonly expression?: string | undefined;
}

/** AuditAnnotation describes how to produce an audit annotation for an API request. */
export interface AuditAnnotation {
  /**
   * key specifies the audit annotation key. The audit annotation keys of a ValidatingAdmissionPolicy must be unique.
   * The key must be a qualified name ([A-Za-z0-9][-A-Za-z0-9_.]*) no more than 63 bytes in length.
   */
  readonly key: string;
  /**
   * valueExpression represents the expression which is evaluated by CEL to produce an audit annotation value. The
   * expression must evaluate to either a string or null value. If the expression evaluates to a string, the audit
   * annotation is included with the string value.
   */
  readonly valueExpression: string;
}

/** JSONPatch defines a JSON Patch. */
export interface JSONPatch {
  /**
   * expression will be evaluated by CEL to create a [JSON patch](https://jsonpatch.com/). ref:
   * https://github.com/google/cel-spec
   */
  readonly expression?: string | undefined;
}

/** MatchCondition represents a condition which must by fulfilled for a request to be sent to a webhook. */
export interface MatchCondition {
  /** expression represents the expression which will be evaluated by CEL. Must evaluate to bool. */
  readonly expression: string;
  /**
   * name is an identifier for this match condition, used for strategic merging of MatchConditions, as well as providing
   * an identifier for logging purposes. A good name should be descriptive of the associated expression.
   */
  readonly name: string;
}

/**
 * MatchResources decides whether to run the admission control policy on an object based on whether it meets the match
 * criteria. The exclude rules take precedence over include rules (if a resource matches both, it is excluded)
 */
export interface MatchResources {
  /**
   * excludeResourceRules describes what operations on what resources/subresources the ValidatingAdmissionPolicy should
   * not care about. The exclude rules take precedence over include rules (if a resource matches both, it is excluded)
   */
  readonly excludeResourceRules?: readonly NamedRuleWithOperations[] | undefined;
  /**
   * matchPolicy defines how the "MatchResources" list is used to match incoming requests. Allowed values are "Exact" or
   * "Equivalent".
   */
  readonly matchPolicy?: 'Equivalent' | 'Exact' | undefined;
  /**
   * namespaceSelector decides whether to run the admission control policy on an object based on whether the namespace
   * for that object matches the selector. If the object itself is a namespace, the matching is performed on
   * object.metadata.labels. If the object is another cluster scoped resource, it never skips the policy.
   */
  readonly namespaceSelector?: LabelSelector | undefined;
  /**
   * objectSelector decides whether to run the validation based on if the object has matching labels. objectSelector is
   * evaluated against both the oldObject and newObject that would be sent to the cel validation, and is considered to
   * match if either object matches the selector.
   */
  readonly objectSelector?: LabelSelector | undefined;
  /**
   * resourceRules describes what operations on what resources/subresources the ValidatingAdmissionPolicy matches. The
   * policy cares about an operation if it matches _any_ Rule.
   */
  readonly resourceRules?: readonly NamedRuleWithOperations[] | undefined;
}

/**
 * MutatingAdmissionPolicy describes the definition of an admission mutation policy that mutates the object coming into
 * admission chain.
 */
export interface KubeMutatingAdmissionPolicyProps {
  readonly metadata: NamedObjectMeta;
  /** spec defines the desired behavior of the MutatingAdmissionPolicy. */
  readonly spec?: MutatingAdmissionPolicySpec | undefined;
}

/**
 * MutatingAdmissionPolicyBinding binds the MutatingAdmissionPolicy with parametrized resources.
 * MutatingAdmissionPolicyBinding and the optional parameter resource together define how cluster administrators
 * configure policies for clusters.
 */
export interface KubeMutatingAdmissionPolicyBindingProps {
  readonly metadata: NamedObjectMeta;
  /** spec defines the desired behavior of the MutatingAdmissionPolicyBinding. */
  readonly spec?: MutatingAdmissionPolicyBindingSpec | undefined;
}

/** MutatingAdmissionPolicyBindingSpec defines the specification of the MutatingAdmissionPolicyBinding. */
export interface MutatingAdmissionPolicyBindingSpec {
  /**
   * matchResources limits what resources match this binding and may be mutated by it. Note that if matchResources
   * matches a resource, the resource must also match a policy's matchConstraints and matchConditions before the
   * resource may be mutated.
   */
  readonly matchResources?: MatchResources | undefined;
  /**
   * paramRef specifies the parameter resource used to configure the admission control policy. It should point to a
   * resource of the type specified in spec.ParamKind of the bound MutatingAdmissionPolicy.
   */
  readonly paramRef?: ParamRef | undefined;
  /**
   * policyName references a MutatingAdmissionPolicy name which the MutatingAdmissionPolicyBinding binds to. If the
   * referenced resource does not exist, this binding is considered invalid and will be ignored Required.
   */
  readonly policyName?: string | undefined;
}

/** MutatingAdmissionPolicySpec defines the desired behavior of the admission policy. */
export interface MutatingAdmissionPolicySpec {
  /**
   * failurePolicy defines how to handle failures for the admission policy. Failures can occur from CEL expression parse
   * errors, type check errors, runtime errors and invalid or mis-configured policy definitions or bindings.
   */
  readonly failurePolicy?: 'Fail' | 'Ignore' | undefined;
  /**
   * matchConditions is a list of conditions that must be met for a request to be validated. Match conditions filter
   * requests that have already been matched by the matchConstraints. An empty list of matchConditions matches all
   * requests. There are a maximum of 64 match conditions allowed.
   */
  readonly matchConditions?: readonly MatchCondition[] | undefined;
  /**
   * matchConstraints specifies what resources this policy is designed to validate. The MutatingAdmissionPolicy cares
   * about a request if it matches _all_ Constraints.
   */
  readonly matchConstraints?: MatchResources | undefined;
  /**
   * mutations contain operations to perform on matching objects. mutations may not be empty; a minimum of one mutation
   * is required. mutations are evaluated in order, and are reinvoked according to the reinvocationPolicy.
   */
  readonly mutations?: readonly Mutation[] | undefined;
  /**
   * paramKind specifies the kind of resources used to parameterize this policy. If absent, there are no parameters for
   * this policy and the param CEL variable will not be provided to validation expressions. If paramKind refers to a
   * non-existent kind, this policy definition is mis-configured and the FailurePolicy is applied.
   */
  readonly paramKind?: ParamKind | undefined;
  /**
   * reinvocationPolicy indicates whether mutations may be called multiple times per MutatingAdmissionPolicyBinding as
   * part of a single admission evaluation. Allowed values are "Never" and "IfNeeded".
   */
  readonly reinvocationPolicy?: 'IfNeeded' | 'Never' | undefined;
  /**
   * variables contain definitions of variables that can be used in composition of other expressions. Each variable is
   * defined as a named CEL expression.
   */
  readonly variables?: readonly Variable[] | undefined;
}

/** MutatingWebhook describes an admission webhook and the resources and operations it applies to. */
export interface MutatingWebhook {
  /**
   * admissionReviewVersions is an ordered list of preferred `AdmissionReview` versions the Webhook expects. API server
   * will try to use first version in the list which it supports. If none of the versions specified in this list
   * supported by API server, validation will fail for this object.
   */
  readonly admissionReviewVersions: readonly string[];
  /** clientConfig defines how to communicate with the hook. Required */
  readonly clientConfig: AdmissionregistrationWebhookClientConfig;
  /**
   * failurePolicy defines how unrecognized errors from the admission endpoint are handled - allowed values are Ignore
   * or Fail. Defaults to Fail.
   */
  readonly failurePolicy?: 'Fail' | 'Ignore' | undefined;
  /**
   * matchConditions is a list of conditions that must be met for a request to be sent to this webhook. Match conditions
   * filter requests that have already been matched by the rules, namespaceSelector, and objectSelector. An empty list
   * of matchConditions matches all requests.
   */
  readonly matchConditions?: readonly MatchCondition[] | undefined;
  /**
   * matchPolicy defines how the "rules" list is used to match incoming requests. Allowed values are "Exact" or
   * "Equivalent".
   */
  readonly matchPolicy?: 'Equivalent' | 'Exact' | undefined;
  /**
   * name is the name of the admission webhook. Name should be fully qualified, e.g., imagepolicy.kubernetes.io, where
   * "imagepolicy" is the name of the webhook, and kubernetes.io is the name of the organization. Required.
   */
  readonly name: string;
  /**
   * namespaceSelector decides whether to run the webhook on an object based on whether the namespace for that object
   * matches the selector. If the object itself is a namespace, the matching is performed on object.metadata.labels. If
   * the object is another cluster scoped resource, it never skips the webhook.
   */
  readonly namespaceSelector?: LabelSelector | undefined;
  /**
   * objectSelector decides whether to run the webhook based on if the object has matching labels. objectSelector is
   * evaluated against both the oldObject and newObject that would be sent to the webhook, and is considered to match if
   * either object matches the selector.
   */
  readonly objectSelector?: LabelSelector | undefined;
  /**
   * reinvocationPolicy indicates whether this webhook should be called multiple times as part of a single admission
   * evaluation. Allowed values are "Never" and "IfNeeded".
   */
  readonly reinvocationPolicy?: 'IfNeeded' | 'Never' | undefined;
  /**
   * rules describes what operations on what resources/subresources the webhook cares about. The webhook cares about an
   * operation if it matches _any_ Rule.
   */
  readonly rules?: readonly RuleWithOperations[] | undefined;
  /**
   * sideEffects states whether this webhook has side effects. Acceptable values are: None, NoneOnDryRun (webhooks
   * created via v1beta1 may also specify Some or Unknown).
   */
  readonly sideEffects: 'None' | 'NoneOnDryRun' | 'Some' | 'Unknown';
  /**
   * timeoutSeconds specifies the timeout for this webhook. After the timeout passes, the webhook call will be ignored
   * or the API call will fail based on the failure policy. The timeout value must be between 1 and 30 seconds. Default
   * to 10 seconds.
   */
  readonly timeoutSeconds?: number | undefined;
}

/**
 * MutatingWebhookConfiguration describes the configuration of and admission webhook that accept or reject and may
 * change the object.
 */
export interface KubeMutatingWebhookConfigurationProps {
  readonly metadata: NamedObjectMeta;
  /** webhooks is a list of webhooks and the affected resources and operations. */
  readonly webhooks?: readonly MutatingWebhook[] | undefined;
}

/** Mutation specifies the CEL expression which is used to apply the Mutation. */
export interface Mutation {
  /**
   * applyConfiguration defines the desired configuration values of an object. The configuration is applied to the
   * admission object using [structured merge diff](https://github.com/kubernetes-sigs/structured-merge-diff). A CEL
   * expression is used to create apply configuration.
   */
  readonly applyConfiguration?: ApplyConfiguration | undefined;
  /**
   * jsonPatch defines a [JSON patch](https://jsonpatch.com/) operation to perform a mutation to the object. A CEL
   * expression is used to create the JSON patch.
   */
  readonly jsonPatch?: JSONPatch | undefined;
  /** patchType indicates the patch strategy used. Allowed values are "ApplyConfiguration" and "JSONPatch". Required. */
  readonly patchType: 'ApplyConfiguration' | 'JSONPatch';
}

/** NamedRuleWithOperations is a tuple of Operations and Resources with ResourceNames. */
export interface NamedRuleWithOperations {
  /**
   * apiGroups is the API groups the resources belong to. '*' is all groups. If '*' is present, the length of the slice
   * must be one. Required.
   */
  readonly apiGroups?: readonly string[] | undefined;
  /**
   * apiVersions is the API versions the resources belong to. '*' is all versions. If '*' is present, the length of the
   * slice must be one. Required.
   */
  readonly apiVersions?: readonly string[] | undefined;
  /**
   * operations is the operations the admission hook cares about - CREATE, UPDATE, DELETE, CONNECT or * for all of those
   * operations and any future admission operations that are added. If '*' is present, the length of the slice must be
   * one. Required.
   */
  readonly operations?: readonly ('*' | 'CONNECT' | 'CREATE' | 'DELETE' | 'UPDATE')[] | undefined;
  /**
   * resourceNames is an optional white list of names that the rule applies to. An empty set means that everything is
   * allowed.
   */
  readonly resourceNames?: readonly string[] | undefined;
  /** resources is a list of resources this rule applies to. */
  readonly resources?: readonly string[] | undefined;
  /**
   * scope specifies the scope of this rule. Valid values are "Cluster", "Namespaced", and "*" "Cluster" means that only
   * cluster-scoped resources will match this rule. Namespace API objects are cluster-scoped. "Namespaced" means that
   * only namespaced resources will match this rule.
   */
  readonly scope?: '*' | 'Cluster' | 'Namespaced' | undefined;
}

/** ParamKind is a tuple of Group Kind and Version. */
export interface ParamKind {
  /** apiVersion is the API group version the resources belong to. In format of "group/version". Required. */
  readonly apiVersion?: string | undefined;
  /** kind is the API kind the resources belong to. Required. */
  readonly kind?: string | undefined;
}

/**
 * ParamRef describes how to locate the params to be used as input to expressions of rules applied by a policy binding.
 */
export interface ParamRef {
  /** name is the name of the resource being referenced. */
  readonly name?: string | undefined;
  /**
   * namespace is the namespace of the referenced resource. Allows limiting the search for params to a specific
   * namespace. Applies to both `name` and `selector` fields.
   */
  readonly namespace?: string | undefined;
  /**
   * parameterNotFoundAction controls the behavior of the binding when the resource exists, and name or selector is
   * valid, but there are no parameters matched by the binding. If the value is set to `Allow`, then no matched
   * parameters will be treated as successful validation by the binding.
   */
  readonly parameterNotFoundAction?: string | undefined;
  /**
   * selector can be used to match multiple param objects based on their labels. Supply selector: {} to match all
   * resources of the ParamKind.
   */
  readonly selector?: LabelSelector | undefined;
}

/**
 * RuleWithOperations is a tuple of Operations and Resources. It is recommended to make sure that all the tuple
 * expansions are valid.
 */
export interface RuleWithOperations {
  /**
   * apiGroups is the API groups the resources belong to. '*' is all groups. If '*' is present, the length of the slice
   * must be one. Required.
   */
  readonly apiGroups?: readonly string[] | undefined;
  /**
   * apiVersions is the API versions the resources belong to. '*' is all versions. If '*' is present, the length of the
   * slice must be one. Required.
   */
  readonly apiVersions?: readonly string[] | undefined;
  /**
   * operations is the operations the admission hook cares about - CREATE, UPDATE, DELETE, CONNECT or * for all of those
   * operations and any future admission operations that are added. If '*' is present, the length of the slice must be
   * one. Required.
   */
  readonly operations?: readonly ('*' | 'CONNECT' | 'CREATE' | 'DELETE' | 'UPDATE')[] | undefined;
  /** resources is a list of resources this rule applies to. */
  readonly resources?: readonly string[] | undefined;
  /**
   * scope specifies the scope of this rule. Valid values are "Cluster", "Namespaced", and "*" "Cluster" means that only
   * cluster-scoped resources will match this rule. Namespace API objects are cluster-scoped. "Namespaced" means that
   * only namespaced resources will match this rule.
   */
  readonly scope?: '*' | 'Cluster' | 'Namespaced' | undefined;
}

/** ServiceReference holds a reference to Service.legacy.k8s.io */
export interface AdmissionregistrationServiceReference {
  /** name is the name of the service. Required */
  readonly name: string;
  /** namespace is the namespace of the service. Required */
  readonly namespace: string;
  /** path is an optional URL path which will be sent in any request to this service. */
  readonly path?: string | undefined;
  /**
   * port is the port on the service that hosts the webhook. Default to 443 for backward compatibility. `port` should be
   * a valid port number (1-65535, inclusive).
   */
  readonly port?: number | undefined;
}

/**
 * ValidatingAdmissionPolicy describes the definition of an admission validation policy that accepts or rejects an
 * object without changing it.
 */
export interface KubeValidatingAdmissionPolicyProps {
  readonly metadata: NamedObjectMeta;
  /** spec defines the desired behavior of the ValidatingAdmissionPolicy. */
  readonly spec?: ValidatingAdmissionPolicySpec | undefined;
}

/**
 * ValidatingAdmissionPolicyBinding binds the ValidatingAdmissionPolicy with paramerized resources.
 * ValidatingAdmissionPolicyBinding and parameter CRDs together define how cluster administrators configure policies for
 * clusters.
 */
export interface KubeValidatingAdmissionPolicyBindingProps {
  readonly metadata: NamedObjectMeta;
  /** spec defines the desired behavior of the ValidatingAdmissionPolicyBinding. */
  readonly spec: ValidatingAdmissionPolicyBindingSpec;
}

/** ValidatingAdmissionPolicyBindingSpec is the specification of the ValidatingAdmissionPolicyBinding. */
export interface ValidatingAdmissionPolicyBindingSpec {
  /**
   * matchResources declares what resources match this binding and will be validated by it. Note that this is
   * intersected with the policy's matchConstraints, so only requests that are matched by the policy can be selected by
   * this.
   */
  readonly matchResources?: MatchResources | undefined;
  /**
   * paramRef specifies the parameter resource used to configure the admission control policy. It should point to a
   * resource of the type specified in ParamKind of the bound ValidatingAdmissionPolicy.
   */
  readonly paramRef?: ParamRef | undefined;
  /**
   * policyName references a ValidatingAdmissionPolicy name which the ValidatingAdmissionPolicyBinding binds to. If the
   * referenced resource does not exist, this binding is considered invalid and will be ignored Required.
   */
  readonly policyName: string;
  /**
   * validationActions declares how Validations of the referenced ValidatingAdmissionPolicy are enforced. If a
   * validation evaluates to false it is always enforced according to these actions.
   */
  readonly validationActions: readonly ('Audit' | 'Deny' | 'Warn')[];
}

/** ValidatingAdmissionPolicySpec is the specification of the desired behavior of the AdmissionPolicy. */
export interface ValidatingAdmissionPolicySpec {
  /**
   * auditAnnotations contains CEL expressions which are used to produce audit annotations for the audit event of the
   * API request. validations and auditAnnotations may not both be empty; a least one of validations or auditAnnotations
   * is required.
   */
  readonly auditAnnotations?: readonly AuditAnnotation[] | undefined;
  /**
   * failurePolicy defines how to handle failures for the admission policy. Failures can occur from CEL expression parse
   * errors, type check errors, runtime errors and invalid or mis-configured policy definitions or bindings.
   */
  readonly failurePolicy?: 'Fail' | 'Ignore' | undefined;
  /**
   * matchConditions is a list of conditions that must be met for a request to be validated. Match conditions filter
   * requests that have already been matched by the rules, namespaceSelector, and objectSelector. An empty list of
   * matchConditions matches all requests. There are a maximum of 64 match conditions allowed.
   */
  readonly matchConditions?: readonly MatchCondition[] | undefined;
  /**
   * matchConstraints specifies what resources this policy is designed to validate. The AdmissionPolicy cares about a
   * request if it matches _all_ Constraints.
   */
  readonly matchConstraints?: MatchResources | undefined;
  /**
   * paramKind specifies the kind of resources used to parameterize this policy. If absent, there are no parameters for
   * this policy and the param CEL variable will not be provided to validation expressions. If ParamKind refers to a
   * non-existent kind, this policy definition is mis-configured and the FailurePolicy is applied.
   */
  readonly paramKind?: ParamKind | undefined;
  /**
   * validations contain CEL expressions which is used to apply the validation. Validations and AuditAnnotations may not
   * both be empty; a minimum of one Validations or AuditAnnotations is required.
   */
  readonly validations?: readonly Validation[] | undefined;
  /**
   * variables contain definitions of variables that can be used in composition of other expressions. Each variable is
   * defined as a named CEL expression.
   */
  readonly variables?: readonly Variable[] | undefined;
}

/** ValidatingWebhook describes an admission webhook and the resources and operations it applies to. */
export interface ValidatingWebhook {
  /**
   * admissionReviewVersions is an ordered list of preferred `AdmissionReview` versions the Webhook expects. API server
   * will try to use first version in the list which it supports. If none of the versions specified in this list
   * supported by API server, validation will fail for this object.
   */
  readonly admissionReviewVersions: readonly string[];
  /** clientConfig defines how to communicate with the hook. Required */
  readonly clientConfig: AdmissionregistrationWebhookClientConfig;
  /**
   * failurePolicy defines how unrecognized errors from the admission endpoint are handled - allowed values are Ignore
   * or Fail. Defaults to Fail.
   */
  readonly failurePolicy?: 'Fail' | 'Ignore' | undefined;
  /**
   * matchConditions is a list of conditions that must be met for a request to be sent to this webhook. Match conditions
   * filter requests that have already been matched by the rules, namespaceSelector, and objectSelector. An empty list
   * of matchConditions matches all requests.
   */
  readonly matchConditions?: readonly MatchCondition[] | undefined;
  /**
   * matchPolicy defines how the "rules" list is used to match incoming requests. Allowed values are "Exact" or
   * "Equivalent".
   */
  readonly matchPolicy?: 'Equivalent' | 'Exact' | undefined;
  /**
   * name is the name of the admission webhook. Name should be fully qualified, e.g., imagepolicy.kubernetes.io, where
   * "imagepolicy" is the name of the webhook, and kubernetes.io is the name of the organization. Required.
   */
  readonly name: string;
  /**
   * namespaceSelector decides whether to run the webhook on an object based on whether the namespace for that object
   * matches the selector. If the object itself is a namespace, the matching is performed on object.metadata.labels. If
   * the object is another cluster scoped resource, it never skips the webhook.
   */
  readonly namespaceSelector?: LabelSelector | undefined;
  /**
   * objectSelector decides whether to run the webhook based on if the object has matching labels. objectSelector is
   * evaluated against both the oldObject and newObject that would be sent to the webhook, and is considered to match if
   * either object matches the selector.
   */
  readonly objectSelector?: LabelSelector | undefined;
  /**
   * rules describes what operations on what resources/subresources the webhook cares about. The webhook cares about an
   * operation if it matches _any_ Rule.
   */
  readonly rules?: readonly RuleWithOperations[] | undefined;
  /**
   * sideEffects states whether this webhook has side effects. Acceptable values are: None, NoneOnDryRun (webhooks
   * created via v1beta1 may also specify Some or Unknown).
   */
  readonly sideEffects: 'None' | 'NoneOnDryRun' | 'Some' | 'Unknown';
  /**
   * timeoutSeconds specifies the timeout for this webhook. After the timeout passes, the webhook call will be ignored
   * or the API call will fail based on the failure policy. The timeout value must be between 1 and 30 seconds. Default
   * to 10 seconds.
   */
  readonly timeoutSeconds?: number | undefined;
}

/**
 * ValidatingWebhookConfiguration describes the configuration of and admission webhook that accept or reject and object
 * without changing it.
 */
export interface KubeValidatingWebhookConfigurationProps {
  readonly metadata: NamedObjectMeta;
  /** webhooks is a list of webhooks and the affected resources and operations. */
  readonly webhooks?: readonly ValidatingWebhook[] | undefined;
}

/** Validation specifies the CEL expression which is used to apply the validation. */
export interface Validation {
  /**
   * expression represents the expression which will be evaluated by CEL. ref: https://github.com/google/cel-spec CEL
   * expressions have access to the contents of the API request/response, organized into CEL variables as well as some
   * other useful variables:
   */
  readonly expression: string;
  /**
   * message represents the message displayed when validation fails. The message is required if the Expression contains
   * line breaks. The message must not contain line breaks. If unset, the message is "failed rule: {Rule}". e.g. "must
   * be a URL with the host matching spec.host" If the Expression contains line breaks.
   */
  readonly message?: string | undefined;
  /**
   * messageExpression declares a CEL expression that evaluates to the validation failure message that is returned when
   * this rule fails. Since messageExpression is used as a failure message, it must evaluate to a string.
   */
  readonly messageExpression?: string | undefined;
  /**
   * reason represents a machine-readable description of why this validation failed. If this is the first validation in
   * the list to fail, this reason, as well as the corresponding HTTP response code, are used in the HTTP response to
   * the client.
   */
  readonly reason?: string | undefined;
}

/**
 * Variable is the definition of a variable that is used for composition. A variable is defined as a named expression.
 */
export interface Variable {
  /**
   * expression is the expression that will be evaluated as the value of the variable. The CEL expression has access to
   * the same identifiers as the CEL expressions in Validation.
   */
  readonly expression: string;
  /**
   * name is the name of the variable. The name must be a valid CEL identifier and unique among all variables. The
   * variable can be accessed in other expressions through `variables` For example, if name is "foo", the variable will
   * be available as `variables.foo`
   */
  readonly name: string;
}

/** WebhookClientConfig contains the information to make a TLS connection with the webhook */
export interface AdmissionregistrationWebhookClientConfig {
  /**
   * caBundle is a PEM encoded CA bundle which will be used to validate the webhook's server certificate. If
   * unspecified, system trust roots on the apiserver are used.
   */
  readonly caBundle?: string | undefined;
  /** service is a reference to the service for this webhook. Either `service` or `url` must be specified. */
  readonly service?: AdmissionregistrationServiceReference | undefined;
  /**
   * url gives the location of the webhook, in standard URL form (`scheme://host:port/path`). Exactly one of `url` or
   * `service` must be specified.
   */
  readonly url?: string | undefined;
}

/**
 * ControllerRevision implements an immutable snapshot of state data. Clients are responsible for serializing and
 * deserializing the objects that contain their internal state. Once a ControllerRevision has been successfully created,
 * it can not be updated.
 */
export interface KubeControllerRevisionProps {
  readonly metadata: NamedObjectMeta;
  /** Data is the serialized representation of the state. */
  readonly data: RawExtension;
  /** Revision indicates the revision of the state represented by Data. */
  readonly revision?: number | undefined;
}

/** DaemonSet represents the configuration of a daemon set. */
export interface KubeDaemonSetProps {
  readonly metadata: NamedObjectMeta;
  /** The desired behavior of this daemon set. */
  readonly spec: DaemonSetSpec;
}

/** DaemonSetSpec is the specification of a daemon set. */
export interface DaemonSetSpec {
  /**
   * The minimum number of seconds for which a newly created DaemonSet pod should be ready without any of its container
   * crashing, for it to be considered available. Defaults to 0 (pod will be considered available as soon as it is
   * ready).
   */
  readonly minReadySeconds?: number | undefined;
  /**
   * The number of old history to retain to allow rollback. This is a pointer to distinguish between explicit zero and
   * not specified. Defaults to 10.
   */
  readonly revisionHistoryLimit?: number | undefined;
  /**
   * A label query over pods that are managed by the daemon set. Must match in order to be controlled. It must match the
   * pod template's labels.
   */
  readonly selector: LabelSelector;
  /**
   * An object that describes the pod that will be created. The DaemonSet will create exactly one copy of this pod on
   * every node that matches the template's node selector (or on every node if no node selector is specified). The only
   * allowed template.spec.restartPolicy value is "Always".
   */
  readonly template: PodTemplateSpec;
  /** An update strategy to replace existing DaemonSet pods with new pods. */
  readonly updateStrategy?: DaemonSetUpdateStrategy | undefined;
}

/** DaemonSetUpdateStrategy is a struct used to control the update strategy for a DaemonSet. */
export interface DaemonSetUpdateStrategy {
  /** Rolling update config params. Present only if type = "RollingUpdate". */
  readonly rollingUpdate?: RollingUpdateDaemonSet | undefined;
  /** Type of daemon set update. Can be "RollingUpdate" or "OnDelete". Default is RollingUpdate. */
  readonly type?: 'OnDelete' | 'RollingUpdate' | undefined;
}

/** Deployment enables declarative updates for Pods and ReplicaSets. */
export interface KubeDeploymentProps {
  readonly metadata: NamedObjectMeta;
  /** Specification of the desired behavior of the Deployment. */
  readonly spec: DeploymentSpec;
}

/** DeploymentSpec is the specification of the desired behavior of the Deployment. */
export interface DeploymentSpec {
  /**
   * Minimum number of seconds for which a newly created pod should be ready without any of its container crashing, for
   * it to be considered available. Defaults to 0 (pod will be considered available as soon as it is ready)
   */
  readonly minReadySeconds?: number | undefined;
  /** Indicates that the deployment is paused. */
  readonly paused?: boolean | undefined;
  /**
   * The maximum time in seconds for a deployment to make progress before it is considered to be failed. The deployment
   * controller will continue to process failed deployments and a condition with a ProgressDeadlineExceeded reason will
   * be surfaced in the deployment status.
   */
  readonly progressDeadlineSeconds?: number | undefined;
  /**
   * Number of desired pods. This is a pointer to distinguish between explicit zero and not specified. Defaults to 1.
   */
  readonly replicas?: number | undefined;
  /**
   * The number of old ReplicaSets to retain to allow rollback. This is a pointer to distinguish between explicit zero
   * and not specified. Defaults to 10.
   */
  readonly revisionHistoryLimit?: number | undefined;
  /**
   * Label selector for pods. Existing ReplicaSets whose pods are selected by this will be the ones affected by this
   * deployment. It must match the pod template's labels.
   */
  readonly selector: LabelSelector;
  /** The deployment strategy to use to replace existing pods with new ones. */
  readonly strategy?: DeploymentStrategy | undefined;
  /**
   * Template describes the pods that will be created. The only allowed template.spec.restartPolicy value is "Always".
   */
  readonly template: PodTemplateSpec;
}

/** DeploymentStrategy describes how to replace existing pods with new ones. */
export interface DeploymentStrategy {
  /** Rolling update config params. Present only if DeploymentStrategyType = RollingUpdate. */
  readonly rollingUpdate?: RollingUpdateDeployment | undefined;
  /** Type of deployment. Can be "Recreate" or "RollingUpdate". Default is RollingUpdate. */
  readonly type?: 'Recreate' | 'RollingUpdate' | undefined;
}

/** ReplicaSet ensures that a specified number of pod replicas are running at any given time. */
export interface KubeReplicaSetProps {
  readonly metadata: NamedObjectMeta;
  /** Spec defines the specification of the desired behavior of the ReplicaSet. */
  readonly spec: ReplicaSetSpec;
}

/** ReplicaSetSpec is the specification of a ReplicaSet. */
export interface ReplicaSetSpec {
  /**
   * Minimum number of seconds for which a newly created pod should be ready without any of its container crashing, for
   * it to be considered available. Defaults to 0 (pod will be considered available as soon as it is ready)
   */
  readonly minReadySeconds?: number | undefined;
  /**
   * Replicas is the number of desired pods. This is a pointer to distinguish between explicit zero and unspecified.
   * Defaults to 1.
   */
  readonly replicas?: number | undefined;
  /**
   * Selector is a label query over pods that should match the replica count. Label keys and values that must match in
   * order to be controlled by this replica set. It must match the pod template's labels.
   */
  readonly selector: LabelSelector;
  /** Template is the object that describes the pod that will be created if insufficient replicas are detected. */
  readonly template?: PodTemplateSpec | undefined;
}

/** Spec to control the desired behavior of daemon set rolling update. */
export interface RollingUpdateDaemonSet {
  /**
   * The maximum number of nodes with an existing available DaemonSet pod that can have an updated DaemonSet pod during
   * during an update. Value can be an absolute number (ex: 5) or a percentage of desired pods (ex: 10%). This can not
   * be 0 if MaxUnavailable is 0.
   */
  readonly maxSurge?: IntOrString | undefined;
  /**
   * The maximum number of DaemonSet pods that can be unavailable during the update. Value can be an absolute number
   * (ex: 5) or a percentage of total number of DaemonSet pods at the start of the update (ex: 10%). Absolute number is
   * calculated from percentage by rounding up.
   */
  readonly maxUnavailable?: IntOrString | undefined;
}

/** Spec to control the desired behavior of rolling update. */
export interface RollingUpdateDeployment {
  /**
   * The maximum number of pods that can be scheduled above the desired number of pods. Value can be an absolute number
   * (ex: 5) or a percentage of desired pods (ex: 10%). This can not be 0 if MaxUnavailable is 0. Absolute number is
   * calculated from percentage by rounding up. Defaults to 25%.
   */
  readonly maxSurge?: IntOrString | undefined;
  /**
   * The maximum number of pods that can be unavailable during the update. Value can be an absolute number (ex: 5) or a
   * percentage of desired pods (ex: 10%). Absolute number is calculated from percentage by rounding down. This can not
   * be 0 if MaxSurge is 0. Defaults to 25%.
   */
  readonly maxUnavailable?: IntOrString | undefined;
}

/** RollingUpdateStatefulSetStrategy is used to communicate parameter for RollingUpdateStatefulSetStrategyType. */
export interface RollingUpdateStatefulSetStrategy {
  /**
   * The maximum number of pods that can be unavailable during the update. Value can be an absolute number (ex: 5) or a
   * percentage of desired pods (ex: 10%). Absolute number is calculated from percentage by rounding up. This can not be
   * 0. Defaults to 1. This field is beta-level and is enabled by default.
   */
  readonly maxUnavailable?: IntOrString | undefined;
  /**
   * Partition indicates the ordinal at which the StatefulSet should be partitioned for updates. During a rolling
   * update, all pods from ordinal Replicas-1 to Partition are updated. All pods from ordinal Partition-1 to 0 remain
   * untouched. This is helpful in being able to do a canary based deployment. The default value is 0.
   */
  readonly partition?: number | undefined;
}

/**
 * StatefulSet represents a set of pods with consistent identities. Identities are defined as: - Network: A single
 * stable DNS and hostname. - Storage: As many VolumeClaims as requested.
 */
export interface KubeStatefulSetProps {
  readonly metadata: NamedObjectMeta;
  /** Spec defines the desired identities of pods in this set. */
  readonly spec: StatefulSetSpec;
}

/** StatefulSetOrdinals describes the policy used for replica ordinal assignment in this StatefulSet. */
export interface StatefulSetOrdinals {
  /**
   * start is the number representing the first replica's index. It may be used to number replicas from an alternate
   * index (eg: 1-indexed) over the default 0-indexed names, or to orchestrate progressive movement of replicas from one
   * StatefulSet to another.
   */
  readonly start?: number | undefined;
}

/**
 * StatefulSetPersistentVolumeClaimRetentionPolicy describes the policy used for PVCs created from the StatefulSet
 * VolumeClaimTemplates.
 */
export interface StatefulSetPersistentVolumeClaimRetentionPolicy {
  /**
   * WhenDeleted specifies what happens to PVCs created from StatefulSet VolumeClaimTemplates when the StatefulSet is
   * deleted. The default policy of `Retain` causes PVCs to not be affected by StatefulSet deletion. The `Delete` policy
   * causes those PVCs to be deleted.
   */
  readonly whenDeleted?: string | undefined;
  /**
   * WhenScaled specifies what happens to PVCs created from StatefulSet VolumeClaimTemplates when the StatefulSet is
   * scaled down. The default policy of `Retain` causes PVCs to not be affected by a scaledown. The `Delete` policy
   * causes the associated PVCs for any excess pods above the replica count to be deleted.
   */
  readonly whenScaled?: string | undefined;
}

/** A StatefulSetSpec is the specification of a StatefulSet. */
export interface StatefulSetSpec {
  /**
   * Minimum number of seconds for which a newly created pod should be ready without any of its container crashing for
   * it to be considered available. Defaults to 0 (pod will be considered available as soon as it is ready)
   */
  readonly minReadySeconds?: number | undefined;
  /**
   * ordinals controls the numbering of replica indices in a StatefulSet. The default ordinals behavior assigns a "0"
   * index to the first replica and increments the index by one for each additional replica requested.
   */
  readonly ordinals?: StatefulSetOrdinals | undefined;
  /**
   * persistentVolumeClaimRetentionPolicy describes the lifecycle of persistent volume claims created from
   * volumeClaimTemplates. By default, all persistent volume claims are created as needed and retained until manually
   * deleted.
   */
  readonly persistentVolumeClaimRetentionPolicy?: StatefulSetPersistentVolumeClaimRetentionPolicy | undefined;
  /**
   * podManagementPolicy controls how pods are created during initial scale up, when replacing pods on nodes, or when
   * scaling down. The default policy is `OrderedReady`, where pods are created in increasing order (pod-0, then pod-1,
   * etc) and the controller will wait until each pod is ready before continuing.
   */
  readonly podManagementPolicy?: 'OrderedReady' | 'Parallel' | undefined;
  /**
   * replicas is the desired number of replicas of the given Template. These are replicas in the sense that they are
   * instantiations of the same Template, but individual replicas also have a consistent identity. If unspecified,
   * defaults to 1.
   */
  readonly replicas?: number | undefined;
  /**
   * revisionHistoryLimit is the maximum number of revisions that will be maintained in the StatefulSet's revision
   * history. The revision history consists of all revisions not represented by a currently applied StatefulSetSpec
   * version. The default value is 10.
   */
  readonly revisionHistoryLimit?: number | undefined;
  /**
   * selector is a label query over pods that should match the replica count. It must match the pod template's labels.
   */
  readonly selector: LabelSelector;
  /**
   * serviceName is the name of the service that governs this StatefulSet. This service must exist before the
   * StatefulSet, and is responsible for the network identity of the set.
   */
  readonly serviceName?: string | undefined;
  /**
   * template is the object that describes the pod that will be created if insufficient replicas are detected. Each pod
   * stamped out by the StatefulSet will fulfill this Template, but have a unique identity from the rest of the
   * StatefulSet. Each pod will be named with the format <statefulsetname>-<podindex>.
   */
  readonly template: PodTemplateSpec;
  /**
   * updateStrategy indicates the StatefulSetUpdateStrategy that will be employed to update Pods in the StatefulSet when
   * a revision is made to Template.
   */
  readonly updateStrategy?: StatefulSetUpdateStrategy | undefined;
  /**
   * volumeClaimTemplates is a list of claims that pods are allowed to reference. The StatefulSet controller is
   * responsible for mapping network identities to claims in a way that maintains the identity of a pod. Every claim in
   * this list must have at least one matching (by name) volumeMount in one container in the template.
   */
  readonly volumeClaimTemplates?: readonly KubePersistentVolumeClaimProps[] | undefined;
}

/**
 * StatefulSetUpdateStrategy indicates the strategy that the StatefulSet controller will use to perform updates. It
 * includes any additional parameters necessary to perform the update for the indicated strategy.
 */
export interface StatefulSetUpdateStrategy {
  /** RollingUpdate is used to communicate parameters when Type is RollingUpdateStatefulSetStrategyType. */
  readonly rollingUpdate?: RollingUpdateStatefulSetStrategy | undefined;
  /** Type indicates the type of the StatefulSetUpdateStrategy. Default is RollingUpdate. */
  readonly type?: 'OnDelete' | 'Recreate' | 'RollingUpdate' | undefined;
}

/** CrossVersionObjectReference contains enough information to let you identify the referred resource. */
export interface CrossVersionObjectReferenceV1 {
  /** apiVersion is the API version of the referent */
  readonly apiVersion?: string | undefined;
  /**
   * kind is the kind of the referent; More info:
   * https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#types-kinds
   */
  readonly kind: string;
  /**
   * name is the name of the referent; More info:
   * https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
   */
  readonly name: string;
}

/** configuration of a horizontal pod autoscaler. */
export interface KubeHorizontalPodAutoscalerV1Props {
  readonly metadata: NamedObjectMeta;
  /** spec defines the behaviour of autoscaler. */
  readonly spec: HorizontalPodAutoscalerSpecV1;
}

/** specification of a horizontal pod autoscaler. */
export interface HorizontalPodAutoscalerSpecV1 {
  /**
   * maxReplicas is the upper limit for the number of pods that can be set by the autoscaler; cannot be smaller than
   * MinReplicas.
   */
  readonly maxReplicas: number;
  /**
   * minReplicas is the lower limit for the number of replicas to which the autoscaler can scale down. It defaults to 1
   * pod. minReplicas is allowed to be 0 if the alpha feature gate HPAScaleToZero is enabled and at least one Object or
   * External metric is configured.
   */
  readonly minReplicas?: number | undefined;
  /**
   * scaleTargetRef is the reference to scaled resource; horizontal pod autoscaler will learn the current resource
   * consumption and will set the desired number of pods by using its Scale subresource.
   */
  readonly scaleTargetRef: CrossVersionObjectReferenceV1;
  /**
   * targetCPUUtilizationPercentage is the target average CPU utilization (represented as a percentage of requested CPU)
   * over all the pods; if not specified the default autoscaling policy will be used.
   */
  readonly targetCPUUtilizationPercentage?: number | undefined;
}

/**
 * ContainerResourceMetricSource indicates how to scale on a resource metric known to Kubernetes, as specified in
 * requests and limits, describing each pod in the current scale target (e.g. CPU or memory). The values will be
 * averaged together before being compared to the target.
 */
export interface ContainerResourceMetricSource {
  /** container is the name of the container in the pods of the scaling target */
  readonly container: string;
  /** name is the name of the resource in question. */
  readonly name: string;
  /** target specifies the target value for the given metric */
  readonly target: MetricTarget;
}

/** CrossVersionObjectReference contains enough information to let you identify the referred resource. */
export interface CrossVersionObjectReference {
  /** apiVersion is the API version of the referent */
  readonly apiVersion?: string | undefined;
  /**
   * kind is the kind of the referent; More info:
   * https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#types-kinds
   */
  readonly kind: string;
  /**
   * name is the name of the referent; More info:
   * https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
   */
  readonly name: string;
}

/**
 * ExternalMetricSource indicates how to scale on a metric not associated with any Kubernetes object (for example length
 * of queue in cloud messaging service, or QPS from loadbalancer running outside of cluster).
 */
export interface ExternalMetricSource {
  /** metric identifies the target metric by name and selector */
  readonly metric: MetricIdentifier;
  /** target specifies the target value for the given metric */
  readonly target: MetricTarget;
}

/** HPAScalingPolicy is a single policy which must hold true for a specified past interval. */
export interface HPAScalingPolicy {
  /**
   * periodSeconds specifies the window of time for which the policy should hold true. PeriodSeconds must be greater
   * than zero and less than or equal to 1800 (30 min).
   */
  readonly periodSeconds: number;
  /** type is used to specify the scaling policy. */
  readonly type: string;
  /** value contains the amount of change which is permitted by the policy. It must be greater than zero */
  readonly value: number;
}

/**
 * HPAScalingRules configures the scaling behavior for one direction via scaling Policy Rules and a configurable metric
 * tolerance.
 */
export interface HPAScalingRules {
  /**
   * policies is a list of potential scaling polices which can be used during scaling. If not set, use the default
   * values: - For scale up: allow doubling the number of pods, or an absolute change of 4 pods in a 15s window. - For
   * scale down: allow all pods to be removed in a 15s window.
   */
  readonly policies?: readonly HPAScalingPolicy[] | undefined;
  /** selectPolicy is used to specify which policy should be used. If not set, the default value Max is used. */
  readonly selectPolicy?: string | undefined;
  /**
   * stabilizationWindowSeconds is the number of seconds for which past recommendations should be considered while
   * scaling up or scaling down. StabilizationWindowSeconds must be greater than or equal to zero and less than or equal
   * to 3600 (one hour).
   */
  readonly stabilizationWindowSeconds?: number | undefined;
  /**
   * tolerance is the tolerance on the ratio between the current and desired metric value under which no updates are
   * made to the desired number of replicas (e.g. 0.01 for 1%). Must be greater than or equal to zero. If not set, the
   * default cluster-wide tolerance is applied (by default 10%).
   */
  readonly tolerance?: Quantity | undefined;
}

/**
 * HorizontalPodAutoscaler is the configuration for a horizontal pod autoscaler, which automatically manages the replica
 * count of any resource implementing the scale subresource based on the metrics specified.
 */
export interface KubeHorizontalPodAutoscalerProps {
  readonly metadata: NamedObjectMeta;
  /** spec is the specification for the behaviour of the autoscaler. */
  readonly spec: HorizontalPodAutoscalerSpec;
}

/**
 * HorizontalPodAutoscalerBehavior configures the scaling behavior of the target in both Up and Down directions (scaleUp
 * and scaleDown fields respectively).
 */
export interface HorizontalPodAutoscalerBehavior {
  /**
   * scaleDown is scaling policy for scaling Down. If not set, the default value is to allow to scale down to
   * minReplicas pods, with a 300 second stabilization window (i.e., the highest recommendation for the last 300sec is
   * used).
   */
  readonly scaleDown?: HPAScalingRules | undefined;
  /**
   * scaleUp is scaling policy for scaling Up. If not set, the default value is the higher of: * increase no more than 4
   * pods per 60 seconds * double the number of pods per 60 seconds No stabilization is used.
   */
  readonly scaleUp?: HPAScalingRules | undefined;
}

/** HorizontalPodAutoscalerSpec describes the desired functionality of the HorizontalPodAutoscaler. */
export interface HorizontalPodAutoscalerSpec {
  /**
   * behavior configures the scaling behavior of the target in both Up and Down directions (scaleUp and scaleDown fields
   * respectively). If not set, the default HPAScalingRules for scale up and scale down are used.
   */
  readonly behavior?: HorizontalPodAutoscalerBehavior | undefined;
  /**
   * maxReplicas is the upper limit for the number of replicas to which the autoscaler can scale up. It cannot be less
   * that minReplicas.
   */
  readonly maxReplicas: number;
  /**
   * metrics contains the specifications for which to use to calculate the desired replica count (the maximum replica
   * count across all metrics will be used). The desired replica count is calculated multiplying the ratio between the
   * target value and the current value by the current number of pods.
   */
  readonly metrics?: readonly MetricSpec[] | undefined;
  /**
   * minReplicas is the lower limit for the number of replicas to which the autoscaler can scale down. It defaults to 1
   * pod. minReplicas is allowed to be 0 if the alpha feature gate HPAScaleToZero is enabled and at least one Object or
   * External metric is configured.
   */
  readonly minReplicas?: number | undefined;
  /**
   * scaleTargetRef points to the target resource to scale, and is used to the pods for which metrics should be
   * collected, as well as to actually change the replica count.
   */
  readonly scaleTargetRef: CrossVersionObjectReference;
}

/** MetricIdentifier defines the name and optionally selector for a metric */
export interface MetricIdentifier {
  /** name is the name of the given metric */
  readonly name: string;
  /**
   * selector is the string-encoded form of a standard kubernetes label selector for the given metric When set, it is
   * passed as an additional parameter to the metrics server for more specific metrics scoping. When unset, just the
   * metricName will be used to gather metrics.
   */
  readonly selector?: LabelSelector | undefined;
}

/**
 * MetricSpec specifies how to scale based on a single metric (only `type` and one other matching field should be set at
 * once).
 */
export interface MetricSpec {
  /**
   * containerResource refers to a resource metric (such as those specified in requests and limits) known to Kubernetes
   * describing a single container in each pod of the current scale target (e.g. CPU or memory).
   */
  readonly containerResource?: ContainerResourceMetricSource | undefined;
  /**
   * external refers to a global metric that is not associated with any Kubernetes object. It allows autoscaling based
   * on information coming from components running outside of cluster (for example length of queue in cloud messaging
   * service, or QPS from loadbalancer running outside of cluster).
   */
  readonly external?: ExternalMetricSource | undefined;
  /**
   * object refers to a metric describing a single kubernetes object (for example, hits-per-second on an Ingress
   * object).
   */
  readonly object?: ObjectMetricSource | undefined;
  /**
   * pods refers to a metric describing each pod in the current scale target (for example,
   * transactions-processed-per-second). The values will be averaged together before being compared to the target value.
   */
  readonly pods?: PodsMetricSource | undefined;
  /**
   * resource refers to a resource metric (such as those specified in requests and limits) known to Kubernetes
   * describing each pod in the current scale target (e.g. CPU or memory).
   */
  readonly resource?: ResourceMetricSource | undefined;
  /**
   * type is the type of metric source. It should be one of "ContainerResource", "External", "Object", "Pods" or
   * "Resource", each mapping to a matching field in the object.
   */
  readonly type: string;
}

/** MetricTarget defines the target value, average value, or average utilization of a specific metric */
export interface MetricTarget {
  /**
   * averageUtilization is the target value of the average of the resource metric across all relevant pods, represented
   * as a percentage of the requested value of the resource for the pods. Currently only valid for Resource metric
   * source type
   */
  readonly averageUtilization?: number | undefined;
  /** averageValue is the target value of the average of the metric across all relevant pods (as a quantity) */
  readonly averageValue?: Quantity | undefined;
  /** type represents whether the metric type is Utilization, Value, or AverageValue */
  readonly type: string;
  /** value is the target value of the metric (as a quantity). */
  readonly value?: Quantity | undefined;
}

/**
 * ObjectMetricSource indicates how to scale on a metric describing a kubernetes object (for example, hits-per-second on
 * an Ingress object).
 */
export interface ObjectMetricSource {
  /** describedObject specifies the descriptions of a object,such as kind,name apiVersion */
  readonly describedObject: CrossVersionObjectReference;
  /** metric identifies the target metric by name and selector */
  readonly metric: MetricIdentifier;
  /** target specifies the target value for the given metric */
  readonly target: MetricTarget;
}

/**
 * PodsMetricSource indicates how to scale on a metric describing each pod in the current scale target (for example,
 * transactions-processed-per-second). The values will be averaged together before being compared to the target value.
 */
export interface PodsMetricSource {
  /** metric identifies the target metric by name and selector */
  readonly metric: MetricIdentifier;
  /** target specifies the target value for the given metric */
  readonly target: MetricTarget;
}

/**
 * ResourceMetricSource indicates how to scale on a resource metric known to Kubernetes, as specified in requests and
 * limits, describing each pod in the current scale target (e.g. CPU or memory). The values will be averaged together
 * before being compared to the target.
 */
export interface ResourceMetricSource {
  /** name is the name of the resource in question. */
  readonly name: string;
  /** target specifies the target value for the given metric */
  readonly target: MetricTarget;
}

/** CronJob represents the configuration of a single cron job. */
export interface KubeCronJobProps {
  readonly metadata: NamedObjectMeta;
  /** Specification of the desired behavior of a cron job, including the schedule. */
  readonly spec: CronJobSpec;
}

/** CronJobSpec describes how the job execution will look like and when it will actually run. */
export interface CronJobSpec {
  /** Specifies how to treat concurrent executions of a Job. */
  readonly concurrencyPolicy?: 'Allow' | 'Forbid' | 'Replace' | undefined;
  /** The number of failed finished jobs to retain. Value must be non-negative integer. Defaults to 1. */
  readonly failedJobsHistoryLimit?: number | undefined;
  /** Specifies the job that will be created when executing a CronJob. */
  readonly jobTemplate: JobTemplateSpec;
  /** The schedule in Cron format, see https://en.wikipedia.org/wiki/Cron. */
  readonly schedule: string;
  /**
   * Optional deadline in seconds for starting the job if it misses scheduled time for any reason. Missed jobs
   * executions will be counted as failed ones.
   */
  readonly startingDeadlineSeconds?: number | undefined;
  /** The number of successful finished jobs to retain. Value must be non-negative integer. Defaults to 3. */
  readonly successfulJobsHistoryLimit?: number | undefined;
  /**
   * This flag tells the controller to suspend subsequent executions, it does not apply to already started executions.
   * Defaults to false.
   */
  readonly suspend?: boolean | undefined;
  /**
   * The time zone name for the given schedule, see https://en.wikipedia.org/wiki/List_of_tz_database_time_zones. If not
   * specified, this will default to the time zone of the kube-controller-manager process.
   */
  readonly timeZone?: string | undefined;
}

/** Job represents the configuration of a single job. */
export interface KubeJobProps {
  readonly metadata: NamedObjectMeta;
  /** Specification of the desired behavior of a job. */
  readonly spec?: JobSpec | undefined;
}

/** JobSchedulingConfiguration composes the reusable workload-aware scheduling building blocks. */
export interface JobSchedulingConfiguration {
  /**
   * DisruptionMode defines the mode in which the Job's pods can be disrupted. One of Single, All. This field is
   * immutable after creation: it may not be added or removed, and the selected mode may not be changed.
   */
  readonly disruptionMode?: WorkloadPodGroupDisruptionMode | undefined;
  /**
   * ResourceClaims defines which ResourceClaims may be shared among Pods in the Job. Pods consume the devices allocated
   * to a PodGroup's claim by defining a claim in its own Spec.ResourceClaims that matches the PodGroup's claim exactly.
   */
  readonly resourceClaims?: readonly WorkloadPodGroupResourceClaim[] | undefined;
  /**
   * SchedulingConstraints defines scheduling constraints (e.g. topology) for the Job's pods. This field is immutable
   * after creation.
   */
  readonly schedulingConstraints?: WorkloadPodGroupSchedulingConstraints | undefined;
  /**
   * SchedulingPolicy defines the scheduling policy for this Job. Exactly one of Basic or Gang must be set. This field
   * is immutable after creation: the policy may not be added or removed. The policy variant (basic/gang) is frozen by
   * hand-written validation; only schedulingPolicy.gang.minCount may be changed.
   */
  readonly schedulingPolicy?: WorkloadPodGroupSchedulingPolicy | undefined;
}

/** JobSpec describes how the job execution will look like. */
export interface JobSpec {
  /**
   * Specifies the duration in seconds relative to the startTime that the job may be continuously active before the
   * system tries to terminate it; value must be positive integer. If a Job is suspended (at creation or through an
   * update), this timer will effectively be stopped and reset when the Job is resumed again.
   */
  readonly activeDeadlineSeconds?: number | undefined;
  /**
   * Specifies the number of retries before marking this job failed. Defaults to 6, unless backoffLimitPerIndex (only
   * Indexed Job) is specified. When backoffLimitPerIndex is specified, backoffLimit defaults to 2147483647.
   */
  readonly backoffLimit?: number | undefined;
  /**
   * Specifies the limit for the number of retries within an index before marking this index as failed. When enabled the
   * number of failures per index is kept in the pod's batch.kubernetes.io/job-index-failure-count annotation. It can
   * only be set when Job's completionMode=Indexed, and the Pod's restart policy is Never.
   */
  readonly backoffLimitPerIndex?: number | undefined;
  /** completionMode specifies how Pod completions are tracked. It can be `NonIndexed` (default) or `Indexed`. */
  readonly completionMode?: 'Indexed' | 'NonIndexed' | undefined;
  /**
   * Specifies the desired number of successfully finished pods the job should be run with. Setting to null means that
   * the success of any pod signals the success of all pods, and allows parallelism to have any positive value.
   */
  readonly completions?: number | undefined;
  /**
   * ManagedBy field indicates the controller that manages a Job. The k8s Job controller reconciles jobs which don't
   * have this field at all or the field value is the reserved string `kubernetes.io/job-controller`, but skips
   * reconciling Jobs with a custom value for this field.
   */
  readonly managedBy?: string | undefined;
  /**
   * manualSelector controls generation of pod labels and pod selectors. Leave `manualSelector` unset unless you are
   * certain what you are doing. When false or unset, the system pick labels unique to this job and appends those labels
   * to the pod template.
   */
  readonly manualSelector?: boolean | undefined;
  /**
   * Specifies the maximal number of failed indexes before marking the Job as failed, when backoffLimitPerIndex is set.
   * Once the number of failed indexes exceeds this number the entire Job is marked as Failed and its execution is
   * terminated.
   */
  readonly maxFailedIndexes?: number | undefined;
  /**
   * Specifies the maximum desired number of pods the job should run at any given time. The actual number of pods
   * running in steady state will be less than this number when ((.spec.completions - .status.successful) <
   * .spec.parallelism), i.e. when the work left to do is less than max parallelism.
   */
  readonly parallelism?: number | undefined;
  /**
   * Specifies the policy of handling failed pods. In particular, it allows to specify the set of actions and conditions
   * which need to be satisfied to take the associated action.
   */
  readonly podFailurePolicy?: PodFailurePolicy | undefined;
  /** podReplacementPolicy specifies when to create replacement Pods. */
  readonly podReplacementPolicy?: 'Failed' | 'TerminatingOrFailed' | undefined;
  /**
   * scheduling defines the Workload-aware Scheduling configuration for this Job. When set, it specifies the scheduling
   * policy (basic or gang), topology constraints, disruption mode, and shared resource claims. When omitted, the Job
   * defaults to the basic scheduling policy, which behaves as standard pod-by-pod scheduling. From Kubernetes 1.37 on.
   */
  readonly scheduling?: JobSchedulingConfiguration | undefined;
  /** A label query over pods that should match the pod count. Normally, the system sets this field for you. */
  readonly selector?: LabelSelector | undefined;
  /**
   * successPolicy specifies the policy when the Job can be declared as succeeded. If empty, the default behavior
   * applies - the Job is declared as succeeded only when the number of succeeded pods equals to the completions. When
   * the field is specified, it must be immutable and works only for the Indexed Jobs.
   */
  readonly successPolicy?: SuccessPolicy | undefined;
  /**
   * suspend specifies whether the Job controller should create Pods or not. If a Job is created with suspend set to
   * true, no Pods are created by the Job controller. If a Job is suspended after creation (i.e. the flag goes from
   * false to true), the Job controller will delete all active Pods associated with this Job.
   */
  readonly suspend?: boolean | undefined;
  /**
   * Describes the pod that will be created when executing a job. The only allowed template.spec.restartPolicy values
   * are "Never" or "OnFailure".
   */
  readonly template: PodTemplateSpec;
  /**
   * ttlSecondsAfterFinished limits the lifetime of a Job that has finished execution (either Complete or Failed). If
   * this field is set, ttlSecondsAfterFinished after the Job finishes, it is eligible to be automatically deleted. When
   * the Job is being deleted, its lifecycle guarantees (e.g. finalizers) will be honored.
   */
  readonly ttlSecondsAfterFinished?: number | undefined;
}

/** JobTemplateSpec describes the data a Job should have when created from a template */
export interface JobTemplateSpec {
  /** Standard object's metadata of the jobs created from this template. */
  readonly metadata?: ObjectMeta | undefined;
  /** Specification of the desired behavior of the job. */
  readonly spec?: JobSpec | undefined;
}

/** PodFailurePolicy describes how failed pods influence the backoffLimit. */
export interface PodFailurePolicy {
  /**
   * A list of pod failure policy rules. The rules are evaluated in order. Once a rule matches a Pod failure, the
   * remaining of the rules are ignored. When no rule matches the Pod failure, the default handling applies - the
   * counter of pod failures is incremented and it is checked against the backoffLimit.
   */
  readonly rules: readonly PodFailurePolicyRule[];
}

/**
 * PodFailurePolicyOnExitCodesRequirement describes the requirement for handling a failed pod based on its container
 * exit codes.
 */
export interface PodFailurePolicyOnExitCodesRequirement {
  /**
   * Restricts the check for exit codes to the container with the specified name. When null, the rule applies to all
   * containers. When specified, it should match one the container or initContainer names in the pod template.
   */
  readonly containerName?: string | undefined;
  /**
   * Represents the relationship between the container exit code(s) and the specified values. Containers completed with
   * success (exit code 0) are excluded from the requirement check.
   */
  readonly operator: 'In' | 'NotIn';
  /**
   * Specifies the set of values. Each returned container exit code (might be multiple in case of multiple containers)
   * is checked against this set of values with respect to the operator. The list of values must be ordered and must not
   * contain duplicates. Value '0' cannot be used for the In operator.
   */
  readonly values: readonly number[];
}

/** PodFailurePolicyOnPodConditionsPattern describes a pattern for matching an actual pod condition type. */
export interface PodFailurePolicyOnPodConditionsPattern {
  /**
   * Specifies the required Pod condition status. To match a pod condition it is required that the specified status
   * equals the pod condition status. Defaults to True.
   */
  readonly status?: string | undefined;
  /**
   * Specifies the required Pod condition type. To match a pod condition it is required that specified type equals the
   * pod condition type.
   */
  readonly type: string;
}

/**
 * PodFailurePolicyRule describes how a pod failure is handled when the requirements are met. One of onExitCodes and
 * onPodConditions, but not both, can be used in each rule.
 */
export interface PodFailurePolicyRule {
  /** Specifies the action taken on a pod failure when the requirements are satisfied. */
  readonly action: 'Count' | 'FailIndex' | 'FailJob' | 'Ignore';
  /** Represents the requirement on the container exit codes. */
  readonly onExitCodes?: PodFailurePolicyOnExitCodesRequirement | undefined;
  /**
   * Represents the requirement on the pod conditions. The requirement is represented as a list of pod condition
   * patterns. The requirement is satisfied if at least one pattern matches an actual pod condition. At most 20 elements
   * are allowed.
   */
  readonly onPodConditions?: readonly PodFailurePolicyOnPodConditionsPattern[] | undefined;
}

/** SuccessPolicy describes when a Job can be declared as succeeded based on the success of some indexes. */
export interface SuccessPolicy {
  /**
   * rules represents the list of alternative rules for the declaring the Jobs as successful before `.status.succeeded
   * >= .spec.completions`. Once any of the rules are met, the "SuccessCriteriaMet" condition is added, and the
   * lingering pods are removed. The terminal state for such a Job has the "Complete" condition.
   */
  readonly rules: readonly SuccessPolicyRule[];
}

/**
 * SuccessPolicyRule describes rule for declaring a Job as succeeded. Each rule must have at least one of the
 * "succeededIndexes" or "succeededCount" specified.
 */
export interface SuccessPolicyRule {
  /**
   * succeededCount specifies the minimal required size of the actual set of the succeeded indexes for the Job. When
   * succeededCount is used along with succeededIndexes, the check is constrained only to the set of indexes specified
   * by succeededIndexes.
   */
  readonly succeededCount?: number | undefined;
  /**
   * succeededIndexes specifies the set of indexes which need to be contained in the actual set of the succeeded indexes
   * for the Job. The list of indexes must be within 0 to ".spec.completions-1" and must not contain duplicates. At
   * least one element is required. The indexes are represented as intervals separated by commas.
   */
  readonly succeededIndexes?: string | undefined;
}

/**
 * CertificateSigningRequest objects provide a mechanism to obtain x509 certificates by submitting a certificate signing
 * request, and having it asynchronously approved and issued.
 */
export interface KubeCertificateSigningRequestProps {
  readonly metadata: NamedObjectMeta;
  /**
   * spec contains the certificate request, and is immutable after creation. Only the request, signerName,
   * expirationSeconds, and usages fields can be set on creation. Other fields are derived by Kubernetes and cannot be
   * modified by users.
   */
  readonly spec: CertificateSigningRequestSpec;
}

/** CertificateSigningRequestSpec contains the certificate request. */
export interface CertificateSigningRequestSpec {
  /**
   * expirationSeconds is the requested duration of validity of the issued certificate. The certificate signer may issue
   * a certificate with a different validity duration so a client must check the delta between the notBefore and and
   * notAfter fields in the issued certificate to determine the actual duration.
   */
  readonly expirationSeconds?: number | undefined;
  /**
   * extra contains extra attributes of the user that created the CertificateSigningRequest. Populated by the API server
   * on creation and immutable.
   */
  readonly extra?: Readonly<Record<string, readonly string[]>> | undefined;
  /**
   * groups contains group membership of the user that created the CertificateSigningRequest. Populated by the API
   * server on creation and immutable.
   */
  readonly groups?: readonly string[] | undefined;
  /**
   * request contains an x509 certificate signing request encoded in a "CERTIFICATE REQUEST" PEM block. When serialized
   * as JSON or YAML, the data is additionally base64-encoded.
   */
  readonly request: string;
  /** signerName indicates the requested signer, and is a qualified name. */
  readonly signerName: string;
  /**
   * uid contains the uid of the user that created the CertificateSigningRequest. Populated by the API server on
   * creation and immutable.
   */
  readonly uid?: string | undefined;
  /** usages specifies a set of key usages requested in the issued certificate. */
  readonly usages?:
    | readonly (
        | 'any'
        | 'cert sign'
        | 'client auth'
        | 'code signing'
        | 'content commitment'
        | 'crl sign'
        | 'data encipherment'
        | 'decipher only'
        | 'digital signature'
        | 'email protection'
        | 'encipher only'
        | 'ipsec end system'
        | 'ipsec tunnel'
        | 'ipsec user'
        | 'key agreement'
        | 'key encipherment'
        | 'microsoft sgc'
        | 'netscape sgc'
        | 'ocsp signing'
        | 's/mime'
        | 'server auth'
        | 'signing'
        | 'timestamping'
      )[]
    | undefined;
  /**
   * username contains the name of the user that created the CertificateSigningRequest. Populated by the API server on
   * creation and immutable.
   */
  readonly username?: string | undefined;
}

/** ClusterTrustBundle is a cluster-scoped container for X.509 trust anchors (root certificates). */
export interface KubeClusterTrustBundleProps {
  readonly metadata: NamedObjectMeta;
  /** spec contains the signer (if any) and trust anchors. */
  readonly spec: ClusterTrustBundleSpec;
}

/** ClusterTrustBundleSpec contains the signer and trust anchors. */
export interface ClusterTrustBundleSpec {
  /** signerName indicates the associated signer, if any. */
  readonly signerName?: string | undefined;
  /**
   * trustBundle contains the individual X.509 trust anchors for this bundle, as PEM bundle of PEM-wrapped,
   * DER-formatted X.509 certificates.
   */
  readonly trustBundle: string;
}

/** PodCertificateRequest encodes a pod requesting a certificate from a given signer. */
export interface KubePodCertificateRequestProps {
  readonly metadata: NamedObjectMeta;
  /** spec contains the details about the certificate being requested. */
  readonly spec: PodCertificateRequestSpec;
}

/** PodCertificateRequestSpec describes the certificate request. All fields are immutable after creation. */
export interface PodCertificateRequestSpec {
  /** maxExpirationSeconds is the maximum lifetime permitted for the certificate. */
  readonly maxExpirationSeconds?: number | undefined;
  /** nodeName is the name of the node the pod is assigned to. */
  readonly nodeName: string;
  /** nodeUID is the UID of the node the pod is assigned to. */
  readonly nodeUID: string;
  /** podName is the name of the pod into which the certificate will be mounted. */
  readonly podName: string;
  /** podUID is the UID of the pod into which the certificate will be mounted. */
  readonly podUID: string;
  /** serviceAccountName is the name of the service account the pod is running as. */
  readonly serviceAccountName: string;
  /** serviceAccountUID is the UID of the service account the pod is running as. */
  readonly serviceAccountUID: string;
  /** signerName indicates the requested signer. */
  readonly signerName: string;
  /** A PKCS#10 certificate signing request (DER-serialized) generated by Kubelet using the subject private key. */
  readonly stubPKCS10Request: string;
  /**
   * unverifiedUserAnnotations allow pod authors to pass additional information to the signer implementation. Kubernetes
   * does not restrict or validate this metadata in any way.
   */
  readonly unverifiedUserAnnotations?: Readonly<Record<string, string>> | undefined;
}

/** Lease defines a lease concept. */
export interface KubeLeaseProps {
  readonly metadata: NamedObjectMeta;
  /** spec contains the specification of the Lease. */
  readonly spec?: LeaseSpec | undefined;
}

/** LeaseSpec is a specification of a Lease. */
export interface LeaseSpec {
  /** acquireTime is a time when the current lease was acquired. */
  readonly acquireTime?: MicroTime | undefined;
  /**
   * holderIdentity contains the identity of the holder of a current lease. If Coordinated Leader Election is used, the
   * holder identity must be equal to the elected LeaseCandidate.metadata.name field.
   */
  readonly holderIdentity?: string | undefined;
  /**
   * leaseDurationSeconds is a duration that candidates for a lease need to wait to force acquire it. This is measured
   * against the time of last observed renewTime.
   */
  readonly leaseDurationSeconds?: number | undefined;
  /** leaseTransitions is the number of transitions of a lease between holders. */
  readonly leaseTransitions?: number | undefined;
  /**
   * preferredHolder signals to a lease holder that the lease has a more optimal holder and should be given up. This
   * field can only be set if Strategy is also set.
   */
  readonly preferredHolder?: string | undefined;
  /** renewTime is a time when the current holder of a lease has last updated the lease. */
  readonly renewTime?: MicroTime | undefined;
  /**
   * strategy indicates the strategy for picking the leader for coordinated leader election. If the field is not
   * specified, there is no active coordination for this lease. (Alpha) Using this field requires the
   * CoordinatedLeaderElection feature gate to be enabled.
   */
  readonly strategy?: string | undefined;
}

/** Represents a Persistent Disk resource in AWS. */
export interface AWSElasticBlockStoreVolumeSource {
  /**
   * fsType is the filesystem type of the volume that you want to mount. Tip: Ensure that the filesystem type is
   * supported by the host operating system. Examples: "ext4", "xfs", "ntfs". Implicitly inferred to be "ext4" if
   * unspecified.
   */
  readonly fsType?: string | undefined;
  /**
   * partition is the partition in the volume that you want to mount. If omitted, the default is to mount by volume
   * name. Examples: For volume /dev/sda1, you specify the partition as "1". Similarly, the volume partition for
   * /dev/sda is "0" (or you can leave the property empty).
   */
  readonly partition?: number | undefined;
  /** readOnly value true will force the readOnly setting in VolumeMounts. */
  readonly readOnly?: boolean | undefined;
  /** volumeID is unique ID of the persistent disk resource in AWS (Amazon EBS volume). */
  readonly volumeID: string;
}

/** Affinity is a group of affinity scheduling rules. */
export interface Affinity {
  /** Describes node affinity scheduling rules for the pod. */
  readonly nodeAffinity?: NodeAffinity | undefined;
  /**
   * Describes pod affinity scheduling rules (e.g. co-locate this pod in the same node, zone, etc. as some other
   * pod(s)).
   */
  readonly podAffinity?: PodAffinity | undefined;
  /**
   * Describes pod anti-affinity scheduling rules (e.g. avoid putting this pod in the same node, zone, etc. as some
   * other pod(s)).
   */
  readonly podAntiAffinity?: PodAntiAffinity | undefined;
}

/** AppArmorProfile defines a pod or container's AppArmor settings. */
export interface AppArmorProfile {
  /**
   * localhostProfile indicates a profile loaded on the node that should be used. The profile must be preconfigured on
   * the node to work. Must match the loaded name of the profile. Must be set if and only if type is "Localhost".
   */
  readonly localhostProfile?: string | undefined;
  /**
   * type indicates which kind of AppArmor profile will be applied. Valid options are: Localhost - a profile pre-loaded
   * on the node. RuntimeDefault - the container runtime's default profile. Unconfined - no AppArmor enforcement.
   */
  readonly type: 'Localhost' | 'RuntimeDefault' | 'Unconfined';
}

/** AzureDisk represents an Azure Data Disk mount on the host and bind mount to the pod. */
export interface AzureDiskVolumeSource {
  /** cachingMode is the Host Caching mode: None, Read Only, Read Write. */
  readonly cachingMode?: 'None' | 'ReadOnly' | 'ReadWrite' | undefined;
  /** diskName is the Name of the data disk in the blob storage */
  readonly diskName: string;
  /** diskURI is the URI of data disk in the blob storage */
  readonly diskURI: string;
  /**
   * fsType is Filesystem type to mount. Must be a filesystem type supported by the host operating system. Ex. "ext4",
   * "xfs", "ntfs". Implicitly inferred to be "ext4" if unspecified.
   */
  readonly fsType?: string | undefined;
  /**
   * kind expected values are Shared: multiple blob disks per storage account Dedicated: single blob disk per storage
   * account Managed: azure managed data disk (only in managed availability set). defaults to shared
   */
  readonly kind?: 'Dedicated' | 'Managed' | 'Shared' | undefined;
  /** readOnly Defaults to false (read/write). ReadOnly here will force the ReadOnly setting in VolumeMounts. */
  readonly readOnly?: boolean | undefined;
}

/** AzureFile represents an Azure File Service mount on the host and bind mount to the pod. */
export interface AzureFilePersistentVolumeSource {
  /** readOnly defaults to false (read/write). ReadOnly here will force the ReadOnly setting in VolumeMounts. */
  readonly readOnly?: boolean | undefined;
  /** secretName is the name of secret that contains Azure Storage Account Name and Key */
  readonly secretName: string;
  /**
   * secretNamespace is the namespace of the secret that contains Azure Storage Account Name and Key default is the same
   * as the Pod
   */
  readonly secretNamespace?: string | undefined;
  /** shareName is the azure Share Name */
  readonly shareName: string;
}

/** AzureFile represents an Azure File Service mount on the host and bind mount to the pod. */
export interface AzureFileVolumeSource {
  /** readOnly defaults to false (read/write). ReadOnly here will force the ReadOnly setting in VolumeMounts. */
  readonly readOnly?: boolean | undefined;
  /** secretName is the name of secret that contains Azure Storage Account Name and Key */
  readonly secretName: string;
  /** shareName is the azure share Name */
  readonly shareName: string;
}

/** Represents storage that is managed by an external CSI volume driver */
export interface CSIPersistentVolumeSource {
  /**
   * controllerExpandSecretRef is a reference to the secret object containing sensitive information to pass to the CSI
   * driver to complete the CSI ControllerExpandVolume call. This field is optional, and may be empty if no secret is
   * required. If the secret object contains more than one secret, all secrets are passed.
   */
  readonly controllerExpandSecretRef?: SecretReference | undefined;
  /**
   * controllerPublishSecretRef is a reference to the secret object containing sensitive information to pass to the CSI
   * driver to complete the CSI ControllerPublishVolume and ControllerUnpublishVolume calls. This field is optional, and
   * may be empty if no secret is required.
   */
  readonly controllerPublishSecretRef?: SecretReference | undefined;
  /** driver is the name of the driver to use for this volume. Required. */
  readonly driver: string;
  /** fsType to mount. Must be a filesystem type supported by the host operating system. Ex. "ext4", "xfs", "ntfs". */
  readonly fsType?: string | undefined;
  /**
   * nodeExpandSecretRef is a reference to the secret object containing sensitive information to pass to the CSI driver
   * to complete the CSI NodeExpandVolume call. This field is optional, may be omitted if no secret is required. If the
   * secret object contains more than one secret, all secrets are passed.
   */
  readonly nodeExpandSecretRef?: SecretReference | undefined;
  /**
   * nodePublishSecretRef is a reference to the secret object containing sensitive information to pass to the CSI driver
   * to complete the CSI NodePublishVolume and NodeUnpublishVolume calls. This field is optional, and may be empty if no
   * secret is required.
   */
  readonly nodePublishSecretRef?: SecretReference | undefined;
  /**
   * nodeStageSecretRef is a reference to the secret object containing sensitive information to pass to the CSI driver
   * to complete the CSI NodeStageVolume and NodeStageVolume and NodeUnstageVolume calls. This field is optional, and
   * may be empty if no secret is required.
   */
  readonly nodeStageSecretRef?: SecretReference | undefined;
  /** readOnly value to pass to ControllerPublishVolumeRequest. Defaults to false (read/write). */
  readonly readOnly?: boolean | undefined;
  /** volumeAttributes of the volume to publish. */
  readonly volumeAttributes?: Readonly<Record<string, string>> | undefined;
  /**
   * volumeHandle is the unique volume name returned by the CSI volume plugin’s CreateVolume to refer to the volume on
   * all subsequent calls. Required.
   */
  readonly volumeHandle: string;
}

/** Represents a source location of a volume to mount, managed by an external CSI driver */
export interface CSIVolumeSource {
  /**
   * driver is the name of the CSI driver that handles this volume. Consult with your admin for the correct name as
   * registered in the cluster.
   */
  readonly driver: string;
  /**
   * fsType to mount. Ex. "ext4", "xfs", "ntfs". If not provided, the empty value is passed to the associated CSI driver
   * which will determine the default filesystem to apply.
   */
  readonly fsType?: string | undefined;
  /**
   * nodePublishSecretRef is a reference to the secret object containing sensitive information to pass to the CSI driver
   * to complete the CSI NodePublishVolume and NodeUnpublishVolume calls. This field is optional, and may be empty if no
   * secret is required.
   */
  readonly nodePublishSecretRef?: LocalObjectReference | undefined;
  /** readOnly specifies a read-only configuration for the volume. Defaults to false (read/write). */
  readonly readOnly?: boolean | undefined;
  /**
   * volumeAttributes stores driver-specific properties that are passed to the CSI driver. Consult your driver's
   * documentation for supported values.
   */
  readonly volumeAttributes?: Readonly<Record<string, string>> | undefined;
}

/** Adds and removes POSIX capabilities from running containers. */
export interface Capabilities {
  /** Added capabilities */
  readonly add?: readonly string[] | undefined;
  /** Removed capabilities */
  readonly drop?: readonly string[] | undefined;
}

/**
 * Represents a Ceph Filesystem mount that lasts the lifetime of a pod Cephfs volumes do not support ownership
 * management or SELinux relabeling.
 */
export interface CephFSPersistentVolumeSource {
  /**
   * monitors is Required: Monitors is a collection of Ceph monitors More info:
   * https://examples.k8s.io/volumes/cephfs/README.md#how-to-use-it
   */
  readonly monitors: readonly string[];
  /** path is Optional: Used as the mounted root, rather than the full Ceph tree, default is / */
  readonly path?: string | undefined;
  /**
   * readOnly is Optional: Defaults to false (read/write). ReadOnly here will force the ReadOnly setting in
   * VolumeMounts.
   */
  readonly readOnly?: boolean | undefined;
  /**
   * secretFile is Optional: SecretFile is the path to key ring for User, default is /etc/ceph/user.secret More info:
   * https://examples.k8s.io/volumes/cephfs/README.md#how-to-use-it
   */
  readonly secretFile?: string | undefined;
  /** secretRef is Optional: SecretRef is reference to the authentication secret for User, default is empty. */
  readonly secretRef?: SecretReference | undefined;
  /**
   * user is Optional: User is the rados user name, default is admin More info:
   * https://examples.k8s.io/volumes/cephfs/README.md#how-to-use-it
   */
  readonly user?: string | undefined;
}

/**
 * Represents a Ceph Filesystem mount that lasts the lifetime of a pod Cephfs volumes do not support ownership
 * management or SELinux relabeling.
 */
export interface CephFSVolumeSource {
  /**
   * monitors is Required: Monitors is a collection of Ceph monitors More info:
   * https://examples.k8s.io/volumes/cephfs/README.md#how-to-use-it
   */
  readonly monitors: readonly string[];
  /** path is Optional: Used as the mounted root, rather than the full Ceph tree, default is / */
  readonly path?: string | undefined;
  /**
   * readOnly is Optional: Defaults to false (read/write). ReadOnly here will force the ReadOnly setting in
   * VolumeMounts.
   */
  readonly readOnly?: boolean | undefined;
  /**
   * secretFile is Optional: SecretFile is the path to key ring for User, default is /etc/ceph/user.secret More info:
   * https://examples.k8s.io/volumes/cephfs/README.md#how-to-use-it
   */
  readonly secretFile?: string | undefined;
  /** secretRef is Optional: SecretRef is reference to the authentication secret for User, default is empty. */
  readonly secretRef?: LocalObjectReference | undefined;
  /**
   * user is optional: User is the rados user name, default is admin More info:
   * https://examples.k8s.io/volumes/cephfs/README.md#how-to-use-it
   */
  readonly user?: string | undefined;
}

/**
 * Represents a cinder volume resource in Openstack. A Cinder volume must exist before mounting to a container. The
 * volume must also be in the same region as the kubelet. Cinder volumes support ownership management and SELinux
 * relabeling.
 */
export interface CinderPersistentVolumeSource {
  /**
   * fsType Filesystem type to mount. Must be a filesystem type supported by the host operating system. Examples:
   * "ext4", "xfs", "ntfs". Implicitly inferred to be "ext4" if unspecified.
   */
  readonly fsType?: string | undefined;
  /**
   * readOnly is Optional: Defaults to false (read/write). ReadOnly here will force the ReadOnly setting in
   * VolumeMounts.
   */
  readonly readOnly?: boolean | undefined;
  /** secretRef is Optional: points to a secret object containing parameters used to connect to OpenStack. */
  readonly secretRef?: SecretReference | undefined;
  /** volumeID used to identify the volume in cinder. */
  readonly volumeID: string;
}

/**
 * Represents a cinder volume resource in Openstack. A Cinder volume must exist before mounting to a container. The
 * volume must also be in the same region as the kubelet. Cinder volumes support ownership management and SELinux
 * relabeling.
 */
export interface CinderVolumeSource {
  /**
   * fsType is the filesystem type to mount. Must be a filesystem type supported by the host operating system. Examples:
   * "ext4", "xfs", "ntfs". Implicitly inferred to be "ext4" if unspecified.
   */
  readonly fsType?: string | undefined;
  /** readOnly defaults to false (read/write). ReadOnly here will force the ReadOnly setting in VolumeMounts. */
  readonly readOnly?: boolean | undefined;
  /** secretRef is optional: points to a secret object containing parameters used to connect to OpenStack. */
  readonly secretRef?: LocalObjectReference | undefined;
  /** volumeID used to identify the volume in cinder. */
  readonly volumeID: string;
}

/** ClientIPConfig represents the configurations of Client IP based session affinity. */
export interface ClientIPConfig {
  /**
   * timeoutSeconds specifies the seconds of ClientIP type session sticky time. The value must be >0 && <=86400(for 1
   * day) if ServiceAffinity == "ClientIP". Default value is 10800(for 3 hours).
   */
  readonly timeoutSeconds?: number | undefined;
}

/**
 * ClusterTrustBundleProjection describes how to select a set of ClusterTrustBundle objects and project their contents
 * into the pod filesystem.
 */
export interface ClusterTrustBundleProjection {
  /**
   * Select all ClusterTrustBundles that match this label selector. Only has effect if signerName is set.
   * Mutually-exclusive with name. If unset, interpreted as "match nothing". If set but empty, interpreted as "match
   * everything".
   */
  readonly labelSelector?: LabelSelector | undefined;
  /** Select a single ClusterTrustBundle by object name. Mutually-exclusive with signerName and labelSelector. */
  readonly name?: string | undefined;
  /**
   * If true, don't block pod startup if the referenced ClusterTrustBundle(s) aren't available. If using name, then the
   * named ClusterTrustBundle is allowed not to exist. If using signerName, then the combination of signerName and
   * labelSelector is allowed to match zero ClusterTrustBundles.
   */
  readonly optional?: boolean | undefined;
  /** Relative path from the volume root to write the bundle. */
  readonly path: string;
  /**
   * Select all ClusterTrustBundles that match this signer name. Mutually-exclusive with name. The contents of all
   * selected ClusterTrustBundles will be unified and deduplicated.
   */
  readonly signerName?: string | undefined;
  /**
   * user is Optional: The owner UID of the created file. If specified, the item-level user field takes precedence over
   * defaultUser. (Alpha) This field requires the AtomicWriteVolumeUserFields feature gate to be enabled. From
   * Kubernetes 1.37 on.
   */
  readonly user?: number | undefined;
}

/** ConfigMap holds configuration data for pods to consume. */
export interface KubeConfigMapProps {
  readonly metadata: NamedObjectMeta;
  /**
   * BinaryData contains the binary data. Each key must consist of alphanumeric characters, '-', '_' or '.'. BinaryData
   * can contain byte sequences that are not in the UTF-8 range. The keys stored in BinaryData must not overlap with the
   * ones in the Data field, this is enforced during validation process.
   */
  readonly binaryData?: Readonly<Record<string, string>> | undefined;
  /**
   * Data contains the configuration data. Each key must consist of alphanumeric characters, '-', '_' or '.'. Values
   * with non-UTF-8 byte sequences must use the BinaryData field. The keys stored in Data must not overlap with the keys
   * in the BinaryData field, this is enforced during validation process.
   */
  readonly data?: Readonly<Record<string, string>> | undefined;
  /**
   * Immutable, if set to true, ensures that data stored in the ConfigMap cannot be updated (only object metadata can be
   * modified). If not set to true, the field can be modified at any time. Defaulted to nil.
   */
  readonly immutable?: boolean | undefined;
}

/** ConfigMapEnvSource selects a ConfigMap to populate the environment variables with. */
export interface ConfigMapEnvSource {
  /**
   * Name of the referent. This field is effectively required, but due to backwards compatibility is allowed to be
   * empty. Instances of this type with an empty value here are almost certainly wrong.
   */
  readonly name?: string | undefined;
  /** Specify whether the ConfigMap must be defined */
  readonly optional?: boolean | undefined;
}

/** Selects a key from a ConfigMap. */
export interface ConfigMapKeySelector {
  /**
   * The key to select from the ConfigMap's Data field. Keys in the BinaryData field are not currently propagated to
   * container env vars.
   */
  readonly key: string;
  /**
   * Name of the referent. This field is effectively required, but due to backwards compatibility is allowed to be
   * empty. Instances of this type with an empty value here are almost certainly wrong.
   */
  readonly name?: string | undefined;
  /** Specify whether the ConfigMap or its key must be defined */
  readonly optional?: boolean | undefined;
}

/**
 * ConfigMapNodeConfigSource contains the information to reference a ConfigMap as a config source for the Node. This API
 * is deprecated since 1.22: https://git.k8s.io/enhancements/keps/sig-node/281-dynamic-kubelet-configuration
 */
export interface ConfigMapNodeConfigSource {
  /**
   * KubeletConfigKey declares which key of the referenced ConfigMap corresponds to the KubeletConfiguration structure
   * This field is required in all cases.
   */
  readonly kubeletConfigKey: string;
  /** Name is the metadata.name of the referenced ConfigMap. This field is required in all cases. */
  readonly name: string;
  /** Namespace is the metadata.namespace of the referenced ConfigMap. This field is required in all cases. */
  readonly namespace: string;
  /**
   * ResourceVersion is the metadata.ResourceVersion of the referenced ConfigMap. This field is forbidden in Node.Spec,
   * and required in Node.Status.
   */
  readonly resourceVersion?: string | undefined;
  /**
   * UID is the metadata.UID of the referenced ConfigMap. This field is forbidden in Node.Spec, and required in
   * Node.Status.
   */
  readonly uid?: string | undefined;
}

/** Adapts a ConfigMap into a projected volume. */
export interface ConfigMapProjection {
  /**
   * items if unspecified, each key-value pair in the Data field of the referenced ConfigMap will be projected into the
   * volume as a file whose name is the key and content is the value. If specified, the listed keys will be projected
   * into the specified paths, and unlisted keys will not be present.
   */
  readonly items?: readonly KeyToPath[] | undefined;
  /**
   * Name of the referent. This field is effectively required, but due to backwards compatibility is allowed to be
   * empty. Instances of this type with an empty value here are almost certainly wrong.
   */
  readonly name?: string | undefined;
  /** optional specify whether the ConfigMap or its keys must be defined */
  readonly optional?: boolean | undefined;
}

/** Adapts a ConfigMap into a volume. */
export interface ConfigMapVolumeSource {
  /**
   * defaultMode is optional: mode bits used to set permissions on created files by default. Must be an octal value
   * between 0000 and 0777 or a decimal value between 0 and 511. YAML accepts both octal and decimal values, JSON
   * requires decimal values for mode bits. Defaults to 0644.
   */
  readonly defaultMode?: number | undefined;
  /**
   * defaultUser is Optional: The owner UID of the created files by default. The defaultUser field is only used as a
   * fallback when the item-level user field is unset. (Alpha) This field requires the AtomicWriteVolumeUserFields
   * feature gate to be enabled. From Kubernetes 1.37 on.
   */
  readonly defaultUser?: number | undefined;
  /**
   * items if unspecified, each key-value pair in the Data field of the referenced ConfigMap will be projected into the
   * volume as a file whose name is the key and content is the value. If specified, the listed keys will be projected
   * into the specified paths, and unlisted keys will not be present.
   */
  readonly items?: readonly KeyToPath[] | undefined;
  /**
   * Name of the referent. This field is effectively required, but due to backwards compatibility is allowed to be
   * empty. Instances of this type with an empty value here are almost certainly wrong.
   */
  readonly name?: string | undefined;
  /** optional specify whether the ConfigMap or its keys must be defined */
  readonly optional?: boolean | undefined;
}

/** A single application container that you want to run within a pod. */
export interface Container {
  /**
   * Arguments to the entrypoint. The container image's CMD is used if this is not provided. Variable references
   * $(VAR_NAME) are expanded using the container's environment. If a variable cannot be resolved, the reference in the
   * input string will be unchanged.
   */
  readonly args?: readonly string[] | undefined;
  /**
   * Entrypoint array. Not executed within a shell. The container image's ENTRYPOINT is used if this is not provided.
   * Variable references $(VAR_NAME) are expanded using the container's environment. If a variable cannot be resolved,
   * the reference in the input string will be unchanged.
   */
  readonly command?: readonly string[] | undefined;
  /** List of environment variables to set in the container. Cannot be updated. */
  readonly env?: readonly EnvVar[] | undefined;
  /**
   * List of sources to populate environment variables in the container. The keys defined within a source may consist of
   * any printable ASCII characters except '='. When a key exists in multiple sources, the value associated with the
   * last source will take precedence.
   */
  readonly envFrom?: readonly EnvFromSource[] | undefined;
  /** Container image name. */
  readonly image?: string | undefined;
  /**
   * Image pull policy. One of Always, Never, IfNotPresent. Defaults to Always if :latest tag is specified, or
   * IfNotPresent otherwise. Cannot be updated.
   */
  readonly imagePullPolicy?: 'Always' | 'IfNotPresent' | 'Never' | undefined;
  /** Actions that the management system should take in response to container lifecycle events. Cannot be updated. */
  readonly lifecycle?: Lifecycle | undefined;
  /** Periodic probe of container liveness. Container will be restarted if the probe fails. Cannot be updated. */
  readonly livenessProbe?: Probe | undefined;
  /**
   * Name of the container specified as a DNS_LABEL. Each container in a pod must have a unique name (DNS_LABEL). Cannot
   * be updated.
   */
  readonly name: string;
  /**
   * List of ports to expose from the container. Not specifying a port here DOES NOT prevent that port from being
   * exposed. Any port which is listening on the default "0.0.0.0" address inside a container will be accessible from
   * the network. Modifying this array with strategic merge patch may corrupt the data.
   */
  readonly ports?: readonly ContainerPort[] | undefined;
  /**
   * Periodic probe of container service readiness. Container will be removed from service endpoints if the probe fails.
   * Cannot be updated.
   */
  readonly readinessProbe?: Probe | undefined;
  /** Resources resize policy for the container. This field cannot be set on ephemeral containers. */
  readonly resizePolicy?: readonly ContainerResizePolicy[] | undefined;
  /** Compute Resources required by this container. Cannot be updated. */
  readonly resources?: ResourceRequirements | undefined;
  /**
   * RestartPolicy defines the restart behavior of individual containers in a pod. This overrides the pod-level restart
   * policy. When this field is not specified, the restart behavior is defined by the Pod's restart policy and the
   * container type.
   */
  readonly restartPolicy?: string | undefined;
  /**
   * Represents a list of rules to be checked to determine if the container should be restarted on exit. The rules are
   * evaluated in order. Once a rule matches a container exit condition, the remaining rules are ignored.
   */
  readonly restartPolicyRules?: readonly ContainerRestartRule[] | undefined;
  /**
   * SecurityContext defines the security options the container should be run with. If set, the fields of
   * SecurityContext override the equivalent fields of PodSecurityContext.
   */
  readonly securityContext?: SecurityContext | undefined;
  /**
   * StartupProbe indicates that the Pod has successfully initialized. If specified, no other probes are executed until
   * this completes successfully. If this probe fails, the Pod will be restarted, just as if the livenessProbe failed.
   */
  readonly startupProbe?: Probe | undefined;
  /**
   * Whether this container should allocate a buffer for stdin in the container runtime. If this is not set, reads from
   * stdin in the container will always result in EOF. Default is false.
   */
  readonly stdin?: boolean | undefined;
  /**
   * Whether the container runtime should close the stdin channel after it has been opened by a single attach. When
   * stdin is true the stdin stream will remain open across multiple attach sessions.
   */
  readonly stdinOnce?: boolean | undefined;
  /**
   * Optional: Path at which the file to which the container's termination message will be written is mounted into the
   * container's filesystem. Message written is intended to be brief final status, such as an assertion failure message.
   * Will be truncated by the node if greater than 4096 bytes.
   */
  readonly terminationMessagePath?: string | undefined;
  /**
   * Indicate how the termination message should be populated. File will use the contents of terminationMessagePath to
   * populate the container status message on both success and failure.
   */
  readonly terminationMessagePolicy?: 'FallbackToLogsOnError' | 'File' | undefined;
  /** Whether this container should allocate a TTY for itself, also requires 'stdin' to be true. Default is false. */
  readonly tty?: boolean | undefined;
  /** volumeDevices is the list of block devices to be used by the container. */
  readonly volumeDevices?: readonly VolumeDevice[] | undefined;
  /** Pod volumes to mount into the container's filesystem. Cannot be updated. */
  readonly volumeMounts?: readonly VolumeMount[] | undefined;
  /**
   * Container's working directory. If not specified, the container runtime's default will be used, which might be
   * configured in the container image. Cannot be updated.
   */
  readonly workingDir?: string | undefined;
}

/** ContainerPort represents a network port in a single container. */
export interface ContainerPort {
  /** Number of port to expose on the pod's IP address. This must be a valid port number, 0 < x < 65536. */
  readonly containerPort: number;
  /** What host IP to bind the external port to. */
  readonly hostIP?: string | undefined;
  /**
   * Number of port to expose on the host. If specified, this must be a valid port number, 0 < x < 65536. If HostNetwork
   * is specified, this must match ContainerPort. Most containers do not need this.
   */
  readonly hostPort?: number | undefined;
  /**
   * If specified, this must be an IANA_SVC_NAME and unique within the pod. Each named port in a pod must have a unique
   * name. Name for the port that can be referred to by services.
   */
  readonly name?: string | undefined;
  /** Protocol for port. Must be UDP, TCP, or SCTP. Defaults to "TCP". */
  readonly protocol?: 'SCTP' | 'TCP' | 'UDP' | undefined;
}

/** ContainerResizePolicy represents resource resize policy for the container. */
export interface ContainerResizePolicy {
  /** Name of the resource to which this resource resize policy applies. Supported values: cpu, memory. */
  readonly resourceName: string;
  /** Restart policy to apply when specified resource is resized. If not specified, it defaults to NotRequired. */
  readonly restartPolicy: string;
}

/** ContainerRestartRule describes how a container exit is handled. */
export interface ContainerRestartRule {
  /**
   * Specifies the action taken on a container exit if the requirements are satisfied. The only possible value is
   * "Restart" to restart the container.
   */
  readonly action: string;
  /** Represents the exit codes to check on container exits. */
  readonly exitCodes?: ContainerRestartRuleOnExitCodes | undefined;
}

/** ContainerRestartRuleOnExitCodes describes the condition for handling an exited container based on its exit codes. */
export interface ContainerRestartRuleOnExitCodes {
  /**
   * Represents the relationship between the container exit code(s) and the specified values. Possible values are: - In:
   * the requirement is satisfied if the container exit code is in the set of specified values. - NotIn: the requirement
   * is satisfied if the container exit code is not in the set of specified values.
   */
  readonly operator: string;
  /** Specifies the set of values to check for container exit codes. At most 255 elements are allowed. */
  readonly values?: readonly number[] | undefined;
}

/**
 * Represents downward API info for projecting into a projected volume. Note that this is identical to a downwardAPI
 * volume source without the default mode.
 */
export interface DownwardAPIProjection {
  /** Items is a list of DownwardAPIVolume file */
  readonly items?: readonly DownwardAPIVolumeFile[] | undefined;
}

/** DownwardAPIVolumeFile represents information to create the file containing the pod field */
export interface DownwardAPIVolumeFile {
  /** Required: Selects a field of the pod: only annotations, labels, name, namespace and uid are supported. */
  readonly fieldRef?: ObjectFieldSelector | undefined;
  /**
   * Optional: mode bits used to set permissions on this file, must be an octal value between 0000 and 0777 or a decimal
   * value between 0 and 511. YAML accepts both octal and decimal values, JSON requires decimal values for mode bits. If
   * not specified, the volume defaultMode will be used.
   */
  readonly mode?: number | undefined;
  /**
   * Required: Path is the relative path name of the file to be created. Must not be absolute or contain the '..' path.
   * Must be utf-8 encoded. The first item of the relative path must not start with '..'
   */
  readonly path: string;
  /**
   * Selects a resource of the container: only resources limits and requests (limits.cpu, limits.memory, requests.cpu
   * and requests.memory) are currently supported.
   */
  readonly resourceFieldRef?: ResourceFieldSelector | undefined;
  /**
   * user is Optional: The owner UID of the created file. If specified, the item-level user field takes precedence over
   * defaultUser. (Alpha) This field requires the AtomicWriteVolumeUserFields feature gate to be enabled. From
   * Kubernetes 1.37 on.
   */
  readonly user?: number | undefined;
}

/**
 * DownwardAPIVolumeSource represents a volume containing downward API info. Downward API volumes support ownership
 * management and SELinux relabeling.
 */
export interface DownwardAPIVolumeSource {
  /**
   * Optional: mode bits to use on created files by default. Must be a Optional: mode bits used to set permissions on
   * created files by default. Must be an octal value between 0000 and 0777 or a decimal value between 0 and 511. YAML
   * accepts both octal and decimal values, JSON requires decimal values for mode bits.
   */
  readonly defaultMode?: number | undefined;
  /**
   * defaultUser is Optional: The owner UID of the created files by default. The defaultUser field is only used as a
   * fallback when the item-level user field is unset. (Alpha) This field requires the AtomicWriteVolumeUserFields
   * feature gate to be enabled. From Kubernetes 1.37 on.
   */
  readonly defaultUser?: number | undefined;
  /** Items is a list of downward API volume file */
  readonly items?: readonly DownwardAPIVolumeFile[] | undefined;
}

/**
 * Represents an empty directory for a pod. Empty directory volumes support ownership management and SELinux relabeling.
 */
export interface EmptyDirVolumeSource {
  /**
   * medium represents what type of storage medium should back this directory. The default is "" which means to use the
   * node's default medium. Must be an empty string (default) or Memory.
   */
  readonly medium?: string | undefined;
  /**
   * mode specifies the permission bits for the emptyDir directory, in numeric notation (e.g., 0755, 01777). Must be a
   * value between 0000 and 01777. If not specified, defaults to 0777. This might be in conflict with other options that
   * affect the file mode, like fsGroup. From Kubernetes 1.37 on.
   */
  readonly mode?: number | undefined;
  /**
   * sizeLimit is the total amount of local storage required for this EmptyDir volume. The size limit is also applicable
   * for memory medium. The maximum usage on memory medium EmptyDir would be the minimum value between the SizeLimit
   * specified here and the sum of memory limits of all containers in a pod.
   */
  readonly sizeLimit?: Quantity | undefined;
}

/**
 * EndpointAddress is a tuple that describes single IP address.
 * @deprecated This API is deprecated in v1.33+.
 */
export interface EndpointAddress {
  /** The Hostname of this endpoint */
  readonly hostname?: string | undefined;
  /**
   * The IP of this endpoint. May not be loopback (127.0.0.0/8 or ::1), link-local (169.254.0.0/16 or fe80::/10), or
   * link-local multicast (224.0.0.0/24 or ff02::/16).
   */
  readonly ip: string;
  /** Optional: Node hosting this endpoint. This can be used to determine endpoints local to a node. */
  readonly nodeName?: string | undefined;
  /** Reference to object providing the endpoint. */
  readonly targetRef?: ObjectReference | undefined;
}

/**
 * EndpointPort is a tuple that describes a single port.
 * @deprecated This API is deprecated in v1.33+.
 */
export interface EndpointPort {
  /**
   * The application protocol for this port. This is used as a hint for implementations to offer richer behavior for
   * protocols that they understand. This field follows standard Kubernetes label syntax.
   */
  readonly appProtocol?: string | undefined;
  /**
   * The name of this port. This must match the 'name' field in the corresponding ServicePort. Must be a DNS_LABEL.
   * Optional only if one port is defined.
   */
  readonly name?: string | undefined;
  /** The port number of the endpoint. */
  readonly port: number;
  /** The IP protocol for this port. Must be UDP, TCP, or SCTP. Default is TCP. */
  readonly protocol?: 'SCTP' | 'TCP' | 'UDP' | undefined;
}

/**
 * EndpointSubset is a group of addresses with a common set of ports. The expanded set of endpoints is the Cartesian
 * product of Addresses x Ports.
 * @deprecated This API is deprecated in v1.33+.
 */
export interface EndpointSubset {
  /**
   * IP addresses which offer the related ports that are marked as ready. These endpoints should be considered safe for
   * load balancers and clients to utilize.
   */
  readonly addresses?: readonly EndpointAddress[] | undefined;
  /**
   * IP addresses which offer the related ports but are not currently marked as ready because they have not yet finished
   * starting, have recently failed a readiness check, or have recently failed a liveness check.
   */
  readonly notReadyAddresses?: readonly EndpointAddress[] | undefined;
  /** Port numbers available on the related IP addresses. */
  readonly ports?: readonly EndpointPort[] | undefined;
}

/**
 * Endpoints is a collection of endpoints that implement the actual service.
 * @deprecated This API is deprecated in v1.33+.
 */
export interface KubeEndpointsProps {
  readonly metadata: NamedObjectMeta;
  /**
   * The set of all endpoints is the union of all subsets. Addresses are placed into subsets according to the IPs they
   * share.
   */
  readonly subsets?: readonly EndpointSubset[] | undefined;
}

/** EnvFromSource represents the source of a set of ConfigMaps or Secrets */
export interface EnvFromSource {
  /** The ConfigMap to select from */
  readonly configMapRef?: ConfigMapEnvSource | undefined;
  /**
   * Optional text to prepend to the name of each environment variable. May consist of any printable ASCII characters
   * except '='.
   */
  readonly prefix?: string | undefined;
  /** The Secret to select from */
  readonly secretRef?: SecretEnvSource | undefined;
}

/** EnvVar represents an environment variable present in a Container. */
export interface EnvVar {
  /** Name of the environment variable. May consist of any printable ASCII characters except '='. */
  readonly name: string;
  /**
   * Variable references $(VAR_NAME) are expanded using the previously defined environment variables in the container
   * and any service environment variables. If a variable cannot be resolved, the reference in the input string will be
   * unchanged.
   */
  readonly value?: string | undefined;
  /** Source for the environment variable's value. Cannot be used if value is not empty. */
  readonly valueFrom?: EnvVarSource | undefined;
}

/** EnvVarSource represents a source for the value of an EnvVar. */
export interface EnvVarSource {
  /** Selects a key of a ConfigMap. */
  readonly configMapKeyRef?: ConfigMapKeySelector | undefined;
  /**
   * Selects a field of the pod: supports metadata.name, metadata.namespace, `metadata.labels['<KEY>']`,
   * `metadata.annotations['<KEY>']`, spec.nodeName, spec.serviceAccountName, status.hostIP, status.podIP,
   * status.podIPs.
   */
  readonly fieldRef?: ObjectFieldSelector | undefined;
  /** FileKeyRef selects a key of the env file. Requires the EnvFiles feature gate to be enabled. */
  readonly fileKeyRef?: FileKeySelector | undefined;
  /**
   * Selects a resource of the container: only resources limits and requests (limits.cpu, limits.memory,
   * limits.ephemeral-storage, requests.cpu, requests.memory and requests.ephemeral-storage) are currently supported.
   */
  readonly resourceFieldRef?: ResourceFieldSelector | undefined;
  /** Selects a key of a secret in the pod's namespace */
  readonly secretKeyRef?: SecretKeySelector | undefined;
}

/**
 * An EphemeralContainer is a temporary container that you may add to an existing Pod for user-initiated activities such
 * as debugging. Ephemeral containers have no resource or scheduling guarantees, and they will not be restarted when
 * they exit or when a Pod is removed or restarted.
 */
export interface EphemeralContainer {
  /**
   * Arguments to the entrypoint. The image's CMD is used if this is not provided. Variable references $(VAR_NAME) are
   * expanded using the container's environment. If a variable cannot be resolved, the reference in the input string
   * will be unchanged.
   */
  readonly args?: readonly string[] | undefined;
  /**
   * Entrypoint array. Not executed within a shell. The image's ENTRYPOINT is used if this is not provided. Variable
   * references $(VAR_NAME) are expanded using the container's environment. If a variable cannot be resolved, the
   * reference in the input string will be unchanged.
   */
  readonly command?: readonly string[] | undefined;
  /** List of environment variables to set in the container. Cannot be updated. */
  readonly env?: readonly EnvVar[] | undefined;
  /**
   * List of sources to populate environment variables in the container. The keys defined within a source may consist of
   * any printable ASCII characters except '='. When a key exists in multiple sources, the value associated with the
   * last source will take precedence.
   */
  readonly envFrom?: readonly EnvFromSource[] | undefined;
  /** Container image name. */
  readonly image?: string | undefined;
  /**
   * Image pull policy. One of Always, Never, IfNotPresent. Defaults to Always if :latest tag is specified, or
   * IfNotPresent otherwise. Cannot be updated.
   */
  readonly imagePullPolicy?: 'Always' | 'IfNotPresent' | 'Never' | undefined;
  /** Lifecycle is not allowed for ephemeral containers. */
  readonly lifecycle?: Lifecycle | undefined;
  /** Probes are not allowed for ephemeral containers. */
  readonly livenessProbe?: Probe | undefined;
  /**
   * Name of the ephemeral container specified as a DNS_LABEL. This name must be unique among all containers, init
   * containers and ephemeral containers.
   */
  readonly name: string;
  /** Ports are not allowed for ephemeral containers. */
  readonly ports?: readonly ContainerPort[] | undefined;
  /** Probes are not allowed for ephemeral containers. */
  readonly readinessProbe?: Probe | undefined;
  /** Resources resize policy for the container. */
  readonly resizePolicy?: readonly ContainerResizePolicy[] | undefined;
  /**
   * Resources are not allowed for ephemeral containers. Ephemeral containers use spare resources already allocated to
   * the pod.
   */
  readonly resources?: ResourceRequirements | undefined;
  /**
   * Restart policy for the container to manage the restart behavior of each container within a pod. You cannot set this
   * field on ephemeral containers.
   */
  readonly restartPolicy?: string | undefined;
  /**
   * Represents a list of rules to be checked to determine if the container should be restarted on exit. You cannot set
   * this field on ephemeral containers.
   */
  readonly restartPolicyRules?: readonly ContainerRestartRule[] | undefined;
  /**
   * Optional: SecurityContext defines the security options the ephemeral container should be run with. If set, the
   * fields of SecurityContext override the equivalent fields of PodSecurityContext.
   */
  readonly securityContext?: SecurityContext | undefined;
  /** Probes are not allowed for ephemeral containers. */
  readonly startupProbe?: Probe | undefined;
  /**
   * Whether this container should allocate a buffer for stdin in the container runtime. If this is not set, reads from
   * stdin in the container will always result in EOF. Default is false.
   */
  readonly stdin?: boolean | undefined;
  /**
   * Whether the container runtime should close the stdin channel after it has been opened by a single attach. When
   * stdin is true the stdin stream will remain open across multiple attach sessions.
   */
  readonly stdinOnce?: boolean | undefined;
  /**
   * If set, the name of the container from PodSpec that this ephemeral container targets. The ephemeral container will
   * be run in the namespaces (IPC, PID, etc) of this container. If not set then the ephemeral container uses the
   * namespaces configured in the Pod spec.
   */
  readonly targetContainerName?: string | undefined;
  /**
   * Optional: Path at which the file to which the container's termination message will be written is mounted into the
   * container's filesystem. Message written is intended to be brief final status, such as an assertion failure message.
   * Will be truncated by the node if greater than 4096 bytes.
   */
  readonly terminationMessagePath?: string | undefined;
  /**
   * Indicate how the termination message should be populated. File will use the contents of terminationMessagePath to
   * populate the container status message on both success and failure.
   */
  readonly terminationMessagePolicy?: 'FallbackToLogsOnError' | 'File' | undefined;
  /** Whether this container should allocate a TTY for itself, also requires 'stdin' to be true. Default is false. */
  readonly tty?: boolean | undefined;
  /** volumeDevices is the list of block devices to be used by the container. */
  readonly volumeDevices?: readonly VolumeDevice[] | undefined;
  /**
   * Pod volumes to mount into the container's filesystem. Subpath mounts are not allowed for ephemeral containers.
   * Cannot be updated.
   */
  readonly volumeMounts?: readonly VolumeMount[] | undefined;
  /**
   * Container's working directory. If not specified, the container runtime's default will be used, which might be
   * configured in the container image. Cannot be updated.
   */
  readonly workingDir?: string | undefined;
}

/** Represents an ephemeral volume that is handled by a normal storage driver. */
export interface EphemeralVolumeSource {
  /**
   * Will be used to create a stand-alone PVC to provision the volume. The pod in which this EphemeralVolumeSource is
   * embedded will be the owner of the PVC, i.e. the PVC will be deleted together with the pod.
   */
  readonly volumeClaimTemplate?: PersistentVolumeClaimTemplate | undefined;
}

/**
 * Event is a report of an event somewhere in the cluster. Events have a limited retention time and triggers and
 * messages may evolve with time. Event consumers should not rely on the timing of an event with a given Reason
 * reflecting a consistent underlying trigger, or the continued existence of events with that Reason.
 */
export interface KubeEventProps {
  readonly metadata: NamedObjectMeta;
  /** What action was taken/failed regarding to the Regarding object. */
  readonly action?: string | undefined;
  /** The number of times this event has occurred. */
  readonly count?: number | undefined;
  /** Time when this Event was first observed. */
  readonly eventTime?: MicroTime | undefined;
  /** The time at which the event was first recorded. (Time of server receipt is in TypeMeta.) */
  readonly firstTimestamp?: Time | undefined;
  /** The object that this event is about. */
  readonly involvedObject: ObjectReference;
  /** The time at which the most recent occurrence of this event was recorded. */
  readonly lastTimestamp?: Time | undefined;
  /** A human-readable description of the status of this operation. */
  readonly message?: string | undefined;
  /**
   * This should be a short, machine understandable string that gives the reason for the transition into the object's
   * current status.
   */
  readonly reason?: string | undefined;
  /** Optional secondary object for more complex actions. */
  readonly related?: ObjectReference | undefined;
  /** Name of the controller that emitted this Event, e.g. `kubernetes.io/kubelet`. */
  readonly reportingComponent?: string | undefined;
  /** ID of the controller instance, e.g. `kubelet-xyzf`. */
  readonly reportingInstance?: string | undefined;
  /** Data about the Event series this event represents or nil if it's a singleton Event. */
  readonly series?: EventSeries | undefined;
  /** The component reporting this event. Should be a short machine understandable string. */
  readonly source?: EventSource | undefined;
  /** Type of this event (Normal, Warning), new types could be added in the future */
  readonly type?: string | undefined;
}

/** EventSeries contain information on series of events, i.e. thing that was/is happening continuously for some time. */
export interface EventSeries {
  /** Number of occurrences in this series up to the last heartbeat time */
  readonly count?: number | undefined;
  /** Time of the last occurrence observed */
  readonly lastObservedTime?: MicroTime | undefined;
}

/** EventSource contains information for an event. */
export interface EventSource {
  /** Component from which the event is generated. */
  readonly component?: string | undefined;
  /** Node name on which the event is generated. */
  readonly host?: string | undefined;
}

/**
 * EvictionResponder allows you to specify the responder reacting to an Eviction. Responders should observe and
 * communicate through the Eviction Resource API to help with the graceful eviction of a target (e.g. termination of a
 * pod).
 */
export interface EvictionResponder {
  /** name allows you to identify the responder responding to the Eviction. */
  readonly name: string;
  /**
   * priority for this responder. Higher priorities are selected first by the evictionrequest-controller. If there are
   * responders with the same priority, the responder whose domain name comes first in the alphabetical higher domain
   * order, will be picked.
   */
  readonly priority: number;
}

/** ExecAction describes a "run in container" action. */
export interface ExecAction {
  /**
   * Command is the command line to execute inside the container, the working directory for the command is root ('/') in
   * the container's filesystem. The command is simply exec'd, it is not run inside a shell, so traditional shell
   * instructions ('|', etc) won't work.
   */
  readonly command?: readonly string[] | undefined;
}

/**
 * Represents a Fibre Channel volume. Fibre Channel volumes can only be mounted as read/write once. Fibre Channel
 * volumes support ownership management and SELinux relabeling.
 */
export interface FCVolumeSource {
  /**
   * fsType is the filesystem type to mount. Must be a filesystem type supported by the host operating system. Ex.
   * "ext4", "xfs", "ntfs". Implicitly inferred to be "ext4" if unspecified.
   */
  readonly fsType?: string | undefined;
  /** lun is Optional: FC target lun number */
  readonly lun?: number | undefined;
  /**
   * readOnly is Optional: Defaults to false (read/write). ReadOnly here will force the ReadOnly setting in
   * VolumeMounts.
   */
  readonly readOnly?: boolean | undefined;
  /** targetWWNs is Optional: FC target worldwide names (WWNs) */
  readonly targetWWNs?: readonly string[] | undefined;
  /**
   * wwids Optional: FC volume world wide identifiers (wwids) Either wwids or combination of targetWWNs and lun must be
   * set, but not both simultaneously.
   */
  readonly wwids?: readonly string[] | undefined;
}

/** FileKeySelector selects a key of the env file. */
export interface FileKeySelector {
  /**
   * The key within the env file. An invalid key will prevent the pod from starting. The keys defined within a source
   * may consist of any printable ASCII characters except '='. During Alpha stage of the EnvFiles feature gate, the key
   * size is limited to 128 characters.
   */
  readonly key: string;
  /**
   * Specify whether the file or its key must be defined. If the file or key does not exist, then the env var is not
   * published. If optional is set to true and the specified key does not exist, the environment variable will not be
   * set in the Pod's containers.
   */
  readonly optional?: boolean | undefined;
  /**
   * The path within the volume from which to select the file. Must be relative and may not contain the '..' path or
   * start with '..'.
   */
  readonly path: string;
  /** The name of the volume mount containing the env file. */
  readonly volumeName: string;
}

/**
 * FlexPersistentVolumeSource represents a generic persistent volume resource that is provisioned/attached using an exec
 * based plugin.
 */
export interface FlexPersistentVolumeSource {
  /** driver is the name of the driver to use for this volume. */
  readonly driver: string;
  /**
   * fsType is the Filesystem type to mount. Must be a filesystem type supported by the host operating system. Ex.
   * "ext4", "xfs", "ntfs". The default filesystem depends on FlexVolume script.
   */
  readonly fsType?: string | undefined;
  /** options is Optional: this field holds extra command options if any. */
  readonly options?: Readonly<Record<string, string>> | undefined;
  /**
   * readOnly is Optional: defaults to false (read/write). ReadOnly here will force the ReadOnly setting in
   * VolumeMounts.
   */
  readonly readOnly?: boolean | undefined;
  /**
   * secretRef is Optional: SecretRef is reference to the secret object containing sensitive information to pass to the
   * plugin scripts. This may be empty if no secret object is specified. If the secret object contains more than one
   * secret, all secrets are passed to the plugin scripts.
   */
  readonly secretRef?: SecretReference | undefined;
}

/** FlexVolume represents a generic volume resource that is provisioned/attached using an exec based plugin. */
export interface FlexVolumeSource {
  /** driver is the name of the driver to use for this volume. */
  readonly driver: string;
  /**
   * fsType is the filesystem type to mount. Must be a filesystem type supported by the host operating system. Ex.
   * "ext4", "xfs", "ntfs". The default filesystem depends on FlexVolume script.
   */
  readonly fsType?: string | undefined;
  /** options is Optional: this field holds extra command options if any. */
  readonly options?: Readonly<Record<string, string>> | undefined;
  /**
   * readOnly is Optional: defaults to false (read/write). ReadOnly here will force the ReadOnly setting in
   * VolumeMounts.
   */
  readonly readOnly?: boolean | undefined;
  /**
   * secretRef is Optional: secretRef is reference to the secret object containing sensitive information to pass to the
   * plugin scripts. This may be empty if no secret object is specified. If the secret object contains more than one
   * secret, all secrets are passed to the plugin scripts.
   */
  readonly secretRef?: LocalObjectReference | undefined;
}

/**
 * Represents a Flocker volume mounted by the Flocker agent. One and only one of datasetName and datasetUUID should be
 * set. Flocker volumes do not support ownership management or SELinux relabeling.
 */
export interface FlockerVolumeSource {
  /**
   * datasetName is Name of the dataset stored as metadata -> name on the dataset for Flocker should be considered as
   * deprecated
   */
  readonly datasetName?: string | undefined;
  /** datasetUUID is the UUID of the dataset. This is unique identifier of a Flocker dataset */
  readonly datasetUUID?: string | undefined;
}

/** Represents a Persistent Disk resource in Google Compute Engine. */
export interface GCEPersistentDiskVolumeSource {
  /**
   * fsType is filesystem type of the volume that you want to mount. Tip: Ensure that the filesystem type is supported
   * by the host operating system. Examples: "ext4", "xfs", "ntfs". Implicitly inferred to be "ext4" if unspecified.
   */
  readonly fsType?: string | undefined;
  /**
   * partition is the partition in the volume that you want to mount. If omitted, the default is to mount by volume
   * name. Examples: For volume /dev/sda1, you specify the partition as "1". Similarly, the volume partition for
   * /dev/sda is "0" (or you can leave the property empty).
   */
  readonly partition?: number | undefined;
  /** pdName is unique name of the PD resource in GCE. Used to identify the disk in GCE. */
  readonly pdName: string;
  /** readOnly here will force the ReadOnly setting in VolumeMounts. Defaults to false. */
  readonly readOnly?: boolean | undefined;
}

/** GRPCAction specifies an action involving a GRPC service. */
export interface GRPCAction {
  /**
   * mode specifies the connection mode for the gRPC health probe. Set to "TLS" to use TLS without certificate
   * verification. Set to "Plaintext" to use a plaintext (insecure) connection explicitly. If not specified, the probe
   * uses a plaintext (insecure) connection. From Kubernetes 1.37 on.
   */
  readonly mode?: 'Plaintext' | 'TLS' | undefined;
  /** Port number of the gRPC service. Number must be in the range 1 to 65535. */
  readonly port: number;
  /**
   * Service is the name of the service to place in the gRPC HealthCheckRequest (see
   * https://github.com/grpc/grpc/blob/master/doc/health-checking.md).
   */
  readonly service?: string | undefined;
}

/**
 * Represents a volume that is populated with the contents of a git repository. Git repo volumes do not support
 * ownership management. Git repo volumes support SELinux relabeling.
 * @deprecated GitRepo is deprecated.
 */
export interface GitRepoVolumeSource {
  /**
   * directory is the target directory name. Must not contain or start with '..'. If '.' is supplied, the volume
   * directory will be the git repository. Otherwise, if specified, the volume will contain the git repository in the
   * subdirectory with the given name.
   */
  readonly directory?: string | undefined;
  /** repository is the URL */
  readonly repository: string;
  /** revision is the commit hash for the specified revision. */
  readonly revision?: string | undefined;
}

/**
 * Represents a Glusterfs mount that lasts the lifetime of a pod. Glusterfs volumes do not support ownership management
 * or SELinux relabeling.
 */
export interface GlusterfsPersistentVolumeSource {
  /** endpoints is the endpoint name that details Glusterfs topology. */
  readonly endpoints: string;
  /**
   * endpointsNamespace is the namespace that contains Glusterfs endpoint. If this field is empty, the EndpointNamespace
   * defaults to the same namespace as the bound PVC.
   */
  readonly endpointsNamespace?: string | undefined;
  /** path is the Glusterfs volume path. */
  readonly path: string;
  /** readOnly here will force the Glusterfs volume to be mounted with read-only permissions. Defaults to false. */
  readonly readOnly?: boolean | undefined;
}

/**
 * Represents a Glusterfs mount that lasts the lifetime of a pod. Glusterfs volumes do not support ownership management
 * or SELinux relabeling.
 */
export interface GlusterfsVolumeSource {
  /** endpoints is the endpoint name that details Glusterfs topology. */
  readonly endpoints: string;
  /** path is the Glusterfs volume path. */
  readonly path: string;
  /** readOnly here will force the Glusterfs volume to be mounted with read-only permissions. Defaults to false. */
  readonly readOnly?: boolean | undefined;
}

/** HTTPGetAction describes an action based on HTTP Get requests. */
export interface HTTPGetAction {
  /** Host name to connect to, defaults to the pod IP. You probably want to set "Host" in httpHeaders instead. */
  readonly host?: string | undefined;
  /** Custom headers to set in the request. HTTP allows repeated headers. */
  readonly httpHeaders?: readonly HTTPHeader[] | undefined;
  /** Path to access on the HTTP server. */
  readonly path?: string | undefined;
  /**
   * Name or number of the port to access on the container. Number must be in the range 1 to 65535. Name must be an
   * IANA_SVC_NAME.
   */
  readonly port: IntOrString;
  /** Protocol selects the wire protocol for the probe connection. Nil defaults to HTTP/1.1. From Kubernetes 1.37 on. */
  readonly protocol?: 'HTTP1' | 'HTTP2' | undefined;
  /** Scheme to use for connecting to the host. Defaults to HTTP. */
  readonly scheme?: 'HTTP' | 'HTTPS' | undefined;
}

/** HTTPHeader describes a custom header to be used in HTTP probes */
export interface HTTPHeader {
  /**
   * The header field name. This will be canonicalized upon output, so case-variant names will be understood as the same
   * header.
   */
  readonly name: string;
  /** The header field value */
  readonly value: string;
}

/** HostAlias holds the mapping between IP and hostnames that will be injected as an entry in the pod's hosts file. */
export interface HostAlias {
  /** Hostnames for the above IP address. */
  readonly hostnames?: readonly string[] | undefined;
  /** IP address of the host file entry. */
  readonly ip: string;
}

/**
 * Represents a host path mapped into a pod. Host path volumes do not support ownership management or SELinux
 * relabeling.
 */
export interface HostPathVolumeSource {
  /** path of the directory on the host. If the path is a symlink, it will follow the link to the real path. */
  readonly path: string;
  /** type for HostPath Volume Defaults to "" More info: https://kubernetes.io/docs/concepts/storage/volumes#hostpath */
  readonly type?:
    | ''
    | 'BlockDevice'
    | 'CharDevice'
    | 'Directory'
    | 'DirectoryOrCreate'
    | 'File'
    | 'FileOrCreate'
    | 'Socket'
    | undefined;
}

/**
 * ISCSIPersistentVolumeSource represents an ISCSI disk. ISCSI volumes can only be mounted as read/write once. ISCSI
 * volumes support ownership management and SELinux relabeling.
 */
export interface ISCSIPersistentVolumeSource {
  /** chapAuthDiscovery defines whether support iSCSI Discovery CHAP authentication */
  readonly chapAuthDiscovery?: boolean | undefined;
  /** chapAuthSession defines whether support iSCSI Session CHAP authentication */
  readonly chapAuthSession?: boolean | undefined;
  /**
   * fsType is the filesystem type of the volume that you want to mount. Tip: Ensure that the filesystem type is
   * supported by the host operating system. Examples: "ext4", "xfs", "ntfs". Implicitly inferred to be "ext4" if
   * unspecified.
   */
  readonly fsType?: string | undefined;
  /**
   * initiatorName is the custom iSCSI Initiator Name. If initiatorName is specified with iscsiInterface simultaneously,
   * new iSCSI interface <target portal>:<volume name> will be created for the connection.
   */
  readonly initiatorName?: string | undefined;
  /** iqn is Target iSCSI Qualified Name. */
  readonly iqn: string;
  /** iscsiInterface is the interface Name that uses an iSCSI transport. Defaults to 'default' (tcp). */
  readonly iscsiInterface?: string | undefined;
  /** lun is iSCSI Target Lun number. */
  readonly lun: number;
  /**
   * portals is the iSCSI Target Portal List. The Portal is either an IP or ip_addr:port if the port is other than
   * default (typically TCP ports 860 and 3260).
   */
  readonly portals?: readonly string[] | undefined;
  /** readOnly here will force the ReadOnly setting in VolumeMounts. Defaults to false. */
  readonly readOnly?: boolean | undefined;
  /** secretRef is the CHAP Secret for iSCSI target and initiator authentication */
  readonly secretRef?: SecretReference | undefined;
  /**
   * targetPortal is iSCSI Target Portal. The Portal is either an IP or ip_addr:port if the port is other than default
   * (typically TCP ports 860 and 3260).
   */
  readonly targetPortal: string;
}

/**
 * Represents an ISCSI disk. ISCSI volumes can only be mounted as read/write once. ISCSI volumes support ownership
 * management and SELinux relabeling.
 */
export interface ISCSIVolumeSource {
  /** chapAuthDiscovery defines whether support iSCSI Discovery CHAP authentication */
  readonly chapAuthDiscovery?: boolean | undefined;
  /** chapAuthSession defines whether support iSCSI Session CHAP authentication */
  readonly chapAuthSession?: boolean | undefined;
  /**
   * fsType is the filesystem type of the volume that you want to mount. Tip: Ensure that the filesystem type is
   * supported by the host operating system. Examples: "ext4", "xfs", "ntfs". Implicitly inferred to be "ext4" if
   * unspecified.
   */
  readonly fsType?: string | undefined;
  /**
   * initiatorName is the custom iSCSI Initiator Name. If initiatorName is specified with iscsiInterface simultaneously,
   * new iSCSI interface <target portal>:<volume name> will be created for the connection.
   */
  readonly initiatorName?: string | undefined;
  /** iqn is the target iSCSI Qualified Name. */
  readonly iqn: string;
  /** iscsiInterface is the interface Name that uses an iSCSI transport. Defaults to 'default' (tcp). */
  readonly iscsiInterface?: string | undefined;
  /** lun represents iSCSI Target Lun number. */
  readonly lun: number;
  /**
   * portals is the iSCSI Target Portal List. The portal is either an IP or ip_addr:port if the port is other than
   * default (typically TCP ports 860 and 3260).
   */
  readonly portals?: readonly string[] | undefined;
  /** readOnly here will force the ReadOnly setting in VolumeMounts. Defaults to false. */
  readonly readOnly?: boolean | undefined;
  /** secretRef is the CHAP Secret for iSCSI target and initiator authentication */
  readonly secretRef?: LocalObjectReference | undefined;
  /**
   * targetPortal is iSCSI Target Portal. The Portal is either an IP or ip_addr:port if the port is other than default
   * (typically TCP ports 860 and 3260).
   */
  readonly targetPortal: string;
}

/** ImageVolumeSource represents a image volume resource. */
export interface ImageVolumeSource {
  /**
   * Policy for pulling OCI objects. Possible values are: Always: the kubelet always attempts to pull the reference.
   * Container creation will fail If the pull fails. Never: the kubelet never pulls the reference and only uses a local
   * image or artifact. Container creation will fail if the reference isn't present.
   */
  readonly pullPolicy?: 'Always' | 'IfNotPresent' | 'Never' | undefined;
  /**
   * Required: Image or artifact reference to be used. Behaves in the same way as pod.spec.containers[*].image. Pull
   * secrets will be assembled in the same way as for the container image by looking up node credentials, SA image pull
   * secrets, and pod spec image pull secrets.
   */
  readonly reference?: string | undefined;
}

/** Maps a string key to a path within a volume. */
export interface KeyToPath {
  /** key is the key to project. */
  readonly key: string;
  /**
   * mode is Optional: mode bits used to set permissions on this file. Must be an octal value between 0000 and 0777 or a
   * decimal value between 0 and 511. YAML accepts both octal and decimal values, JSON requires decimal values for mode
   * bits. If not specified, the volume defaultMode will be used.
   */
  readonly mode?: number | undefined;
  /**
   * path is the relative path of the file to map the key to. May not be an absolute path. May not contain the path
   * element '..'. May not start with the string '..'.
   */
  readonly path: string;
  /**
   * user is Optional: The owner UID of the created file. If specified, the item-level user field takes precedence over
   * defaultUser. (Alpha) This field requires the AtomicWriteVolumeUserFields feature gate to be enabled. From
   * Kubernetes 1.37 on.
   */
  readonly user?: number | undefined;
}

/**
 * Lifecycle describes actions that the management system should take in response to container lifecycle events. For the
 * PostStart and PreStop lifecycle handlers, management of the container blocks until the action is complete, unless the
 * container process fails, in which case the handler is aborted.
 */
export interface Lifecycle {
  /**
   * PostStart is called immediately after a container is created. If the handler fails, the container is terminated and
   * restarted according to its restart policy. Other management of the container blocks until the hook completes.
   */
  readonly postStart?: LifecycleHandler | undefined;
  /**
   * PreStop is called immediately before a container is terminated due to an API request or management event such as
   * liveness/startup probe failure, preemption, resource contention, etc. The handler is not called if the container
   * crashes or exits.
   */
  readonly preStop?: LifecycleHandler | undefined;
  /**
   * StopSignal defines which signal will be sent to a container when it is being stopped. If not specified, the default
   * is defined by the container runtime in use. StopSignal can only be set for Pods with a non-empty .spec.os.name
   */
  readonly stopSignal?:
    | 'SIGABRT'
    | 'SIGALRM'
    | 'SIGBUS'
    | 'SIGCHLD'
    | 'SIGCLD'
    | 'SIGCONT'
    | 'SIGFPE'
    | 'SIGHUP'
    | 'SIGILL'
    | 'SIGINT'
    | 'SIGIO'
    | 'SIGIOT'
    | 'SIGKILL'
    | 'SIGPIPE'
    | 'SIGPOLL'
    | 'SIGPROF'
    | 'SIGPWR'
    | 'SIGQUIT'
    | 'SIGRTMAX'
    | 'SIGRTMAX-1'
    | 'SIGRTMAX-10'
    | 'SIGRTMAX-11'
    | 'SIGRTMAX-12'
    | 'SIGRTMAX-13'
    | 'SIGRTMAX-14'
    | 'SIGRTMAX-2'
    | 'SIGRTMAX-3'
    | 'SIGRTMAX-4'
    | 'SIGRTMAX-5'
    | 'SIGRTMAX-6'
    | 'SIGRTMAX-7'
    | 'SIGRTMAX-8'
    | 'SIGRTMAX-9'
    | 'SIGRTMIN'
    | 'SIGRTMIN+1'
    | 'SIGRTMIN+10'
    | 'SIGRTMIN+11'
    | 'SIGRTMIN+12'
    | 'SIGRTMIN+13'
    | 'SIGRTMIN+14'
    | 'SIGRTMIN+15'
    | 'SIGRTMIN+2'
    | 'SIGRTMIN+3'
    | 'SIGRTMIN+4'
    | 'SIGRTMIN+5'
    | 'SIGRTMIN+6'
    | 'SIGRTMIN+7'
    | 'SIGRTMIN+8'
    | 'SIGRTMIN+9'
    | 'SIGSEGV'
    | 'SIGSTKFLT'
    | 'SIGSTOP'
    | 'SIGSYS'
    | 'SIGTERM'
    | 'SIGTRAP'
    | 'SIGTSTP'
    | 'SIGTTIN'
    | 'SIGTTOU'
    | 'SIGURG'
    | 'SIGUSR1'
    | 'SIGUSR2'
    | 'SIGVTALRM'
    | 'SIGWINCH'
    | 'SIGXCPU'
    | 'SIGXFSZ'
    | undefined;
}

/**
 * LifecycleHandler defines a specific action that should be taken in a lifecycle hook. One and only one of the fields,
 * except TCPSocket must be specified.
 */
export interface LifecycleHandler {
  /** Exec specifies a command to execute in the container. */
  readonly exec?: ExecAction | undefined;
  /** HTTPGet specifies an HTTP GET request to perform. */
  readonly httpGet?: HTTPGetAction | undefined;
  /** Sleep represents a duration that the container should sleep. */
  readonly sleep?: SleepAction | undefined;
  /**
   * TCPSocket is NOT supported as a LifecycleHandler and kept for backward compatibility. There is no validation of
   * this field and lifecycle hooks will fail at runtime when it is specified.
   * @deprecated TCPSocket is NOT supported as a LifecycleHandler and kept for backward compatibility.
   */
  readonly tcpSocket?: TCPSocketAction | undefined;
}

/** LimitRange sets resource usage limits for each kind of resource in a Namespace. */
export interface KubeLimitRangeProps {
  readonly metadata: NamedObjectMeta;
  /** Spec defines the limits enforced. */
  readonly spec?: LimitRangeSpec | undefined;
}

/** LimitRangeItem defines a min/max usage limit for any resource that matches on kind. */
export interface LimitRangeItem {
  /** Default resource requirement limit value by resource name if resource limit is omitted. */
  readonly default?: Readonly<Record<string, Quantity>> | undefined;
  /**
   * DefaultRequest is the default resource requirement request value by resource name if resource request is omitted.
   */
  readonly defaultRequest?: Readonly<Record<string, Quantity>> | undefined;
  /** Max usage constraints on this kind by resource name. */
  readonly max?: Readonly<Record<string, Quantity>> | undefined;
  /**
   * MaxLimitRequestRatio if specified, the named resource must have a request and limit that are both non-zero where
   * limit divided by request is less than or equal to the enumerated value; this represents the max burst for the named
   * resource.
   */
  readonly maxLimitRequestRatio?: Readonly<Record<string, Quantity>> | undefined;
  /** Min usage constraints on this kind by resource name. */
  readonly min?: Readonly<Record<string, Quantity>> | undefined;
  /** Type of resource that this limit applies to. */
  readonly type: string;
}

/** LimitRangeSpec defines a min/max usage limit for resources that match on kind. */
export interface LimitRangeSpec {
  /** Limits is the list of LimitRangeItem objects that are enforced. */
  readonly limits: readonly LimitRangeItem[];
}

/**
 * LocalObjectReference contains enough information to let you locate the referenced object inside the same namespace.
 */
export interface LocalObjectReference {
  /**
   * Name of the referent. This field is effectively required, but due to backwards compatibility is allowed to be
   * empty. Instances of this type with an empty value here are almost certainly wrong.
   */
  readonly name?: string | undefined;
}

/** Local represents directly-attached storage with node affinity */
export interface LocalVolumeSource {
  /**
   * fsType is the filesystem type to mount. It applies only when the Path is a block device. Must be a filesystem type
   * supported by the host operating system. Ex. "ext4", "xfs", "ntfs". The default value is to auto-select a filesystem
   * if unspecified.
   */
  readonly fsType?: string | undefined;
  /**
   * path of the full path to the volume on the node. It can be either a directory or block device (disk, partition,
   * ...).
   */
  readonly path: string;
}

/**
 * Represents an NFS mount that lasts the lifetime of a pod. NFS volumes do not support ownership management or SELinux
 * relabeling.
 */
export interface NFSVolumeSource {
  /** path that is exported by the NFS server. */
  readonly path: string;
  /** readOnly here will force the NFS export to be mounted with read-only permissions. Defaults to false. */
  readonly readOnly?: boolean | undefined;
  /** server is the hostname or IP address of the NFS server. */
  readonly server: string;
}

/** Namespace provides a scope for Names. Use of multiple namespaces is optional. */
export interface KubeNamespaceProps {
  readonly metadata: NamedObjectMeta;
  /** Spec defines the behavior of the Namespace. */
  readonly spec?: NamespaceSpec | undefined;
}

/** NamespaceSpec describes the attributes on a Namespace. */
export interface NamespaceSpec {
  /** Finalizers is an opaque list of values that must be empty to permanently remove object from storage. */
  readonly finalizers?: readonly string[] | undefined;
}

/** Node is a worker node in Kubernetes. Each node will have a unique identifier in the cache (i.e. in etcd). */
export interface KubeNodeProps {
  readonly metadata: NamedObjectMeta;
  /**
   * Spec defines the behavior of a node.
   * https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
   */
  readonly spec?: NodeSpec | undefined;
}

/** Node affinity is a group of node affinity scheduling rules. */
export interface NodeAffinity {
  /**
   * The scheduler will prefer to schedule pods to nodes that satisfy the affinity expressions specified by this field,
   * but it may choose a node that violates one or more of the expressions.
   */
  readonly preferredDuringSchedulingIgnoredDuringExecution?: readonly PreferredSchedulingTerm[] | undefined;
  /**
   * If the affinity requirements specified by this field are not met at scheduling time, the pod will not be scheduled
   * onto the node.
   */
  readonly requiredDuringSchedulingIgnoredDuringExecution?: NodeSelector | undefined;
}

/**
 * NodeConfigSource specifies a source of node configuration. Exactly one subfield (excluding metadata) must be non-nil.
 * This API is deprecated since 1.22
 */
export interface NodeConfigSource {
  /** ConfigMap is a reference to a Node's ConfigMap */
  readonly configMap?: ConfigMapNodeConfigSource | undefined;
}

/** NodePodPreemptionPolicy defines the node-level policies governing preemption for pods on this node. */
export interface NodePodPreemptionPolicy {
  /**
   * DisableResizePreemption lists the owners (e.g., autoscalers, operators, administrators) that have requested to
   * disable scheduler and Kubelet preemption for in-place pod resize on this node. If this list is non-empty,
   * resize-induced preemption is disabled on this node.
   */
  readonly disableResizePreemption?: readonly string[] | undefined;
}

/**
 * A node selector represents the union of the results of one or more label queries over a set of nodes; that is, it
 * represents the OR of the selectors represented by the node selector terms.
 */
export interface NodeSelector {
  /** Required. A list of node selector terms. The terms are ORed. */
  readonly nodeSelectorTerms: readonly NodeSelectorTerm[];
}

/**
 * A node selector requirement is a selector that contains values, a key, and an operator that relates the key and
 * values.
 */
export interface NodeSelectorRequirement {
  /** The label key that the selector applies to. */
  readonly key: string;
  /**
   * Represents a key's relationship to a set of values. Valid operators are In, NotIn, Exists, DoesNotExist. Gt, and
   * Lt.
   */
  readonly operator: 'DoesNotExist' | 'Exists' | 'Gt' | 'In' | 'Lt' | 'NotIn';
  /**
   * An array of string values. If the operator is In or NotIn, the values array must be non-empty. If the operator is
   * Exists or DoesNotExist, the values array must be empty. If the operator is Gt or Lt, the values array must have a
   * single element, which will be interpreted as an integer.
   */
  readonly values?: readonly string[] | undefined;
}

/**
 * A null or empty node selector term matches no objects. The requirements of them are ANDed. The TopologySelectorTerm
 * type implements a subset of the NodeSelectorTerm.
 */
export interface NodeSelectorTerm {
  /** A list of node selector requirements by node's labels. */
  readonly matchExpressions?: readonly NodeSelectorRequirement[] | undefined;
  /** A list of node selector requirements by node's fields. */
  readonly matchFields?: readonly NodeSelectorRequirement[] | undefined;
}

/** NodeSpec describes the attributes that a node is created with. */
export interface NodeSpec {
  /**
   * This feature is removed.
   * @deprecated Previously used to specify the source of the node's configuration for the DynamicKubeletConfig feature.
   */
  readonly configSource?: NodeConfigSource | undefined;
  /**
   * Not all kubelets will set this field. Remove field after 1.13. see: https://issues.k8s.io/61966
   * @deprecated Not all kubelets will set this field.
   */
  readonly externalID?: string | undefined;
  /** PodCIDR represents the pod IP range assigned to the node. */
  readonly podCIDR?: string | undefined;
  /**
   * podCIDRs represents the IP ranges assigned to the node for usage by Pods on that node. If this field is specified,
   * the 0th entry must match the podCIDR field. It may contain at most 1 value for each of IPv4 and IPv6.
   */
  readonly podCIDRs?: readonly string[] | undefined;
  /**
   * PodPreemptionPolicy controls the node-level preemption behaviors for pods on this node. This is an alpha field and
   * requires enabling the InPlacePodVerticalScalingSchedulerPreemption feature gate. From Kubernetes 1.37 on.
   */
  readonly podPreemptionPolicy?: NodePodPreemptionPolicy | undefined;
  /** ID of the node assigned by the cloud provider in the format: <ProviderName>://<ProviderSpecificNodeID> */
  readonly providerID?: string | undefined;
  /** If specified, the node's taints. */
  readonly taints?: readonly Taint[] | undefined;
  /** Unschedulable controls node schedulability of new pods. By default, node is schedulable. */
  readonly unschedulable?: boolean | undefined;
}

/** ObjectFieldSelector selects an APIVersioned field of an object. */
export interface ObjectFieldSelector {
  /** Version of the schema the FieldPath is written in terms of, defaults to "v1". */
  readonly apiVersion?: string | undefined;
  /** Path of the field to select in the specified API version. */
  readonly fieldPath: string;
}

/** ObjectReference contains enough information to let you inspect or modify the referred object. */
export interface ObjectReference {
  /** API version of the referent. */
  readonly apiVersion?: string | undefined;
  /**
   * If referring to a piece of an object instead of an entire object, this string should contain a valid JSON/Go field
   * access statement, such as desiredState.manifest.containers[2].
   */
  readonly fieldPath?: string | undefined;
  /** Kind of the referent. */
  readonly kind?: string | undefined;
  /** Name of the referent. */
  readonly name?: string | undefined;
  /** Namespace of the referent. */
  readonly namespace?: string | undefined;
  /** Specific resourceVersion to which this reference is made, if any. */
  readonly resourceVersion?: string | undefined;
  /** UID of the referent. */
  readonly uid?: string | undefined;
}

/** PersistentVolume (PV) is a storage resource provisioned by an administrator. It is analogous to a node. */
export interface KubePersistentVolumeProps {
  readonly metadata: NamedObjectMeta;
  /** spec defines a specification of a persistent volume owned by the cluster. Provisioned by an administrator. */
  readonly spec?: PersistentVolumeSpec | undefined;
}

/** PersistentVolumeClaim is a user's request for and claim to a persistent volume */
export interface KubePersistentVolumeClaimProps {
  readonly metadata: NamedObjectMeta;
  /** spec defines the desired characteristics of a volume requested by a pod author. */
  readonly spec?: PersistentVolumeClaimSpec | undefined;
}

/**
 * PersistentVolumeClaimSpec describes the common attributes of storage devices and allows a Source for
 * provider-specific attributes
 */
export interface PersistentVolumeClaimSpec {
  /** accessModes contains the desired access modes the volume should have. */
  readonly accessModes?:
    readonly ('ReadOnlyMany' | 'ReadWriteMany' | 'ReadWriteOnce' | 'ReadWriteOncePod')[] | undefined;
  /**
   * dataSource field can be used to specify either: * An existing VolumeSnapshot object
   * (snapshot.storage.k8s.io/VolumeSnapshot) * An existing PVC (PersistentVolumeClaim) If the provisioner or an
   * external controller can support the specified data source, it will create a new volume based on the contents of the
   * specified data source. dataSource contents will be copied to dataSourceRef, and dataSourceRef contents will be
   * copied to dataSource when dataSourceRef.namespace is not specified.
   */
  readonly dataSource?: TypedLocalObjectReference | undefined;
  /**
   * dataSourceRef specifies the object from which to populate the volume with data, if a non-empty volume is desired.
   * This may be any object from a non-empty API group (non core object) or a PersistentVolumeClaim object.
   */
  readonly dataSourceRef?: TypedObjectReference | undefined;
  /**
   * resources represents the minimum resources the volume should have. Users are allowed to specify resource
   * requirements that are lower than previous value but must still be higher than capacity recorded in the status field
   * of the claim.
   */
  readonly resources?: VolumeResourceRequirements | undefined;
  /** selector is a label query over volumes to consider for binding. */
  readonly selector?: LabelSelector | undefined;
  /** storageClassName is the name of the StorageClass required by the claim. */
  readonly storageClassName?: string | undefined;
  /**
   * volumeAttributesClassName may be used to set the VolumeAttributesClass used by this claim. If specified, the CSI
   * driver will create or update the volume with the attributes defined in the corresponding VolumeAttributesClass.
   */
  readonly volumeAttributesClassName?: string | undefined;
  /**
   * volumeMode defines what type of volume is required by the claim. Value of Filesystem is implied when not included
   * in claim spec.
   */
  readonly volumeMode?: 'Block' | 'Filesystem' | undefined;
  /** volumeName is the binding reference to the PersistentVolume backing this claim. */
  readonly volumeName?: string | undefined;
}

/**
 * PersistentVolumeClaimTemplate is used to produce PersistentVolumeClaim objects as part of an EphemeralVolumeSource.
 */
export interface PersistentVolumeClaimTemplate {
  /**
   * May contain labels and annotations that will be copied into the PVC when creating it. No other fields are allowed
   * and will be rejected during validation.
   */
  readonly metadata?: ObjectMeta | undefined;
  /**
   * The specification for the PersistentVolumeClaim. The entire content is copied unchanged into the PVC that gets
   * created from this template. The same fields as in a PersistentVolumeClaim are also valid here.
   */
  readonly spec: PersistentVolumeClaimSpec;
}

/**
 * PersistentVolumeClaimVolumeSource references the user's PVC in the same namespace. This volume finds the bound PV and
 * mounts that volume for the pod. A PersistentVolumeClaimVolumeSource is, essentially, a wrapper around another type of
 * volume that is owned by someone else (the system).
 */
export interface PersistentVolumeClaimVolumeSource {
  /** claimName is the name of a PersistentVolumeClaim in the same namespace as the pod using this volume. */
  readonly claimName: string;
  /** readOnly Will force the ReadOnly setting in VolumeMounts. Default false. */
  readonly readOnly?: boolean | undefined;
}

/** PersistentVolumeSpec is the specification of a persistent volume. */
export interface PersistentVolumeSpec {
  /** accessModes contains all ways the volume can be mounted. */
  readonly accessModes?:
    readonly ('ReadOnlyMany' | 'ReadWriteMany' | 'ReadWriteOnce' | 'ReadWriteOncePod')[] | undefined;
  /**
   * awsElasticBlockStore represents an AWS Disk resource that is attached to a kubelet's host machine and then exposed
   * to the pod. All operations for the in-tree awsElasticBlockStore type are redirected to the ebs.csi.aws.com CSI
   * driver.
   * @deprecated AWSElasticBlockStore is deprecated.
   */
  readonly awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource | undefined;
  /**
   * azureDisk represents an Azure Data Disk mount on the host and bind mount to the pod. All operations for the in-tree
   * azureDisk type are redirected to the disk.csi.azure.com CSI driver.
   * @deprecated AzureDisk is deprecated.
   */
  readonly azureDisk?: AzureDiskVolumeSource | undefined;
  /**
   * azureFile represents an Azure File Service mount on the host and bind mount to the pod. All operations for the
   * in-tree azureFile type are redirected to the file.csi.azure.com CSI driver.
   * @deprecated AzureFile is deprecated.
   */
  readonly azureFile?: AzureFilePersistentVolumeSource | undefined;
  /** capacity is the description of the persistent volume's resources and capacity. */
  readonly capacity?: Readonly<Record<string, Quantity>> | undefined;
  /**
   * cephFS represents a Ceph FS mount on the host that shares a pod's lifetime.
   * @deprecated CephFS is deprecated and the in-tree cephfs type is no longer supported.
   */
  readonly cephfs?: CephFSPersistentVolumeSource | undefined;
  /**
   * cinder represents a cinder volume attached and mounted on kubelets host machine. All operations for the in-tree
   * cinder type are redirected to the cinder.csi.openstack.org CSI driver.
   * @deprecated Cinder is deprecated.
   */
  readonly cinder?: CinderPersistentVolumeSource | undefined;
  /**
   * claimRef is part of a bi-directional binding between PersistentVolume and PersistentVolumeClaim. Expected to be
   * non-nil when bound. claim.VolumeName is the authoritative bind between PV and PVC.
   */
  readonly claimRef?: ObjectReference | undefined;
  /** csi represents storage that is handled by an external CSI driver. */
  readonly csi?: CSIPersistentVolumeSource | undefined;
  /**
   * fc represents a Fibre Channel resource that is attached to a kubelet's host machine and then exposed to the pod.
   */
  readonly fc?: FCVolumeSource | undefined;
  /**
   * flexVolume represents a generic volume resource that is provisioned/attached using an exec based plugin. Consider
   * using a CSIDriver instead.
   * @deprecated FlexVolume is deprecated.
   */
  readonly flexVolume?: FlexPersistentVolumeSource | undefined;
  /**
   * flocker represents a Flocker volume attached to a kubelet's host machine and exposed to the pod for its usage. This
   * depends on the Flocker control service being running.
   * @deprecated Flocker is deprecated and the in-tree flocker type is no longer supported.
   */
  readonly flocker?: FlockerVolumeSource | undefined;
  /**
   * gcePersistentDisk represents a GCE Disk resource that is attached to a kubelet's host machine and then exposed to
   * the pod. Provisioned by an admin. All operations for the in-tree gcePersistentDisk type are redirected to the
   * pd.csi.storage.gke.io CSI driver.
   * @deprecated GCEPersistentDisk is deprecated.
   */
  readonly gcePersistentDisk?: GCEPersistentDiskVolumeSource | undefined;
  /**
   * glusterfs represents a Glusterfs volume that is attached to a host and exposed to the pod. Provisioned by an admin.
   * @deprecated Glusterfs is deprecated and the in-tree glusterfs type is no longer supported.
   */
  readonly glusterfs?: GlusterfsPersistentVolumeSource | undefined;
  /**
   * hostPath represents a directory on the host. Provisioned by a developer or tester. This is useful for single-node
   * development and testing only! On-host storage is not supported in any way and WILL NOT WORK in a multi-node
   * cluster.
   */
  readonly hostPath?: HostPathVolumeSource | undefined;
  /**
   * iscsi represents an ISCSI Disk resource that is attached to a kubelet's host machine and then exposed to the pod.
   * Provisioned by an admin.
   */
  readonly iscsi?: ISCSIPersistentVolumeSource | undefined;
  /** local represents directly-attached storage with node affinity */
  readonly local?: LocalVolumeSource | undefined;
  /**
   * mountOptions is the list of mount options, e.g. ["ro", "soft"]. Not validated - mount will simply fail if one is
   * invalid.
   */
  readonly mountOptions?: readonly string[] | undefined;
  /** nfs represents an NFS mount on the host. Provisioned by an admin. */
  readonly nfs?: NFSVolumeSource | undefined;
  /**
   * nodeAffinity defines constraints that limit what nodes this volume can be accessed from. This field influences the
   * scheduling of pods that use this volume. This field is mutable if MutablePVNodeAffinity feature gate is enabled.
   */
  readonly nodeAffinity?: VolumeNodeAffinity | undefined;
  /**
   * persistentVolumeReclaimPolicy defines what happens to a persistent volume when released from its claim. Valid
   * options are Retain (default for manually created PersistentVolumes), Delete (default for dynamically provisioned
   * PersistentVolumes), and Recycle (deprecated).
   */
  readonly persistentVolumeReclaimPolicy?: 'Delete' | 'Recycle' | 'Retain' | undefined;
  /**
   * photonPersistentDisk represents a PhotonController persistent disk attached and mounted on kubelets host machine.
   * @deprecated PhotonPersistentDisk is deprecated and the in-tree photonPersistentDisk type is no longer supported.
   */
  readonly photonPersistentDisk?: PhotonPersistentDiskVolumeSource | undefined;
  /**
   * portworxVolume represents a portworx volume attached and mounted on kubelets host machine. All operations for the
   * in-tree portworxVolume type are redirected to the pxd.portworx.com CSI driver.
   * @deprecated PortworxVolume is deprecated.
   */
  readonly portworxVolume?: PortworxVolumeSource | undefined;
  /**
   * quobyte represents a Quobyte mount on the host that shares a pod's lifetime.
   * @deprecated Quobyte is deprecated and the in-tree quobyte type is no longer supported.
   */
  readonly quobyte?: QuobyteVolumeSource | undefined;
  /**
   * rbd represents a Rados Block Device mount on the host that shares a pod's lifetime.
   * @deprecated RBD is deprecated and the in-tree rbd type is no longer supported.
   */
  readonly rbd?: RBDPersistentVolumeSource | undefined;
  /**
   * scaleIO represents a ScaleIO persistent volume attached and mounted on Kubernetes nodes.
   * @deprecated ScaleIO is deprecated and the in-tree scaleIO type is no longer supported.
   */
  readonly scaleIO?: ScaleIOPersistentVolumeSource | undefined;
  /**
   * storageClassName is the name of StorageClass to which this persistent volume belongs. Empty value means that this
   * volume does not belong to any StorageClass.
   */
  readonly storageClassName?: string | undefined;
  /**
   * storageOS represents a StorageOS volume that is attached to the kubelet's host machine and mounted into the pod.
   * @deprecated StorageOS is deprecated and the in-tree storageos type is no longer supported.
   */
  readonly storageos?: StorageOSPersistentVolumeSource | undefined;
  /**
   * Name of VolumeAttributesClass to which this persistent volume belongs. Empty value is not allowed. When this field
   * is not set, it indicates that this volume does not belong to any VolumeAttributesClass.
   */
  readonly volumeAttributesClassName?: string | undefined;
  /**
   * volumeMode defines if a volume is intended to be used with a formatted filesystem or to remain in raw block state.
   * Value of Filesystem is implied when not included in spec.
   */
  readonly volumeMode?: 'Block' | 'Filesystem' | undefined;
  /**
   * vsphereVolume represents a vSphere volume attached and mounted on kubelets host machine. All operations for the
   * in-tree vsphereVolume type are redirected to the csi.vsphere.vmware.com CSI driver.
   * @deprecated VsphereVolume is deprecated.
   */
  readonly vsphereVolume?: VsphereVirtualDiskVolumeSource | undefined;
}

/** Represents a Photon Controller persistent disk resource. */
export interface PhotonPersistentDiskVolumeSource {
  /**
   * fsType is the filesystem type to mount. Must be a filesystem type supported by the host operating system. Ex.
   * "ext4", "xfs", "ntfs". Implicitly inferred to be "ext4" if unspecified.
   */
  readonly fsType?: string | undefined;
  /** pdID is the ID that identifies Photon Controller persistent disk */
  readonly pdID: string;
}

/**
 * Pod is a collection of containers that can run on a host. This resource is created by clients and scheduled onto
 * hosts.
 */
export interface KubePodProps {
  readonly metadata: NamedObjectMeta;
  /** Specification of the desired behavior of the pod. */
  readonly spec?: PodSpec | undefined;
}

/** Pod affinity is a group of inter pod affinity scheduling rules. */
export interface PodAffinity {
  /**
   * The scheduler will prefer to schedule pods to nodes that satisfy the affinity expressions specified by this field,
   * but it may choose a node that violates one or more of the expressions.
   */
  readonly preferredDuringSchedulingIgnoredDuringExecution?: readonly WeightedPodAffinityTerm[] | undefined;
  /**
   * If the affinity requirements specified by this field are not met at scheduling time, the pod will not be scheduled
   * onto the node.
   */
  readonly requiredDuringSchedulingIgnoredDuringExecution?: readonly PodAffinityTerm[] | undefined;
}

/**
 * Defines a set of pods (namely those matching the labelSelector relative to the given namespace(s)) that this pod
 * should be co-located (affinity) or not co-located (anti-affinity) with, where co-located is defined as running on a
 * node whose value of the label with key <topologyKey> matches that of any node on which a pod of the set of pods is
 * running
 */
export interface PodAffinityTerm {
  /**
   * A label query over a set of resources, in this case pods. If it's null, this PodAffinityTerm matches with no Pods.
   */
  readonly labelSelector?: LabelSelector | undefined;
  /** MatchLabelKeys is a set of pod label keys to select which pods will be taken into consideration. */
  readonly matchLabelKeys?: readonly string[] | undefined;
  /** MismatchLabelKeys is a set of pod label keys to select which pods will be taken into consideration. */
  readonly mismatchLabelKeys?: readonly string[] | undefined;
  /**
   * A label query over the set of namespaces that the term applies to. The term is applied to the union of the
   * namespaces selected by this field and the ones listed in the namespaces field. null selector and null or empty
   * namespaces list means "this pod's namespace". An empty selector ({}) matches all namespaces.
   */
  readonly namespaceSelector?: LabelSelector | undefined;
  /**
   * namespaces specifies a static list of namespace names that the term applies to. The term is applied to the union of
   * the namespaces listed in this field and the ones selected by namespaceSelector. null or empty namespaces list and
   * null namespaceSelector means "this pod's namespace".
   */
  readonly namespaces?: readonly string[] | undefined;
  /**
   * This pod should be co-located (affinity) or not co-located (anti-affinity) with the pods matching the labelSelector
   * in the specified namespaces, where co-located is defined as running on a node whose value of the label with key
   * topologyKey matches that of any node on which any of the selected pods is running.
   */
  readonly topologyKey: string;
}

/** Pod anti affinity is a group of inter pod anti affinity scheduling rules. */
export interface PodAntiAffinity {
  /**
   * The scheduler will prefer to schedule pods to nodes that satisfy the anti-affinity expressions specified by this
   * field, but it may choose a node that violates one or more of the expressions.
   */
  readonly preferredDuringSchedulingIgnoredDuringExecution?: readonly WeightedPodAffinityTerm[] | undefined;
  /**
   * If the anti-affinity requirements specified by this field are not met at scheduling time, the pod will not be
   * scheduled onto the node.
   */
  readonly requiredDuringSchedulingIgnoredDuringExecution?: readonly PodAffinityTerm[] | undefined;
}

/** PodCertificateProjection provides a private key and X.509 certificate in the pod filesystem. */
export interface PodCertificateProjection {
  /** Write the certificate chain at this path in the projected volume. */
  readonly certificateChainPath?: string | undefined;
  /** Write the credential bundle at this path in the projected volume. */
  readonly credentialBundlePath?: string | undefined;
  /** Write the key at this path in the projected volume. */
  readonly keyPath?: string | undefined;
  /** The type of keypair Kubelet will generate for the pod. */
  readonly keyType: string;
  /** maxExpirationSeconds is the maximum lifetime permitted for the certificate. */
  readonly maxExpirationSeconds?: number | undefined;
  /** Kubelet's generated CSRs will be addressed to this signer. */
  readonly signerName: string;
  /**
   * user is Optional: The owner UID of the created file. If specified, the item-level user field takes precedence over
   * defaultUser. (Alpha) This field requires the AtomicWriteVolumeUserFields feature gate to be enabled. From
   * Kubernetes 1.37 on.
   */
  readonly user?: number | undefined;
  /**
   * userAnnotations allow pod authors to pass additional information to the signer implementation. Kubernetes does not
   * restrict or validate this metadata in any way.
   */
  readonly userAnnotations?: Readonly<Record<string, string>> | undefined;
}

/** PodDNSConfig defines the DNS parameters of a pod in addition to those generated from DNSPolicy. */
export interface PodDNSConfig {
  /**
   * A list of DNS name server IP addresses. This will be appended to the base nameservers generated from DNSPolicy.
   * Duplicated nameservers will be removed.
   */
  readonly nameservers?: readonly string[] | undefined;
  /**
   * A list of DNS resolver options. This will be merged with the base options generated from DNSPolicy. Duplicated
   * entries will be removed. Resolution options given in Options will override those that appear in the base DNSPolicy.
   */
  readonly options?: readonly PodDNSConfigOption[] | undefined;
  /**
   * A list of DNS search domains for host-name lookup. This will be appended to the base search paths generated from
   * DNSPolicy. Duplicated search paths will be removed.
   */
  readonly searches?: readonly string[] | undefined;
}

/** PodDNSConfigOption defines DNS resolver options of a pod. */
export interface PodDNSConfigOption {
  /** Name is this DNS resolver option's name. Required. */
  readonly name?: string | undefined;
  /** Value is this DNS resolver option's value. */
  readonly value?: string | undefined;
}

/** PodOS defines the OS parameters of a pod. */
export interface PodOS {
  /** Name is the name of the operating system. The currently supported values are linux and windows. */
  readonly name: string;
}

/** PodReadinessGate contains the reference to a pod condition */
export interface PodReadinessGate {
  /** ConditionType refers to a condition in the pod's condition list with matching type. */
  readonly conditionType: string;
}

/**
 * PodResourceClaim references exactly one ResourceClaim, either directly or by naming a ResourceClaimTemplate which is
 * then turned into a ResourceClaim for the pod.
 */
export interface PodResourceClaim {
  /** Name uniquely identifies this resource claim inside the pod. This must be a DNS_LABEL. */
  readonly name: string;
  /** ResourceClaimName is the name of a ResourceClaim object in the same namespace as this pod. */
  readonly resourceClaimName?: string | undefined;
  /** ResourceClaimTemplateName is the name of a ResourceClaimTemplate object in the same namespace as this pod. */
  readonly resourceClaimTemplateName?: string | undefined;
}

/** PodSchedulingGate is associated to a Pod to guard its scheduling. */
export interface PodSchedulingGate {
  /** Name of the scheduling gate. Each scheduling gate must have a unique name field. */
  readonly name: string;
}

/**
 * PodSchedulingGroup identifies the runtime scheduling group instance that a Pod belongs to. The scheduler uses this
 * information to apply workload-aware scheduling semantics. Exactly one field must be specified.
 */
export interface PodSchedulingGroup {
  /**
   * PodGroupName specifies the name of the standalone PodGroup object that represents the runtime instance of this
   * group. Must be a DNS subdomain.
   */
  readonly podGroupName?: string | undefined;
}

/**
 * PodSecurityContext holds pod-level security attributes and common container settings. Some fields are also present in
 * container.securityContext. Field values of container.securityContext take precedence over field values of
 * PodSecurityContext.
 */
export interface PodSecurityContext {
  /**
   * appArmorProfile is the AppArmor options to use by the containers in this pod. Note that this field cannot be set
   * when spec.os.name is windows.
   */
  readonly appArmorProfile?: AppArmorProfile | undefined;
  /** A special supplemental group that applies to all containers in a pod. */
  readonly fsGroup?: number | undefined;
  /**
   * fsGroupChangePolicy defines behavior of changing ownership and permission of the volume before being exposed inside
   * Pod. This field will only apply to volume types which support fsGroup based ownership(and permissions). It will
   * have no effect on ephemeral volume types such as: secret, configmaps and emptydir.
   */
  readonly fsGroupChangePolicy?: 'Always' | 'OnRootMismatch' | undefined;
  /**
   * The GID to run the entrypoint of the container process. Uses runtime default if unset. May also be set in
   * SecurityContext. If set in both SecurityContext and PodSecurityContext, the value specified in SecurityContext
   * takes precedence for that container. Note that this field cannot be set when spec.os.name is windows.
   */
  readonly runAsGroup?: number | undefined;
  /**
   * Indicates that the container must run as a non-root user. If true, the Kubelet will validate the image at runtime
   * to ensure that it does not run as UID 0 (root) and fail to start the container if it does. If unset or false, no
   * such validation will be performed. May also be set in SecurityContext.
   */
  readonly runAsNonRoot?: boolean | undefined;
  /**
   * The UID to run the entrypoint of the container process. Defaults to user specified in image metadata if
   * unspecified. May also be set in SecurityContext. If set in both SecurityContext and PodSecurityContext, the value
   * specified in SecurityContext takes precedence for that container.
   */
  readonly runAsUser?: number | undefined;
  /**
   * seLinuxChangePolicy defines how the container's SELinux label is applied to all volumes used by the Pod. It has no
   * effect on nodes that do not support SELinux or to volumes does not support SELinux. Valid values are "MountOption"
   * and "Recursive".
   */
  readonly seLinuxChangePolicy?: string | undefined;
  /**
   * The SELinux context to be applied to all containers. If unspecified, the container runtime will allocate a random
   * SELinux context for each container. May also be set in SecurityContext. If set in both SecurityContext and
   * PodSecurityContext, the value specified in SecurityContext takes precedence for that container.
   */
  readonly seLinuxOptions?: SELinuxOptions | undefined;
  /**
   * The seccomp options to use by the containers in this pod. Note that this field cannot be set when spec.os.name is
   * windows.
   */
  readonly seccompProfile?: SeccompProfile | undefined;
  /**
   * A list of groups applied to the first process run in each container, in addition to the container's primary GID and
   * fsGroup (if specified).
   */
  readonly supplementalGroups?: readonly number[] | undefined;
  /**
   * Defines how supplemental groups of the first container processes are calculated. Valid values are "Merge" and
   * "Strict". If not specified, "Merge" is used. (Alpha) Using the field requires the SupplementalGroupsPolicy feature
   * gate to be enabled and the container runtime must implement support for this feature.
   */
  readonly supplementalGroupsPolicy?: 'Merge' | 'Strict' | undefined;
  /**
   * Sysctls hold a list of namespaced sysctls used for the pod. Pods with unsupported sysctls (by the container
   * runtime) might fail to launch. Note that this field cannot be set when spec.os.name is windows.
   */
  readonly sysctls?: readonly Sysctl[] | undefined;
  /**
   * The Windows specific settings applied to all containers. If unspecified, the options within a container's
   * SecurityContext will be used. If set in both SecurityContext and PodSecurityContext, the value specified in
   * SecurityContext takes precedence. Note that this field cannot be set when spec.os.name is linux.
   */
  readonly windowsOptions?: WindowsSecurityContextOptions | undefined;
}

/** PodSpec is a description of a pod. */
export interface PodSpec {
  /**
   * Optional duration in seconds the pod may be active on the node relative to StartTime before the system will
   * actively try to mark it failed and kill associated containers. Value must be a positive integer.
   */
  readonly activeDeadlineSeconds?: number | undefined;
  /** If specified, the pod's scheduling constraints */
  readonly affinity?: Affinity | undefined;
  /** AutomountServiceAccountToken indicates whether a service account token should be automatically mounted. */
  readonly automountServiceAccountToken?: boolean | undefined;
  /**
   * List of containers belonging to the pod. Containers cannot currently be added or removed. There must be at least
   * one container in a Pod. Cannot be updated.
   */
  readonly containers: readonly Container[];
  /**
   * Specifies the DNS parameters of a pod. Parameters specified here will be merged to the generated DNS configuration
   * based on DNSPolicy.
   */
  readonly dnsConfig?: PodDNSConfig | undefined;
  /**
   * Set DNS policy for the pod. Defaults to "ClusterFirst". Valid values are 'ClusterFirstWithHostNet', 'ClusterFirst',
   * 'Default' or 'None'. DNS parameters given in DNSConfig will be merged with the policy selected with DNSPolicy.
   */
  readonly dnsPolicy?: 'ClusterFirst' | 'ClusterFirstWithHostNet' | 'Default' | 'None' | undefined;
  /**
   * EnableServiceLinks indicates whether information about services should be injected into pod's environment
   * variables, matching the syntax of Docker links. Optional: Defaults to true.
   */
  readonly enableServiceLinks?: boolean | undefined;
  /**
   * List of ephemeral containers run in this pod. Ephemeral containers may be run in an existing pod to perform
   * user-initiated actions such as debugging. This list cannot be specified when creating a pod, and it cannot be
   * modified by updating the pod spec.
   */
  readonly ephemeralContainers?: readonly EphemeralContainer[] | undefined;
  /**
   * evictionResponders reference responders that react to Evictions based on EvictionRequests. Responders should
   * observe and communicate through the Eviction Resource API to help with the graceful termination of a pod. The
   * responders are selected sequentially, according to their specified priority. From Kubernetes 1.37 on.
   */
  readonly evictionResponders?: readonly EvictionResponder[] | undefined;
  /** HostAliases is an optional list of hosts and IPs that will be injected into the pod's hosts file if specified. */
  readonly hostAliases?: readonly HostAlias[] | undefined;
  /** Use the host's ipc namespace. Optional: Default to false. */
  readonly hostIPC?: boolean | undefined;
  /**
   * Host networking requested for this pod. Use the host's network namespace. When using HostNetwork you should specify
   * ports so the scheduler is aware.
   */
  readonly hostNetwork?: boolean | undefined;
  /** Use the host's pid namespace. Optional: Default to false. */
  readonly hostPID?: boolean | undefined;
  /**
   * Use the host's user namespace. Optional: Default to true. If set to true or not present, the pod will be run in the
   * host user namespace, useful for when the pod needs a feature only available to the host user namespace, such as
   * loading a kernel module with CAP_SYS_MODULE.
   */
  readonly hostUsers?: boolean | undefined;
  /** Specifies the hostname of the Pod If not specified, the pod's hostname will be set to a system-defined value. */
  readonly hostname?: string | undefined;
  /**
   * HostnameOverride specifies an explicit override for the pod's hostname as perceived by the pod. This field only
   * specifies the pod's hostname and does not affect its DNS records.
   */
  readonly hostnameOverride?: string | undefined;
  /**
   * ImagePullSecrets is an optional list of references to secrets in the same namespace to use for pulling any of the
   * images used by this PodSpec. If specified, these secrets will be passed to individual puller implementations for
   * them to use.
   */
  readonly imagePullSecrets?: readonly LocalObjectReference[] | undefined;
  /**
   * List of initialization containers belonging to the pod. Init containers are executed in order prior to containers
   * being started. If any init container fails, the pod is considered to have failed and is handled according to its
   * restartPolicy.
   */
  readonly initContainers?: readonly Container[] | undefined;
  /**
   * NodeName indicates in which node this pod is scheduled. If empty, this pod is a candidate for scheduling by the
   * scheduler defined in schedulerName. Once this field is set, the kubelet for this node becomes responsible for the
   * lifecycle of this pod.
   */
  readonly nodeName?: string | undefined;
  /**
   * NodeSelector is a selector which must be true for the pod to fit on a node. Selector which must match a node's
   * labels for the pod to be scheduled on that node.
   */
  readonly nodeSelector?: Readonly<Record<string, string>> | undefined;
  /** Specifies the OS of the containers in the pod. Some pod and container fields are restricted if this is set. */
  readonly os?: PodOS | undefined;
  /**
   * Overhead represents the resource overhead associated with running a pod for a given RuntimeClass. This field will
   * be autopopulated at admission time by the RuntimeClass admission controller. If the RuntimeClass admission
   * controller is enabled, overhead must not be set in Pod create requests.
   */
  readonly overhead?: Readonly<Record<string, Quantity>> | undefined;
  /**
   * PreemptionPolicy is the Policy for preempting pods with lower priority. One of Never, PreemptLowerPriority. When
   * Priority Admission Controller is enabled, it prevents users from setting this field. The admission controller
   * populates this field from PriorityClassName. Defaults to PreemptLowerPriority if unset.
   */
  readonly preemptionPolicy?: 'Never' | 'PreemptLowerPriority' | undefined;
  /**
   * The priority value. Various system components use this field to find the priority of the pod. When Priority
   * Admission Controller is enabled, it prevents users from setting this field. The admission controller populates this
   * field from PriorityClassName. The higher the value, the higher the priority.
   */
  readonly priority?: number | undefined;
  /**
   * If specified, indicates the pod's priority. "system-node-critical" and "system-cluster-critical" are two special
   * keywords which indicate the highest priorities with the former being the highest priority. Any other name must be
   * defined by creating a PriorityClass object with that name.
   */
  readonly priorityClassName?: string | undefined;
  /**
   * If specified, all readiness gates will be evaluated for pod readiness. A pod is ready when all its containers are
   * ready AND all conditions specified in the readiness gates have status equal to "True" More info:
   * https://git.k8s.io/enhancements/keps/sig-network/580-pod-readiness-gates
   */
  readonly readinessGates?: readonly PodReadinessGate[] | undefined;
  /**
   * ResourceClaims defines which ResourceClaims must be allocated and reserved before the Pod is allowed to start. The
   * resources will be made available to those containers which consume them by name.
   */
  readonly resourceClaims?: readonly PodResourceClaim[] | undefined;
  /**
   * Resources is the total amount of CPU and Memory resources required by all containers in the pod. It supports
   * specifying Requests and Limits for "cpu", "memory" and "hugepages-" resource names only. ResourceClaims are not
   * supported.
   */
  readonly resources?: ResourceRequirements | undefined;
  /**
   * Restart policy for all containers within the pod. One of Always, OnFailure, Never. In some contexts, only a subset
   * of those values may be permitted. Default to Always.
   */
  readonly restartPolicy?: 'Always' | 'Never' | 'OnFailure' | undefined;
  /**
   * RuntimeClassName refers to a RuntimeClass object in the node.k8s.io group, which should be used to run this pod. If
   * no RuntimeClass resource matches the named class, the pod will not be run.
   */
  readonly runtimeClassName?: string | undefined;
  /**
   * If specified, the pod will be dispatched by specified scheduler. If not specified, the pod will be dispatched by
   * default scheduler.
   */
  readonly schedulerName?: string | undefined;
  /**
   * SchedulingGates is an opaque list of values that if specified will block scheduling the pod. If schedulingGates is
   * not empty, the pod will stay in the SchedulingGated state and the scheduler will not attempt to schedule the pod.
   */
  readonly schedulingGates?: readonly PodSchedulingGate[] | undefined;
  /**
   * SchedulingGroup provides a reference to the immediate scheduling runtime grouping object that this Pod belongs to.
   * This field is used by the scheduler to identify the group and apply the correct group scheduling policies. From
   * Kubernetes 1.36 on.
   */
  readonly schedulingGroup?: PodSchedulingGroup | undefined;
  /**
   * SecurityContext holds pod-level security attributes and common container settings. Optional: Defaults to empty. See
   * type description for default values of each field.
   */
  readonly securityContext?: PodSecurityContext | undefined;
  /**
   * DeprecatedServiceAccount is a deprecated alias for ServiceAccountName.
   * @deprecated Use serviceAccountName instead.
   */
  readonly serviceAccount?: string | undefined;
  /** ServiceAccountName is the name of the ServiceAccount to use to run this pod. */
  readonly serviceAccountName?: string | undefined;
  /**
   * If true the pod's hostname will be configured as the pod's FQDN, rather than the leaf name (the default). In Linux
   * containers, this means setting the FQDN in the hostname field of the kernel (the nodename field of struct utsname).
   */
  readonly setHostnameAsFQDN?: boolean | undefined;
  /**
   * Share a single process namespace between all of the containers in a pod. When this is set containers will be able
   * to view and signal processes from other containers in the same pod, and the first process in each container will
   * not be assigned PID 1. HostPID and ShareProcessNamespace cannot both be set.
   */
  readonly shareProcessNamespace?: boolean | undefined;
  /**
   * If specified, the fully qualified Pod hostname will be "<hostname>.<subdomain>.<pod namespace>.svc.<cluster
   * domain>". If not specified, the pod will not have a domainname at all.
   */
  readonly subdomain?: string | undefined;
  /**
   * Optional duration in seconds the pod needs to terminate gracefully. May be decreased in delete request. Value must
   * be non-negative integer. The value zero indicates stop immediately via the kill signal (no opportunity to shut
   * down). If this value is nil, the default grace period will be used instead.
   */
  readonly terminationGracePeriodSeconds?: number | undefined;
  /** If specified, the pod's tolerations. */
  readonly tolerations?: readonly Toleration[] | undefined;
  /**
   * TopologySpreadConstraints describes how a group of pods ought to spread across topology domains. Scheduler will
   * schedule pods in a way which abides by the constraints. All topologySpreadConstraints are ANDed.
   */
  readonly topologySpreadConstraints?: readonly TopologySpreadConstraint[] | undefined;
  /** List of volumes that can be mounted by containers belonging to the pod. */
  readonly volumes?: readonly Volume[] | undefined;
}

/** PodTemplate describes a template for creating copies of a predefined pod. */
export interface KubePodTemplateProps {
  readonly metadata: NamedObjectMeta;
  /**
   * Template defines the pods that will be created from this pod template.
   * https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
   */
  readonly template?: PodTemplateSpec | undefined;
}

/** PodTemplateSpec describes the data a pod should have when created from a template */
export interface PodTemplateSpec {
  /** Standard object's metadata. */
  readonly metadata?: ObjectMeta | undefined;
  /** Specification of the desired behavior of the pod. */
  readonly spec?: PodSpec | undefined;
}

/** PortworxVolumeSource represents a Portworx volume resource. */
export interface PortworxVolumeSource {
  /**
   * fSType represents the filesystem type to mount Must be a filesystem type supported by the host operating system.
   * Ex. "ext4", "xfs". Implicitly inferred to be "ext4" if unspecified.
   */
  readonly fsType?: string | undefined;
  /** readOnly defaults to false (read/write). ReadOnly here will force the ReadOnly setting in VolumeMounts. */
  readonly readOnly?: boolean | undefined;
  /** volumeID uniquely identifies a Portworx volume */
  readonly volumeID: string;
}

/**
 * An empty preferred scheduling term matches all objects with implicit weight 0 (i.e. it's a no-op). A null preferred
 * scheduling term matches no objects (i.e. is also a no-op).
 */
export interface PreferredSchedulingTerm {
  /** A node selector term, associated with the corresponding weight. */
  readonly preference: NodeSelectorTerm;
  /** Weight associated with matching the corresponding nodeSelectorTerm, in the range 1-100. */
  readonly weight: number;
}

/**
 * Probe describes a health check to be performed against a container to determine whether it is alive or ready to
 * receive traffic.
 */
export interface Probe {
  /** Exec specifies a command to execute in the container. */
  readonly exec?: ExecAction | undefined;
  /**
   * Minimum consecutive failures for the probe to be considered failed after having succeeded. Defaults to 3. Minimum
   * value is 1.
   */
  readonly failureThreshold?: number | undefined;
  /** GRPC specifies a GRPC HealthCheckRequest. */
  readonly grpc?: GRPCAction | undefined;
  /** HTTPGet specifies an HTTP GET request to perform. */
  readonly httpGet?: HTTPGetAction | undefined;
  /** Number of seconds after the container has started before liveness probes are initiated. */
  readonly initialDelaySeconds?: number | undefined;
  /** How often (in seconds) to perform the probe. Default to 10 seconds. Minimum value is 1. */
  readonly periodSeconds?: number | undefined;
  /**
   * Minimum consecutive successes for the probe to be considered successful after having failed. Defaults to 1. Must be
   * 1 for liveness and startup. Minimum value is 1.
   */
  readonly successThreshold?: number | undefined;
  /** TCPSocket specifies a connection to a TCP port. */
  readonly tcpSocket?: TCPSocketAction | undefined;
  /**
   * Optional duration in seconds the pod needs to terminate gracefully upon probe failure. The grace period is the
   * duration in seconds after the processes running in the pod are sent a termination signal and the time when the
   * processes are forcibly halted with a kill signal.
   */
  readonly terminationGracePeriodSeconds?: number | undefined;
  /** Number of seconds after which the probe times out. Defaults to 1 second. Minimum value is 1. */
  readonly timeoutSeconds?: number | undefined;
}

/** Represents a projected volume source */
export interface ProjectedVolumeSource {
  /**
   * defaultMode are the mode bits used to set permissions on created files by default. Must be an octal value between
   * 0000 and 0777 or a decimal value between 0 and 511. YAML accepts both octal and decimal values, JSON requires
   * decimal values for mode bits. Directories within the path are not affected by this setting.
   */
  readonly defaultMode?: number | undefined;
  /**
   * defaultUser is Optional: The owner UID of the created files by default. The defaultUser field is only used as a
   * fallback when the item-level user field is unset. (Alpha) This field requires the AtomicWriteVolumeUserFields
   * feature gate to be enabled. From Kubernetes 1.37 on.
   */
  readonly defaultUser?: number | undefined;
  /** sources is the list of volume projections. Each entry in this list handles one source. */
  readonly sources?: readonly VolumeProjection[] | undefined;
}

/**
 * Represents a Quobyte mount that lasts the lifetime of a pod. Quobyte volumes do not support ownership management or
 * SELinux relabeling.
 */
export interface QuobyteVolumeSource {
  /** group to map volume access to Default is no group */
  readonly group?: string | undefined;
  /** readOnly here will force the Quobyte volume to be mounted with read-only permissions. Defaults to false. */
  readonly readOnly?: boolean | undefined;
  /**
   * registry represents a single or multiple Quobyte Registry services specified as a string as host:port pair
   * (multiple entries are separated with commas) which acts as the central registry for volumes
   */
  readonly registry: string;
  /**
   * tenant owning the given Quobyte volume in the Backend Used with dynamically provisioned Quobyte volumes, value is
   * set by the plugin
   */
  readonly tenant?: string | undefined;
  /** user to map volume access to Defaults to serivceaccount user */
  readonly user?: string | undefined;
  /** volume is a string that references an already created Quobyte volume by name. */
  readonly volume: string;
}

/**
 * Represents a Rados Block Device mount that lasts the lifetime of a pod. RBD volumes support ownership management and
 * SELinux relabeling.
 */
export interface RBDPersistentVolumeSource {
  /**
   * fsType is the filesystem type of the volume that you want to mount. Tip: Ensure that the filesystem type is
   * supported by the host operating system. Examples: "ext4", "xfs", "ntfs". Implicitly inferred to be "ext4" if
   * unspecified.
   */
  readonly fsType?: string | undefined;
  /** image is the rados image name. */
  readonly image: string;
  /** keyring is the path to key ring for RBDUser. Default is /etc/ceph/keyring. */
  readonly keyring?: string | undefined;
  /** monitors is a collection of Ceph monitors. */
  readonly monitors: readonly string[];
  /** pool is the rados pool name. Default is rbd. */
  readonly pool?: string | undefined;
  /** readOnly here will force the ReadOnly setting in VolumeMounts. Defaults to false. */
  readonly readOnly?: boolean | undefined;
  /** secretRef is name of the authentication secret for RBDUser. If provided overrides keyring. Default is nil. */
  readonly secretRef?: SecretReference | undefined;
  /** user is the rados user name. Default is admin. */
  readonly user?: string | undefined;
}

/**
 * Represents a Rados Block Device mount that lasts the lifetime of a pod. RBD volumes support ownership management and
 * SELinux relabeling.
 */
export interface RBDVolumeSource {
  /**
   * fsType is the filesystem type of the volume that you want to mount. Tip: Ensure that the filesystem type is
   * supported by the host operating system. Examples: "ext4", "xfs", "ntfs". Implicitly inferred to be "ext4" if
   * unspecified.
   */
  readonly fsType?: string | undefined;
  /** image is the rados image name. */
  readonly image: string;
  /** keyring is the path to key ring for RBDUser. Default is /etc/ceph/keyring. */
  readonly keyring?: string | undefined;
  /** monitors is a collection of Ceph monitors. */
  readonly monitors: readonly string[];
  /** pool is the rados pool name. Default is rbd. */
  readonly pool?: string | undefined;
  /** readOnly here will force the ReadOnly setting in VolumeMounts. Defaults to false. */
  readonly readOnly?: boolean | undefined;
  /** secretRef is name of the authentication secret for RBDUser. If provided overrides keyring. Default is nil. */
  readonly secretRef?: LocalObjectReference | undefined;
  /** user is the rados user name. Default is admin. */
  readonly user?: string | undefined;
}

/** ReplicationController represents the configuration of a replication controller. */
export interface KubeReplicationControllerProps {
  readonly metadata: NamedObjectMeta;
  /** Spec defines the specification of the desired behavior of the replication controller. */
  readonly spec?: ReplicationControllerSpec | undefined;
}

/** ReplicationControllerSpec is the specification of a replication controller. */
export interface ReplicationControllerSpec {
  /**
   * Minimum number of seconds for which a newly created pod should be ready without any of its container crashing, for
   * it to be considered available. Defaults to 0 (pod will be considered available as soon as it is ready)
   */
  readonly minReadySeconds?: number | undefined;
  /**
   * Replicas is the number of desired replicas. This is a pointer to distinguish between explicit zero and unspecified.
   * Defaults to 1.
   */
  readonly replicas?: number | undefined;
  /**
   * Selector is a label query over pods that should match the Replicas count. If Selector is empty, it is defaulted to
   * the labels present on the Pod template. Label keys and values that must match in order to be controlled by this
   * replication controller, if empty defaulted to labels on Pod template.
   */
  readonly selector?: Readonly<Record<string, string>> | undefined;
  /**
   * Template is the object that describes the pod that will be created if insufficient replicas are detected. This
   * takes precedence over a TemplateRef. The only allowed template.spec.restartPolicy value is "Always".
   */
  readonly template?: PodTemplateSpec | undefined;
}

/** ResourceClaim references one entry in PodSpec.ResourceClaims. */
export interface ResourceClaim {
  /**
   * Name must match the name of one entry in pod.spec.resourceClaims of the Pod where this field is used. It makes that
   * resource available inside a container.
   */
  readonly name: string;
  /**
   * Request is the name chosen for a request in the referenced claim. If empty, everything from the claim is made
   * available, otherwise only the result of this request.
   */
  readonly request?: string | undefined;
}

/** ResourceFieldSelector represents container resources (cpu, memory) and their output format */
export interface ResourceFieldSelector {
  /** Container name: required for volumes, optional for env vars */
  readonly containerName?: string | undefined;
  /** Specifies the output format of the exposed resources, defaults to "1" */
  readonly divisor?: Quantity | undefined;
  /** Required: resource to select */
  readonly resource: string;
}

/** ResourceQuota sets aggregate quota restrictions enforced per namespace */
export interface KubeResourceQuotaProps {
  readonly metadata: NamedObjectMeta;
  /**
   * Spec defines the desired quota.
   * https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
   */
  readonly spec?: ResourceQuotaSpec | undefined;
}

/** ResourceQuotaSpec defines the desired hard limits to enforce for Quota. */
export interface ResourceQuotaSpec {
  /** hard is the set of desired hard limits for each named resource. */
  readonly hard?: Readonly<Record<string, Quantity>> | undefined;
  /**
   * scopeSelector is also a collection of filters like scopes that must match each object tracked by a quota but
   * expressed using ScopeSelectorOperator in combination with possible values. For a resource to match, both scopes AND
   * scopeSelector (if specified in spec), must be matched.
   */
  readonly scopeSelector?: ScopeSelector | undefined;
  /**
   * A collection of filters that must match each object tracked by a quota. If not specified, the quota matches all
   * objects.
   */
  readonly scopes?:
    | readonly (
        | 'BestEffort'
        | 'CrossNamespacePodAffinity'
        | 'NotBestEffort'
        | 'NotTerminating'
        | 'PriorityClass'
        | 'Terminating'
        | 'VolumeAttributesClass'
      )[]
    | undefined;
}

/** ResourceRequirements describes the compute resource requirements. */
export interface ResourceRequirements {
  /** Claims lists the names of resources, defined in spec.resourceClaims, that are used by this container. */
  readonly claims?: readonly ResourceClaim[] | undefined;
  /** Limits describes the maximum amount of compute resources allowed. */
  readonly limits?: Readonly<Record<string, Quantity>> | undefined;
  /**
   * Requests describes the minimum amount of compute resources required. If Requests is omitted for a container, it
   * defaults to Limits if that is explicitly specified, otherwise to an implementation-defined value. Requests cannot
   * exceed Limits.
   */
  readonly requests?: Readonly<Record<string, Quantity>> | undefined;
}

/** SELinuxOptions are the labels to be applied to the container */
export interface SELinuxOptions {
  /** Level is SELinux level label that applies to the container. */
  readonly level?: string | undefined;
  /** Role is a SELinux role label that applies to the container. */
  readonly role?: string | undefined;
  /** Type is a SELinux type label that applies to the container. */
  readonly type?: string | undefined;
  /** User is a SELinux user label that applies to the container. */
  readonly user?: string | undefined;
}

/** ScaleIOPersistentVolumeSource represents a persistent ScaleIO volume */
export interface ScaleIOPersistentVolumeSource {
  /**
   * fsType is the filesystem type to mount. Must be a filesystem type supported by the host operating system. Ex.
   * "ext4", "xfs", "ntfs". Default is "xfs"
   */
  readonly fsType?: string | undefined;
  /** gateway is the host address of the ScaleIO API Gateway. */
  readonly gateway: string;
  /** protectionDomain is the name of the ScaleIO Protection Domain for the configured storage. */
  readonly protectionDomain?: string | undefined;
  /** readOnly defaults to false (read/write). ReadOnly here will force the ReadOnly setting in VolumeMounts. */
  readonly readOnly?: boolean | undefined;
  /**
   * secretRef references to the secret for ScaleIO user and other sensitive information. If this is not provided, Login
   * operation will fail.
   */
  readonly secretRef: SecretReference;
  /** sslEnabled is the flag to enable/disable SSL communication with Gateway, default false */
  readonly sslEnabled?: boolean | undefined;
  /**
   * storageMode indicates whether the storage for a volume should be ThickProvisioned or ThinProvisioned. Default is
   * ThinProvisioned.
   */
  readonly storageMode?: string | undefined;
  /** storagePool is the ScaleIO Storage Pool associated with the protection domain. */
  readonly storagePool?: string | undefined;
  /** system is the name of the storage system as configured in ScaleIO. */
  readonly system: string;
  /**
   * volumeName is the name of a volume already created in the ScaleIO system that is associated with this volume
   * source.
   */
  readonly volumeName?: string | undefined;
}

/** ScaleIOVolumeSource represents a persistent ScaleIO volume */
export interface ScaleIOVolumeSource {
  /**
   * fsType is the filesystem type to mount. Must be a filesystem type supported by the host operating system. Ex.
   * "ext4", "xfs", "ntfs". Default is "xfs".
   */
  readonly fsType?: string | undefined;
  /** gateway is the host address of the ScaleIO API Gateway. */
  readonly gateway: string;
  /** protectionDomain is the name of the ScaleIO Protection Domain for the configured storage. */
  readonly protectionDomain?: string | undefined;
  /** readOnly Defaults to false (read/write). ReadOnly here will force the ReadOnly setting in VolumeMounts. */
  readonly readOnly?: boolean | undefined;
  /**
   * secretRef references to the secret for ScaleIO user and other sensitive information. If this is not provided, Login
   * operation will fail.
   */
  readonly secretRef: LocalObjectReference;
  /** sslEnabled Flag enable/disable SSL communication with Gateway, default false */
  readonly sslEnabled?: boolean | undefined;
  /**
   * storageMode indicates whether the storage for a volume should be ThickProvisioned or ThinProvisioned. Default is
   * ThinProvisioned.
   */
  readonly storageMode?: string | undefined;
  /** storagePool is the ScaleIO Storage Pool associated with the protection domain. */
  readonly storagePool?: string | undefined;
  /** system is the name of the storage system as configured in ScaleIO. */
  readonly system: string;
  /**
   * volumeName is the name of a volume already created in the ScaleIO system that is associated with this volume
   * source.
   */
  readonly volumeName?: string | undefined;
}

/** A scope selector represents the AND of the selectors represented by the scoped-resource selector requirements. */
export interface ScopeSelector {
  /** A list of scope selector requirements by scope of the resources. */
  readonly matchExpressions?: readonly ScopedResourceSelectorRequirement[] | undefined;
}

/**
 * A scoped-resource selector requirement is a selector that contains values, a scope name, and an operator that relates
 * the scope name and values.
 */
export interface ScopedResourceSelectorRequirement {
  /** Represents a scope's relationship to a set of values. Valid operators are In, NotIn, Exists, DoesNotExist. */
  readonly operator: 'DoesNotExist' | 'Exists' | 'In' | 'NotIn';
  /** The name of the scope that the selector applies to. */
  readonly scopeName:
    | 'BestEffort'
    | 'CrossNamespacePodAffinity'
    | 'NotBestEffort'
    | 'NotTerminating'
    | 'PriorityClass'
    | 'Terminating'
    | 'VolumeAttributesClass';
  /**
   * An array of string values. If the operator is In or NotIn, the values array must be non-empty. If the operator is
   * Exists or DoesNotExist, the values array must be empty. This array is replaced during a strategic merge patch.
   */
  readonly values?: readonly string[] | undefined;
}

/** SeccompProfile defines a pod/container's seccomp profile settings. Only one profile source may be set. */
export interface SeccompProfile {
  /**
   * localhostProfile indicates a profile defined in a file on the node should be used. The profile must be
   * preconfigured on the node to work. Must be a descending path, relative to the kubelet's configured seccomp profile
   * location. Must be set if type is "Localhost". Must NOT be set for any other type.
   */
  readonly localhostProfile?: string | undefined;
  /** type indicates which kind of seccomp profile will be applied. */
  readonly type: 'Localhost' | 'RuntimeDefault' | 'Unconfined';
}

/**
 * Secret holds secret data of a certain type. The total bytes of the values in the Data field must be less than
 * MaxSecretSize bytes.
 */
export interface KubeSecretProps {
  readonly metadata: NamedObjectMeta;
  /**
   * Data contains the secret data. Each key must consist of alphanumeric characters, '-', '_' or '.'. The serialized
   * form of the secret data is a base64 encoded string, representing the arbitrary (possibly non-string) data value
   * here. Described in https://tools.ietf.org/html/rfc4648#section-4
   */
  readonly data?: Readonly<Record<string, string>> | undefined;
  /**
   * Immutable, if set to true, ensures that data stored in the Secret cannot be updated (only object metadata can be
   * modified). If not set to true, the field can be modified at any time. Defaulted to nil.
   */
  readonly immutable?: boolean | undefined;
  /**
   * stringData allows specifying non-binary secret data in string form. It is provided as a write-only input field for
   * convenience. All keys and values are merged into the data field on write, overwriting any existing values. The
   * stringData field is never output when reading from the API.
   */
  readonly stringData?: Readonly<Record<string, string>> | undefined;
  /** Used to facilitate programmatic handling of secret data. */
  readonly type?: string | undefined;
}

/** SecretEnvSource selects a Secret to populate the environment variables with. */
export interface SecretEnvSource {
  /**
   * Name of the referent. This field is effectively required, but due to backwards compatibility is allowed to be
   * empty. Instances of this type with an empty value here are almost certainly wrong.
   */
  readonly name?: string | undefined;
  /** Specify whether the Secret must be defined */
  readonly optional?: boolean | undefined;
}

/** SecretKeySelector selects a key of a Secret. */
export interface SecretKeySelector {
  /** The key of the secret to select from. Must be a valid secret key. */
  readonly key: string;
  /**
   * Name of the referent. This field is effectively required, but due to backwards compatibility is allowed to be
   * empty. Instances of this type with an empty value here are almost certainly wrong.
   */
  readonly name?: string | undefined;
  /** Specify whether the Secret or its key must be defined */
  readonly optional?: boolean | undefined;
}

/** Adapts a secret into a projected volume. */
export interface SecretProjection {
  /**
   * items if unspecified, each key-value pair in the Data field of the referenced Secret will be projected into the
   * volume as a file whose name is the key and content is the value. If specified, the listed keys will be projected
   * into the specified paths, and unlisted keys will not be present.
   */
  readonly items?: readonly KeyToPath[] | undefined;
  /**
   * Name of the referent. This field is effectively required, but due to backwards compatibility is allowed to be
   * empty. Instances of this type with an empty value here are almost certainly wrong.
   */
  readonly name?: string | undefined;
  /** optional field specify whether the Secret or its key must be defined */
  readonly optional?: boolean | undefined;
}

/** SecretReference represents a Secret Reference. It has enough information to retrieve secret in any namespace */
export interface SecretReference {
  /** name is unique within a namespace to reference a secret resource. */
  readonly name?: string | undefined;
  /** namespace defines the space within which the secret name must be unique. */
  readonly namespace?: string | undefined;
}

/** Adapts a Secret into a volume. */
export interface SecretVolumeSource {
  /**
   * defaultMode is Optional: mode bits used to set permissions on created files by default. Must be an octal value
   * between 0000 and 0777 or a decimal value between 0 and 511. YAML accepts both octal and decimal values, JSON
   * requires decimal values for mode bits. Defaults to 0644.
   */
  readonly defaultMode?: number | undefined;
  /**
   * defaultUser is Optional: The owner UID of the created files by default. The defaultUser field is only used as a
   * fallback when the item-level user field is unset. (Alpha) This field requires the AtomicWriteVolumeUserFields
   * feature gate to be enabled. From Kubernetes 1.37 on.
   */
  readonly defaultUser?: number | undefined;
  /**
   * items If unspecified, each key-value pair in the Data field of the referenced Secret will be projected into the
   * volume as a file whose name is the key and content is the value. If specified, the listed keys will be projected
   * into the specified paths, and unlisted keys will not be present.
   */
  readonly items?: readonly KeyToPath[] | undefined;
  /** optional field specify whether the Secret or its keys must be defined */
  readonly optional?: boolean | undefined;
  /** secretName is the name of the secret in the pod's namespace to use. */
  readonly secretName?: string | undefined;
}

/**
 * SecurityContext holds security configuration that will be applied to a container. Some fields are present in both
 * SecurityContext and PodSecurityContext. When both are set, the values in SecurityContext take precedence.
 */
export interface SecurityContext {
  /**
   * AllowPrivilegeEscalation controls whether a process can gain more privileges than its parent process. This bool
   * directly controls if the no_new_privs flag will be set on the container process.
   */
  readonly allowPrivilegeEscalation?: boolean | undefined;
  /**
   * appArmorProfile is the AppArmor options to use by this container. If set, this profile overrides the pod's
   * appArmorProfile. Note that this field cannot be set when spec.os.name is windows.
   */
  readonly appArmorProfile?: AppArmorProfile | undefined;
  /**
   * The capabilities to add/drop when running containers. Defaults to the default set of capabilities granted by the
   * container runtime. Note that this field cannot be set when spec.os.name is windows.
   */
  readonly capabilities?: Capabilities | undefined;
  /**
   * Run container in privileged mode. Processes in privileged containers are essentially equivalent to root on the
   * host. Defaults to false. Note that this field cannot be set when spec.os.name is windows.
   */
  readonly privileged?: boolean | undefined;
  /**
   * procMount denotes the type of proc mount to use for the containers. The default value is Default which uses the
   * container runtime defaults for readonly paths and masked paths. Note that this field cannot be set when
   * spec.os.name is windows.
   */
  readonly procMount?: 'Default' | 'Unmasked' | undefined;
  /**
   * Whether this container has a read-only root filesystem. Default is false. Note that this field cannot be set when
   * spec.os.name is windows.
   */
  readonly readOnlyRootFilesystem?: boolean | undefined;
  /**
   * The GID to run the entrypoint of the container process. Uses runtime default if unset. May also be set in
   * PodSecurityContext. If set in both SecurityContext and PodSecurityContext, the value specified in SecurityContext
   * takes precedence. Note that this field cannot be set when spec.os.name is windows.
   */
  readonly runAsGroup?: number | undefined;
  /**
   * Indicates that the container must run as a non-root user. If true, the Kubelet will validate the image at runtime
   * to ensure that it does not run as UID 0 (root) and fail to start the container if it does. If unset or false, no
   * such validation will be performed. May also be set in PodSecurityContext.
   */
  readonly runAsNonRoot?: boolean | undefined;
  /**
   * The UID to run the entrypoint of the container process. Defaults to user specified in image metadata if
   * unspecified. May also be set in PodSecurityContext. If set in both SecurityContext and PodSecurityContext, the
   * value specified in SecurityContext takes precedence.
   */
  readonly runAsUser?: number | undefined;
  /**
   * The SELinux context to be applied to the container. If unspecified, the container runtime will allocate a random
   * SELinux context for each container. May also be set in PodSecurityContext. If set in both SecurityContext and
   * PodSecurityContext, the value specified in SecurityContext takes precedence.
   */
  readonly seLinuxOptions?: SELinuxOptions | undefined;
  /**
   * The seccomp options to use by this container. If seccomp options are provided at both the pod & container level,
   * the container options override the pod options. Note that this field cannot be set when spec.os.name is windows.
   */
  readonly seccompProfile?: SeccompProfile | undefined;
  /**
   * The Windows specific settings applied to all containers. If unspecified, the options from the PodSecurityContext
   * will be used. If set in both SecurityContext and PodSecurityContext, the value specified in SecurityContext takes
   * precedence. Note that this field cannot be set when spec.os.name is linux.
   */
  readonly windowsOptions?: WindowsSecurityContextOptions | undefined;
}

/**
 * Service is a named abstraction of software service (for example, mysql) consisting of local port (for example 3306)
 * that the proxy listens on, and the selector that determines which pods will answer requests sent through the proxy.
 */
export interface KubeServiceProps {
  readonly metadata: NamedObjectMeta;
  /**
   * Spec defines the behavior of a service.
   * https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
   */
  readonly spec?: ServiceSpec | undefined;
}

/**
 * ServiceAccount binds together: * a name, understood by users, and perhaps by peripheral systems, for an identity * a
 * principal that can be authenticated and authorized * a set of secrets
 */
export interface KubeServiceAccountProps {
  readonly metadata: NamedObjectMeta;
  /**
   * AutomountServiceAccountToken indicates whether pods running as this service account should have an API token
   * automatically mounted. Can be overridden at the pod level.
   */
  readonly automountServiceAccountToken?: boolean | undefined;
  /**
   * ImagePullSecrets is a list of references to secrets in the same namespace to use for pulling any images in pods
   * that reference this ServiceAccount. ImagePullSecrets are distinct from Secrets because Secrets can be mounted in
   * the pod, but ImagePullSecrets are only accessed by the kubelet.
   */
  readonly imagePullSecrets?: readonly LocalObjectReference[] | undefined;
  /**
   * Secrets is a list of the secrets in the same namespace that pods running using this ServiceAccount are allowed to
   * use. Pods are only limited to this list if this service account has a "kubernetes.io/enforce-mountable-secrets"
   * annotation set to "true".
   */
  readonly secrets?: readonly ObjectReference[] | undefined;
}

/**
 * ServiceAccountTokenProjection represents a projected service account token volume. This projection can be used to
 * insert a service account token into the pods runtime filesystem for use against APIs (Kubernetes API Server or
 * otherwise).
 */
export interface ServiceAccountTokenProjection {
  /**
   * audience is the intended audience of the token. A recipient of a token must identify itself with an identifier
   * specified in the audience of the token, and otherwise should reject the token. The audience defaults to the
   * identifier of the apiserver.
   */
  readonly audience?: string | undefined;
  /**
   * expirationSeconds is the requested duration of validity of the service account token. As the token approaches
   * expiration, the kubelet volume plugin will proactively rotate the service account token.
   */
  readonly expirationSeconds?: number | undefined;
  /** path is the path relative to the mount point of the file to project the token into. */
  readonly path: string;
  /**
   * user is Optional: The owner UID of the created file. If specified, the item-level user field takes precedence over
   * defaultUser. (Alpha) This field requires the AtomicWriteVolumeUserFields feature gate to be enabled. From
   * Kubernetes 1.37 on.
   */
  readonly user?: number | undefined;
}

/** ServicePort contains information on service's port. */
export interface ServicePort {
  /**
   * The application protocol for this port. This is used as a hint for implementations to offer richer behavior for
   * protocols that they understand. This field follows standard Kubernetes label syntax.
   */
  readonly appProtocol?: string | undefined;
  /**
   * The name of this port within the service. This must be a DNS_LABEL. All ports within a ServiceSpec must have unique
   * names. When considering the endpoints for a Service, this must match the 'name' field in the EndpointPort. Optional
   * if only one ServicePort is defined on this service.
   */
  readonly name?: string | undefined;
  /**
   * The port on each node on which this service is exposed when type is NodePort or LoadBalancer. Usually assigned by
   * the system. If a value is specified, in-range, and not in use it will be used, otherwise the operation will fail.
   * If not specified, a port will be allocated if this Service requires one.
   */
  readonly nodePort?: number | undefined;
  /** The port that will be exposed by this service. */
  readonly port: number;
  /** The IP protocol for this port. Supports "TCP", "UDP", and "SCTP". Default is TCP. */
  readonly protocol?: 'SCTP' | 'TCP' | 'UDP' | undefined;
  /**
   * Number or name of the port to access on the pods targeted by the service. Number must be in the range 1 to 65535.
   * Name must be an IANA_SVC_NAME. If this is a string, it will be looked up as a named port in the target Pod's
   * container ports.
   */
  readonly targetPort?: IntOrString | undefined;
}

/** ServiceSpec describes the attributes that a user creates on a service. */
export interface ServiceSpec {
  /**
   * allocateLoadBalancerNodePorts defines if NodePorts will be automatically allocated for services with type
   * LoadBalancer. Default is "true". It may be set to "false" if the cluster load-balancer does not rely on NodePorts.
   */
  readonly allocateLoadBalancerNodePorts?: boolean | undefined;
  /**
   * clusterIP is the IP address of the service and is usually assigned randomly. If an address is specified manually,
   * is in-range (as per system configuration), and is not in use, it will be allocated to the service; otherwise
   * creation of the service will fail.
   */
  readonly clusterIP?: string | undefined;
  /**
   * ClusterIPs is a list of IP addresses assigned to this service, and are usually assigned randomly. If an address is
   * specified manually, is in-range (as per system configuration), and is not in use, it will be allocated to the
   * service; otherwise creation of the service will fail.
   */
  readonly clusterIPs?: readonly string[] | undefined;
  /**
   * externalIPs is a list of IP addresses for which nodes in the cluster will also accept traffic for this service.
   * These IPs are not managed by Kubernetes. The user is responsible for ensuring that traffic arrives at a node with
   * this IP.
   */
  readonly externalIPs?: readonly string[] | undefined;
  /**
   * externalName is the external reference that discovery mechanisms will return as an alias for this service (e.g. a
   * DNS CNAME record). No proxying will be involved. Must be a lowercase RFC-1123 hostname
   * (https://tools.ietf.org/html/rfc1123) and requires `type` to be "ExternalName".
   */
  readonly externalName?: string | undefined;
  /**
   * externalTrafficPolicy describes how nodes distribute service traffic they receive on one of the Service's
   * "externally-facing" addresses (NodePorts, ExternalIPs, and LoadBalancer IPs).
   */
  readonly externalTrafficPolicy?: 'Cluster' | 'Local' | undefined;
  /**
   * healthCheckNodePort specifies the healthcheck nodePort for the service. This only applies when type is set to
   * LoadBalancer and externalTrafficPolicy is set to Local. If a value is specified, is in-range, and is not in use, it
   * will be used. If not specified, a value will be automatically allocated.
   */
  readonly healthCheckNodePort?: number | undefined;
  /**
   * InternalTrafficPolicy describes how nodes distribute service traffic they receive on the ClusterIP. If set to
   * "Local", the proxy will assume that pods only want to talk to endpoints of the service on the same node as the pod,
   * dropping the traffic if there are no local endpoints.
   */
  readonly internalTrafficPolicy?: 'Cluster' | 'Local' | undefined;
  /**
   * IPFamilies is a list of IP families (e.g. IPv4, IPv6) assigned to this service. This field is usually assigned
   * automatically based on cluster configuration and the ipFamilyPolicy field.
   */
  readonly ipFamilies?: readonly ('' | 'IPv4' | 'IPv6')[] | undefined;
  /**
   * IPFamilyPolicy represents the dual-stack-ness requested or required by this Service. If there is no value provided,
   * then this field will be set to SingleStack.
   */
  readonly ipFamilyPolicy?: 'PreferDualStack' | 'RequireDualStack' | 'SingleStack' | undefined;
  /**
   * loadBalancerClass is the class of the load balancer implementation this Service belongs to. If specified, the value
   * of this field must be a label-style identifier, with an optional prefix, e.g. "internal-vip" or
   * "example.com/internal-vip". Unprefixed names are reserved for end-users.
   */
  readonly loadBalancerClass?: string | undefined;
  /**
   * Only applies to Service Type: LoadBalancer. This feature depends on whether the underlying cloud-provider supports
   * specifying the loadBalancerIP when a load balancer is created. This field will be ignored if the cloud-provider
   * does not support the feature. Using it is non-portable and it may not support dual-stack.
   * @deprecated This field was under-specified and its meaning varies across implementations.
   */
  readonly loadBalancerIP?: string | undefined;
  /**
   * If specified and supported by the platform, this will restrict traffic through the cloud-provider load-balancer
   * will be restricted to the specified client IPs.
   */
  readonly loadBalancerSourceRanges?: readonly string[] | undefined;
  /** The list of ports that are exposed by this service. */
  readonly ports?: readonly ServicePort[] | undefined;
  /**
   * publishNotReadyAddresses indicates that any agent which deals with endpoints for this Service should disregard any
   * indications of ready/not-ready. The primary use case for setting this field is for a StatefulSet's Headless Service
   * to propagate SRV DNS records for its Pods for the purpose of peer discovery.
   */
  readonly publishNotReadyAddresses?: boolean | undefined;
  /**
   * Route service traffic to pods with label keys and values matching this selector. If empty or not present, the
   * service is assumed to have an external process managing its endpoints, which Kubernetes will not modify. Only
   * applies to types ClusterIP, NodePort, and LoadBalancer. Ignored if type is ExternalName.
   */
  readonly selector?: Readonly<Record<string, string>> | undefined;
  /**
   * Supports "ClientIP" and "None". Used to maintain session affinity. Enable client IP based session affinity. Must be
   * ClientIP or None. Defaults to None.
   */
  readonly sessionAffinity?: 'ClientIP' | 'None' | undefined;
  /** sessionAffinityConfig contains the configurations of session affinity. */
  readonly sessionAffinityConfig?: SessionAffinityConfig | undefined;
  /**
   * TrafficDistribution offers a way to express preferences for how traffic is distributed to Service endpoints.
   * Implementations can use this field as a hint, but are not required to guarantee strict adherence. If the field is
   * not set, the implementation will apply its default routing strategy.
   */
  readonly trafficDistribution?: string | undefined;
  /**
   * type determines how the Service is exposed. Defaults to ClusterIP. Valid options are ExternalName, ClusterIP,
   * NodePort, and LoadBalancer. "ClusterIP" allocates a cluster-internal IP address for load-balancing to endpoints.
   */
  readonly type?: 'ClusterIP' | 'ExternalName' | 'LoadBalancer' | 'NodePort' | undefined;
}

/** SessionAffinityConfig represents the configurations of session affinity. */
export interface SessionAffinityConfig {
  /** clientIP contains the configurations of Client IP based session affinity. */
  readonly clientIP?: ClientIPConfig | undefined;
}

/** SleepAction describes a "sleep" action. */
export interface SleepAction {
  /** Seconds is the number of seconds to sleep. */
  readonly seconds: number;
}

/** Represents a StorageOS persistent volume resource. */
export interface StorageOSPersistentVolumeSource {
  /**
   * fsType is the filesystem type to mount. Must be a filesystem type supported by the host operating system. Ex.
   * "ext4", "xfs", "ntfs". Implicitly inferred to be "ext4" if unspecified.
   */
  readonly fsType?: string | undefined;
  /** readOnly defaults to false (read/write). ReadOnly here will force the ReadOnly setting in VolumeMounts. */
  readonly readOnly?: boolean | undefined;
  /**
   * secretRef specifies the secret to use for obtaining the StorageOS API credentials. If not specified, default values
   * will be attempted.
   */
  readonly secretRef?: ObjectReference | undefined;
  /** volumeName is the human-readable name of the StorageOS volume. Volume names are only unique within a namespace. */
  readonly volumeName?: string | undefined;
  /**
   * volumeNamespace specifies the scope of the volume within StorageOS. If no namespace is specified then the Pod's
   * namespace will be used. This allows the Kubernetes name scoping to be mirrored within StorageOS for tighter
   * integration. Set VolumeName to any name to override the default behaviour.
   */
  readonly volumeNamespace?: string | undefined;
}

/** Represents a StorageOS persistent volume resource. */
export interface StorageOSVolumeSource {
  /**
   * fsType is the filesystem type to mount. Must be a filesystem type supported by the host operating system. Ex.
   * "ext4", "xfs", "ntfs". Implicitly inferred to be "ext4" if unspecified.
   */
  readonly fsType?: string | undefined;
  /** readOnly defaults to false (read/write). ReadOnly here will force the ReadOnly setting in VolumeMounts. */
  readonly readOnly?: boolean | undefined;
  /**
   * secretRef specifies the secret to use for obtaining the StorageOS API credentials. If not specified, default values
   * will be attempted.
   */
  readonly secretRef?: LocalObjectReference | undefined;
  /** volumeName is the human-readable name of the StorageOS volume. Volume names are only unique within a namespace. */
  readonly volumeName?: string | undefined;
  /**
   * volumeNamespace specifies the scope of the volume within StorageOS. If no namespace is specified then the Pod's
   * namespace will be used. This allows the Kubernetes name scoping to be mirrored within StorageOS for tighter
   * integration. Set VolumeName to any name to override the default behaviour.
   */
  readonly volumeNamespace?: string | undefined;
}

/** Sysctl defines a kernel parameter to be set */
export interface Sysctl {
  /** Name of a property to set */
  readonly name: string;
  /** Value of a property to set */
  readonly value: string;
}

/** TCPSocketAction describes an action based on opening a socket */
export interface TCPSocketAction {
  /** Optional: Host name to connect to, defaults to the pod IP. */
  readonly host?: string | undefined;
  /**
   * Number or name of the port to access on the container. Number must be in the range 1 to 65535. Name must be an
   * IANA_SVC_NAME.
   */
  readonly port: IntOrString;
}

/** The node this Taint is attached to has the "effect" on any pod that does not tolerate the Taint. */
export interface Taint {
  /**
   * Required. The effect of the taint on pods that do not tolerate the taint. Valid effects are NoSchedule,
   * PreferNoSchedule and NoExecute.
   */
  readonly effect: 'NoExecute' | 'NoSchedule' | 'PreferNoSchedule';
  /** Required. The taint key to be applied to a node. */
  readonly key: string;
  /** TimeAdded represents the time at which the taint was added. */
  readonly timeAdded?: Time | undefined;
  /** The taint value corresponding to the taint key. */
  readonly value?: string | undefined;
}

/**
 * The pod this Toleration is attached to tolerates any taint that matches the triple <key,value,effect> using the
 * matching operator <operator>.
 */
export interface Toleration {
  /**
   * Effect indicates the taint effect to match. Empty means match all taint effects. When specified, allowed values are
   * NoSchedule, PreferNoSchedule and NoExecute.
   */
  readonly effect?: 'NoExecute' | 'NoSchedule' | 'PreferNoSchedule' | undefined;
  /**
   * Key is the taint key that the toleration applies to. Empty means match all taint keys. If the key is empty,
   * operator must be Exists; this combination means to match all values and all keys.
   */
  readonly key?: string | undefined;
  /**
   * Operator represents a key's relationship to the value. Valid operators are Exists, Equal, Lt, and Gt. Defaults to
   * Equal. Exists is equivalent to wildcard for value, so that a pod can tolerate all taints of a particular category.
   */
  readonly operator?: 'Equal' | 'Exists' | 'Gt' | 'Lt' | undefined;
  /**
   * TolerationSeconds represents the period of time the toleration (which must be of effect NoExecute, otherwise this
   * field is ignored) tolerates the taint. By default, it is not set, which means tolerate the taint forever (do not
   * evict). Zero and negative values will be treated as 0 (evict immediately) by the system.
   */
  readonly tolerationSeconds?: number | undefined;
  /**
   * Value is the taint value the toleration matches to. If the operator is Exists, the value should be empty, otherwise
   * just a regular string.
   */
  readonly value?: string | undefined;
}

/**
 * A topology selector requirement is a selector that matches given label. This is an alpha feature and may change in
 * the future.
 */
export interface TopologySelectorLabelRequirement {
  /** The label key that the selector applies to. */
  readonly key: string;
  /** An array of string values. One value must match the label to be selected. Each entry in Values is ORed. */
  readonly values: readonly string[];
}

/**
 * A topology selector term represents the result of label queries. A null or empty topology selector term matches no
 * objects. The requirements of them are ANDed. It provides a subset of functionality as NodeSelectorTerm. This is an
 * alpha feature and may change in the future.
 */
export interface TopologySelectorTerm {
  /** A list of topology selector requirements by labels. */
  readonly matchLabelExpressions?: readonly TopologySelectorLabelRequirement[] | undefined;
}

/** TopologySpreadConstraint specifies how to spread matching pods among the given topology. */
export interface TopologySpreadConstraint {
  /**
   * LabelSelector is used to find matching pods. Pods that match this label selector are counted to determine the
   * number of pods in their corresponding topology domain.
   */
  readonly labelSelector?: LabelSelector | undefined;
  /**
   * MatchLabelKeys is a set of pod label keys to select the pods over which spreading will be calculated. The keys are
   * used to lookup values from the incoming pod labels, those key-value labels are ANDed with labelSelector to select
   * the group of existing pods over which spreading will be calculated for the incoming pod.
   */
  readonly matchLabelKeys?: readonly string[] | undefined;
  /**
   * MaxSkew describes the degree to which pods may be unevenly distributed. When `whenUnsatisfiable=DoNotSchedule`, it
   * is the maximum permitted difference between the number of matching pods in the target topology and the global
   * minimum.
   */
  readonly maxSkew: number;
  /**
   * MinDomains indicates a minimum number of eligible domains. When the number of eligible domains with matching
   * topology keys is less than minDomains, Pod Topology Spread treats "global minimum" as 0, and then the calculation
   * of Skew is performed.
   */
  readonly minDomains?: number | undefined;
  /**
   * NodeAffinityPolicy indicates how we will treat Pod's nodeAffinity/nodeSelector when calculating pod topology spread
   * skew. Options are: - Honor: only nodes matching nodeAffinity/nodeSelector are included in the calculations. -
   * Ignore: nodeAffinity/nodeSelector are ignored. All nodes are included in the calculations.
   */
  readonly nodeAffinityPolicy?: 'Honor' | 'Ignore' | undefined;
  /**
   * NodeTaintsPolicy indicates how we will treat node taints when calculating pod topology spread skew. Options are: -
   * Honor: nodes without taints, along with tainted nodes for which the incoming pod has a toleration, are included. -
   * Ignore: node taints are ignored. All nodes are included.
   */
  readonly nodeTaintsPolicy?: 'Honor' | 'Ignore' | undefined;
  /**
   * TopologyKey is the key of node labels. Nodes that have a label with this key and identical values are considered to
   * be in the same topology. We consider each <key, value> as a "bucket", and try to put balanced number of pods into
   * each bucket. We define a domain as a particular instance of a topology.
   */
  readonly topologyKey: string;
  /**
   * WhenUnsatisfiable indicates how to deal with a pod if it doesn't satisfy the spread constraint. - DoNotSchedule
   * (default) tells the scheduler not to schedule it. - ScheduleAnyway tells the scheduler to schedule the pod in any
   * location, but giving higher precedence to topologies that would help reduce the skew.
   */
  readonly whenUnsatisfiable: 'DoNotSchedule' | 'ScheduleAnyway';
}

/**
 * TypedLocalObjectReference contains enough information to let you locate the typed referenced object inside the same
 * namespace.
 */
export interface TypedLocalObjectReference {
  /**
   * APIGroup is the group for the resource being referenced. If APIGroup is not specified, the specified Kind must be
   * in the core API group. For any other third-party types, APIGroup is required.
   */
  readonly apiGroup?: string | undefined;
  /** Kind is the type of resource being referenced */
  readonly kind: string;
  /** Name is the name of resource being referenced */
  readonly name: string;
}

/** TypedObjectReference contains enough information to let you locate the typed referenced object */
export interface TypedObjectReference {
  /**
   * APIGroup is the group for the resource being referenced. If APIGroup is not specified, the specified Kind must be
   * in the core API group. For any other third-party types, APIGroup is required.
   */
  readonly apiGroup?: string | undefined;
  /** Kind is the type of resource being referenced */
  readonly kind: string;
  /** Name is the name of resource being referenced */
  readonly name: string;
  /**
   * Namespace is the namespace of resource being referenced Note that when a namespace is specified, a
   * gateway.networking.k8s.io/ReferenceGrant object is required in the referent namespace to allow that namespace's
   * owner to accept the reference.
   */
  readonly namespace?: string | undefined;
}

/** Volume represents a named volume in a pod that may be accessed by any container in the pod. */
export interface Volume {
  /**
   * awsElasticBlockStore represents an AWS Disk resource that is attached to a kubelet's host machine and then exposed
   * to the pod. All operations for the in-tree awsElasticBlockStore type are redirected to the ebs.csi.aws.com CSI
   * driver.
   * @deprecated AWSElasticBlockStore is deprecated.
   */
  readonly awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource | undefined;
  /**
   * azureDisk represents an Azure Data Disk mount on the host and bind mount to the pod. All operations for the in-tree
   * azureDisk type are redirected to the disk.csi.azure.com CSI driver.
   * @deprecated AzureDisk is deprecated.
   */
  readonly azureDisk?: AzureDiskVolumeSource | undefined;
  /**
   * azureFile represents an Azure File Service mount on the host and bind mount to the pod. All operations for the
   * in-tree azureFile type are redirected to the file.csi.azure.com CSI driver.
   * @deprecated AzureFile is deprecated.
   */
  readonly azureFile?: AzureFileVolumeSource | undefined;
  /**
   * cephFS represents a Ceph FS mount on the host that shares a pod's lifetime.
   * @deprecated CephFS is deprecated and the in-tree cephfs type is no longer supported.
   */
  readonly cephfs?: CephFSVolumeSource | undefined;
  /**
   * cinder represents a cinder volume attached and mounted on kubelets host machine. All operations for the in-tree
   * cinder type are redirected to the cinder.csi.openstack.org CSI driver.
   * @deprecated Cinder is deprecated.
   */
  readonly cinder?: CinderVolumeSource | undefined;
  /** configMap represents a configMap that should populate this volume */
  readonly configMap?: ConfigMapVolumeSource | undefined;
  /** csi (Container Storage Interface) represents ephemeral storage that is handled by certain external CSI drivers. */
  readonly csi?: CSIVolumeSource | undefined;
  /** downwardAPI represents downward API about the pod that should populate this volume */
  readonly downwardAPI?: DownwardAPIVolumeSource | undefined;
  /** emptyDir represents a temporary directory that shares a pod's lifetime. */
  readonly emptyDir?: EmptyDirVolumeSource | undefined;
  /**
   * ephemeral represents a volume that is handled by a cluster storage driver. The volume's lifecycle is tied to the
   * pod that defines it - it will be created before the pod starts, and deleted when the pod is removed.
   */
  readonly ephemeral?: EphemeralVolumeSource | undefined;
  /**
   * fc represents a Fibre Channel resource that is attached to a kubelet's host machine and then exposed to the pod.
   */
  readonly fc?: FCVolumeSource | undefined;
  /**
   * flexVolume represents a generic volume resource that is provisioned/attached using an exec based plugin. Consider
   * using a CSIDriver instead.
   * @deprecated FlexVolume is deprecated.
   */
  readonly flexVolume?: FlexVolumeSource | undefined;
  /**
   * flocker represents a Flocker volume attached to a kubelet's host machine. This depends on the Flocker control
   * service being running.
   * @deprecated Flocker is deprecated and the in-tree flocker type is no longer supported.
   */
  readonly flocker?: FlockerVolumeSource | undefined;
  /**
   * gcePersistentDisk represents a GCE Disk resource that is attached to a kubelet's host machine and then exposed to
   * the pod. All operations for the in-tree gcePersistentDisk type are redirected to the pd.csi.storage.gke.io CSI
   * driver.
   * @deprecated GCEPersistentDisk is deprecated.
   */
  readonly gcePersistentDisk?: GCEPersistentDiskVolumeSource | undefined;
  /**
   * gitRepo represents a git repository at a particular revision. To provision a container with a git repo, mount an
   * EmptyDir into an InitContainer that clones the repo using git, then mount the EmptyDir into the Pod's container.
   * @deprecated GitRepo is deprecated.
   */
  readonly gitRepo?: GitRepoVolumeSource | undefined;
  /**
   * glusterfs represents a Glusterfs mount on the host that shares a pod's lifetime.
   * @deprecated Glusterfs is deprecated and the in-tree glusterfs type is no longer supported.
   */
  readonly glusterfs?: GlusterfsVolumeSource | undefined;
  /**
   * hostPath represents a pre-existing file or directory on the host machine that is directly exposed to the container.
   * This is generally used for system agents or other privileged things that are allowed to see the host machine. Most
   * containers will NOT need this.
   */
  readonly hostPath?: HostPathVolumeSource | undefined;
  /**
   * image represents an OCI object (a container image or artifact) pulled and mounted on the kubelet's host machine.
   */
  readonly image?: ImageVolumeSource | undefined;
  /**
   * iscsi represents an ISCSI Disk resource that is attached to a kubelet's host machine and then exposed to the pod.
   */
  readonly iscsi?: ISCSIVolumeSource | undefined;
  /** name of the volume. Must be a DNS_LABEL and unique within the pod. */
  readonly name: string;
  /**
   * nfs represents an NFS mount on the host that shares a pod's lifetime More info:
   * https://kubernetes.io/docs/concepts/storage/volumes#nfs
   */
  readonly nfs?: NFSVolumeSource | undefined;
  /** persistentVolumeClaimVolumeSource represents a reference to a PersistentVolumeClaim in the same namespace. */
  readonly persistentVolumeClaim?: PersistentVolumeClaimVolumeSource | undefined;
  /**
   * photonPersistentDisk represents a PhotonController persistent disk attached and mounted on kubelets host machine.
   * @deprecated PhotonPersistentDisk is deprecated and the in-tree photonPersistentDisk type is no longer supported.
   */
  readonly photonPersistentDisk?: PhotonPersistentDiskVolumeSource | undefined;
  /**
   * portworxVolume represents a portworx volume attached and mounted on kubelets host machine. All operations for the
   * in-tree portworxVolume type are redirected to the pxd.portworx.com CSI driver.
   * @deprecated PortworxVolume is deprecated.
   */
  readonly portworxVolume?: PortworxVolumeSource | undefined;
  /** projected items for all in one resources secrets, configmaps, and downward API */
  readonly projected?: ProjectedVolumeSource | undefined;
  /**
   * quobyte represents a Quobyte mount on the host that shares a pod's lifetime.
   * @deprecated Quobyte is deprecated and the in-tree quobyte type is no longer supported.
   */
  readonly quobyte?: QuobyteVolumeSource | undefined;
  /**
   * rbd represents a Rados Block Device mount on the host that shares a pod's lifetime.
   * @deprecated RBD is deprecated and the in-tree rbd type is no longer supported.
   */
  readonly rbd?: RBDVolumeSource | undefined;
  /**
   * scaleIO represents a ScaleIO persistent volume attached and mounted on Kubernetes nodes.
   * @deprecated ScaleIO is deprecated and the in-tree scaleIO type is no longer supported.
   */
  readonly scaleIO?: ScaleIOVolumeSource | undefined;
  /** secret represents a secret that should populate this volume. */
  readonly secret?: SecretVolumeSource | undefined;
  /**
   * storageOS represents a StorageOS volume attached and mounted on Kubernetes nodes.
   * @deprecated StorageOS is deprecated and the in-tree storageos type is no longer supported.
   */
  readonly storageos?: StorageOSVolumeSource | undefined;
  /**
   * vsphereVolume represents a vSphere volume attached and mounted on kubelets host machine. All operations for the
   * in-tree vsphereVolume type are redirected to the csi.vsphere.vmware.com CSI driver.
   * @deprecated VsphereVolume is deprecated.
   */
  readonly vsphereVolume?: VsphereVirtualDiskVolumeSource | undefined;
}

/** volumeDevice describes a mapping of a raw block device within a container. */
export interface VolumeDevice {
  /** devicePath is the path inside of the container that the device will be mapped to. */
  readonly devicePath: string;
  /** name must match the name of a persistentVolumeClaim in the pod */
  readonly name: string;
}

/** VolumeMount describes a mounting of a Volume within a container. */
export interface VolumeMount {
  /**
   * bindMountOptions is the list of additional bind mount options to apply when mounting this volume into the
   * container. Allowed values are noexec, nodev, and nosuid. These are Linux mount options and have no effect on
   * Windows nodes. This field is not supported with image volumes. From Kubernetes 1.37 on.
   */
  readonly bindMountOptions?: readonly string[] | undefined;
  /** Path within the container at which the volume should be mounted. */
  readonly mountPath: string;
  /**
   * mountPropagation determines how mounts are propagated from the host to container and the other way around. When not
   * set, MountPropagationNone is used. This field is beta in 1.10. When RecursiveReadOnly is set to IfPossible or to
   * Enabled, MountPropagation must be None or unspecified (which defaults to None).
   */
  readonly mountPropagation?: 'Bidirectional' | 'HostToContainer' | 'None' | undefined;
  /** This must match the Name of a Volume. */
  readonly name: string;
  /** Mounted read-only if true, read-write otherwise (false or unspecified). Defaults to false. */
  readonly readOnly?: boolean | undefined;
  /** RecursiveReadOnly specifies whether read-only mounts should be handled recursively. */
  readonly recursiveReadOnly?: string | undefined;
  /** Path within the volume from which the container's volume should be mounted. Defaults to "" (volume's root). */
  readonly subPath?: string | undefined;
  /**
   * Expanded path within the volume from which the container's volume should be mounted. Behaves similarly to SubPath
   * but environment variable references $(VAR_NAME) are expanded using the container's environment. Defaults to ""
   * (volume's root). SubPathExpr and SubPath are mutually exclusive.
   */
  readonly subPathExpr?: string | undefined;
}

/** VolumeNodeAffinity defines constraints that limit what nodes this volume can be accessed from. */
export interface VolumeNodeAffinity {
  /** required specifies hard node constraints that must be met. */
  readonly required?: NodeSelector | undefined;
}

/**
 * Projection that may be projected along with other supported volume types. Exactly one of these fields must be set.
 */
export interface VolumeProjection {
  /**
   * ClusterTrustBundle allows a pod to access the `.spec.trustBundle` field of ClusterTrustBundle objects in an
   * auto-updating file.
   */
  readonly clusterTrustBundle?: ClusterTrustBundleProjection | undefined;
  /** configMap information about the configMap data to project */
  readonly configMap?: ConfigMapProjection | undefined;
  /** downwardAPI information about the downwardAPI data to project */
  readonly downwardAPI?: DownwardAPIProjection | undefined;
  /**
   * Projects an auto-rotating credential bundle (private key and certificate chain) that the pod can use either as a
   * TLS client or server.
   */
  readonly podCertificate?: PodCertificateProjection | undefined;
  /** secret information about the secret data to project */
  readonly secret?: SecretProjection | undefined;
  /** serviceAccountToken is information about the serviceAccountToken data to project */
  readonly serviceAccountToken?: ServiceAccountTokenProjection | undefined;
}

/** VolumeResourceRequirements describes the storage resource requirements for a volume. */
export interface VolumeResourceRequirements {
  /** Limits describes the maximum amount of compute resources allowed. */
  readonly limits?: Readonly<Record<string, Quantity>> | undefined;
  /**
   * Requests describes the minimum amount of compute resources required. If Requests is omitted for a container, it
   * defaults to Limits if that is explicitly specified, otherwise to an implementation-defined value. Requests cannot
   * exceed Limits.
   */
  readonly requests?: Readonly<Record<string, Quantity>> | undefined;
}

/** Represents a vSphere volume resource. */
export interface VsphereVirtualDiskVolumeSource {
  /**
   * fsType is filesystem type to mount. Must be a filesystem type supported by the host operating system. Ex. "ext4",
   * "xfs", "ntfs". Implicitly inferred to be "ext4" if unspecified.
   */
  readonly fsType?: string | undefined;
  /** storagePolicyID is the storage Policy Based Management (SPBM) profile ID associated with the StoragePolicyName. */
  readonly storagePolicyID?: string | undefined;
  /** storagePolicyName is the storage Policy Based Management (SPBM) profile name. */
  readonly storagePolicyName?: string | undefined;
  /** volumePath is the path that identifies vSphere volume vmdk */
  readonly volumePath: string;
}

/**
 * The weights of all of the matched WeightedPodAffinityTerm fields are added per-node to find the most preferred
 * node(s)
 */
export interface WeightedPodAffinityTerm {
  /** Required. A pod affinity term, associated with the corresponding weight. */
  readonly podAffinityTerm: PodAffinityTerm;
  /** weight associated with matching the corresponding podAffinityTerm, in the range 1-100. */
  readonly weight: number;
}

/** WindowsSecurityContextOptions contain Windows-specific options and credentials. */
export interface WindowsSecurityContextOptions {
  /**
   * GMSACredentialSpec is where the GMSA admission webhook (https://github.com/kubernetes-sigs/windows-gmsa) inlines
   * the contents of the GMSA credential spec named by the GMSACredentialSpecName field.
   */
  readonly gmsaCredentialSpec?: string | undefined;
  /** GMSACredentialSpecName is the name of the GMSA credential spec to use. */
  readonly gmsaCredentialSpecName?: string | undefined;
  /**
   * HostProcess determines if a container should be run as a 'Host Process' container. All of a Pod's containers must
   * have the same effective HostProcess value (it is not allowed to have a mix of HostProcess containers and
   * non-HostProcess containers).
   */
  readonly hostProcess?: boolean | undefined;
  /**
   * The UserName in Windows to run the entrypoint of the container process. Defaults to the user specified in image
   * metadata if unspecified. May also be set in PodSecurityContext. If set in both SecurityContext and
   * PodSecurityContext, the value specified in SecurityContext takes precedence.
   */
  readonly runAsUserName?: string | undefined;
}

/** Endpoint represents a single logical "backend" implementing a service. */
export interface Endpoint {
  /**
   * addresses of this endpoint. For EndpointSlices of addressType "IPv4" or "IPv6", the values are IP addresses in
   * canonical form. The syntax and semantics of other addressType values are not defined. This must contain at least
   * one address but no more than 100.
   */
  readonly addresses: readonly string[];
  /** conditions contains information about the current status of the endpoint. */
  readonly conditions?: EndpointConditions | undefined;
  /**
   * deprecatedTopology contains topology information part of the v1beta1 API. This field is deprecated, and will be
   * removed when the v1beta1 API is removed (no sooner than kubernetes v1.24). While this field can hold values, it is
   * not writable through the v1 API, and any attempts to write to it will be silently ignored.
   */
  readonly deprecatedTopology?: Readonly<Record<string, string>> | undefined;
  /** hints contains information associated with how an endpoint should be consumed. */
  readonly hints?: EndpointHints | undefined;
  /**
   * hostname of this endpoint. This field may be used by consumers of endpoints to distinguish endpoints from each
   * other (e.g. in DNS names). Multiple endpoints which use the same hostname should be considered fungible (e.g.
   * multiple A values in DNS). Must be lowercase and pass DNS Label (RFC 1123) validation.
   */
  readonly hostname?: string | undefined;
  /**
   * nodeName represents the name of the Node hosting this endpoint. This can be used to determine endpoints local to a
   * Node.
   */
  readonly nodeName?: string | undefined;
  /** targetRef is a reference to a Kubernetes object that represents this endpoint. */
  readonly targetRef?: ObjectReference | undefined;
  /** zone is the name of the Zone this endpoint exists in. */
  readonly zone?: string | undefined;
}

/** EndpointConditions represents the current condition of an endpoint. */
export interface EndpointConditions {
  /**
   * ready indicates that this endpoint is ready to receive traffic, according to whatever system is managing the
   * endpoint. A nil value should be interpreted as "true".
   */
  readonly ready?: boolean | undefined;
  /**
   * serving indicates that this endpoint is able to receive traffic, according to whatever system is managing the
   * endpoint. For endpoints backed by pods, the EndpointSlice controller will mark the endpoint as serving if the pod's
   * Ready condition is True. A nil value should be interpreted as "true".
   */
  readonly serving?: boolean | undefined;
  /** terminating indicates that this endpoint is terminating. A nil value should be interpreted as "false". */
  readonly terminating?: boolean | undefined;
}

/** EndpointHints provides hints describing how an endpoint should be consumed. */
export interface EndpointHints {
  /**
   * forNodes indicates the node(s) this endpoint should be consumed by when using topology aware routing. May contain a
   * maximum of 8 entries.
   */
  readonly forNodes?: readonly ForNode[] | undefined;
  /**
   * forZones indicates the zone(s) this endpoint should be consumed by when using topology aware routing. May contain a
   * maximum of 8 entries.
   */
  readonly forZones?: readonly ForZone[] | undefined;
}

/** EndpointPort represents a Port used by an EndpointSlice */
export interface DiscoveryEndpointPort {
  /**
   * The application protocol for this port. This is used as a hint for implementations to offer richer behavior for
   * protocols that they understand. This field follows standard Kubernetes label syntax.
   */
  readonly appProtocol?: string | undefined;
  /**
   * name represents the name of this port. All ports in an EndpointSlice must have a unique name. If the EndpointSlice
   * is derived from a Kubernetes service, this corresponds to the Service.ports[].name.
   */
  readonly name?: string | undefined;
  /**
   * port represents the port number of the endpoint. If the EndpointSlice is derived from a Kubernetes service, this
   * must be set to the service's target port. EndpointSlices used for other purposes may have a nil port.
   */
  readonly port?: number | undefined;
  /** protocol represents the IP protocol for this port. Must be UDP, TCP, or SCTP. Default is TCP. */
  readonly protocol?: 'SCTP' | 'TCP' | 'UDP' | undefined;
}

/**
 * EndpointSlice represents a set of service endpoints. Most EndpointSlices are created by the EndpointSlice controller
 * to represent the Pods selected by Service objects.
 */
export interface KubeEndpointSliceProps {
  readonly metadata: NamedObjectMeta;
  /**
   * addressType specifies the type of address carried by this EndpointSlice. All addresses in this slice must be the
   * same type. This field is immutable after creation.
   */
  readonly addressType: 'FQDN' | 'IPv4' | 'IPv6';
  /** endpoints is a list of unique endpoints in this slice. Each slice may include a maximum of 1000 endpoints. */
  readonly endpoints?: readonly Endpoint[] | undefined;
  /**
   * ports specifies the list of network ports exposed by each endpoint in this slice. Each port must have a unique
   * name. Each slice may include a maximum of 100 ports. Services always have at least 1 port, so EndpointSlices
   * generated by the EndpointSlice controller will likewise always have at least 1 port.
   */
  readonly ports?: readonly DiscoveryEndpointPort[] | undefined;
}

/** ForNode provides information about which nodes should consume this endpoint. */
export interface ForNode {
  /** name represents the name of the node. */
  readonly name: string;
}

/** ForZone provides information about which zones should consume this endpoint. */
export interface ForZone {
  /** name represents the name of the zone. */
  readonly name: string;
}

/**
 * Event is a report of an event somewhere in the cluster. It generally denotes some state change in the system. Events
 * have a limited retention time and triggers and messages may evolve with time.
 */
export interface KubeEventsEventProps {
  readonly metadata: NamedObjectMeta;
  /**
   * action is what action was taken/failed regarding to the regarding object. It is machine-readable. This field cannot
   * be empty for new Events and it can have at most 128 characters.
   */
  readonly action?: string | undefined;
  /** deprecatedCount is the deprecated field assuring backward compatibility with core.v1 Event type. */
  readonly deprecatedCount?: number | undefined;
  /** deprecatedFirstTimestamp is the deprecated field assuring backward compatibility with core.v1 Event type. */
  readonly deprecatedFirstTimestamp?: Time | undefined;
  /** deprecatedLastTimestamp is the deprecated field assuring backward compatibility with core.v1 Event type. */
  readonly deprecatedLastTimestamp?: Time | undefined;
  /** deprecatedSource is the deprecated field assuring backward compatibility with core.v1 Event type. */
  readonly deprecatedSource?: EventSource | undefined;
  /** eventTime is the time when this Event was first observed. It is required. */
  readonly eventTime: MicroTime;
  /**
   * note is a human-readable description of the status of this operation. Maximal length of the note is 1kB, but
   * libraries should be prepared to handle values up to 64kB.
   */
  readonly note?: string | undefined;
  /**
   * reason is why the action was taken. It is human-readable. This field cannot be empty for new Events and it can have
   * at most 128 characters.
   */
  readonly reason?: string | undefined;
  /**
   * regarding contains the object this Event is about. In most cases it's an Object reporting controller implements,
   * e.g. ReplicaSetController implements ReplicaSets and this event is emitted because it acts on some changes in a
   * ReplicaSet object.
   */
  readonly regarding?: ObjectReference | undefined;
  /**
   * related is the optional secondary object for more complex actions. E.g. when regarding object triggers a creation
   * or deletion of related object.
   */
  readonly related?: ObjectReference | undefined;
  /**
   * reportingController is the name of the controller that emitted this Event, e.g. `kubernetes.io/kubelet`. This field
   * cannot be empty for new Events.
   */
  readonly reportingController?: string | undefined;
  /**
   * reportingInstance is the ID of the controller instance, e.g. `kubelet-xyzf`. This field cannot be empty for new
   * Events and it can have at most 128 characters.
   */
  readonly reportingInstance?: string | undefined;
  /** series is data about the Event series this event represents or nil if it's a singleton Event. */
  readonly series?: EventsEventSeries | undefined;
  /**
   * type is the type of this event (Normal, Warning), new types could be added in the future. It is machine-readable.
   * This field cannot be empty for new Events.
   */
  readonly type?: string | undefined;
}

/**
 * EventSeries contain information on series of events, i.e. thing that was/is happening continuously for some time. How
 * often to update the EventSeries is up to the event reporters.
 */
export interface EventsEventSeries {
  /** count is the number of occurrences in this series up to the last heartbeat time. */
  readonly count: number;
  /** lastObservedTime is the time when last Event from the series was seen before last heartbeat. */
  readonly lastObservedTime: MicroTime;
}

/**
 * ExemptPriorityLevelConfiguration describes the configurable aspects of the handling of exempt requests. In the
 * mandatory exempt configuration object the values in the fields here can be modified by authorized users, unlike the
 * rest of the `spec`.
 */
export interface ExemptPriorityLevelConfiguration {
  /**
   * `lendablePercent` prescribes the fraction of the level's NominalCL that can be borrowed by other priority levels.
   * This value of this field must be between 0 and 100, inclusive, and it defaults to 0.
   */
  readonly lendablePercent?: number | undefined;
  /**
   * `nominalConcurrencyShares` (NCS) contributes to the computation of the NominalConcurrencyLimit (NominalCL) of this
   * level. This is the number of execution seats nominally reserved for this priority level.
   */
  readonly nominalConcurrencyShares?: number | undefined;
}

/** FlowDistinguisherMethod specifies the method of a flow distinguisher. */
export interface FlowDistinguisherMethod {
  /** `type` is the type of flow distinguisher method The supported types are "ByUser" and "ByNamespace". Required. */
  readonly type: string;
}

/**
 * FlowSchema defines the schema of a group of flows. Note that a flow is made up of a set of inbound API requests with
 * similar attributes and is identified by a pair of strings: the name of the FlowSchema and a "flow distinguisher".
 */
export interface KubeFlowSchemaProps {
  readonly metadata: NamedObjectMeta;
  /** `spec` is the specification of the desired behavior of a FlowSchema. */
  readonly spec: FlowSchemaSpec;
}

/** FlowSchemaSpec describes how the FlowSchema's specification looks like. */
export interface FlowSchemaSpec {
  /**
   * `distinguisherMethod` defines how to compute the flow distinguisher for requests that match this schema. `nil`
   * specifies that the distinguisher is disabled and thus will always be the empty string.
   */
  readonly distinguisherMethod?: FlowDistinguisherMethod | undefined;
  /**
   * `matchingPrecedence` is used to choose among the FlowSchemas that match a given request. The chosen FlowSchema is
   * among those with the numerically lowest (which we take to be logically highest) MatchingPrecedence. Each
   * MatchingPrecedence value must be ranged in [1,10000].
   */
  readonly matchingPrecedence?: number | undefined;
  /**
   * `priorityLevelConfiguration` should reference a PriorityLevelConfiguration in the cluster. If the reference cannot
   * be resolved, the FlowSchema will be ignored and marked as invalid in its status. Required.
   */
  readonly priorityLevelConfiguration: PriorityLevelConfigurationReference;
  /**
   * `rules` describes which requests will match this flow schema. This FlowSchema matches a request if and only if at
   * least one member of rules matches the request. if it is an empty slice, there will be no requests matching the
   * FlowSchema.
   */
  readonly rules?: readonly PolicyRulesWithSubjects[] | undefined;
}

/** GroupSubject holds detailed information for group-kind subject. */
export interface GroupSubject {
  /**
   * name is the user group that matches, or "*" to match all user groups. See
   * https://github.com/kubernetes/apiserver/blob/master/pkg/authentication/user/user.go for some well-known group
   * names. Required.
   */
  readonly name: string;
}

/** LimitResponse defines how to handle requests that can not be executed right now. */
export interface LimitResponse {
  /**
   * `queuing` holds the configuration parameters for queuing. This field may be non-empty only if `type` is `"Queue"`.
   */
  readonly queuing?: QueuingConfiguration | undefined;
  /**
   * `type` is "Queue" or "Reject". "Queue" means that requests that can not be executed upon arrival are held in a
   * queue until they can be executed or a queuing limit is reached. "Reject" means that requests that can not be
   * executed upon arrival are rejected. Required.
   */
  readonly type: string;
}

/**
 * LimitedPriorityLevelConfiguration specifies how to handle requests that are subject to limits. It addresses two
 * issues: - How are requests for this priority level limited? - What should be done with requests that exceed the
 * limit?
 */
export interface LimitedPriorityLevelConfiguration {
  /**
   * `borrowingLimitPercent`, if present, configures a limit on how many seats this priority level can borrow from other
   * priority levels. The limit is known as this level's BorrowingConcurrencyLimit (BorrowingCL) and is a limit on the
   * total number of seats that this level may borrow at any one time.
   */
  readonly borrowingLimitPercent?: number | undefined;
  /**
   * `lendablePercent` prescribes the fraction of the level's NominalCL that can be borrowed by other priority levels.
   * The value of this field must be between 0 and 100, inclusive, and it defaults to 0.
   */
  readonly lendablePercent?: number | undefined;
  /** `limitResponse` indicates what to do with requests that can not be executed right now */
  readonly limitResponse: LimitResponse;
  /**
   * `nominalConcurrencyShares` (NCS) contributes to the computation of the NominalConcurrencyLimit (NominalCL) of this
   * level. This is the number of execution seats available at this priority level.
   */
  readonly nominalConcurrencyShares?: number | undefined;
}

/**
 * NonResourcePolicyRule is a predicate that matches non-resource requests according to their verb and the target
 * non-resource URL. A NonResourcePolicyRule matches a request if and only if both (a) at least one member of verbs
 * matches the request and (b) at least one member of nonResourceURLs matches the request.
 */
export interface NonResourcePolicyRule {
  /**
   * `nonResourceURLs` is a set of url prefixes that a user should have access to and may not be empty. For example: -
   * "/healthz" is legal - "/hea*" is illegal - "/hea" is legal but matches nothing - "/hea/*" also matches nothing -
   * "/healthz/*" matches all per-component health checks.
   */
  readonly nonResourceURLs: readonly string[];
  /**
   * `verbs` is a list of matching verbs and may not be empty. "*" matches all verbs. If it is present, it must be the
   * only entry. Required.
   */
  readonly verbs: readonly string[];
}

/**
 * PolicyRulesWithSubjects prescribes a test that applies to a request to an apiserver. The test considers the subject
 * making the request, the verb being requested, and the resource to be acted upon.
 */
export interface PolicyRulesWithSubjects {
  /**
   * `nonResourceRules` is a list of NonResourcePolicyRules that identify matching requests according to their verb and
   * the target non-resource URL.
   */
  readonly nonResourceRules?: readonly NonResourcePolicyRule[] | undefined;
  /**
   * `resourceRules` is a slice of ResourcePolicyRules that identify matching requests according to their verb and the
   * target resource. At least one of `resourceRules` and `nonResourceRules` has to be non-empty.
   */
  readonly resourceRules?: readonly ResourcePolicyRule[] | undefined;
  /**
   * subjects is the list of normal user, serviceaccount, or group that this rule cares about. There must be at least
   * one member in this slice. A slice that includes both the system:authenticated and system:unauthenticated user
   * groups matches every request. Required.
   */
  readonly subjects: readonly FlowcontrolSubject[];
}

/** PriorityLevelConfiguration represents the configuration of a priority level. */
export interface KubePriorityLevelConfigurationProps {
  readonly metadata: NamedObjectMeta;
  /** `spec` is the specification of the desired behavior of a "request-priority". */
  readonly spec: PriorityLevelConfigurationSpec;
}

/** PriorityLevelConfigurationReference contains information that points to the "request-priority" being used. */
export interface PriorityLevelConfigurationReference {
  /** `name` is the name of the priority level configuration being referenced Required. */
  readonly name: string;
}

/** PriorityLevelConfigurationSpec specifies the configuration of a priority level. */
export interface PriorityLevelConfigurationSpec {
  /**
   * `exempt` specifies how requests are handled for an exempt priority level. This field MUST be empty if `type` is
   * `"Limited"`. This field MAY be non-empty if `type` is `"Exempt"`. If empty and `type` is `"Exempt"` then the
   * default values for `ExemptPriorityLevelConfiguration` apply.
   */
  readonly exempt?: ExemptPriorityLevelConfiguration | undefined;
  /**
   * `limited` specifies how requests are handled for a Limited priority level. This field must be non-empty if and only
   * if `type` is `"Limited"`.
   */
  readonly limited?: LimitedPriorityLevelConfiguration | undefined;
  /**
   * `type` indicates whether this priority level is subject to limitation on request execution. A value of `"Exempt"`
   * means that requests of this priority level are not subject to a limit (and thus are never queued) and do not
   * detract from the capacity made available to other priority levels.
   */
  readonly type: string;
}

/** QueuingConfiguration holds the configuration parameters for queuing */
export interface QueuingConfiguration {
  /**
   * `handSize` is a small positive number that configures the shuffle sharding of requests into queues. When enqueuing
   * a request at this priority level the request's flow identifier (a string pair) is hashed and the hash value is used
   * to shuffle the list of queues and deal a hand of the size specified here.
   */
  readonly handSize?: number | undefined;
  /**
   * `queueLengthLimit` is the maximum number of requests allowed to be waiting in a given queue of this priority level
   * at a time; excess requests are rejected. This value must be positive. If not specified, it will be defaulted to 50.
   */
  readonly queueLengthLimit?: number | undefined;
  /**
   * `queues` is the number of queues for this priority level. The queues exist independently at each apiserver. The
   * value must be positive. Setting it to 1 effectively precludes shufflesharding and thus makes the distinguisher
   * method of associated flow schemas irrelevant. This field has a default value of 64.
   */
  readonly queues?: number | undefined;
}

/**
 * ResourcePolicyRule is a predicate that matches some resource requests, testing the request's verb and the target
 * resource.
 */
export interface ResourcePolicyRule {
  /**
   * `apiGroups` is a list of matching API groups and may not be empty. "*" matches all API groups and, if present, must
   * be the only entry. Required.
   */
  readonly apiGroups: readonly string[];
  /**
   * `clusterScope` indicates whether to match requests that do not specify a namespace (which happens either because
   * the resource is not namespaced or the request targets all namespaces). If this field is omitted or false then the
   * `namespaces` field must contain a non-empty list.
   */
  readonly clusterScope?: boolean | undefined;
  /**
   * `namespaces` is a list of target namespaces that restricts matches. A request that specifies a target namespace
   * matches only if either (a) this list contains that target namespace or (b) this list contains "*".
   */
  readonly namespaces?: readonly string[] | undefined;
  /**
   * `resources` is a list of matching resources (i.e., lowercase and plural) with, if desired, subresource. For
   * example, [ "services", "nodes/status" ]. This list may not be empty. "*" matches all resources and, if present,
   * must be the only entry. Required.
   */
  readonly resources: readonly string[];
  /**
   * `verbs` is a list of matching verbs and may not be empty. "*" matches all verbs and, if present, must be the only
   * entry. Required.
   */
  readonly verbs: readonly string[];
}

/** ServiceAccountSubject holds detailed information for service-account-kind subject. */
export interface ServiceAccountSubject {
  /** `name` is the name of matching ServiceAccount objects, or "*" to match regardless of name. Required. */
  readonly name: string;
  /** `namespace` is the namespace of matching ServiceAccount objects. Required. */
  readonly namespace: string;
}

/**
 * Subject matches the originator of a request, as identified by the request authentication system. There are three ways
 * of matching an originator; by user, group, or service account.
 */
export interface FlowcontrolSubject {
  /** `group` matches based on user group name. */
  readonly group?: GroupSubject | undefined;
  /** `kind` indicates which one of the other fields is non-empty. Required */
  readonly kind: string;
  /** `serviceAccount` matches ServiceAccounts. */
  readonly serviceAccount?: ServiceAccountSubject | undefined;
  /** `user` matches based on username. */
  readonly user?: UserSubject | undefined;
}

/** UserSubject holds detailed information for user-kind subject. */
export interface UserSubject {
  /** `name` is the username that matches, or "*" to match all usernames. Required. */
  readonly name: string;
}

/** HTTPIngressPath associates a path with a backend. Incoming urls matching the path are forwarded to the backend. */
export interface HTTPIngressPath {
  /** backend defines the referenced service endpoint to which the traffic will be forwarded to. */
  readonly backend: IngressBackend;
  /**
   * path is matched against the path of an incoming request. Currently it can contain characters disallowed from the
   * conventional "path" part of a URL as defined by RFC 3986. Paths must begin with a '/' and must be present when
   * using PathType with value "Exact" or "Prefix".
   */
  readonly path?: string | undefined;
  /**
   * pathType determines the interpretation of the path matching. PathType can be one of the following values: * Exact:
   * Matches the URL path exactly. * Prefix: Matches based on a URL path prefix split by '/'. Matching is done on a path
   * element by element basis.
   */
  readonly pathType: 'Exact' | 'ImplementationSpecific' | 'Prefix';
}

/**
 * HTTPIngressRuleValue is a list of http selectors pointing to backends. In the example:
 * http://<host>/<path>?<searchpart> -> backend where where parts of the url correspond to RFC 3986, this resource will
 * be used to match against everything after the last '/' and before the first '?' or '#'.
 */
export interface HTTPIngressRuleValue {
  /** paths is a collection of paths that map requests to backends. */
  readonly paths: readonly HTTPIngressPath[];
}

/**
 * IPAddress represents a single IP of a single IP Family. The object is designed to be used by APIs that operate on IP
 * addresses. The object is used by the Service core API for allocation of IP addresses.
 */
export interface KubeIPAddressProps {
  readonly metadata: NamedObjectMeta;
  /** spec is the desired state of the IPAddress. */
  readonly spec: IPAddressSpec;
}

/** IPAddressSpec describe the attributes in an IP Address. */
export interface IPAddressSpec {
  /**
   * parentRef references the resource that an IPAddress is attached to. An IPAddress must reference a parent object.
   */
  readonly parentRef: ParentReference;
}

/**
 * IPBlock describes a particular CIDR (Ex. "192.168.1.0/24","2001:db8::/64") that is allowed to the pods matched by a
 * NetworkPolicySpec's podSelector. The except entry describes CIDRs that should not be included within this rule.
 */
export interface IPBlock {
  /** cidr is a string representing the IPBlock Valid examples are "192.168.1.0/24" or "2001:db8::/64" */
  readonly cidr: string;
  /**
   * except is a slice of CIDRs that should not be included within an IPBlock Valid examples are "192.168.1.0/24" or
   * "2001:db8::/64" Except values will be rejected if they are outside the cidr range
   */
  readonly except?: readonly string[] | undefined;
}

/**
 * Ingress is a collection of rules that allow inbound connections to reach the endpoints defined by a backend. An
 * Ingress can be configured to give services externally-reachable urls, load balance traffic, terminate SSL, offer name
 * based virtual hosting etc.
 */
export interface KubeIngressProps {
  readonly metadata: NamedObjectMeta;
  /** spec is the desired state of the Ingress. */
  readonly spec?: IngressSpec | undefined;
}

/** IngressBackend describes all endpoints for a given service and port. */
export interface IngressBackend {
  /**
   * resource is an ObjectRef to another Kubernetes resource in the namespace of the Ingress object. If resource is
   * specified, a service.Name and service.Port must not be specified. This is a mutually exclusive setting with
   * "Service".
   */
  readonly resource?: TypedLocalObjectReference | undefined;
  /** service references a service as a backend. This is a mutually exclusive setting with "Resource". */
  readonly service?: IngressServiceBackend | undefined;
}

/**
 * IngressClass represents the class of the Ingress, referenced by the Ingress Spec. The
 * `ingressclass.kubernetes.io/is-default-class` annotation can be used to indicate that an IngressClass should be
 * considered default.
 */
export interface KubeIngressClassProps {
  readonly metadata: NamedObjectMeta;
  /** spec is the desired state of the IngressClass. */
  readonly spec?: IngressClassSpec | undefined;
}

/**
 * IngressClassParametersReference identifies an API object. This can be used to specify a cluster or namespace-scoped
 * resource.
 */
export interface IngressClassParametersReference {
  /**
   * apiGroup is the group for the resource being referenced. If APIGroup is not specified, the specified Kind must be
   * in the core API group. For any other third-party types, APIGroup is required.
   */
  readonly apiGroup?: string | undefined;
  /** kind is the type of resource being referenced. */
  readonly kind: string;
  /** name is the name of resource being referenced. */
  readonly name: string;
  /**
   * namespace is the namespace of the resource being referenced. This field is required when scope is set to
   * "Namespace" and must be unset when scope is set to "Cluster".
   */
  readonly namespace?: string | undefined;
  /**
   * scope represents if this refers to a cluster or namespace scoped resource. This may be set to "Cluster" (default)
   * or "Namespace".
   */
  readonly scope?: string | undefined;
}

/** IngressClassSpec provides information about the class of an Ingress. */
export interface IngressClassSpec {
  /**
   * controller refers to the name of the controller that should handle this class. This allows for different "flavors"
   * that are controlled by the same controller. For example, you may have different parameters for the same
   * implementing controller.
   */
  readonly controller?: string | undefined;
  /**
   * parameters is a link to a custom resource containing additional configuration for the controller. This is optional
   * if the controller does not require extra parameters.
   */
  readonly parameters?: IngressClassParametersReference | undefined;
}

/**
 * IngressRule represents the rules mapping the paths under a specified host to the related backend services. Incoming
 * requests are first evaluated for a host match, then routed to the backend associated with the matching
 * IngressRuleValue.
 */
export interface IngressRule {
  /**
   * host is the fully qualified domain name of a network host, as defined by RFC 3986. Note the following deviations
   * from the "host" part of the URI as defined in RFC 3986: 1. IPs are not allowed. Currently an IngressRuleValue can
   * only apply to the IP in the Spec of the parent Ingress. 2.
   */
  readonly host?: string | undefined;
  /** http is a HTTP IngressRuleValue, which contains a list of http selectors */
  readonly http?: HTTPIngressRuleValue | undefined;
}

/** IngressServiceBackend references a Kubernetes Service as a Backend. */
export interface IngressServiceBackend {
  /** name is the referenced service. The service must exist in the same namespace as the Ingress object. */
  readonly name: string;
  /** port of the referenced service. A port name or port number is required for a IngressServiceBackend. */
  readonly port?: ServiceBackendPort | undefined;
}

/** IngressSpec describes the Ingress the user wishes to exist. */
export interface IngressSpec {
  /**
   * defaultBackend is the backend that should handle requests that don't match any rule. If Rules are not specified,
   * DefaultBackend must be specified. If DefaultBackend is not set, the handling of requests that do not match any of
   * the rules will be up to the Ingress controller.
   */
  readonly defaultBackend?: IngressBackend | undefined;
  /**
   * ingressClassName is the name of an IngressClass cluster resource. Ingress controller implementations use this field
   * to know whether they should be serving this Ingress resource, by a transitive connection (controller ->
   * IngressClass -> Ingress resource).
   */
  readonly ingressClassName?: string | undefined;
  /**
   * rules is a list of host rules used to configure the Ingress. If unspecified, or no rule matches, all traffic is
   * sent to the default backend.
   */
  readonly rules?: readonly IngressRule[] | undefined;
  /** tls represents the TLS configuration. Currently the Ingress only supports a single TLS port, 443. */
  readonly tls?: readonly IngressTLS[] | undefined;
}

/** IngressTLS describes the transport layer security associated with an ingress. */
export interface IngressTLS {
  /**
   * hosts is a list of hosts included in the TLS certificate. The values in this list must match the name/s used in the
   * tlsSecret. Defaults to the wildcard host setting for the loadbalancer controller fulfilling this Ingress, if left
   * unspecified.
   */
  readonly hosts?: readonly string[] | undefined;
  /**
   * secretName is the name of the secret used to terminate TLS traffic on port 443. Field is left optional to allow TLS
   * routing based on SNI hostname alone.
   */
  readonly secretName?: string | undefined;
}

/** NetworkPolicy describes what network traffic is allowed for a set of Pods */
export interface KubeNetworkPolicyProps {
  readonly metadata: NamedObjectMeta;
  /** spec represents the specification of the desired behavior for this NetworkPolicy. */
  readonly spec?: NetworkPolicySpec | undefined;
}

/**
 * NetworkPolicyEgressRule describes a particular set of traffic that is allowed out of pods matched by a
 * NetworkPolicySpec's podSelector. The traffic must match both ports and to. This type is beta-level in 1.8
 */
export interface NetworkPolicyEgressRule {
  /**
   * ports is a list of destination ports for outgoing traffic. Each item in this list is combined using a logical OR.
   * If this field is empty or missing, this rule matches all ports (traffic not restricted by port).
   */
  readonly ports?: readonly NetworkPolicyPort[] | undefined;
  /**
   * to is a list of destinations for outgoing traffic of pods selected for this rule. Items in this list are combined
   * using a logical OR operation. If this field is empty or missing, this rule matches all destinations (traffic not
   * restricted by destination).
   */
  readonly to?: readonly NetworkPolicyPeer[] | undefined;
}

/**
 * NetworkPolicyIngressRule describes a particular set of traffic that is allowed to the pods matched by a
 * NetworkPolicySpec's podSelector. The traffic must match both ports and from.
 */
export interface NetworkPolicyIngressRule {
  /**
   * from is a list of sources which should be able to access the pods selected for this rule. Items in this list are
   * combined using a logical OR operation. If this field is empty or missing, this rule matches all sources (traffic
   * not restricted by source).
   */
  readonly from?: readonly NetworkPolicyPeer[] | undefined;
  /**
   * ports is a list of ports which should be made accessible on the pods selected for this rule. Each item in this list
   * is combined using a logical OR. If this field is empty or missing, this rule matches all ports (traffic not
   * restricted by port).
   */
  readonly ports?: readonly NetworkPolicyPort[] | undefined;
}

/** NetworkPolicyPeer describes a peer to allow traffic to/from. Only certain combinations of fields are allowed */
export interface NetworkPolicyPeer {
  /** ipBlock defines policy on a particular IPBlock. If this field is set then neither of the other fields can be. */
  readonly ipBlock?: IPBlock | undefined;
  /**
   * namespaceSelector selects namespaces using cluster-scoped labels. This field follows standard label selector
   * semantics; if present but empty, it selects all namespaces.
   */
  readonly namespaceSelector?: LabelSelector | undefined;
  /**
   * podSelector is a label selector which selects pods. This field follows standard label selector semantics; if
   * present but empty, it selects all pods.
   */
  readonly podSelector?: LabelSelector | undefined;
}

/** NetworkPolicyPort describes a port to allow traffic on */
export interface NetworkPolicyPort {
  /**
   * endPort indicates that the range of ports from port to endPort if set, inclusive, should be allowed by the policy.
   * This field cannot be defined if the port field is not defined or if the port field is defined as a named (string)
   * port. The endPort must be equal or greater than port.
   */
  readonly endPort?: number | undefined;
  /**
   * port represents the port on the given protocol. This can either be a numerical or named port on a pod. If this
   * field is not provided, this matches all port names and numbers. If present, only traffic on the specified protocol
   * AND port will be matched.
   */
  readonly port?: IntOrString | undefined;
  /**
   * protocol represents the protocol (TCP, UDP, or SCTP) which traffic must match. If not specified, this field
   * defaults to TCP.
   */
  readonly protocol?: 'SCTP' | 'TCP' | 'UDP' | undefined;
}

/** NetworkPolicySpec provides the specification of a NetworkPolicy */
export interface NetworkPolicySpec {
  /** egress is a list of egress rules to be applied to the selected pods. */
  readonly egress?: readonly NetworkPolicyEgressRule[] | undefined;
  /** ingress is a list of ingress rules to be applied to the selected pods. */
  readonly ingress?: readonly NetworkPolicyIngressRule[] | undefined;
  /**
   * podSelector selects the pods to which this NetworkPolicy object applies. The array of rules is applied to any pods
   * selected by this field. An empty selector matches all pods in the policy's namespace. Multiple network policies can
   * select the same set of pods.
   */
  readonly podSelector?: LabelSelector | undefined;
  /**
   * policyTypes is a list of rule types that the NetworkPolicy relates to. Valid options are ["Ingress"], ["Egress"],
   * or ["Ingress", "Egress"].
   */
  readonly policyTypes?: readonly ('Egress' | 'Ingress')[] | undefined;
}

/** ParentReference describes a reference to a parent object. */
export interface ParentReference {
  /** group is the group of the object being referenced. */
  readonly group?: string | undefined;
  /** name is the name of the object being referenced. */
  readonly name: string;
  /** namespace is the namespace of the object being referenced. */
  readonly namespace?: string | undefined;
  /** resource is the resource of the object being referenced. */
  readonly resource: string;
}

/** ServiceBackendPort is the service port being referenced. */
export interface ServiceBackendPort {
  /** name is the name of the port on the Service. This is a mutually exclusive setting with "Number". */
  readonly name?: string | undefined;
  /** number is the numerical port number (e.g. 80) on the Service. This is a mutually exclusive setting with "Name". */
  readonly number?: number | undefined;
}

/**
 * ServiceCIDR defines a range of IP addresses using CIDR format (e.g. 192.168.0.0/24 or 2001:db2::/64). This range is
 * used to allocate ClusterIPs to Service objects.
 */
export interface KubeServiceCIDRProps {
  readonly metadata: NamedObjectMeta;
  /** spec is the desired state of the ServiceCIDR. */
  readonly spec?: ServiceCIDRSpec | undefined;
}

/** ServiceCIDRSpec define the CIDRs the user wants to use for allocating ClusterIPs for Services. */
export interface ServiceCIDRSpec {
  /**
   * cidrs defines the IP blocks in CIDR notation (e.g. "192.168.0.0/24" or "2001:db8::/64") from which to assign
   * service cluster IPs. Max of two CIDRs is allowed, one of each IP family. This field is immutable.
   */
  readonly cidrs?: readonly string[] | undefined;
}

/** Overhead structure represents the resource overhead associated with running a pod. */
export interface Overhead {
  /** podFixed represents the fixed resource overhead associated with running a pod. */
  readonly podFixed?: Readonly<Record<string, Quantity>> | undefined;
}

/**
 * RuntimeClass defines a class of container runtime supported in the cluster. The RuntimeClass is used to determine
 * which container runtime is used to run all containers in a pod. RuntimeClasses are manually defined by a user or
 * cluster provisioner, and referenced in the PodSpec.
 */
export interface KubeRuntimeClassProps {
  readonly metadata: NamedObjectMeta;
  /**
   * handler specifies the underlying runtime and configuration that the CRI implementation will use to handle pods of
   * this class. The possible values are specific to the node & CRI configuration. It is assumed that all handlers are
   * available on every node, and handlers of the same name are equivalent on every node.
   */
  readonly handler: string;
  /**
   * overhead represents the resource overhead associated with running a pod for a given RuntimeClass. For more details,
   * see https://kubernetes.io/docs/concepts/scheduling-eviction/pod-overhead/
   */
  readonly overhead?: Overhead | undefined;
  /**
   * scheduling holds the scheduling constraints to ensure that pods running with this RuntimeClass are scheduled to
   * nodes that support it. If scheduling is nil, this RuntimeClass is assumed to be supported by all nodes.
   */
  readonly scheduling?: Scheduling | undefined;
}

/** Scheduling specifies the scheduling constraints for nodes supporting a RuntimeClass. */
export interface Scheduling {
  /**
   * nodeSelector lists labels that must be present on nodes that support this RuntimeClass. Pods using this
   * RuntimeClass can only be scheduled to a node matched by this selector. The RuntimeClass nodeSelector is merged with
   * a pod's existing nodeSelector. Any conflicts will cause the pod to be rejected in admission.
   */
  readonly nodeSelector?: Readonly<Record<string, string>> | undefined;
  /**
   * tolerations are appended (excluding duplicates) to pods running with this RuntimeClass during admission,
   * effectively unioning the set of nodes tolerated by the pod and the RuntimeClass.
   */
  readonly tolerations?: readonly Toleration[] | undefined;
}

/** PodDisruptionBudget is an object to define the max disruption that can be caused to a collection of pods */
export interface KubePodDisruptionBudgetProps {
  readonly metadata: NamedObjectMeta;
  /** spec is the specification of the desired behavior of the PodDisruptionBudget. */
  readonly spec?: PodDisruptionBudgetSpec | undefined;
}

/** PodDisruptionBudgetSpec is a description of a PodDisruptionBudget. */
export interface PodDisruptionBudgetSpec {
  /**
   * maxUnavailable indicates that an eviction is allowed if at most "maxUnavailable" pods selected by "selector" are
   * unavailable after the eviction, i.e. even in absence of the evicted pod. For example, one can prevent all voluntary
   * evictions by specifying 0. This is a mutually exclusive setting with "minAvailable".
   */
  readonly maxUnavailable?: IntOrString | undefined;
  /**
   * minAvailable indicates that an eviction is allowed if at least "minAvailable" pods selected by "selector" will
   * still be available after the eviction, i.e. even in the absence of the evicted pod. So for example you can prevent
   * all voluntary evictions by specifying "100%".
   */
  readonly minAvailable?: IntOrString | undefined;
  /**
   * selector is a label query over pods whose evictions are managed by the disruption budget. A null selector will
   * match no pods, while an empty ({}) selector will select all pods within the namespace.
   */
  readonly selector?: LabelSelector | undefined;
  /**
   * unhealthyPodEvictionPolicy defines the criteria for when unhealthy pods should be considered for eviction. Current
   * implementation considers healthy pods, as pods that have status.conditions item with type="Ready",status="True".
   */
  readonly unhealthyPodEvictionPolicy?: 'AlwaysAllow' | 'IfHealthyBudget' | undefined;
}

/** AggregationRule describes how to locate ClusterRoles to aggregate into the ClusterRole */
export interface AggregationRule {
  /**
   * clusterRoleSelectors holds a list of selectors which will be used to find ClusterRoles and create the rules. If any
   * of the selectors match, then the ClusterRole's permissions will be added
   */
  readonly clusterRoleSelectors?: readonly LabelSelector[] | undefined;
}

/**
 * ClusterRole is a cluster level, logical grouping of PolicyRules that can be referenced as a unit by a RoleBinding or
 * ClusterRoleBinding.
 */
export interface KubeClusterRoleProps {
  readonly metadata: NamedObjectMeta;
  /**
   * aggregationRule is an optional field that describes how to build the Rules for this ClusterRole. If AggregationRule
   * is set, then the Rules are controller managed and direct changes to Rules will be stomped by the controller.
   */
  readonly aggregationRule?: AggregationRule | undefined;
  /** rules holds all the PolicyRules for this ClusterRole */
  readonly rules?: readonly PolicyRule[] | undefined;
}

/**
 * ClusterRoleBinding references a ClusterRole, but not contain it. It can reference a ClusterRole in the global
 * namespace, and adds who information via Subject.
 */
export interface KubeClusterRoleBindingProps {
  readonly metadata: NamedObjectMeta;
  /**
   * roleRef can only reference a ClusterRole in the global namespace. If the RoleRef cannot be resolved, the Authorizer
   * must return an error. This field is immutable.
   */
  readonly roleRef: RoleRef;
  /** subjects holds references to the objects the role applies to. */
  readonly subjects?: readonly RbacSubject[] | undefined;
}

/**
 * PolicyRule holds information that describes a policy rule, but does not contain information about who the rule
 * applies to or which namespace the rule applies to.
 */
export interface PolicyRule {
  /**
   * apiGroups is the name of the APIGroup that contains the resources. If multiple API groups are specified, any action
   * requested against one of the enumerated resources in any API group will be allowed. "" represents the core API
   * group and "*" represents all API groups.
   */
  readonly apiGroups?: readonly string[] | undefined;
  /**
   * nonResourceURLs is a set of partial urls that a user should have access to. *s are allowed, but only as the full,
   * final step in the path Since non-resource URLs are not namespaced, this field is only applicable for ClusterRoles
   * referenced from a ClusterRoleBinding.
   */
  readonly nonResourceURLs?: readonly string[] | undefined;
  /**
   * resourceNames is an optional white list of names that the rule applies to. An empty set means that everything is
   * allowed.
   */
  readonly resourceNames?: readonly string[] | undefined;
  /** resources is a list of resources this rule applies to. '*' represents all resources. */
  readonly resources?: readonly string[] | undefined;
  /** verbs is a list of Verbs that apply to ALL the ResourceKinds contained in this rule. '*' represents all verbs. */
  readonly verbs: readonly string[];
}

/** Role is a namespaced, logical grouping of PolicyRules that can be referenced as a unit by a RoleBinding. */
export interface KubeRoleProps {
  readonly metadata: NamedObjectMeta;
  /** rules holds all the PolicyRules for this Role */
  readonly rules?: readonly PolicyRule[] | undefined;
}

/**
 * RoleBinding references a role, but does not contain it. It can reference a Role in the same namespace or a
 * ClusterRole in the global namespace. It adds who information via Subjects and namespace information by which
 * namespace it exists in. RoleBindings in a given namespace only have effect in that namespace.
 */
export interface KubeRoleBindingProps {
  readonly metadata: NamedObjectMeta;
  /**
   * roleRef can reference a Role in the current namespace or a ClusterRole in the global namespace. If the RoleRef
   * cannot be resolved, the Authorizer must return an error. This field is immutable.
   */
  readonly roleRef: RoleRef;
  /** subjects holds references to the objects the role applies to. */
  readonly subjects?: readonly RbacSubject[] | undefined;
}

/** RoleRef contains information that points to the role being used */
export interface RoleRef {
  /** apiGroup is the group for the resource being referenced */
  readonly apiGroup?: string | undefined;
  /** kind is the type of resource being referenced */
  readonly kind: string;
  /** name is the name of resource being referenced */
  readonly name: string;
}

/**
 * Subject contains a reference to the object or user identities a role binding applies to. This can either hold a
 * direct API object reference, or a value for non-objects such as user and group names.
 */
export interface RbacSubject {
  /**
   * apiGroup holds the API group of the referenced subject. Defaults to "" for ServiceAccount subjects. Defaults to
   * "rbac.authorization.k8s.io" for User and Group subjects.
   */
  readonly apiGroup?: string | undefined;
  /**
   * kind of object being referenced. Values defined by this API group are "User", "Group", and "ServiceAccount". If the
   * Authorizer does not recognized the kind value, the Authorizer should report an error.
   */
  readonly kind: string;
  /** name of the object being referenced. */
  readonly name: string;
  /**
   * namespace of the referenced object. If the object kind is non-namespace, such as "User" or "Group", and this value
   * is not empty the Authorizer should report an error.
   */
  readonly namespace?: string | undefined;
}

/** CELDeviceSelector contains a CEL expression for selecting a device. */
export interface CELDeviceSelector {
  /**
   * Expression is a CEL expression which evaluates a single device. It must evaluate to true when the device under
   * consideration satisfies the desired criteria, and false when it does not. Any other result is an error and causes
   * allocation of devices to abort.
   */
  readonly expression: string;
}

/** CapacityRequestPolicy defines how requests consume device capacity. */
export interface CapacityRequestPolicy {
  /**
   * Default specifies how much of this capacity is consumed by a request that does not contain an entry for it in
   * DeviceRequest's Capacity.
   */
  readonly default?: Quantity | undefined;
  /** ValidRange defines an acceptable quantity value range in consuming requests. */
  readonly validRange?: CapacityRequestPolicyRange | undefined;
  /** ValidValues defines a set of acceptable quantity values in consuming requests. */
  readonly validValues?: readonly Quantity[] | undefined;
}

/** CapacityRequestPolicyRange defines a valid range for consumable capacity values. */
export interface CapacityRequestPolicyRange {
  /** Max defines the upper limit for capacity that can be requested. */
  readonly max?: Quantity | undefined;
  /** Min specifies the minimum capacity allowed for a consumption request. */
  readonly min: Quantity;
  /** Step defines the step size between valid capacity amounts within the range. */
  readonly step?: Quantity | undefined;
}

/** CapacityRequirements defines the capacity requirements for a specific device request. */
export interface CapacityRequirements {
  /**
   * Requests represent individual device resource requests for distinct resources, all of which must be provided by the
   * device.
   */
  readonly requests?: Readonly<Record<string, Quantity>> | undefined;
}

/** Counter describes a quantity associated with a device. */
export interface Counter {
  /** Value defines how much of a certain device counter is available. */
  readonly value: Quantity;
}

/** CounterSet defines a named set of counters that are available to be used by devices defined in the ResourcePool. */
export interface CounterSet {
  /**
   * Counters defines the set of counters for this CounterSet The name of each counter must be unique in that set and
   * must be a DNS label.
   */
  readonly counters: Readonly<Record<string, Counter>>;
  /** Name defines the name of the counter set. It must be a DNS label. */
  readonly name: string;
}

/**
 * Device represents one individual hardware instance that can be selected based on its attributes. Besides the name,
 * exactly one field must be set.
 */
export interface Device {
  /** AllNodes indicates that all nodes have access to the device. */
  readonly allNodes?: boolean | undefined;
  /** AllowMultipleAllocations marks whether the device is allowed to be allocated to multiple DeviceRequests. */
  readonly allowMultipleAllocations?: boolean | undefined;
  /**
   * Attributes defines the set of attributes for this device. The name of each attribute must be unique in that set.
   */
  readonly attributes?: Readonly<Record<string, DeviceAttribute>> | undefined;
  /**
   * BindingConditions defines the conditions for proceeding with binding. All of these conditions must be set in the
   * per-device status conditions with a value of True to proceed with binding the pod to the node while scheduling the
   * pod.
   */
  readonly bindingConditions?: readonly string[] | undefined;
  /**
   * BindingFailureConditions defines the conditions for binding failure. They may be set in the per-device status
   * conditions. If any is set to "True", a binding failure occurred.
   */
  readonly bindingFailureConditions?: readonly string[] | undefined;
  /**
   * BindsToNode indicates if the usage of an allocation involving this device has to be limited to exactly the node
   * that was chosen when allocating the claim. If set to true, the scheduler will set the
   * ResourceClaim.Status.Allocation.NodeSelector to match the node where the allocation was made.
   */
  readonly bindsToNode?: boolean | undefined;
  /** Capacity defines the set of capacities for this device. The name of each capacity must be unique in that set. */
  readonly capacity?: Readonly<Record<string, DeviceCapacity>> | undefined;
  /**
   * ConsumesCounters defines a list of references to sharedCounters and the set of counters that the device will
   * consume from those counter sets.
   */
  readonly consumesCounters?: readonly DeviceCounterConsumption[] | undefined;
  /** Name is unique identifier among all devices managed by the driver in the pool. It must be a DNS label. */
  readonly name: string;
  /**
   * NodeAllocatableResources defines the mapping of node resources that are managed by the DRA driver exposing this
   * device. From Kubernetes 1.37 on.
   */
  readonly nodeAllocatableResources?: Readonly<Record<string, NodeAllocatableResource>> | undefined;
  /** NodeName identifies the node where the device is available. */
  readonly nodeName?: string | undefined;
  /** NodeSelector defines the nodes where the device is available. */
  readonly nodeSelector?: NodeSelector | undefined;
  /** If specified, these are the driver-defined taints. */
  readonly taints?: readonly DeviceTaint[] | undefined;
}

/** DeviceAttribute must have exactly one field set. */
export interface DeviceAttribute {
  /** BoolValue is a true/false value. */
  readonly bool?: boolean | undefined;
  /** BoolValues is a non-empty list of true/false values. From Kubernetes 1.36 on. */
  readonly bools?: readonly boolean[] | undefined;
  /** IntValue is a number. */
  readonly int?: number | undefined;
  /** IntValues is a non-empty list of numbers. From Kubernetes 1.36 on. */
  readonly ints?: readonly number[] | undefined;
  /** StringValue is a string. Must not be longer than 64 characters. */
  readonly string?: string | undefined;
  /**
   * StringValues is a non-empty list of strings. Each string must not be longer than 64 characters. From Kubernetes
   * 1.36 on.
   */
  readonly strings?: readonly string[] | undefined;
  /** VersionValue is a semantic version according to semver.org spec 2.0.0. Must not be longer than 64 characters. */
  readonly version?: string | undefined;
  /**
   * VersionValues is a non-empty list of semantic versions according to semver.org spec 2.0.0. Each version string must
   * not be longer than 64 characters. From Kubernetes 1.36 on.
   */
  readonly versions?: readonly string[] | undefined;
}

/** DeviceCapacity describes a quantity associated with a device. */
export interface DeviceCapacity {
  /**
   * RequestPolicy defines how this DeviceCapacity must be consumed when the device is allowed to be shared by multiple
   * allocations.
   */
  readonly requestPolicy?: CapacityRequestPolicy | undefined;
  /** Value defines how much of a certain capacity that device has. */
  readonly value: Quantity;
}

/** DeviceClaim defines how to request devices with a ResourceClaim. */
export interface DeviceClaim {
  /**
   * This field holds configuration for multiple potential drivers which could satisfy requests in this claim. It is
   * ignored while allocating the claim.
   */
  readonly config?: readonly DeviceClaimConfiguration[] | undefined;
  /** These constraints must be satisfied by the set of devices that get allocated for the claim. */
  readonly constraints?: readonly DeviceConstraint[] | undefined;
  /**
   * Requests represent individual requests for distinct devices which must all be satisfied. If empty, nothing needs to
   * be allocated.
   */
  readonly requests?: readonly DeviceRequest[] | undefined;
}

/** DeviceClaimConfiguration is used for configuration parameters in DeviceClaim. */
export interface DeviceClaimConfiguration {
  /** Opaque provides driver-specific configuration parameters. */
  readonly opaque?: OpaqueDeviceConfiguration | undefined;
  /** Requests lists the names of requests where the configuration applies. If empty, it applies to all requests. */
  readonly requests?: readonly string[] | undefined;
}

/**
 * DeviceClass is a vendor- or admin-provided resource that contains device configuration and selectors. It can be
 * referenced in the device requests of a claim to apply these presets. Cluster scoped.
 */
export interface KubeDeviceClassProps {
  readonly metadata: NamedObjectMeta;
  /** Spec defines what can be allocated and how to configure it. */
  readonly spec?: DeviceClassSpec | undefined;
}

/** DeviceClassConfiguration is used in DeviceClass. */
export interface DeviceClassConfiguration {
  /** Opaque provides driver-specific configuration parameters. */
  readonly opaque?: OpaqueDeviceConfiguration | undefined;
}

/** DeviceClassSpec is used in a [DeviceClass] to define what can be allocated and how to configure it. */
export interface DeviceClassSpec {
  /**
   * Config defines configuration parameters that apply to each device that is claimed via this class. Some classses may
   * potentially be satisfied by multiple drivers, so each instance of a vendor configuration applies to exactly one
   * driver.
   */
  readonly config?: readonly DeviceClassConfiguration[] | undefined;
  /**
   * ExtendedResourceName is the extended resource name for the devices of this class. The devices of this class can be
   * used to satisfy a pod's extended resource requests. It has the same format as the name of a pod's extended
   * resource. It should be unique among all the device classes in a cluster.
   */
  readonly extendedResourceName?: string | undefined;
  /** Each selector must be satisfied by a device which is claimed via this class. */
  readonly selectors?: readonly DeviceSelector[] | undefined;
}

/** DeviceConstraint must have exactly one field set besides Requests. */
export interface DeviceConstraint {
  /**
   * DistinctAttribute requires that all devices in question have this attribute and that its type and value are unique
   * across those devices.
   */
  readonly distinctAttribute?: string | undefined;
  /**
   * MatchAttribute requires that all devices in question have this attribute and that its type and value are the same
   * across those devices.
   */
  readonly matchAttribute?: string | undefined;
  /**
   * Requests is a list of the one or more requests in this claim which must co-satisfy this constraint. If a request is
   * fulfilled by multiple devices, then all of the devices must satisfy the constraint. If this is not specified, this
   * constraint applies to all requests in this claim.
   */
  readonly requests?: readonly string[] | undefined;
}

/** DeviceCounterConsumption defines a set of counters that a device will consume from a CounterSet. */
export interface DeviceCounterConsumption {
  /** CompatibilityGroups is a list of opaque group names for this counter set consumption. From Kubernetes 1.37 on. */
  readonly compatibilityGroups?: readonly string[] | undefined;
  /** CounterSet is the name of the set from which the counters defined will be consumed. */
  readonly counterSet: string;
  /** Counters defines the counters that will be consumed by the device. */
  readonly counters: Readonly<Record<string, Counter>>;
}

/** DeviceDerivedAttribute defines a derived attribute computed via CEL. */
export interface DeviceDerivedAttribute {
  /**
   * Expression is a CEL expression evaluated against each candidate device. The expression must evaluate to a primitive
   * scalar (string, integer, boolean, or semver) or a list of these scalars ([]string, []int64, []bool, []semver) to
   * act as a virtual grouping key.
   */
  readonly expression: string;
  /** Name is the identifier for this derived attribute, used in constraints. */
  readonly name: string;
}

/**
 * DeviceRequest is a request for devices required for a claim. This is typically a request for a single resource like a
 * device, but can also ask for several identical devices. With FirstAvailable it is also possible to provide a
 * prioritized list of requests.
 */
export interface DeviceRequest {
  /** Exactly specifies the details for a single request that must be met exactly for the request to be satisfied. */
  readonly exactly?: ExactDeviceRequest | undefined;
  /**
   * FirstAvailable contains subrequests, of which exactly one will be selected by the scheduler. It tries to satisfy
   * them in the order in which they are listed here. So if there are two entries in the list, the scheduler will only
   * check the second one if it determines that the first one can not be used.
   */
  readonly firstAvailable?: readonly DeviceSubRequest[] | undefined;
  /**
   * Name can be used to reference this request in a pod.spec.containers[].resources.claims entry and in a constraint of
   * the claim.
   */
  readonly name: string;
}

/** DeviceSelector must have exactly one field set. */
export interface DeviceSelector {
  /** CEL contains a CEL expression for selecting a device. */
  readonly cel?: CELDeviceSelector | undefined;
}

/**
 * DeviceSubRequest describes a request for device provided in the claim.spec.devices.requests[].firstAvailable array.
 * Each is typically a request for a single resource like a device, but can also ask for several identical devices.
 */
export interface DeviceSubRequest {
  /** AllocationMode and its related fields define how devices are allocated to satisfy this subrequest. */
  readonly allocationMode?: 'All' | 'ExactCount' | undefined;
  /** Capacity define resource requirements against each capacity. */
  readonly capacity?: CapacityRequirements | undefined;
  /**
   * Count is used only when the count mode is "ExactCount". Must be greater than zero. If AllocationMode is ExactCount
   * and this field is not specified, the default is one.
   */
  readonly count?: number | undefined;
  /**
   * DerivedAttributes defines a set of virtual attributes computed via CEL expressions for each candidate device. From
   * Kubernetes 1.37 on.
   */
  readonly derivedAttributes?: readonly DeviceDerivedAttribute[] | undefined;
  /**
   * DeviceClassName references a specific DeviceClass, which can define additional configuration and selectors to be
   * inherited by this subrequest.
   */
  readonly deviceClassName: string;
  /**
   * Name can be used to reference this subrequest in the list of constraints or the list of configurations for the
   * claim. References must use the format <main request>/<subrequest>.
   */
  readonly name: string;
  /**
   * Selectors define criteria which must be satisfied by a specific device in order for that device to be considered
   * for this subrequest. All selectors must be satisfied for a device to be considered.
   */
  readonly selectors?: readonly DeviceSelector[] | undefined;
  /** If specified, the request's tolerations. */
  readonly tolerations?: readonly DeviceToleration[] | undefined;
}

/**
 * The device this taint is attached to has the "effect" on any claim which does not tolerate the taint and, through the
 * claim, to pods using the claim.
 */
export interface DeviceTaint {
  /**
   * The effect of the taint on claims that do not tolerate the taint and through such claims on the pods using them.
   */
  readonly effect: 'NoExecute' | 'NoSchedule' | 'None';
  /** The taint key to be applied to a device. Must be a label name. */
  readonly key: string;
  /**
   * TimeAdded represents the time at which the taint was added or (only in a DeviceTaintRule) the effect was modified.
   * Added automatically during create or update if not set.
   */
  readonly timeAdded?: Time | undefined;
  /** The taint value corresponding to the taint key. Must be a label value. */
  readonly value?: string | undefined;
}

/**
 * DeviceTaintRule adds one taint to all devices which match the selector. This has the same effect as if the taint was
 * specified directly in the ResourceSlice by the DRA driver.
 */
export interface KubeDeviceTaintRuleProps {
  readonly metadata: NamedObjectMeta;
  /** Spec specifies the selector and one taint. */
  readonly spec: DeviceTaintRuleSpec;
}

/** DeviceTaintRuleSpec specifies the selector and one taint. */
export interface DeviceTaintRuleSpec {
  /**
   * DeviceSelector defines which device(s) the taint is applied to. All selector criteria must be satisfied for a
   * device to match. The empty selector matches all devices. Without a selector, no devices are matches.
   */
  readonly deviceSelector?: DeviceTaintSelector | undefined;
  /** The taint that gets applied to matching devices. */
  readonly taint: DeviceTaint;
}

/**
 * DeviceTaintSelector defines which device(s) a DeviceTaintRule applies to. The empty selector matches all devices.
 * Without a selector, no devices are matched.
 */
export interface DeviceTaintSelector {
  /**
   * If device is set, only devices with that name are selected. This field corresponds to slice.spec.devices[].name.
   */
  readonly device?: string | undefined;
  /** If driver is set, only devices from that driver are selected. This fields corresponds to slice.spec.driver. */
  readonly driver?: string | undefined;
  /** If pool is set, only devices in that pool are selected. */
  readonly pool?: string | undefined;
}

/**
 * The ResourceClaim this DeviceToleration is attached to tolerates any taint that matches the triple <key,value,effect>
 * using the matching operator <operator>.
 */
export interface DeviceToleration {
  /**
   * Effect indicates the taint effect to match. Empty means match all taint effects. When specified, allowed values are
   * NoSchedule and NoExecute.
   */
  readonly effect?: 'NoExecute' | 'NoSchedule' | 'None' | undefined;
  /**
   * Key is the taint key that the toleration applies to. Empty means match all taint keys. If the key is empty,
   * operator must be Exists; this combination means to match all values and all keys. Must be a label name.
   */
  readonly key?: string | undefined;
  /**
   * Operator represents a key's relationship to the value. Valid operators are Exists and Equal. Defaults to Equal.
   * Exists is equivalent to wildcard for value, so that a ResourceClaim can tolerate all taints of a particular
   * category.
   */
  readonly operator?: 'Equal' | 'Exists' | undefined;
  /**
   * TolerationSeconds represents the period of time the toleration (which must be of effect NoExecute, otherwise this
   * field is ignored) tolerates the taint. By default, it is not set, which means tolerate the taint forever (do not
   * evict). Zero and negative values will be treated as 0 (evict immediately) by the system.
   */
  readonly tolerationSeconds?: number | undefined;
  /**
   * Value is the taint value the toleration matches to. If the operator is Exists, the value must be empty, otherwise
   * just a regular string. Must be a label value.
   */
  readonly value?: string | undefined;
}

/** ExactDeviceRequest is a request for one or more identical devices. */
export interface ExactDeviceRequest {
  /**
   * AdminAccess indicates that this is a claim for administrative access to the device(s). Claims with AdminAccess are
   * expected to be used for monitoring or other management services for a device. They ignore all ordinary claims to
   * the device with respect to access modes and any resource allocations.
   */
  readonly adminAccess?: boolean | undefined;
  /** AllocationMode and its related fields define how devices are allocated to satisfy this request. */
  readonly allocationMode?: 'All' | 'ExactCount' | undefined;
  /** Capacity define resource requirements against each capacity. */
  readonly capacity?: CapacityRequirements | undefined;
  /**
   * Count is used only when the count mode is "ExactCount". Must be greater than zero. If AllocationMode is ExactCount
   * and this field is not specified, the default is one.
   */
  readonly count?: number | undefined;
  /**
   * DerivedAttributes defines a set of virtual attributes computed via CEL expressions for each candidate device. From
   * Kubernetes 1.37 on.
   */
  readonly derivedAttributes?: readonly DeviceDerivedAttribute[] | undefined;
  /**
   * DeviceClassName references a specific DeviceClass, which can define additional configuration and selectors to be
   * inherited by this request.
   */
  readonly deviceClassName: string;
  /**
   * Selectors define criteria which must be satisfied by a specific device in order for that device to be considered
   * for this request. All selectors must be satisfied for a device to be considered.
   */
  readonly selectors?: readonly DeviceSelector[] | undefined;
  /** If specified, the request's tolerations. */
  readonly tolerations?: readonly DeviceToleration[] | undefined;
}

/**
 * NodeAllocatableMapping defines how a DRA allocation directly translates into a node allocatable resource quantity.
 * The mapping can be derived from either the count of allocated devices (via deviceMultiplier) or the specific capacity
 * consumed (via capacityKey and capacityMultiplier).
 */
export interface NodeAllocatableMapping {
  /**
   * CapacityKey references a capacity name defined as a key in the `spec.devices[*].capacity` map. When this field is
   * set, the value associated with this key in the `status.allocation.devices.results[*].consumedCapacity` map (for a
   * specific claim allocation) determines the base quantity for the node allocatable resource.
   */
  readonly capacityKey?: string | undefined;
  /**
   * CapacityMultiplier is used as a multiplier for the allocated capacity consumed. It is only valid if `capacityKey`
   * is set. The final node allocatable resource amount is `consumedCapacity[capacityKey]` * `capacityMultiplier`.
   */
  readonly capacityMultiplier?: Quantity | undefined;
  /**
   * DeviceMultiplier is used as a multiplier for the allocated device count in the claim. The final node allocatable
   * resource amount is `deviceCount` * `deviceMultiplier`.
   */
  readonly deviceMultiplier?: Quantity | undefined;
}

/**
 * NodeAllocatableOverhead defines auxiliary resource overheads incurred when allocating a device. Overheads can be
 * specified as a fixed cost per pod referencing the claim, a variable cost per container reference, or both.
 */
export interface NodeAllocatableOverhead {
  /**
   * PerContainer is applied per container reference to the claim. This models overhead scaling linearly with the number
   * of containers actively using the device.
   */
  readonly perContainer?: Quantity | undefined;
  /**
   * PerPod is overhead applied once per pod referencing the claim on this node. This is a flat overhead incurred for
   * every pod referencing the claim.
   */
  readonly perPod?: Quantity | undefined;
}

/**
 * NodeAllocatableResource defines the translation between the DRA device/capacity units requested to the corresponding
 * quantity of the node allocatable resource. At least one of Mapping or Overhead must be specified. Not specifying
 * either is an invalid configuration.
 */
export interface NodeAllocatableResource {
  /**
   * Mapping is used when the device directly models a node allocatable resource like standard CPU or memory (e.g., with
   * a CPU DRA driver). The calculated quantity is accounted for exactly once per claim instance on the node.
   */
  readonly mapping?: NodeAllocatableMapping | undefined;
  /**
   * Overhead contains fields for modeling auxiliary overhead incurred on node allocatable resources when allocating
   * devices that are not themselves modeling a node allocatable resource (e.g., host memory overhead for GPUs). Sharing
   * overhead-mapped claims across multiple pods is allowed.
   */
  readonly overhead?: NodeAllocatableOverhead | undefined;
}

/**
 * OpaqueDeviceConfiguration contains configuration parameters for a driver in a format defined by the driver vendor.
 */
export interface OpaqueDeviceConfiguration {
  /** Driver is used to determine which kubelet plugin needs to be passed these configuration parameters. */
  readonly driver: string;
  /**
   * Parameters can contain arbitrary data. It is the responsibility of the driver developer to handle validation and
   * versioning. Typically this includes self-identification and a version ("kind" + "apiVersion" for Kubernetes types),
   * with conversion between different versions.
   */
  readonly parameters: RawExtension;
}

/**
 * ResourceClaim describes a request for access to resources in the cluster, for use by workloads. For example, if a
 * workload needs an accelerator device with specific properties, this is how that request is expressed.
 */
export interface KubeResourceClaimProps {
  readonly metadata: NamedObjectMeta;
  /** Spec describes what is being requested and how to configure it. The spec is immutable. */
  readonly spec?: ResourceClaimSpec | undefined;
}

/** ResourceClaimSpec defines what is being requested in a ResourceClaim and how to configure it. */
export interface ResourceClaimSpec {
  /** Devices defines how to request devices. */
  readonly devices?: DeviceClaim | undefined;
}

/** ResourceClaimTemplate is used to produce ResourceClaim objects. */
export interface KubeResourceClaimTemplateProps {
  readonly metadata: NamedObjectMeta;
  /** Describes the ResourceClaim that is to be generated. */
  readonly spec?: ResourceClaimTemplateSpec | undefined;
}

/** ResourceClaimTemplateSpec contains the metadata and fields for a ResourceClaim. */
export interface ResourceClaimTemplateSpec {
  /**
   * ObjectMeta may contain labels and annotations that will be copied into the ResourceClaim when creating it. No other
   * fields are allowed and will be rejected during validation.
   */
  readonly metadata?: ObjectMeta | undefined;
  /**
   * Spec for the ResourceClaim. The entire content is copied unchanged into the ResourceClaim that gets created from
   * this template. The same fields as in a ResourceClaim are also valid here.
   */
  readonly spec?: ResourceClaimSpec | undefined;
}

/** ResourcePool describes the pool that ResourceSlices belong to. */
export interface ResourcePool {
  /**
   * Generation tracks the change in a pool over time. Whenever a driver changes something about one or more of the
   * resources in a pool, it must change the generation in all ResourceSlices which are part of that pool.
   */
  readonly generation: number;
  /**
   * Name is used to identify the pool. For node-local devices, this is often the node name, but this is not required. A
   * field selector can be used to list only ResourceSlice objects belonging to a certain pool.
   */
  readonly name: string;
  /**
   * ResourceSliceCount is the total number of ResourceSlices in the pool at this generation number. Must be greater
   * than zero.
   */
  readonly resourceSliceCount: number;
}

/**
 * ResourceSlice represents one or more resources in a pool of similar resources, managed by a common driver. A pool may
 * span more than one ResourceSlice, and exactly how many ResourceSlices comprise a pool is determined by the driver.
 */
export interface KubeResourceSliceProps {
  readonly metadata: NamedObjectMeta;
  /** Contains the information published by the driver. */
  readonly spec: ResourceSliceSpec;
}

/** ResourceSliceSpec contains the information published by the driver in one ResourceSlice. */
export interface ResourceSliceSpec {
  /** AllNodes indicates that all nodes have access to the resources in the pool. */
  readonly allNodes?: boolean | undefined;
  /** Devices lists some or all of the devices in this pool. */
  readonly devices?: readonly Device[] | undefined;
  /**
   * Driver identifies the DRA driver providing the capacity information. A field selector can be used to list only
   * ResourceSlice objects with a certain driver name.
   */
  readonly driver: string;
  /**
   * NodeName identifies the node which provides the resources in this pool. A field selector can be used to list only
   * ResourceSlice objects belonging to a certain node.
   */
  readonly nodeName?: string | undefined;
  /**
   * NodeSelector defines which nodes have access to the resources in the pool, when that pool is not limited to a
   * single node.
   */
  readonly nodeSelector?: NodeSelector | undefined;
  /**
   * PartitionTypeAttribute names a string device attribute (by fully qualified name, e.g. "gpu.example.com/profile")
   * whose value labels each device with its partition type, such as "Full" or "Half" for a MIG-style GPU. From
   * Kubernetes 1.37 on.
   */
  readonly partitionTypeAttribute?: string | undefined;
  /**
   * PerDeviceNodeSelection defines whether the access from nodes to resources in the pool is set on the ResourceSlice
   * level or on each device. If it is set to true, every device defined the ResourceSlice must specify this
   * individually.
   */
  readonly perDeviceNodeSelection?: boolean | undefined;
  /** Pool describes the pool that this ResourceSlice belongs to. */
  readonly pool: ResourcePool;
  /** SharedCounters defines a list of counter sets, each of which has a name and a list of counters available. */
  readonly sharedCounters?: readonly CounterSet[] | undefined;
  /**
   * SkipNodeOperations lists node-local resource operations (gRPC calls) that will be skipped for the devices in this
   * slice when determining whether operations are necessary on the node. If all allocated devices for a driver in a
   * claim skip an operation, that gRPC call will be skipped. From Kubernetes 1.37 on.
   */
  readonly skipNodeOperations?: readonly ('*' | 'NodePrepareResources' | 'NodeUnprepareResources')[] | undefined;
}

/**
 * PriorityClass defines mapping from a priority class name to the priority integer value. The value can be any valid
 * integer.
 */
export interface KubePriorityClassProps {
  readonly metadata: NamedObjectMeta;
  /** description is an arbitrary string that usually provides guidelines on when this priority class should be used. */
  readonly description?: string | undefined;
  /**
   * globalDefault specifies whether this PriorityClass should be considered as the default priority for pods that do
   * not have any priority class. Only one PriorityClass can be marked as `globalDefault`.
   */
  readonly globalDefault?: boolean | undefined;
  /**
   * preemptionPolicy is the Policy for preempting pods with lower priority. One of Never, PreemptLowerPriority.
   * Defaults to PreemptLowerPriority if unset.
   */
  readonly preemptionPolicy?: 'Never' | 'PreemptLowerPriority' | undefined;
  /**
   * value represents the integer value of this priority class. This is the actual priority that pods receive when they
   * have the name of this class in their pod spec.
   */
  readonly value?: number | undefined;
}

/** TopologyConstraint defines a topology constraint for a PodGroup. */
export interface TopologyConstraint {
  /**
   * key specifies the key of the node label representing the topology domain. All pods within the PodGroup must be
   * colocated within the same domain instance. Different PodGroups can land on different domain instances even if they
   * derive from the same PodGroupTemplate. Examples: "topology.kubernetes.io/rack"
   */
  readonly key: string;
}

/** WorkloadPodGroupAllDisruptionMode indicates that all pods in the group must be disrupted together. */
export type WorkloadPodGroupAllDisruptionMode = Readonly<Record<string, unknown>>;

/** WorkloadPodGroupBasicSchedulingPolicy indicates standard Kubernetes scheduling behavior. */
export type WorkloadPodGroupBasicSchedulingPolicy = Readonly<Record<string, unknown>>;

/**
 * WorkloadPodGroupDisruptionMode defines how individual pods within a group can be disrupted. Exactly one mode must be
 * set.
 */
export interface WorkloadPodGroupDisruptionMode {
  /** all specifies that all pods in the group must be disrupted together. */
  readonly all?: WorkloadPodGroupAllDisruptionMode | undefined;
  /** single specifies that pods can be disrupted independently from each other. */
  readonly single?: WorkloadPodGroupSingleDisruptionMode | undefined;
}

/** WorkloadPodGroupGangSchedulingPolicy defines the parameters for gang (all-or-nothing) scheduling. */
export interface WorkloadPodGroupGangSchedulingPolicy {
  /**
   * minCount is the minimum number of pods that must be scheduled at the same time for the scheduler to admit the
   * entire group. This field is optional. If it is not specified, the controller should inject a context-specific sane
   * default (e.g., parallelism for a Job). If set, it must be a positive integer.
   */
  readonly minCount?: number | undefined;
}

/** WorkloadPodGroupResourceClaim references a dynamic resource claim that is shared across pods in the group. */
export interface WorkloadPodGroupResourceClaim {
  /** name uniquely identifies this resource claim inside the group. This field is required. It must be a DNS_LABEL. */
  readonly name: string;
  /**
   * resourceClaimName is the name of a ResourceClaim object in the same namespace. This field is optional. If it is not
   * specified, no resource claim is used. If set, it must be a DNS subdomain.
   */
  readonly resourceClaimName?: string | undefined;
  /**
   * resourceClaimTemplateName is the name of a ResourceClaimTemplate object in the same namespace. This field is
   * optional. If it is not specified, no resource claim template is used. If set, it must be a DNS subdomain.
   */
  readonly resourceClaimTemplateName?: string | undefined;
}

/** WorkloadPodGroupSchedulingConstraints defines leaf-level scheduling constraints, such as topology. */
export interface WorkloadPodGroupSchedulingConstraints {
  /**
   * topology specifies desired topological placements for all pods within the pod group. If unset, no topology
   * placement is requested.
   */
  readonly topology?: readonly TopologyConstraint[] | undefined;
}

/**
 * WorkloadPodGroupSchedulingPolicy defines the scheduling policy for a group of pods managed by a workload controller.
 * Exactly one policy must be set.
 */
export interface WorkloadPodGroupSchedulingPolicy {
  /** basic specifies that standard, pod-by-pod Kubernetes scheduling behavior should be used. */
  readonly basic?: WorkloadPodGroupBasicSchedulingPolicy | undefined;
  /** gang specifies all-or-nothing scheduling semantics. */
  readonly gang?: WorkloadPodGroupGangSchedulingPolicy | undefined;
}

/** WorkloadPodGroupSingleDisruptionMode indicates that individual pods can be disrupted independently. */
export type WorkloadPodGroupSingleDisruptionMode = Readonly<Record<string, unknown>>;

/**
 * CSIDriver captures information about a Container Storage Interface (CSI) volume driver deployed on the cluster.
 * Kubernetes attach detach controller uses this object to determine whether attach is required. Kubelet uses this
 * object to determine whether pod information needs to be passed on mount.
 */
export interface KubeCSIDriverProps {
  readonly metadata: NamedObjectMeta;
  /** spec represents the specification of the CSI Driver. */
  readonly spec: CSIDriverSpec;
}

/** CSIDriverSpec is the specification of a CSIDriver. */
export interface CSIDriverSpec {
  /**
   * attachRequired indicates this CSI volume driver requires an attach operation (because it implements the CSI
   * ControllerPublishVolume() method), and that the Kubernetes attach detach controller should call the attach volume
   * interface which checks the volumeattachment status and waits until the volume is attached before proceeding to
   * mounting.
   */
  readonly attachRequired?: boolean | undefined;
  /**
   * fsGroupPolicy defines if the underlying volume supports changing ownership and permission of the volume before
   * being mounted. Refer to the specific FSGroupPolicy values for additional details.
   */
  readonly fsGroupPolicy?: string | undefined;
  /**
   * nodeAllocatableUpdatePeriodSeconds specifies the interval between periodic updates of the CSINode allocatable
   * capacity for this driver. When set, both periodic updates and updates triggered by capacity-related failures are
   * enabled.
   */
  readonly nodeAllocatableUpdatePeriodSeconds?: number | undefined;
  /**
   * podInfoOnMount indicates this CSI volume driver requires additional pod information (like podName, podUID, etc.)
   * during mount operations, if set to true. If set to false, pod information will not be passed on mount. Default is
   * false.
   */
  readonly podInfoOnMount?: boolean | undefined;
  /**
   * preventPodSchedulingIfMissing indicates that the CSI driver wants to prevent pod scheduling if the CSI driver on
   * the node is missing. From Kubernetes 1.36 on.
   */
  readonly preventPodSchedulingIfMissing?: boolean | undefined;
  /**
   * requiresRepublish indicates the CSI driver wants `NodePublishVolume` being periodically called to reflect any
   * possible change in the mounted volume. This field defaults to false.
   */
  readonly requiresRepublish?: boolean | undefined;
  /** seLinuxMount specifies if the CSI driver supports "-o context" mount option. */
  readonly seLinuxMount?: boolean | undefined;
  /**
   * serviceAccountTokenInSecrets is an opt-in for CSI drivers to indicate that service account tokens should be passed
   * via the Secrets field in NodePublishVolumeRequest instead of the VolumeContext field.
   */
  readonly serviceAccountTokenInSecrets?: boolean | undefined;
  /**
   * storageCapacity indicates that the CSI volume driver wants pod scheduling to consider the storage capacity that the
   * driver deployment will report by creating CSIStorageCapacity objects with capacity information, if set to true.
   */
  readonly storageCapacity?: boolean | undefined;
  /**
   * tokenRequests indicates the CSI driver needs pods' service account tokens it is mounting volume for to do necessary
   * authentication. Kubelet will pass the tokens in VolumeContext in the CSI NodePublishVolume calls.
   */
  readonly tokenRequests?: readonly TokenRequest[] | undefined;
  /**
   * volumeLifecycleModes defines what kind of volumes this CSI volume driver supports. The default if the list is empty
   * is "Persistent", which is the usage defined by the CSI specification and implemented in Kubernetes via the usual
   * PV/PVC mechanism.
   */
  readonly volumeLifecycleModes?: readonly string[] | undefined;
}

/**
 * CSINode holds information about all CSI drivers installed on a node. CSI drivers do not need to create the CSINode
 * object directly. As long as they use the node-driver-registrar sidecar container, the kubelet will automatically
 * populate the CSINode object for the CSI driver as part of kubelet plugin registration.
 */
export interface KubeCSINodeProps {
  readonly metadata: NamedObjectMeta;
  /** spec is the specification of CSINode */
  readonly spec: CSINodeSpec;
}

/** CSINodeDriver holds information about the specification of one CSI driver installed on a node */
export interface CSINodeDriver {
  /** allocatable represents the volume resources of a node that are available for scheduling. This field is beta. */
  readonly allocatable?: VolumeNodeResources | undefined;
  /**
   * name represents the name of the CSI driver that this object refers to. This MUST be the same name returned by the
   * CSI GetPluginName() call for that driver.
   */
  readonly name: string;
  /**
   * nodeID of the node from the driver point of view. This field enables Kubernetes to communicate with storage systems
   * that do not share the same nomenclature for nodes. For example, Kubernetes may refer to a given node as "node1",
   * but the storage system may refer to the same node as "nodeA".
   */
  readonly nodeID: string;
  /**
   * topologyKeys is the list of keys supported by the driver. When a driver is initialized on a cluster, it provides a
   * set of topology keys that it understands (e.g. "company.com/zone", "company.com/region"). When a driver is
   * initialized on a node, it provides the same topology keys along with values.
   */
  readonly topologyKeys?: readonly string[] | undefined;
}

/** CSINodeSpec holds information about the specification of all CSI drivers installed on a node */
export interface CSINodeSpec {
  /**
   * drivers is a list of information of all CSI Drivers existing on a node. If all drivers in the list are uninstalled,
   * this can become empty.
   */
  readonly drivers: readonly CSINodeDriver[];
}

/**
 * CSIStorageCapacity stores the result of one CSI GetCapacity call. For a given StorageClass, this describes the
 * available capacity in a particular topology segment. This can be used when considering where to instantiate new
 * PersistentVolumes.
 */
export interface KubeCSIStorageCapacityProps {
  readonly metadata: NamedObjectMeta;
  /**
   * capacity is the value reported by the CSI driver in its GetCapacityResponse for a GetCapacityRequest with topology
   * and parameters that match the previous fields.
   */
  readonly capacity?: Quantity | undefined;
  /**
   * maximumVolumeSize is the value reported by the CSI driver in its GetCapacityResponse for a GetCapacityRequest with
   * topology and parameters that match the previous fields.
   */
  readonly maximumVolumeSize?: Quantity | undefined;
  /**
   * nodeTopology defines which nodes have access to the storage for which capacity was reported. If not set, the
   * storage is not accessible from any node in the cluster. If empty, the storage is accessible from all nodes. This
   * field is immutable.
   */
  readonly nodeTopology?: LabelSelector | undefined;
  /**
   * storageClassName represents the name of the StorageClass that the reported capacity applies to. It must meet the
   * same requirements as the name of a StorageClass object (non-empty, DNS subdomain). If that object no longer exists,
   * the CSIStorageCapacity object is obsolete and should be removed by its creator.
   */
  readonly storageClassName: string;
}

/**
 * StorageClass describes the parameters for a class of storage for which PersistentVolumes can be dynamically
 * provisioned.
 */
export interface KubeStorageClassProps {
  readonly metadata: NamedObjectMeta;
  /** allowVolumeExpansion shows whether the storage class allow volume expand. */
  readonly allowVolumeExpansion?: boolean | undefined;
  /**
   * allowedTopologies restrict the node topologies where volumes can be dynamically provisioned. Each volume plugin
   * defines its own supported topology specifications. An empty TopologySelectorTerm list means there is no topology
   * restriction. This field is only honored by servers that enable the VolumeScheduling feature.
   */
  readonly allowedTopologies?: readonly TopologySelectorTerm[] | undefined;
  /**
   * mountOptions controls the mountOptions for dynamically provisioned PersistentVolumes of this storage class. e.g.
   * ["ro", "soft"]. Not validated - mount of the PVs will simply fail if one is invalid.
   */
  readonly mountOptions?: readonly string[] | undefined;
  /** parameters holds the parameters for the provisioner that should create volumes of this storage class. */
  readonly parameters?: Readonly<Record<string, string>> | undefined;
  /** provisioner indicates the type of the provisioner. */
  readonly provisioner: string;
  /**
   * reclaimPolicy controls the reclaimPolicy for dynamically provisioned PersistentVolumes of this storage class.
   * Defaults to Delete.
   */
  readonly reclaimPolicy?: 'Delete' | 'Recycle' | 'Retain' | undefined;
  /**
   * volumeBindingMode indicates how PersistentVolumeClaims should be provisioned and bound. When unset,
   * VolumeBindingImmediate is used. This field is only honored by servers that enable the VolumeScheduling feature.
   */
  readonly volumeBindingMode?: 'Immediate' | 'WaitForFirstConsumer' | undefined;
}

/** TokenRequest contains parameters of a service account token. */
export interface TokenRequest {
  /**
   * audience is the intended audience of the token in "TokenRequestSpec". It will default to the audiences of kube
   * apiserver.
   */
  readonly audience: string;
  /**
   * expirationSeconds is the duration of validity of the token in "TokenRequestSpec". It has the same default value of
   * "ExpirationSeconds" in "TokenRequestSpec".
   */
  readonly expirationSeconds?: number | undefined;
}

/** VolumeAttachment captures the intent to attach or detach the specified volume to/from the specified node. */
export interface KubeVolumeAttachmentProps {
  readonly metadata: NamedObjectMeta;
  /** spec represents specification of the desired attach/detach volume behavior. Populated by the Kubernetes system. */
  readonly spec: VolumeAttachmentSpec;
}

/**
 * VolumeAttachmentSource represents a volume that should be attached. Right now only PersistentVolumes can be attached
 * via external attacher, in the future we may allow also inline volumes in pods. Exactly one member can be set.
 */
export interface VolumeAttachmentSource {
  /**
   * inlineVolumeSpec contains all the information necessary to attach a persistent volume defined by a pod's inline
   * VolumeSource. This field is populated only for the CSIMigration feature. It contains translated fields from a pod's
   * inline VolumeSource to a PersistentVolumeSpec.
   */
  readonly inlineVolumeSpec?: PersistentVolumeSpec | undefined;
  /** persistentVolumeName represents the name of the persistent volume to attach. */
  readonly persistentVolumeName?: string | undefined;
}

/** VolumeAttachmentSpec is the specification of a VolumeAttachment request. */
export interface VolumeAttachmentSpec {
  /**
   * attacher indicates the name of the volume driver that MUST handle this request. This is the name returned by
   * GetPluginName().
   */
  readonly attacher: string;
  /** nodeName represents the node that the volume should be attached to. */
  readonly nodeName: string;
  /** source represents the volume that should be attached. */
  readonly source: VolumeAttachmentSource;
}

/**
 * VolumeAttributesClass represents a specification of mutable volume attributes defined by the CSI driver. The class
 * can be specified during dynamic provisioning of PersistentVolumeClaims, and changed in the PersistentVolumeClaim spec
 * after provisioning.
 */
export interface KubeVolumeAttributesClassProps {
  readonly metadata: NamedObjectMeta;
  /** driverName is the name of the CSI driver This field is immutable. */
  readonly driverName: string;
  /**
   * parameters hold volume attributes defined by the CSI driver. These values are opaque to the Kubernetes and are
   * passed directly to the CSI driver. The underlying storage provider supports changing these attributes on an
   * existing volume, however the parameters field itself is immutable.
   */
  readonly parameters?: Readonly<Record<string, string>> | undefined;
}

/** VolumeNodeResources is a set of resource limits for scheduling of volumes. */
export interface VolumeNodeResources {
  /**
   * count indicates the maximum number of unique volumes managed by the CSI driver that can be used on a node. A volume
   * that is both attached and mounted on a node is considered to be used once, not twice. The same rule applies for a
   * unique volume that is shared among multiple pods on the same node.
   */
  readonly count?: number | undefined;
}

/** StorageVersionMigration represents a migration of stored data to the latest storage version. */
export interface KubeStorageVersionMigrationProps {
  readonly metadata: NamedObjectMeta;
  /** Specification of the migration. */
  readonly spec?: StorageVersionMigrationSpec | undefined;
}

/** Spec of the storage version migration. */
export interface StorageVersionMigrationSpec {
  /**
   * The resource that is being migrated. The migrator sends requests to the endpoint serving the resource. Immutable.
   */
  readonly resource: GroupResource;
}

/** CustomResourceColumnDefinition specifies a column for server side printing. */
export interface CustomResourceColumnDefinition {
  /** description is a human readable description of this column. */
  readonly description?: string | undefined;
  /**
   * format is an optional OpenAPI type definition for this column. The 'name' format is applied to the primary
   * identifier column to assist in clients identifying column is the resource name. See
   * https://github.com/OAI/OpenAPI-Specification/blob/master/versions/2.0.md#data-types for details.
   */
  readonly format?: string | undefined;
  /**
   * jsonPath is a simple JSON path (i.e. with array notation) which is evaluated against each custom resource to
   * produce the value for this column.
   */
  readonly jsonPath: string;
  /** name is a human readable name for the column. */
  readonly name: string;
  /**
   * priority is an integer defining the relative importance of this column compared to others. Lower numbers are
   * considered higher priority. Columns that may be omitted in limited space scenarios should be given a priority
   * greater than 0.
   */
  readonly priority?: number | undefined;
  /**
   * type is an OpenAPI type definition for this column. See
   * https://github.com/OAI/OpenAPI-Specification/blob/master/versions/2.0.md#data-types for details.
   */
  readonly type: string;
}

/** CustomResourceConversion describes how to convert different versions of a CR. */
export interface CustomResourceConversion {
  /**
   * strategy specifies how custom resources are converted between versions. Allowed values are: - `"None"`: The
   * converter only change the apiVersion and would not touch any other field in the custom resource. - `"Webhook"`: API
   * Server will call to an external webhook to do the conversion.
   */
  readonly strategy: string;
  /** webhook describes how to call the conversion webhook. Required when `strategy` is set to `"Webhook"`. */
  readonly webhook?: WebhookConversion | undefined;
}

/**
 * CustomResourceDefinition represents a resource that should be exposed on the API server. Its name MUST be in the
 * format <.spec.name>.<.spec.group>.
 */
export interface KubeCustomResourceDefinitionProps {
  readonly metadata: NamedObjectMeta;
  /** spec describes how the user wants the resources to appear */
  readonly spec: CustomResourceDefinitionSpec;
}

/** CustomResourceDefinitionNames indicates the names to serve this CustomResourceDefinition */
export interface CustomResourceDefinitionNames {
  /**
   * categories is a list of grouped resources this custom resource belongs to (e.g. 'all'). This is published in API
   * discovery documents, and used by clients to support invocations like `kubectl get all`.
   */
  readonly categories?: readonly string[] | undefined;
  /**
   * kind is the serialized kind of the resource. It is normally CamelCase and singular. Custom resource instances will
   * use this value as the `kind` attribute in API calls.
   */
  readonly kind: string;
  /** listKind is the serialized kind of the list for this resource. Defaults to "`kind`List". */
  readonly listKind?: string | undefined;
  /**
   * plural is the plural name of the resource to serve. The custom resources are served under
   * `/apis/<group>/<version>/.../<plural>`. Must match the name of the CustomResourceDefinition (in the form
   * `<names.plural>.<group>`). Must be all lowercase.
   */
  readonly plural: string;
  /**
   * shortNames are short names for the resource, exposed in API discovery documents, and used by clients to support
   * invocations like `kubectl get <shortname>`. It must be all lowercase.
   */
  readonly shortNames?: readonly string[] | undefined;
  /** singular is the singular name of the resource. It must be all lowercase. Defaults to lowercased `kind`. */
  readonly singular?: string | undefined;
}

/** CustomResourceDefinitionSpec describes how a user wants their resource to appear */
export interface CustomResourceDefinitionSpec {
  /** conversion defines conversion settings for the CRD. */
  readonly conversion?: CustomResourceConversion | undefined;
  /**
   * group is the API group of the defined custom resource. The custom resources are served under `/apis/<group>/...`.
   * Must match the name of the CustomResourceDefinition (in the form `<names.plural>.<group>`).
   */
  readonly group: string;
  /** names specify the resource and kind names for the custom resource. */
  readonly names: CustomResourceDefinitionNames;
  /**
   * preserveUnknownFields indicates that object fields which are not specified in the OpenAPI schema should be
   * preserved when persisting to storage. apiVersion, kind, metadata and known fields inside metadata are always
   * preserved.
   */
  readonly preserveUnknownFields?: boolean | undefined;
  /**
   * scope indicates whether the defined custom resource is cluster- or namespace-scoped. Allowed values are `Cluster`
   * and `Namespaced`.
   */
  readonly scope: string;
  /**
   * versions is the list of all API versions of the defined custom resource. Version names are used to compute the
   * order in which served versions are listed in API discovery. If the version string is "kube-like", it will sort
   * above non "kube-like" version strings, which are ordered lexicographically.
   */
  readonly versions: readonly CustomResourceDefinitionVersion[];
}

/** CustomResourceDefinitionVersion describes a version for CRD. */
export interface CustomResourceDefinitionVersion {
  /**
   * additionalPrinterColumns specifies additional columns returned in Table output. See
   * https://kubernetes.io/docs/reference/using-api/api-concepts/#receiving-resources-as-tables for details. If no
   * columns are specified, a single column displaying the age of the custom resource is used.
   */
  readonly additionalPrinterColumns?: readonly CustomResourceColumnDefinition[] | undefined;
  /**
   * deprecated indicates this version of the custom resource API is deprecated. When set to true, API requests to this
   * version receive a warning header in the server response. Defaults to false.
   * @deprecated When set to true, API requests to this version receive a warning header in the server response.
   */
  readonly deprecated?: boolean | undefined;
  /**
   * deprecationWarning overrides the default warning returned to API clients. May only be set when `deprecated` is
   * true. The default warning indicates this version is deprecated and recommends use of the newest served version of
   * equal or greater stability, if one exists.
   */
  readonly deprecationWarning?: string | undefined;
  /**
   * name is the version name, e.g. “v1”, “v2beta1”, etc. The custom resources are served under this version at
   * `/apis/<group>/<version>/...` if `served` is true.
   */
  readonly name: string;
  /**
   * schema describes the schema used for validation, pruning, and defaulting of this version of the custom resource.
   */
  readonly schema?: CustomResourceValidation | undefined;
  /**
   * selectableFields specifies paths to fields that may be used as field selectors. A maximum of 8 selectable fields
   * are allowed. See https://kubernetes.io/docs/concepts/overview/working-with-objects/field-selectors
   */
  readonly selectableFields?: readonly SelectableField[] | undefined;
  /** served is a flag enabling/disabling this version from being served via REST APIs */
  readonly served: boolean;
  /**
   * storage indicates this version should be used when persisting custom resources to storage. There must be exactly
   * one version with storage=true.
   */
  readonly storage: boolean;
  /** subresources specify what subresources this version of the defined custom resource have. */
  readonly subresources?: CustomResourceSubresources | undefined;
}

/** CustomResourceSubresourceScale defines how to serve the scale subresource for CustomResources. */
export interface CustomResourceSubresourceScale {
  /**
   * labelSelectorPath defines the JSON path inside of a custom resource that corresponds to Scale `status.selector`.
   * Only JSON paths without the array notation are allowed. Must be a JSON Path under `.status` or `.spec`. Must be set
   * to work with HorizontalPodAutoscaler.
   */
  readonly labelSelectorPath?: string | undefined;
  /**
   * specReplicasPath defines the JSON path inside of a custom resource that corresponds to Scale `spec.replicas`. Only
   * JSON paths without the array notation are allowed. Must be a JSON Path under `.spec`. If there is no value under
   * the given path in the custom resource, the `/scale` subresource will return an error on GET.
   */
  readonly specReplicasPath: string;
  /**
   * statusReplicasPath defines the JSON path inside of a custom resource that corresponds to Scale `status.replicas`.
   * Only JSON paths without the array notation are allowed. Must be a JSON Path under `.status`.
   */
  readonly statusReplicasPath: string;
}

/**
 * CustomResourceSubresourceStatus defines how to serve the status subresource for CustomResources. Status is
 * represented by the `.status` JSON path inside of a CustomResource.
 */
export type CustomResourceSubresourceStatus = Readonly<Record<string, unknown>>;

/** CustomResourceSubresources defines the status and scale subresources for CustomResources. */
export interface CustomResourceSubresources {
  /**
   * scale indicates the custom resource should serve a `/scale` subresource that returns an `autoscaling/v1` Scale
   * object.
   */
  readonly scale?: CustomResourceSubresourceScale | undefined;
  /** status indicates the custom resource should serve a `/status` subresource. */
  readonly status?: CustomResourceSubresourceStatus | undefined;
}

/** CustomResourceValidation is a list of validation methods for CustomResources. */
export interface CustomResourceValidation {
  /** openAPIV3Schema is the OpenAPI v3 schema to use for validation and pruning. */
  readonly openAPIV3Schema?: JSONSchemaProps | undefined;
}

/** ExternalDocumentation allows referencing an external resource for extended documentation. */
export interface ExternalDocumentation {
  readonly description?: string | undefined;
  readonly url?: string | undefined;
}

/**
 * JSON represents any valid JSON value. These types are supported: bool, int64, float64, string, []interface{},
 * map[string]interface{} and nil.
 */
export type JSON = unknown;

/** JSONSchemaProps is a JSON-Schema following Specification Draft 4 (http://json-schema.org/). */
export interface JSONSchemaProps {
  readonly $ref?: string | undefined;
  readonly $schema?: string | undefined;
  readonly additionalItems?: JSONSchemaPropsOrBool | undefined;
  readonly additionalProperties?: JSONSchemaPropsOrBool | undefined;
  readonly allOf?: readonly JSONSchemaProps[] | undefined;
  readonly anyOf?: readonly JSONSchemaProps[] | undefined;
  /**
   * default is a default value for undefined object fields. Defaulting is a beta feature under the
   * CustomResourceDefaulting feature gate. Defaulting requires spec.preserveUnknownFields to be false.
   */
  readonly default?: JSON | undefined;
  readonly definitions?: Readonly<Record<string, JSONSchemaProps>> | undefined;
  readonly dependencies?: Readonly<Record<string, JSONSchemaPropsOrStringArray>> | undefined;
  readonly description?: string | undefined;
  readonly enum?: readonly JSON[] | undefined;
  readonly example?: JSON | undefined;
  readonly exclusiveMaximum?: boolean | undefined;
  readonly exclusiveMinimum?: boolean | undefined;
  readonly externalDocs?: ExternalDocumentation | undefined;
  /** format is an OpenAPI v3 format string. Unknown formats are ignored. */
  readonly format?: string | undefined;
  readonly id?: string | undefined;
  readonly items?: JSONSchemaPropsOrArray | undefined;
  readonly maxItems?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly maxProperties?: number | undefined;
  readonly maximum?: number | undefined;
  readonly minItems?: number | undefined;
  readonly minLength?: number | undefined;
  readonly minProperties?: number | undefined;
  readonly minimum?: number | undefined;
  readonly multipleOf?: number | undefined;
  readonly not?: JSONSchemaProps | undefined;
  readonly nullable?: boolean | undefined;
  readonly oneOf?: readonly JSONSchemaProps[] | undefined;
  readonly pattern?: string | undefined;
  readonly patternProperties?: Readonly<Record<string, JSONSchemaProps>> | undefined;
  readonly properties?: Readonly<Record<string, JSONSchemaProps>> | undefined;
  readonly required?: readonly string[] | undefined;
  readonly title?: string | undefined;
  readonly type?: string | undefined;
  readonly uniqueItems?: boolean | undefined;
  /**
   * x-kubernetes-embedded-resource defines that the value is an embedded Kubernetes runtime.Object, with TypeMeta and
   * ObjectMeta. The type must be object.
   */
  readonly 'x-kubernetes-embedded-resource'?: boolean | undefined;
  /** x-kubernetes-int-or-string specifies that this value is either an integer or a string. */
  readonly 'x-kubernetes-int-or-string'?: boolean | undefined;
  /**
   * x-kubernetes-list-map-keys annotates an array with the x-kubernetes-list-type `map` by specifying the keys used as
   * the index of the map.
   */
  readonly 'x-kubernetes-list-map-keys'?: readonly string[] | undefined;
  /** x-kubernetes-list-type annotates an array to further describe its topology. */
  readonly 'x-kubernetes-list-type'?: string | undefined;
  /** x-kubernetes-map-type annotates an object to further describe its topology. */
  readonly 'x-kubernetes-map-type'?: string | undefined;
  /**
   * x-kubernetes-preserve-unknown-fields stops the API server decoding step from pruning fields which are not specified
   * in the validation schema. This affects fields recursively, but switches back to normal pruning behaviour if nested
   * properties or additionalProperties are specified in the schema.
   */
  readonly 'x-kubernetes-preserve-unknown-fields'?: boolean | undefined;
  /** x-kubernetes-validations describes a list of validation rules written in the CEL expression language. */
  readonly 'x-kubernetes-validations'?: readonly ValidationRule[] | undefined;
}

/**
 * JSONSchemaPropsOrArray represents a value that can either be a JSONSchemaProps or an array of JSONSchemaProps. Mainly
 * here for serialization purposes.
 */
export type JSONSchemaPropsOrArray = JSONSchemaProps | readonly JSONSchemaProps[];

/** JSONSchemaPropsOrBool represents JSONSchemaProps or a boolean value. Defaults to true for the boolean property. */
export type JSONSchemaPropsOrBool = JSONSchemaProps | boolean;

/** JSONSchemaPropsOrStringArray represents a JSONSchemaProps or a string array. */
export type JSONSchemaPropsOrStringArray = JSONSchemaProps | readonly string[];

/** SelectableField specifies the JSON path of a field that may be used with field selectors. */
export interface SelectableField {
  /**
   * jsonPath is a simple JSON path which is evaluated against each custom resource to produce a field selector value.
   * Only JSON paths without the array notation are allowed. Must point to a field of type string, boolean or integer.
   * Types with enum values and strings with formats are allowed.
   */
  readonly jsonPath: string;
}

/** ServiceReference holds a reference to Service.legacy.k8s.io */
export interface ApiextensionsServiceReference {
  /** name is the name of the service. Required */
  readonly name: string;
  /** namespace is the namespace of the service. Required */
  readonly namespace: string;
  /** path is an optional URL path at which the webhook will be contacted. */
  readonly path?: string | undefined;
  /**
   * port is an optional service port at which the webhook will be contacted. `port` should be a valid port number
   * (1-65535, inclusive). Defaults to 443 for backward compatibility.
   */
  readonly port?: number | undefined;
}

/** ValidationRule describes a validation rule written in the CEL expression language. */
export interface ValidationRule {
  /** fieldPath represents the field path returned when the validation fails. */
  readonly fieldPath?: string | undefined;
  /**
   * Message represents the message displayed when validation fails. The message is required if the Rule contains line
   * breaks. The message must not contain line breaks. If unset, the message is "failed rule: {Rule}". e.g. "must be a
   * URL with the host matching spec.host"
   */
  readonly message?: string | undefined;
  /**
   * MessageExpression declares a CEL expression that evaluates to the validation failure message that is returned when
   * this rule fails. Since messageExpression is used as a failure message, it must evaluate to a string.
   */
  readonly messageExpression?: string | undefined;
  /**
   * optionalOldSelf is used to opt a transition rule into evaluation even when the object is first created, or if the
   * old object is missing the value.
   */
  readonly optionalOldSelf?: boolean | undefined;
  /**
   * reason provides a machine-readable validation failure reason that is returned to the caller when a request fails
   * this validation rule. The HTTP status code returned to the caller will match the reason of the reason of the first
   * failed validation rule.
   */
  readonly reason?:
    'FieldValueDuplicate' | 'FieldValueForbidden' | 'FieldValueInvalid' | 'FieldValueRequired' | undefined;
  /**
   * Rule represents the expression which will be evaluated by CEL. ref: https://github.com/google/cel-spec The Rule is
   * scoped to the location of the x-kubernetes-validations extension in the schema. The `self` variable in the CEL
   * expression is bound to the scoped value.
   */
  readonly rule: string;
}

/** WebhookClientConfig contains the information to make a TLS connection with the webhook. */
export interface ApiextensionsWebhookClientConfig {
  /**
   * caBundle is a PEM encoded CA bundle which will be used to validate the webhook's server certificate. If
   * unspecified, system trust roots on the apiserver are used.
   */
  readonly caBundle?: string | undefined;
  /** service is a reference to the service for this webhook. Either service or url must be specified. */
  readonly service?: ApiextensionsServiceReference | undefined;
  /**
   * url gives the location of the webhook, in standard URL form (`scheme://host:port/path`). Exactly one of `url` or
   * `service` must be specified.
   */
  readonly url?: string | undefined;
}

/** WebhookConversion describes how to call a conversion webhook */
export interface WebhookConversion {
  /** clientConfig is the instructions for how to call the webhook if strategy is `Webhook`. */
  readonly clientConfig?: ApiextensionsWebhookClientConfig | undefined;
  /**
   * conversionReviewVersions is an ordered list of preferred `ConversionReview` versions the Webhook expects. The API
   * server will use the first version in the list which it supports. If none of the versions specified in this list are
   * supported by API server, conversion will fail for the custom resource.
   */
  readonly conversionReviewVersions: readonly string[];
}

/**
 * Quantity is a fixed-point representation of a number. It provides convenient marshaling/unmarshaling in JSON and
 * YAML, in addition to String() and AsInt64() accessors.
 */
export type Quantity = string;

/** FieldsV1 stores a set of fields in a data structure like a Trie, in JSON format. */
export type FieldsV1 = Readonly<Record<string, unknown>>;

/**
 * GroupResource specifies a Group and a Resource, but does not force a version. This is useful for identifying concepts
 * during lookup stages without having partially valid types
 */
export interface GroupResource {
  readonly group: string;
  readonly resource: string;
}

/**
 * A label selector is a label query over a set of resources. The result of matchLabels and matchExpressions are ANDed.
 * An empty label selector matches all objects. A null label selector matches no objects.
 */
export interface LabelSelector {
  /** matchExpressions is a list of label selector requirements. The requirements are ANDed. */
  readonly matchExpressions?: readonly LabelSelectorRequirement[] | undefined;
  /**
   * matchLabels is a map of {key,value} pairs. A single {key,value} in the matchLabels map is equivalent to an element
   * of matchExpressions, whose key field is "key", the operator is "In", and the values array contains only "value".
   * The requirements are ANDed.
   */
  readonly matchLabels?: Readonly<Record<string, string>> | undefined;
}

/**
 * A label selector requirement is a selector that contains values, a key, and an operator that relates the key and
 * values.
 */
export interface LabelSelectorRequirement {
  /** key is the label key that the selector applies to. */
  readonly key: string;
  /**
   * operator represents a key's relationship to a set of values. Valid operators are In, NotIn, Exists and
   * DoesNotExist.
   */
  readonly operator: string;
  /**
   * values is an array of string values. If the operator is In or NotIn, the values array must be non-empty. If the
   * operator is Exists or DoesNotExist, the values array must be empty. This array is replaced during a strategic merge
   * patch.
   */
  readonly values?: readonly string[] | undefined;
}

/**
 * ManagedFieldsEntry is a workflow-id, a FieldSet and the group version of the resource that the fieldset applies to.
 */
export interface ManagedFieldsEntry {
  /**
   * APIVersion defines the version of this resource that this field set applies to. The format is "group/version" just
   * like the top-level APIVersion field. It is necessary to track the version of a field set because it cannot be
   * automatically converted.
   */
  readonly apiVersion?: string | undefined;
  /**
   * FieldsType is the discriminator for the different fields format and version. There is currently only one possible
   * value: "FieldsV1"
   */
  readonly fieldsType?: string | undefined;
  /** FieldsV1 holds the first JSON version format as described in the "FieldsV1" type. */
  readonly fieldsV1?: FieldsV1 | undefined;
  /** Manager is an identifier of the workflow managing these fields. */
  readonly manager?: string | undefined;
  /**
   * Operation is the type of operation which lead to this ManagedFieldsEntry being created. The only valid values for
   * this field are 'Apply' and 'Update'.
   */
  readonly operation?: string | undefined;
  /**
   * Subresource is the name of the subresource used to update that object, or empty string if the object was updated
   * through the main resource. The value of this field is used to distinguish between managers, even if they share the
   * same name.
   */
  readonly subresource?: string | undefined;
  /**
   * Time is the timestamp of when the ManagedFields entry was added. The timestamp will also be updated if a field is
   * added, the manager changes any of the owned fields value or removes a field. The timestamp does not update when a
   * field is removed from the entry because another manager took it over.
   */
  readonly time?: Time | undefined;
}

/** MicroTime is version of Time with microsecond level precision. */
export type MicroTime = string;

/** ObjectMeta is metadata that all persisted resources must have, which includes all objects users must create. */
export interface ObjectMeta {
  /**
   * Annotations is an unstructured key value map stored with a resource that may be set by external tools to store and
   * retrieve arbitrary metadata. They are not queryable and should be preserved when modifying objects.
   */
  readonly annotations?: Readonly<Record<string, string>> | undefined;
  /**
   * CreationTimestamp is a timestamp representing the server time when this object was created. It is not guaranteed to
   * be set in happens-before order across separate operations. Clients may not set this value. It is represented in
   * RFC3339 form and is in UTC.
   */
  readonly creationTimestamp?: Time | undefined;
  /**
   * Number of seconds allowed for this object to gracefully terminate before it will be removed from the system. Only
   * set when deletionTimestamp is also set. May only be shortened. Read-only.
   */
  readonly deletionGracePeriodSeconds?: number | undefined;
  /**
   * DeletionTimestamp is RFC 3339 date and time at which this resource will be deleted. This field is set by the server
   * when a graceful deletion is requested by the user, and is not directly settable by a client.
   */
  readonly deletionTimestamp?: Time | undefined;
  /**
   * Must be empty before the object is deleted from the registry. Each entry is an identifier for the responsible
   * component that will remove the entry from the list. If the deletionTimestamp of the object is non-nil, entries in
   * this list can only be removed. Finalizers may be processed and removed in any order.
   */
  readonly finalizers?: readonly string[] | undefined;
  /**
   * GenerateName is an optional prefix, used by the server, to generate a unique name ONLY IF the Name field has not
   * been provided. If this field is used, the name returned to the client will be different than the name passed. This
   * value will also be combined with a unique suffix.
   */
  readonly generateName?: string | undefined;
  /** A sequence number representing a specific generation of the desired state. Populated by the system. Read-only. */
  readonly generation?: number | undefined;
  /**
   * Map of string keys and values that can be used to organize and categorize (scope and select) objects. May match
   * selectors of replication controllers and services.
   */
  readonly labels?: Readonly<Record<string, string>> | undefined;
  /**
   * ManagedFields maps workflow-id and version to the set of fields that are managed by that workflow. This is mostly
   * for internal housekeeping, and users typically shouldn't need to set or understand this field. A workflow can be
   * the user's name, a controller's name, or the name of a specific apply path like "ci-cd".
   */
  readonly managedFields?: readonly ManagedFieldsEntry[] | undefined;
  /**
   * Name must be unique within a namespace. Is required when creating resources, although some resources may allow a
   * client to request the generation of an appropriate name automatically. Name is primarily intended for creation
   * idempotence and configuration definition. Cannot be updated.
   */
  readonly name?: string | undefined;
  /**
   * Namespace defines the space within which each name must be unique. An empty namespace is equivalent to the
   * "default" namespace, but "default" is the canonical representation. Not all objects are required to be scoped to a
   * namespace - the value of this field for those objects will be empty.
   */
  readonly namespace?: string | undefined;
  /**
   * List of objects depended by this object. If ALL objects in the list have been deleted, this object will be garbage
   * collected. If this object is managed by a controller, then an entry in this list will point to this controller,
   * with the controller field set to true. There cannot be more than one managing controller.
   */
  readonly ownerReferences?: readonly OwnerReference[] | undefined;
  /**
   * An opaque value that represents the internal version of this object that can be used by clients to determine when
   * objects have changed. May be used for optimistic concurrency, change detection, and the watch operation on a
   * resource or set of resources.
   */
  readonly resourceVersion?: string | undefined;
  /**
   * Deprecated: selfLink is a legacy read-only field that is no longer populated by the system.
   * @deprecated selfLink is a legacy read-only field that is no longer populated by the system.
   */
  readonly selfLink?: string | undefined;
  /**
   * UID is the unique in time and space value for this object. It is typically generated by the server on successful
   * creation of a resource and is not allowed to change on PUT operations.
   */
  readonly uid?: string | undefined;
}

/**
 * OwnerReference contains enough information to let you identify an owning object. An owning object must be in the same
 * namespace as the dependent, or be cluster-scoped, so there is no namespace field.
 */
export interface OwnerReference {
  /** API version of the referent. */
  readonly apiVersion: string;
  /**
   * If true, AND if the owner has the "foregroundDeletion" finalizer, then the owner cannot be deleted from the
   * key-value store until this reference is removed.
   */
  readonly blockOwnerDeletion?: boolean | undefined;
  /** If true, this reference points to the managing controller. */
  readonly controller?: boolean | undefined;
  /** Kind of the referent. */
  readonly kind: string;
  /** Name of the referent. */
  readonly name: string;
  /** UID of the referent. */
  readonly uid: string;
}

/**
 * Time is a wrapper around time.Time which supports correct marshaling to YAML and JSON. Wrappers are provided for many
 * of the factory methods that the time package offers.
 */
export type Time = string;

/** RawExtension is used to hold extensions in external versions. */
export type RawExtension = Readonly<Record<string, unknown>>;

/**
 * IntOrString is a type that can hold an int32 or a string. When used in JSON or YAML marshalling and unmarshalling, it
 * produces or consumes the inner type. This allows you to have, for example, a JSON field that can accept a name or
 * number.
 */
export type IntOrString = number | string;

/** APIService represents a server for a particular GroupVersion. Name must be "version.group". */
export interface KubeAPIServiceProps {
  readonly metadata: NamedObjectMeta;
  /** Spec contains information for locating and communicating with a server */
  readonly spec?: APIServiceSpec | undefined;
}

/**
 * APIServiceSpec contains information for locating and communicating with a server. Only https is supported, though you
 * are able to disable certificate verification.
 */
export interface APIServiceSpec {
  /**
   * CABundle is a PEM encoded CA bundle which will be used to validate an API server's serving certificate. If
   * unspecified, system trust roots on the apiserver are used.
   */
  readonly caBundle?: string | undefined;
  /** Group is the API group name this server hosts */
  readonly group?: string | undefined;
  /**
   * GroupPriorityMinimum is the priority this group should have at least. Higher priority means that the group is
   * preferred by clients over lower priority ones. Note that other versions of this group might specify even higher
   * GroupPriorityMinimum values such that the whole group gets a higher priority.
   */
  readonly groupPriorityMinimum: number;
  /**
   * InsecureSkipTLSVerify disables TLS certificate verification when communicating with this server. This is strongly
   * discouraged. You should use the CABundle instead.
   */
  readonly insecureSkipTLSVerify?: boolean | undefined;
  /**
   * Service is a reference to the service for this API server. It must communicate on port 443. If the Service is nil,
   * that means the handling for the API groupversion is handled locally on this server. The call will simply delegate
   * to the normal handler chain to be fulfilled.
   */
  readonly service?: ApiregistrationServiceReference | undefined;
  /** Version is the API version this server hosts. For example, "v1" */
  readonly version?: string | undefined;
  /**
   * VersionPriority controls the ordering of this API version inside of its group. Must be greater than zero. The
   * primary sort is based on VersionPriority, ordered highest to lowest (20 before 10). Since it's inside of a group,
   * the number can be small, probably in the 10s.
   */
  readonly versionPriority: number;
}

/** ServiceReference holds a reference to Service.legacy.k8s.io */
export interface ApiregistrationServiceReference {
  /** Name is the name of the service */
  readonly name?: string | undefined;
  /** Namespace is the namespace of the service */
  readonly namespace?: string | undefined;
  /**
   * If specified, the port on the service that hosting webhook. Default to 443 for backward compatibility. `port`
   * should be a valid port number (1-65535, inclusive).
   */
  readonly port?: number | undefined;
}
