/** What an object is found by in a cluster, as far as its group goes without saying: its kind, namespace and name. */
export function objectKey(
  kind: string,
  { namespace = '', name }: { readonly namespace?: string | undefined; readonly name: string },
): string {
  return `${kind}/${namespace}/${name}`;
}
