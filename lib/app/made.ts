import { z } from 'zod';
import { FieldError } from '../component/field-error';
import { appVariables } from '../component/env-schema';
import { parseSpec } from '../spec/parse';
import { collectProblems } from '../spec/problem';

/** What is made of a function that an author wrote for a field has the form of the field: nobody looked at it before. */
const FORMS = { words: z.array(z.string()), variables: appVariables } as const;

/**
 * What stands in a field, or what the function there makes.
 * @throws FieldError with what it throws, ProblemsError with what is wrong in what it makes; both name the field.
 */
export function made<Given, Value>(
  written: Value | ((context: Given) => Value),
  context: Given,
  { field, form }: { readonly field: string; readonly form: keyof typeof FORMS },
): Value {
  if (!isMaker(written)) return written;
  const value = called(() => written(context), field);
  const { report, throwIfAny } = collectProblems();
  parseSpec(FORMS[form], value, { at: field, report });
  throwIfAny(`${field} is not valid`);
  return value;
}

function isMaker<Given, Value>(written: Value | ((context: Given) => Value)): written is (context: Given) => Value {
  return typeof written === 'function';
}

function called<Value>(make: () => Value, field: string): Value {
  try {
    return make();
  } catch (error) {
    throw new FieldError(field, error);
  }
}
