/** What the function threw that an author wrote for a field. */
export class FieldError extends Error {
  constructor(
    readonly field: string,
    readonly thrown: unknown,
  ) {
    super(`${field} throws`);
  }
}
