import { docComment } from './doc-comment';
import type { Kind } from './kinds';
import { type Api, className, renderFields } from './render-fields';

/** `lib/imports/k8s.ts`: the one file that is loaded, so it holds nothing but a thin class for each kind. */
export function renderClassesFile(api: Api): string {
  return [
    header(api),
    "import { ApiObject } from 'cdk8s';",
    "import type { Construct } from 'constructs';",
    "import type * as api from './k8s-fields';\n",
    "export type * from './k8s-fields';\n",
    api.kinds.map((kind) => renderClass(api, kind)).join('\n'),
  ].join('\n');
}

/** `lib/imports/k8s-fields.ts`: only types, so nothing of it is left at run time however long it is. */
export function renderFieldsFile(api: Api): string {
  return [header(api), namedObjectMeta, renderFields(api)].join('\n');
}

const namedObjectMeta = `/** The metadata of an object that is applied: it has a name, since a generated one changes with every move. */
export interface NamedObjectMeta extends ObjectMeta {
  readonly name: string;
}
`;

function header({ newest }: Api): string {
  return [
    `// Generated from the API of Kubernetes ${newest.minor} by \`npm run import -- <a document for each minor>\`; never edited.`,
    '// Fields carry the names that the API gives them, so nothing is renamed on the way to a manifest.\n',
  ].join('\n');
}

function renderClass(api: Api, kind: Kind): string {
  const name = className(api, kind);
  const { description } = api.newest.document.definitions[kind.definition] ?? {};
  const gvk = `apiVersion: '${kind.apiVersion}', kind: '${kind.kind}'`;
  // A literal that starts with its constant fields is twice as fast as one that spreads GVK, and it runs for every object.
  return `${docComment(description, '').join('\n')}
export class ${name} extends ApiObject {
  static readonly GVK = { ${gvk} } as const;

  /** The manifest as data, without a chart to hold it. */
  static manifest(props: api.${name}Props) {
    return { ${gvk}, ...props };
  }

  constructor(scope: Construct, id: string, props: api.${name}Props) {
    super(scope, id, { ${gvk}, ...(props as object) });
  }
}
`;
}
