import { type Db, isUniqueViolation } from '@cm/kit/database';
import type { Selectable } from 'kysely';
import { problems } from './problems.ts';
import type { CustomersTables } from './tables.ts';

export type OfferRow = Selectable<CustomersTables['customers.ownership_offers']>;
export type OfferOutcome = NonNullable<OfferRow['outcome']>;

const tables = (db: Db) => db.withTables<CustomersTables>();

/** The one that waits for an answer. */
export function findOffer(db: Db, customerId: string, now: Date): Promise<OfferRow | undefined> {
  return tables(db)
    .selectFrom('customers.ownership_offers')
    .selectAll()
    .where('customerId', '=', customerId)
    .where('endedAt', 'is', null)
    .where('expiresAt', '>', now)
    .executeTakeFirst();
}

export type NewOffer = Pick<OfferRow, 'id' | 'customerId' | 'fromUserId' | 'toUserId' | 'expiresAt'>;

/** One that nobody answered in time makes room. @throws ProblemError `customers.offer_exists` */
export async function insertOffer(db: Db, offer: NewOffer, now: Date): Promise<void> {
  await tables(db)
    .updateTable('customers.ownership_offers')
    .set((eb) => ({ endedAt: eb.ref('expiresAt'), outcome: 'withdrawn' }))
    .where('customerId', '=', offer.customerId)
    .where('endedAt', 'is', null)
    .where('expiresAt', '<=', now)
    .execute();
  try {
    await tables(db)
      .insertInto('customers.ownership_offers')
      .values({ ...offer, createdAt: now })
      .execute();
  } catch (error) {
    throw isUniqueViolation(error, 'one_open_offer') ? problems.offer_exists() : error;
  }
}

export async function endOffer(db: Db, id: string, outcome: OfferOutcome, now: Date): Promise<boolean> {
  const ended = await tables(db)
    .updateTable('customers.ownership_offers')
    .set({ outcome, endedAt: now })
    .where('id', '=', id)
    .where('endedAt', 'is', null)
    .executeTakeFirst();
  return ended.numUpdatedRows === 1n;
}

/** Whoever is gone can no longer be given the account. */
export async function endOffersWith(
  db: Db,
  { customerId, userId }: { readonly customerId: string; readonly userId: string },
  now: Date,
): Promise<void> {
  await tables(db)
    .updateTable('customers.ownership_offers')
    .set({ outcome: 'withdrawn', endedAt: now })
    .where('customerId', '=', customerId)
    .where('toUserId', '=', userId)
    .where('endedAt', 'is', null)
    .execute();
}
