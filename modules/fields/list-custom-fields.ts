import type { Ctx } from '@cm/kit/ctx';
import type { Field, FieldSubject } from './field.ts';
import { listFields } from './field.queries.ts';

/**
 * The fields of a kind of record in their order, archived ones too.
 * @query
 */
export async function customFields(ctx: Ctx, subject: FieldSubject): Promise<readonly Field[]> {
  return listFields(ctx.db, subject);
}
