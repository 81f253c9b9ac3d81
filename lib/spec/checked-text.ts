import { z } from 'zod';

/** The one message for empty text; an empty value is not repeated behind it. */
export const MUST_NOT_BE_EMPTY = 'must not be empty';

/** Looks at a text and says what is wrong with it (reason, then `; ` and the next action), or nothing when it is sound. */
export type TextProblem = (text: string) => string | undefined;

/** What is said of a number where text is wanted, or nothing where it is meant as it stands, in quotes. */
export type NumberProblem = (number: number) => string | undefined;

/** A schema for text that stays plain text at run time, and whose one message is the problem that `problemOf` finds. */
export function checkedText(problemOf: TextProblem, ofNumber?: NumberProblem): z.ZodString {
  const error: z.core.$ZodErrorMap | undefined =
    ofNumber && (({ input }) => (typeof input === 'number' ? ofNumber(input) : undefined));
  return z.string({ error }).superRefine((text, context) => {
    const message = text === '' ? MUST_NOT_BE_EMPTY : problemOf(text);
    if (message !== undefined) context.addIssue({ code: 'custom', message });
  });
}
