import {
  checkValues,
  customFields,
  type Field,
  type FieldValue,
  type GivenValues,
  type ValueChange,
  valuesOf,
} from '@cm/fields';
import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { invalid, invalidField } from '@cm/kit/problems';
import { listFieldValues, replaceFieldValue } from './field-value.queries.ts';
import { customerFieldsChanged } from './field-events.ts';

interface Of {
  readonly id: string;
  readonly categoryId: string | null;
}

/** What the operator's own fields say of these customers, by customer and key; those of another category and archived ones not. */
export async function customOf(
  ctx: Ctx,
  customers: readonly Of[],
  fields?: readonly Field[],
): Promise<(customer: Of) => Record<string, FieldValue>> {
  const known = fields ?? (await customFields(ctx, 'customer'));
  if (known.length === 0) return () => ({});
  const held = await listFieldValues(
    ctx.db,
    customers.map(({ id }) => id),
  );
  const byCustomer = Map.groupBy(held, ({ customerId }) => customerId);
  return ({ id, categoryId }) => valuesOf(known, categoryId, byCustomer.get(id) ?? []);
}

/** What becomes of a customer's values. @throws ProblemError `common.invalid` naming every field at fault */
export async function checkCustom(
  ctx: Ctx,
  of: Of & { readonly isNew?: boolean },
  given: GivenValues | undefined,
): Promise<readonly ValueChange[]> {
  if (given === undefined) return [];
  const fields = await customFields(ctx, 'customer');
  const held = of.isNew ? [] : await listFieldValues(ctx.db, [of.id]);
  const { changes, errors } = checkValues(fields, {
    given,
    held,
    groupId: of.categoryId,
    isCustomer: ctx.actor.kind === 'customer',
    isNew: of.isNew ?? false,
  });
  if (errors.length > 0) throw invalid(errors);
  return changes;
}

/** Writes them and says what each was before. @throws ProblemError `common.invalid` for a value that another customer has */
export async function writeCustom(
  ctx: Ctx,
  { id, number }: { readonly id: string; readonly number: string },
  changes: readonly ValueChange[],
): Promise<void> {
  if (changes.length === 0) return;
  for (const change of changes)
    if (!(await replaceFieldValue(ctx.db, id, change))) throw invalidField(`/custom/${change.key}`, 'taken');
  const said = Object.fromEntries(changes.map(({ key, from, to }) => [key, { from, to }]));
  await emit(ctx, customerFieldsChanged, { customerId: id, number, changes: said });
}
