import { appliesTo, customFields, type Field } from '@cm/fields';
import type { Ctx } from '@cm/kit/ctx';
import { invalidField } from '@cm/kit/problems';
import { z } from 'zod';
import type { CustomerRow } from './customer.queries.ts';
import {
  type CustomersValue,
  deleteFieldValues,
  listFieldValues,
  replaceFieldValue,
  takenValues,
} from './field-value.queries.ts';
import { CUSTOM } from './import.ts';
import type { FieldChanges } from './merge.queries.ts';

const stored = z.array(
  z.object({ position: z.int(), value: z.string(), key: z.string().nullable(), rank: z.number().nullable() }),
);
type Stored = z.infer<typeof stored>;

interface Pair {
  readonly keptId: string;
  readonly goneId: string;
}

const of = (values: readonly CustomersValue[], customerId: string, fieldId: string): Stored =>
  values
    .filter((one) => one.customerId === customerId && one.fieldId === fieldId)
    .map(({ position, value, key, rank }) => ({ position, value, key, rank }));

/**
 * Of the operator's own fields that were chosen, the values of the one that goes pass to the kept one; every other value stays
 * where it is. Gives what the kept one's were and are, for the undoing.
 * @throws ProblemError `common.invalid` for a field that is not asked of the kept one
 */
export async function takeOwnFields(
  tx: Ctx,
  kept: CustomerRow,
  goneId: string,
  keys: readonly string[],
): Promise<FieldChanges> {
  if (keys.length === 0) return {};
  const fields = (await customFields(tx, 'customer')).filter((field) => appliesTo(field, kept.categoryId));
  const values = await listFieldValues(tx.db, [kept.id, goneId]);
  const changes: FieldChanges = {};
  for (const key of new Set(keys)) {
    const field = fields.find((one) => one.key === key);
    if (!field) throw invalidField('/customOfGone', 'unknown');
    const [before, after] = [of(values, kept.id, field.id), of(values, goneId, field.id)];
    if (JSON.stringify(before) === JSON.stringify(after) || (after.length === 0 && field.required)) continue;
    // First it is no one's, so that a value that only one customer may have can pass.
    await deleteFieldValues(tx.db, goneId, [field.id]);
    await replaceFieldValue(tx.db, kept.id, { fieldId: field.id, stored: after });
    changes[`${CUSTOM}${key}`] = { before, after };
  }
  return changes;
}

/**
 * What passed goes back; the kept one gets its own again where nobody changed it since. A value that only one customer may
 * have, and another one has by now, stays with that one.
 */
export async function giveOwnFieldsBack(tx: Ctx, { keptId, goneId }: Pair, changes: FieldChanges): Promise<void> {
  const passed = Object.entries(changes).filter(([name]) => name.startsWith(CUSTOM));
  if (passed.length === 0) return;
  const fields = await customFields(tx, 'customer');
  const now = await listFieldValues(tx.db, [keptId]);
  for (const [name, { before, after }] of passed) {
    const field = fields.find(({ key }) => CUSTOM + key === name);
    if (!field) continue;
    const stands = JSON.stringify(of(now, keptId, field.id)) === JSON.stringify(stored.parse(after));
    if (stands) {
      await deleteFieldValues(tx.db, keptId, [field.id]);
      await putWhereFree(tx, keptId, field, stored.parse(before));
    }
    await putWhereFree(tx, goneId, field, stored.parse(after));
  }
}

async function putWhereFree(tx: Ctx, customerId: string, field: Field, values: Stored): Promise<void> {
  const [first] = values;
  if (!first) return;
  const wanted = field.unique ? [{ fieldId: field.id, key: first.key ?? String(first.rank) }] : [];
  if ((await takenValues(tx.db, wanted)).size > 0) return;
  await replaceFieldValue(tx.db, customerId, { fieldId: field.id, stored: values });
}
