import type { Db } from '@cm/kit/database';
import type { CustomersTables } from './tables.ts';

const tables = (db: Db) => db.withTables<CustomersTables>();
/** Counts stop here. */
const COUNT_CAP = 1000;

/** One where this account is open; one that was merged into another has its state of before, and is nothing of its own any more. */
export async function countOpen(db: Db, customerId: string): Promise<number> {
  const open = await tables(db)
    .selectFrom('customers.customers')
    .select('id')
    .where('id', '=', customerId)
    .where('mergedInto', 'is', null)
    .where('state', 'not in', ['closed', 'anonymised'])
    .executeTakeFirst();
  return open ? 1 : 0;
}

/** The accounts that a person owns, without those that were merged into another, counted up to 1000. */
export async function countOwned(db: Db, userId: string): Promise<number> {
  const owned = await tables(db)
    .selectFrom('customers.memberships as m')
    .innerJoin('customers.customers as o', (join) => join.onRef('o.id', '=', 'm.customerId'))
    .select('m.id')
    .where('m.userId', '=', userId)
    .where('m.isOwner', '=', true)
    .where('o.mergedInto', 'is', null)
    .limit(COUNT_CAP)
    .execute();
  return owned.length;
}
