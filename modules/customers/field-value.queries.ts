import { type Db, isUniqueViolation } from '@cm/kit/database';
import type { Condition, HeldValue, ValueChange } from '@cm/fields';
import { type RawBuilder, type ExpressionBuilder, type SqlBool, type Expression, sql } from 'kysely';
import type { CustomersTables } from './tables.ts';

const tables = (db: Db) => db.withTables<CustomersTables>();

export interface CustomersValue extends HeldValue {
  readonly customerId: string;
}

/** What the operator's own fields say of up to a thousand customers. */
export async function listFieldValues(db: Db, customerIds: readonly string[]): Promise<CustomersValue[]> {
  const ids = [...new Set(customerIds)].slice(0, 1000);
  if (ids.length === 0) return [];
  const rows = await tables(db)
    .selectFrom('customers.field_values')
    .select(['customerId', 'fieldId', 'position', 'value', 'key', 'rank'])
    .where('customerId', 'in', ids)
    .orderBy('position')
    .execute();
  return rows.map((row) => ({ ...row, rank: row.rank === null ? null : Number(row.rank) }));
}

/** Of a field that takes each value once: false when another customer has it. The transaction is lost then. */
export async function replaceFieldValue(
  db: Db,
  customerId: string,
  { fieldId, stored }: Pick<ValueChange, 'fieldId' | 'stored'>,
): Promise<boolean> {
  await deleteFieldValues(db, customerId, [fieldId]);
  if (stored.length === 0) return true;
  try {
    await tables(db)
      .insertInto('customers.field_values')
      .values(stored.map(({ position, value, key, rank }) => ({ customerId, fieldId, position, value, key, rank })))
      .execute();
    return true;
  } catch (error) {
    if (isUniqueViolation(error, 'a_unique_value_is_one_customers')) return false;
    throw error;
  }
}

export async function deleteFieldValues(db: Db, customerId: string, fieldIds: readonly string[]): Promise<void> {
  if (fieldIds.length === 0) return;
  await tables(db)
    .deleteFrom('customers.field_values')
    .where('customerId', '=', customerId)
    .where('fieldId', 'in', [...fieldIds])
    .execute();
}

/** Which of these values of fields that take each one once are somebody's, as `field key`. */
export async function takenValues(
  db: Db,
  wanted: readonly { readonly fieldId: string; readonly key: string }[],
): Promise<ReadonlySet<string>> {
  if (wanted.length === 0) return new Set();
  const { rows } = await sql<{ fieldId: string; key: string }>`
    select v.field_id, w.key from unnest(
      ${wanted.map(({ fieldId }) => fieldId)}::uuid[], ${wanted.map(({ key }) => key)}::text[]) as w (field_id, key)
    join customers.field_values v on v.field_id = w.field_id and v.unique_key = w.key`.execute(db);
  return new Set(rows.map(({ fieldId, key }) => `${fieldId} ${key}`));
}

/** More customers than this fit, and a page of them is soon found by walking the list. */
const FEW = 2000;

/** The customers with such a value where they are few: the list starts from them. Null for more. */
export async function fewWith(db: Db, condition: Condition): Promise<readonly string[] | null> {
  const { rows } = await sql<{ customerId: string }>`
    select v.customer_id from customers.field_values v
    where v.field_id = ${condition.fieldId}::uuid and ${isAsked(condition)} limit ${FEW + 1}`.execute(db);
  return rows.length > FEW ? null : rows.map(({ customerId }) => customerId);
}

function isAsked(condition: Condition): RawBuilder<SqlBool> {
  if ('key' in condition) return sql`v.key = ${condition.key}`;
  const { from, until } = condition;
  if (from === null) return sql`v.rank <= ${until}::bigint`;
  return until === null ? sql`v.rank >= ${from}::bigint` : sql`v.rank between ${from}::bigint and ${until}::bigint`;
}

/**
 * Has the customer such a value? Asked of one customer after the other: what is common is known of no single field, and a plan that
 * trusts it would read every value. The offset keeps the planner from making a join of it.
 */
export function hasValue(
  eb: ExpressionBuilder<CustomersTables, 'customers.customers'>,
  condition: Condition,
): Expression<SqlBool> {
  let of = eb
    .selectFrom('customers.field_values as v')
    .select('v.fieldId')
    .whereRef('v.customerId', '=', 'customers.customers.id')
    .where('v.fieldId', '=', condition.fieldId)
    .offset(0);
  if ('key' in condition) of = of.where('v.key', '=', condition.key);
  else {
    if (condition.from !== null) of = of.where('v.rank', '>=', condition.from);
    if (condition.until !== null) of = of.where('v.rank', '<=', condition.until);
  }
  return eb.exists(of);
}
