import ts from 'typescript';
import { isLong, listed } from '../../lib/docs/long-list';
import { aliasOf, literalsOf, symbolOf } from './literals';

/** What the words for a type need to know. */
export interface Wording {
  readonly checker: ts.TypeChecker;
  /** Notes that a type is spoken of; gives the words that lead to it. */
  readonly refer: (symbol: ts.Symbol, type: ts.Type) => string;
}

/** Types of the language that say nothing to a reader about what is inside. */
const TRANSPARENT = ['Readonly', 'Partial', 'NoInfer'];

/**
 * A type as a reader says it: `list of text`, `map to [AppPort](#appport)`. `type` is what the node comes to where it stands
 * in something generic.
 */
export function typeWords(node: ts.TypeNode, wording: Wording, type?: ts.Type): string {
  const inner = innerOf(node);
  if (inner !== undefined) return typeWords(inner, wording, type);
  if (ts.isTypeReferenceNode(node)) return referenceWords(node, wording, type);
  const values = literalsOf(node, wording.checker);
  if (values !== undefined) return listed(values);
  if (ts.isUnionTypeNode(node)) return unionWords(node, wording);
  if (ts.isFunctionTypeNode(node)) return functionWords(node, wording);
  if (ts.isArrayTypeNode(node)) return `list of ${typeWords(node.elementType, wording)}`;
  if (ts.isIndexedAccessTypeNode(node)) return typeWords(propertyNode(node, wording.checker), wording);
  return KEYWORDS[node.kind] ?? referTo(type ?? wording.checker.getTypeFromTypeNode(node), wording);
}

const KEYWORDS: Readonly<Partial<Record<ts.SyntaxKind, string>>> = {
  [ts.SyntaxKind.StringKeyword]: 'text',
  [ts.SyntaxKind.NumberKeyword]: 'number',
  [ts.SyntaxKind.TypeLiteral]: 'object',
};

/** The node below parentheses, `readonly` and the like. */
export function innerOf(node: ts.TypeNode): ts.TypeNode | undefined {
  if (ts.isParenthesizedTypeNode(node)) return node.type;
  if (ts.isTypeOperatorNode(node) && node.operator === ts.SyntaxKind.ReadonlyKeyword) return node.type;
  if (!ts.isTypeReferenceNode(node)) return undefined;
  return TRANSPARENT.includes(nameIn(node)) ? node.typeArguments?.[0] : undefined;
}

/** The keys and values of a map. */
export function recordOf(node: ts.TypeNode): { readonly key: ts.TypeNode; readonly value: ts.TypeNode } | undefined {
  if (!ts.isTypeReferenceNode(node) || nameIn(node) !== 'Record') return undefined;
  const [key, value] = node.typeArguments ?? [];
  return key && value && { key, value };
}

/** Also of a node that the compiler made, which has no text. */
function nameIn({ typeName }: ts.TypeReferenceNode): string {
  return ts.isIdentifier(typeName) ? typeName.text : typeName.right.text;
}

function referenceWords(node: ts.TypeReferenceNode, wording: Wording, type?: ts.Type): string {
  const { checker } = wording;
  const record = recordOf(node);
  if (record !== undefined) {
    const keys = literalsOf(record.key, checker) === undefined ? '' : `from ${typeWords(record.key, wording)} `;
    return `map ${keys}to ${typeWords(record.value, wording)}`;
  }
  const alias = aliasOf(node, checker);
  const values = literalsOf(node, checker);
  if (values !== undefined && !isLong(values)) return listed(values);
  const symbol = symbolOf(node.typeName, checker);
  if (alias !== undefined && symbol !== undefined && isOurs(symbol)) {
    const isExported = (ts.getCombinedModifierFlags(alias) & ts.ModifierFlags.Export) !== 0;
    return isExported ? wording.refer(symbol, checker.getTypeFromTypeNode(node)) : typeWords(alias.type, wording);
  }
  return referTo(type ?? checker.getTypeFromTypeNode(node), wording);
}

/** The node that the compiler would write for a type. */
export function writtenAs(type: ts.Type, checker: ts.TypeChecker): ts.TypeNode {
  const node = checker.typeToTypeNode(type, undefined, ts.NodeBuilderFlags.NoTruncation);
  if (node === undefined) throw new Error(`no words for the type ${checker.typeToString(type)}; give it a name`);
  return node;
}

/** By the name of the type itself, or of the interface that its fields are taken from. */
function referTo(type: ts.Type, wording: Wording): string {
  const { checker, refer } = wording;
  const constraint = type.isTypeParameter() ? checker.getBaseConstraintOfType(type) : undefined;
  if (constraint !== undefined) return typeWords(writtenAs(constraint, checker), wording);
  // A class of a package: its documentation is the package's.
  if (type.isClass()) return `\`${type.symbol.name}\``;
  const symbol = [type.aliasSymbol, type.getSymbol()].find(isOurs) ?? lender(type, checker);
  if (symbol === undefined) throw new Error(`no words for the type ${checker.typeToString(type)}; give it a name`);
  return refer(symbol, type);
}

/** The interface that the fields of a type are taken from. */
function lender(type: ts.Type, checker: ts.TypeChecker): ts.Symbol | undefined {
  const from = checker.getPropertiesOfType(type)[0]?.declarations?.[0]?.parent;
  return from && ts.isInterfaceDeclaration(from) ? checker.getSymbolAtLocation(from.name) : undefined;
}

/** An alias or interface of the engine's own; the language's are not what a reader looks up. */
function isOurs(symbol: ts.Symbol | undefined): boolean {
  if (symbol === undefined || !(symbol.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias))) return false;
  return symbol.declarations?.every((one) => !one.getSourceFile().fileName.includes('/node_modules/')) === true;
}

/** Values that are written out come first, together. */
function unionWords({ types }: ts.UnionTypeNode, wording: Wording): string {
  const forms = types.filter(({ kind }) => kind !== ts.SyntaxKind.UndefinedKeyword);
  const values = forms.map((form) => (ts.isTypeReferenceNode(form) ? undefined : literalsOf(form, wording.checker)));
  const others = forms.filter((_, index) => values[index] === undefined);
  const written = values.flatMap((value) => value ?? []);
  return [...(written.length > 0 ? [listed(written)] : []), ...others.map((form) => typeWords(form, wording))].join(
    ' or ',
  );
}

function functionWords({ parameters, type }: ts.FunctionTypeNode, wording: Wording): string {
  const taken = parameters.flatMap((one) => (one.type === undefined ? [] : [typeWords(one.type, wording)]));
  const given = type.kind === ts.SyntaxKind.VoidKeyword ? '' : ` to ${typeWords(type, wording)}`;
  return `function of ${taken.join(' and ')}${given}`;
}

/** The type that a property is declared with: `PortFacts['clients']`. */
function propertyNode(node: ts.IndexedAccessTypeNode, checker: ts.TypeChecker): ts.TypeNode {
  const [name] = literalsOf(node.indexType, checker) ?? [];
  const property = name && checker.getPropertyOfType(checker.getTypeFromTypeNode(node.objectType), name);
  const declared = property ? property.declarations?.[0] : undefined;
  if (declared !== undefined && ts.isPropertySignature(declared) && declared.type !== undefined) return declared.type;
  throw new Error(`no words for the type ${node.getText()}; give it a name`);
}
