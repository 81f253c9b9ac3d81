/**
 * What API servers call themselves unless they are told otherwise: the issuer of their tokens, which kubeadm makes
 * `https://kubernetes.default.svc.<domain>`, and the names that their Service has.
 */
const OF_API_SERVER = /^(https?:\/\/)?kubernetes\.default(\.svc(\.[^/:]*)?)?(:\d+)?\/?$/i;

/**
 * Whether the API server takes a token for this audience; one for nobody in particular is for it.
 *
 * @remarks Issuers of managed clusters, which are URLs of the cloud, are not known here.
 */
export function isApiAudience(audience = ''): boolean {
  return audience === '' || OF_API_SERVER.test(audience);
}
