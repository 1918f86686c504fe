import type { Db } from '@cm/kit/database';
import type { Actor } from '@cm/kit/access';
import type { Day } from '@cm/kit/dates';
import { type Insertable, type Selectable, sql } from 'kysely';
import { keptBy, visible } from './customer.queries.ts';
import type { ExceptionKind } from './exception.ts';
import { conflictOnTakenId } from './record.queries.ts';
import type { CustomersTables } from './tables.ts';

export type ExceptionRow = Selectable<CustomersTables['customers.exceptions']>;

/** Those shown of one customer. */
export const MAX_EXCEPTIONS = 50;

const tables = (db: Db) => db.withTables<CustomersTables>();

/** @throws DatabaseError 23P01 when another one of the kind counts on some of the days */
export async function insertException(
  db: Db,
  row: Omit<Insertable<CustomersTables['customers.exceptions']>, 'tenantId'>,
): Promise<void> {
  await conflictOnTakenId(tables(db).insertInto('customers.exceptions').values(row).execute());
}

/** The newest first. */
export async function listExceptions(db: Db, customerId: string): Promise<ExceptionRow[]> {
  return tables(db)
    .selectFrom('customers.exceptions')
    .selectAll()
    .where('customerId', '=', customerId)
    .orderBy('grantedAt', 'desc')
    .orderBy('id')
    .limit(MAX_EXCEPTIONS)
    .execute();
}

export async function findException(db: Db, customerId: string, id: string): Promise<ExceptionRow | undefined> {
  return tables(db)
    .selectFrom('customers.exceptions')
    .selectAll()
    .where('customerId', '=', customerId)
    .where('id', '=', id)
    .executeTakeFirst();
}

export async function endException(
  db: Db,
  id: string,
  end: { readonly endedOn: Day; readonly endedBy: string | null; readonly endReason: string },
): Promise<void> {
  await tables(db).updateTable('customers.exceptions').set(end).where('id', '=', id).execute();
}

/** The one of a kind that counts on a day, if the actor may see the customer. */
export async function exceptionOnDay(
  db: Db,
  actor: Actor,
  { customerId, kind, day }: { readonly customerId: string; readonly kind: ExceptionKind; readonly day: Day },
): Promise<ExceptionRow | undefined> {
  return tables(db)
    .selectFrom('customers.exceptions')
    .selectAll()
    .where('customerId', 'in', visible(db, actor).select('id').where('id', '=', keptBy(customerId)))
    .where('kind', '=', kind)
    .where('validFrom', '<=', day)
    .where((eb) => eb.or([eb('validUntil', 'is', null), eb('validUntil', '>=', day)]))
    .where((eb) => eb.or([eb('endedOn', 'is', null), eb('endedOn', '>', day)]))
    .executeTakeFirst();
}

/** Does one of the one's count on a day on which one of its kind counts for the other? */
export async function haveTwinExceptions(db: Db, oneId: string, otherId: string): Promise<boolean> {
  const { rows } = await sql<{ found: boolean /* not null */ }>`
    select exists (
      select 1 from customers.exceptions one join customers.exceptions other on other.kind = one.kind
        and customers.days_of(other) && customers.days_of(one)
      where one.customer_id = ${oneId} and other.customer_id = ${otherId}) as found`.execute(db);
  return rows[0]?.found ?? false;
}

/** Whose last day is before `today` and was not told yet, at most `most`. */
export async function lockLapsed(db: Db, today: Day, most: number): Promise<ExceptionRow[]> {
  return tables(db)
    .selectFrom('customers.exceptions')
    .selectAll()
    .where('endedOn', 'is', null)
    .where('lapsedAt', 'is', null)
    .where('validUntil', '<', today)
    .orderBy('validUntil')
    .orderBy('id')
    .limit(most)
    .forUpdate()
    .skipLocked()
    .execute();
}

export async function markLapsed(db: Db, id: string, now: Date): Promise<void> {
  await tables(db).updateTable('customers.exceptions').set({ lapsedAt: now }).where('id', '=', id).execute();
}
