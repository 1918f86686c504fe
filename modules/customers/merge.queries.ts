import { type Db, isUniqueViolation } from '@cm/kit/database';
import type { Selectable, Updateable } from 'kysely';
import { z } from 'zod';
import type { CustomerRow } from './customer.queries.ts';
import type { MembershipRow } from './membership.queries.ts';
import type { CustomersTables } from './tables.ts';

export type MergeRow = Selectable<CustomersTables['customers.merges']>;

/** More people than any customer has (`MAX_CONTACTS`), of two of them. */
const MAX_PEOPLE = 1000;

const tables = (db: Db) => db.withTables<CustomersTables>();

/** As they stand, wherever they lead to, in the order of their ids. */
export function listBoth(db: Db, ids: readonly string[]): Promise<CustomerRow[]> {
  return tables(db)
    .selectFrom('customers.customers')
    .selectAll()
    .where('id', 'in', [...ids])
    .orderBy('id')
    .execute();
}

/** Both, with their keys: whoever began to write something of one of them is waited for, and waits afterwards. */
export function lockBothWhole(db: Db, ids: readonly string[]): Promise<CustomerRow[]> {
  return tables(db)
    .selectFrom('customers.customers')
    .selectAll()
    .where('id', 'in', [...ids])
    .orderBy('id')
    .forUpdate()
    .execute();
}

export async function setMergedInto(db: Db, id: string, mergedInto: string | null): Promise<void> {
  await tables(db).updateTable('customers.customers').set({ mergedInto }).where('id', '=', id).execute();
}

/** Is one of them in a merge that hands rows over at present? */
export async function hasOpenMerge(db: Db, ids: readonly string[]): Promise<boolean> {
  const row = await tables(db)
    .selectFrom('customers.merges')
    .select('id')
    .where('state', 'in', ['running', 'undoing'])
    .where((eb) => eb.or([eb('keptId', 'in', [...ids]), eb('goneId', 'in', [...ids])]))
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export type NewMerge = Pick<MergeRow, 'id' | 'keptId' | 'goneId' | 'reason' | 'mergedBy' | 'mergedAt'> & {
  readonly fields: FieldChanges;
  readonly members: readonly MemberChange[];
};

/** False when the customer goes already. */
export async function insertMerge(db: Db, { fields, members, ...row }: NewMerge): Promise<boolean> {
  try {
    await tables(db)
      .insertInto('customers.merges')
      .values({
        ...row,
        state: 'running',
        fields: JSON.stringify(fields),
        members: JSON.stringify(members),
        moved: '{}',
      })
      .execute();
    return true;
  } catch (error) {
    if (isUniqueViolation(error, 'a_customer_goes_once')) return false;
    throw error;
  }
}

export function findMerge(db: Db, id: string): Promise<MergeRow | undefined> {
  return tables(db).selectFrom('customers.merges').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Two steps of one merge follow each other. */
export function lockMerge(db: Db, id: string): Promise<MergeRow | undefined> {
  return tables(db).selectFrom('customers.merges').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

/** The merges that a customer is or was part of, the newest first; at most fifty. */
export function listMerges(db: Db, customerId: string): Promise<MergeRow[]> {
  return tables(db)
    .selectFrom('customers.merges')
    .selectAll()
    .where((eb) => eb.or([eb('keptId', '=', customerId), eb('goneId', '=', customerId)]))
    .orderBy('mergedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(50)
    .execute();
}

export async function updateMerge(
  db: Db,
  id: string,
  changes: Updateable<CustomersTables['customers.merges']>,
): Promise<void> {
  await tables(db).updateTable('customers.merges').set(changes).where('id', '=', id).execute();
}

/** Writes down which rows were handed over. */
export async function insertMoves(
  db: Db,
  of: { readonly mergeId: string; readonly tableName: string },
  rowIds: readonly string[],
): Promise<void> {
  if (rowIds.length === 0) return;
  await tables(db)
    .insertInto('customers.merge_moves')
    .values(rowIds.map((rowId) => ({ ...of, rowId })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Up to `most` of the rows that were handed over, and no longer written down. */
export async function takeMoves(
  db: Db,
  { mergeId, tableName }: { readonly mergeId: string; readonly tableName: string },
  most: number,
): Promise<string[]> {
  const some = tables(db)
    .selectFrom('customers.merge_moves')
    .select('rowId')
    .where('mergeId', '=', mergeId)
    .where('tableName', '=', tableName)
    .orderBy('rowId')
    .limit(most);
  const taken = await tables(db)
    .deleteFrom('customers.merge_moves')
    .where('mergeId', '=', mergeId)
    .where('tableName', '=', tableName)
    .where('rowId', 'in', some)
    .returning('rowId')
    .execute();
  return taken.map(({ rowId }) => rowId);
}

/** The contacts of a customer, removed ones too. */
export function listContactRows(db: Db, customerId: string) {
  return tables(db)
    .selectFrom('customers.contacts')
    .select(['id', 'email', 'removedAt'])
    .where('customerId', '=', customerId)
    .orderBy('id')
    .limit(MAX_PEOPLE)
    .execute();
}

/** Contacts change customers, with their memberships and invitations. */
export async function moveContacts(
  db: Db,
  ids: readonly string[],
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  if (ids.length === 0) return;
  await tables(db)
    .updateTable('customers.contacts')
    .set({ customerId: to })
    .where('id', 'in', [...ids])
    .where('customerId', '=', from)
    .execute();
}

export function findMemberships(db: Db, ids: readonly string[]): Promise<MembershipRow[]> {
  if (ids.length === 0) return Promise.resolve([]);
  return tables(db)
    .selectFrom('customers.memberships')
    .selectAll()
    .where('id', 'in', [...ids])
    .forUpdate()
    .execute();
}

export async function updateMembership(
  db: Db,
  id: string,
  changes: Partial<Pick<MembershipRow, 'customerId' | 'contactId' | 'permissions' | 'isOwner'>>,
): Promise<void> {
  await tables(db).updateTable('customers.memberships').set(changes).where('id', '=', id).execute();
}

const SEPARATOR = ' ';

/** By what other systems know a customer: all of it is the other one's from now on; gives `source id` of each. */
export async function moveExternalIds(db: Db, from: string, to: string): Promise<string[]> {
  const moved = await tables(db)
    .updateTable('customers.external_ids')
    .set({ customerId: to })
    .where('customerId', '=', from)
    .returning(['source', 'sourceId'])
    .execute();
  return moved.map(({ source, sourceId }) => `${source}${SEPARATOR}${sourceId}`);
}

export async function moveTheseExternalIds(
  db: Db,
  keys: readonly string[],
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  for (const key of keys) {
    const at = key.indexOf(SEPARATOR);
    await tables(db)
      .updateTable('customers.external_ids')
      .set({ customerId: to })
      .where('source', '=', key.slice(0, at))
      .where('sourceId', '=', key.slice(at + 1))
      .where('customerId', '=', from)
      .execute();
  }
}

/** The verifications of a customer, or those of them; gives their ids. */
export async function moveVerifications(
  db: Db,
  { from, to }: { readonly from: string; readonly to: string },
  ids: readonly string[] | null,
): Promise<string[]> {
  if (ids?.length === 0) return [];
  let query = tables(db)
    .updateTable('customers.kyc_verifications')
    .set({ customerId: to })
    .where('customerId', '=', from);
  if (ids !== null) query = query.where('id', 'in', [...ids]);
  return (await query.returning('id').execute()).map(({ id }) => id);
}

/** What a customer is no longer found or known by: the kept one is, instead. */
export async function deleteFoundBy(db: Db, id: string): Promise<void> {
  await tables(db).deleteFrom('customers.search_words').where('customerId', '=', id).execute();
  await tables(db)
    .deleteFrom('customers.probable_duplicates')
    .where((eb) => eb.or([eb('customerId', '=', id), eb('otherId', '=', id)]))
    .execute();
}

export async function countExternalIds(db: Db, customerId: string): Promise<number> {
  const row = await tables(db)
    .selectFrom('customers.external_ids')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('customerId', '=', customerId)
    .executeTakeFirstOrThrow();
  return row.count;
}

const memberStanding = z.object({
  customerId: z.uuid(),
  contactId: z.uuid(),
  permissions: z.array(z.string()),
  isOwner: z.boolean(),
});
const memberChange = z.object({ id: z.uuid(), before: memberStanding, after: memberStanding });
/** What a merge made of a membership. */
export type MemberChange = z.infer<typeof memberChange>;

const fieldChanges = z.record(z.string(), z.object({ before: z.json(), after: z.json() }));
/** Field of the kept customer → what it was and what the merge made of it. */
export type FieldChanges = z.infer<typeof fieldChanges>;

export const membersOf = (row: Pick<MergeRow, 'members'>): MemberChange[] => memberChange.array().parse(row.members);
export const fieldsOf = (row: Pick<MergeRow, 'fields'>): FieldChanges => fieldChanges.parse(row.fields);
const counts = z.record(z.string(), z.int());
/** `schema.table` → rows that were handed over. */
export const movedOf = (row: Pick<MergeRow, 'moved'>): Record<string, number> => counts.parse(row.moved);
