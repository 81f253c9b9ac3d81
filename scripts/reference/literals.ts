import ts from 'typescript';

/**
 * The values of a type that has a few (`'a' | 'b'`, `keyof typeof TABLE`, `boolean`), in the order in which they are written;
 * nothing where it has others. The compiler's own unions are in an order that changes with code elsewhere.
 */
export function literalsOf(node: ts.TypeNode, checker: ts.TypeChecker): readonly string[] | undefined {
  if (node.kind === ts.SyntaxKind.BooleanKeyword) return ['true', 'false'];
  if (ts.isLiteralTypeNode(node)) return [literalText(node.literal)];
  if (ts.isUnionTypeNode(node)) return all(node.types.map((one) => literalsOf(one, checker)))?.flat();
  if (ts.isTemplateLiteralTypeNode(node)) return templates(node, checker);
  if (ts.isTypeOperatorNode(node)) return keysOf(node, checker);
  if (ts.isIndexedAccessTypeNode(node)) return entriesOf(checker.getTypeFromTypeNode(node.objectType), checker);
  const alias = ts.isTypeReferenceNode(node) ? aliasOf(node, checker) : undefined;
  return alias && literalsOf(alias.type, checker);
}

function keysOf({ operator, type }: ts.TypeOperatorNode, checker: ts.TypeChecker): readonly string[] | undefined {
  if (operator !== ts.SyntaxKind.KeyOfKeyword) return undefined;
  return checker.getPropertiesOfType(checker.getTypeFromTypeNode(type)).map(({ name }) => name);
}

/** The alias that a reference names, where it names one. */
export function aliasOf(node: ts.TypeReferenceNode, checker: ts.TypeChecker): ts.TypeAliasDeclaration | undefined {
  return symbolOf(node.typeName, checker)?.declarations?.find(ts.isTypeAliasDeclaration);
}

/** What a name stands for, also where it is imported. */
export function symbolOf(name: ts.Node, checker: ts.TypeChecker): ts.Symbol | undefined {
  const symbol = checker.getSymbolAtLocation(name);
  return symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

function literalText(literal: ts.LiteralTypeNode['literal']): string {
  return ts.isStringLiteralLike(literal) ? literal.text : literal.getText();
}

/** Of a tuple, as `as const` makes it. */
function entriesOf(type: ts.Type, checker: ts.TypeChecker): readonly string[] | undefined {
  if (!checker.isTupleType(type)) return undefined;
  return all(
    checker.getTypeArguments(type as ts.TypeReference).map((one) => (one.isStringLiteral() ? one.value : undefined)),
  );
}

/** Each combination of a template's parts, with `<text>` and `<number>` for what is free. */
function templates(node: ts.TemplateLiteralTypeNode, checker: ts.TypeChecker): readonly string[] {
  return node.templateSpans.reduce<readonly string[]>(
    (begun, { type, literal }) => {
      const free = type.kind === ts.SyntaxKind.NumberKeyword ? '<number>' : '<text>';
      const values = literalsOf(type, checker) ?? [free];
      return begun.flatMap((start) => values.map((value) => `${start}${value}${literal.text}`));
    },
    [node.head.text],
  );
}

function all<T>(values: readonly (T | undefined)[]): readonly T[] | undefined {
  const there = values.filter((value) => value !== undefined);
  return there.length === values.length ? there : undefined;
}
