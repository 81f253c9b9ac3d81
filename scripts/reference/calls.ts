import ts from 'typescript';
import { objectsIn } from './fields';
import { docOf, fileOf, type Source } from './source';
import { typeWords, writtenAs, type Wording } from './type-words';

/** A function that makes a value which nobody writes by hand. */
export interface Call {
  /** `cidr(range, port, protocol?)`. */
  readonly text: string;
  /** Each parameter with its type, in words. */
  readonly parameters: readonly string[];
  readonly meaning: string;
  readonly file: string;
}

/** What values that functions make say of themselves. */
const KIND = 'kind';

/** The exported functions that make a value of a type whose objects say their kind. */
export function callsFor(type: ts.Type, { exported, checker }: Source, wording: Wording): readonly Call[] {
  const objects = objectsIn(type, checker);
  if (!objects.every((object) => checker.getPropertyOfType(object, KIND))) return [];
  return exported.flatMap((symbol) => {
    const signatures = checker.getTypeOfSymbol(symbol).getCallSignatures();
    const fitting = signatures.filter((signature) => makes(signature.getReturnType(), type, checker));
    return fitting.map((signature) => ({
      text: `${symbol.name}(${signature.parameters.map(parameterName).join(', ')})`,
      parameters: signature.parameters.map((parameter) => parameterWords(parameter, wording)),
      meaning: docOf(signature, checker) || docOf(symbol, checker),
      file: fileOf(symbol),
    }));
  });
}

function makes(made: ts.Type, wanted: ts.Type, checker: ts.TypeChecker): boolean {
  return checker.getPropertyOfType(made, KIND) !== undefined && checker.isTypeAssignableTo(made, wanted);
}

const declarationOf = ({ valueDeclaration }: ts.Symbol): ts.ParameterDeclaration | undefined =>
  valueDeclaration !== undefined && ts.isParameter(valueDeclaration) ? valueDeclaration : undefined;

function parameterName(parameter: ts.Symbol): string {
  const declaration = declarationOf(parameter);
  const mayLack = declaration?.questionToken !== undefined || declaration?.initializer !== undefined;
  return `${parameter.name}${mayLack ? '?' : ''}`;
}

function parameterWords(parameter: ts.Symbol, wording: Wording): string {
  // A parameter with a default may do without a written type.
  const node = declarationOf(parameter)?.type ?? writtenAs(wording.checker.getTypeOfSymbol(parameter), wording.checker);
  return `\`${parameter.name}\`: ${parameterType(node, wording)}`;
}

function parameterType(node: ts.TypeNode, wording: Wording): string {
  if (!ts.isTypeLiteralNode(node)) return typeWords(node, wording);
  const members = node.members.filter(ts.isPropertySignature).flatMap((member) => {
    const type = member.type && typeWords(member.type, wording);
    return type === undefined
      ? []
      : [`\`${member.name.getText()}${member.questionToken === undefined ? '' : '?'}\` (${type})`];
  });
  return `object with ${members.join(' and ')}`;
}
