import type { z } from 'zod';

const NAME = /^[A-Z][A-Za-z0-9]{1,60}$/;

/**
 * Gives a schema the one name under which the API document and the client know it: `named('TicketState', z.enum([…]))`.
 * Keep the result in a constant: a schema that is derived from it (`extend`, `min`, `exclude`) is another one, unnamed.
 * @throws RangeError for a name that is not in PascalCase.
 */
export function named<T extends z.ZodType>(name: string, schema: T): T {
  if (!NAME.test(name)) throw new RangeError(`"${name}" is not a name in PascalCase`);
  return schema.meta({ id: name });
}

/** The name of a schema, or undefined. */
export function nameOf(schema: z.ZodType): string | undefined {
  return schema.meta()?.id;
}
