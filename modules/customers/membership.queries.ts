import { type Db, isUniqueViolation } from '@cm/kit/database';
import { common } from '@cm/kit/problems';
import type { Selectable } from 'kysely';
import type { CustomerState } from './customer.ts';
import { keptBy } from './customer.queries.ts';
import type { CustomersTables } from './tables.ts';

export type MembershipRow = Selectable<CustomersTables['customers.memberships']>;

/** More customers than anybody works for. */
export const MAX_MEMBERSHIPS = 50;

const tables = (db: Db) => db.withTables<CustomersTables>();

/** A membership with what is needed of its customer. */
export interface Standing extends Pick<MembershipRow, 'customerId' | 'contactId' | 'permissions' | 'isOwner'> {
  readonly state: CustomerState;
  readonly number: string;
  readonly name: string;
}

/** Of one person: their own customers first, then the oldest; of one customer, or the one it was merged into, when that is given. */
export function listMemberships(
  db: Db,
  userId: string,
  { customerId, limit }: { readonly customerId: string | null; readonly limit: number },
): Promise<Standing[]> {
  const all = tables(db)
    .selectFrom('customers.memberships as m')
    .innerJoin('customers.customers as o', (join) => join.onRef('o.id', '=', 'm.customerId'))
    .select(['m.customerId', 'm.contactId', 'm.permissions', 'm.isOwner', 'o.state', 'o.number', 'o.name'])
    .where('m.userId', '=', userId)
    .where('m.endedAt', 'is', null)
    .where('o.state', '<>', 'anonymised')
    // What somebody was with a customer that was merged sleeps: it is back when the merge is undone.
    .where('o.mergedInto', 'is', null);
  return (customerId === null ? all : all.where('m.customerId', '=', keptBy(customerId)))
    .orderBy('m.isOwner', 'desc')
    .orderBy('m.beganAt')
    .orderBy('m.id')
    .limit(limit)
    .execute();
}

/** The contacts that a person is or was, of any customer. */
export async function listContactIdsOf(db: Db, userId: string): Promise<string[]> {
  const rows = await tables(db)
    .selectFrom('customers.memberships')
    .select('contactId')
    .where('userId', '=', userId)
    .orderBy('id')
    .limit(500)
    .execute();
  return rows.map(({ contactId }) => contactId);
}

/** Whom these people act for at present. */
export function currentMemberships(
  db: Db,
  userIds: readonly string[],
): Promise<Pick<MembershipRow, 'userId' | 'customerId' | 'beganAt'>[]> {
  return tables(db)
    .selectFrom('customers.memberships')
    .select(['userId', 'customerId', 'beganAt'])
    .where('userId', 'in', [...new Set(userIds)])
    .where('endedAt', 'is', null)
    .limit(5000)
    .execute();
}

/** The memberships of one customer that have not ended, locked in one order. */
export function lockMemberships(db: Db, customerId: string): Promise<MembershipRow[]> {
  return tables(db)
    .selectFrom('customers.memberships')
    .selectAll()
    .where('customerId', '=', customerId)
    .where('endedAt', 'is', null)
    .orderBy('id')
    .limit(1000)
    .forUpdate()
    .execute();
}

/** The memberships of one customer that have not ended; whoever changes one holds the customer. */
export function listMembershipsOf(db: Db, customerId: string): Promise<MembershipRow[]> {
  return tables(db)
    .selectFrom('customers.memberships')
    .selectAll()
    .where('customerId', '=', customerId)
    .where('endedAt', 'is', null)
    .orderBy('id')
    .limit(1000)
    .execute();
}

/** The persons with a part in a customer at present. */
export async function listMemberIds(db: Db, customerId: string): Promise<string[]> {
  const rows = await tables(db)
    .selectFrom('customers.memberships')
    .select('userId')
    .where('customerId', '=', customerId)
    .where('endedAt', 'is', null)
    .orderBy('beganAt')
    .orderBy('id')
    .limit(200)
    .execute();
  return rows.map(({ userId }) => userId);
}

export async function findOwner(db: Db, customerId: string): Promise<MembershipRow | undefined> {
  return tables(db)
    .selectFrom('customers.memberships')
    .selectAll()
    .where('customerId', '=', customerId)
    .where('isOwner', '=', true)
    .executeTakeFirst();
}

export type NewMembership = Pick<
  MembershipRow,
  'id' | 'customerId' | 'contactId' | 'userId' | 'permissions' | 'isOwner'
>;

/** @throws ProblemError `common.conflict` when the person is in already, or another owner is */
export async function insertMembership(db: Db, membership: NewMembership, now: Date): Promise<void> {
  try {
    await tables(db)
      .insertInto('customers.memberships')
      .values({ ...membership, beganAt: now })
      .execute();
  } catch (error) {
    throw isUniqueViolation(error) ? common.conflict() : error;
  }
}

export async function setPermissions(db: Db, id: string, permissions: readonly string[]): Promise<void> {
  await tables(db)
    .updateTable('customers.memberships')
    .set({ permissions: [...permissions] })
    .where('id', '=', id)
    .execute();
}

export async function setOwnerFlag(db: Db, id: string, isOwner: boolean, permissions?: string[]): Promise<void> {
  await tables(db)
    .updateTable('customers.memberships')
    .set({ isOwner, ...(permissions ? { permissions } : {}) })
    .where('id', '=', id)
    .execute();
}

/** False for the owner's, which does not end, and for one that is over. */
export async function endMembershipRow(db: Db, id: string, endedBy: 'left' | 'removed', now: Date): Promise<boolean> {
  const ended = await tables(db)
    .updateTable('customers.memberships')
    .set({ endedAt: now, endedBy })
    .where('id', '=', id)
    .where('isOwner', '=', false)
    .where('endedAt', 'is', null)
    .executeTakeFirst();
  return ended.numUpdatedRows === 1n;
}
