import { join } from 'node:path';
import ts from 'typescript';

const ROOT = join(__dirname, '..', '..');

/** A form of `AppDescription`. */
export interface ShapeType {
  /** As `shape` says it. */
  readonly name: string;
  readonly symbol: ts.Symbol;
  readonly type: ts.Type;
}

/** The engine's sources as the compiler understands them. */
export interface Source {
  readonly checker: ts.TypeChecker;
  /** In the order in which they are declared. */
  readonly shapes: readonly ShapeType[];
  /** What `lib/index.ts` exports. */
  readonly exported: readonly ts.Symbol[];
}

/** Reads the engine from its public face on. @throws Error when that has no `AppDescription` of shapes any more. */
export function readSource(): Source {
  const index = join(ROOT, 'lib', 'index.ts');
  const config: unknown = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (path) => ts.sys.readFile(path)).config;
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  // What Node and Jest declare is of no concern to an application, and half of the work.
  const program = ts.createProgram([index], { ...options, types: [] });
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(index);
  const module = file && checker.getSymbolAtLocation(file);
  const exported = (module === undefined ? [] : checker.getExportsOfModule(module)).map((symbol) =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
  );
  return { checker, exported, shapes: shapesOf(exported, checker) };
}

function shapesOf(exported: readonly ts.Symbol[], checker: ts.TypeChecker): readonly ShapeType[] {
  const union = exported.find(({ name }) => name === 'AppDescription')?.declarations?.[0];
  if (union === undefined || !ts.isTypeAliasDeclaration(union) || !ts.isUnionTypeNode(union.type))
    throw new Error(
      'lib/index.ts exports no union AppDescription; adapt scripts/reference to what an application is now',
    );
  return union.type.types.map((node) => {
    const type = checker.getTypeFromTypeNode(node);
    const word = checker.getPropertyOfType(type, 'shape');
    const value = word && checker.getTypeOfSymbol(word);
    if (value?.isStringLiteral() !== true) throw new Error(`${node.getText()} has no word for its shape`);
    return { name: value.value, symbol: type.symbol, type };
  });
}

/** The docstring of a symbol or signature on one line, with what it throws. */
export function docOf(documented: ts.Symbol | ts.Signature, checker: ts.TypeChecker): string {
  const text = ts.displayPartsToString(documented.getDocumentationComment(checker));
  const throws = documented
    .getJsDocTags()
    .filter(({ name }) => name === 'throws')
    .map((tag) => `Throws ${ts.displayPartsToString(tag.text)}`);
  return [text, ...throws].join(' ').replace(/\s+/g, ' ').trim();
}

/** The path of the file that a symbol is declared in, for messages. */
export function fileOf(symbol: ts.Symbol): string {
  const file = symbol.declarations?.[0]?.getSourceFile().fileName ?? '';
  return file.slice(ROOT.length + 1);
}
