import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { Ctx } from './ctx.ts';
import type { Db } from './database.ts';
import type { ErasedRows, Erasure } from './erasure.ts';
import type { KitTables } from './tables.ts';
import type { DataSubject } from './whose-rows.ts';

/** Rows of one step. */
const BATCH = 500;
/** Counts stop here. */
const COUNT_CAP = 1000;

/** What was told about a customer, about a person or naming their address, or about some records. */
function about(
  eb: ExpressionBuilder<KitTables, 'kit.outbox'>,
  { subject, records }: Pick<Erasure, 'subject' | 'records'>,
): Expression<SqlBool> {
  if (records !== undefined) return eb('subjectId', 'in', [...records]);
  if (subject.person === undefined) return eb('customerId', '=', subject.customer);
  const { person, address } = subject;
  if (address === undefined) return eb('subjectId', '=', person);
  // What was told about something else, such as a ticket, may name them by their address: a whole text of the payload, since one
  // address is the end of another.
  const text = eb.cast<string>(eb.fn('to_jsonb', [eb.cast(eb.val(address), 'text')]), 'text');
  const named = eb.fn<number>('strpos', [eb.cast<string>('payload', 'text'), text]);
  return eb.or([eb('subjectId', '=', person), eb(named, '>', 0)]);
}

/** How many events still tell something about somebody, counted up to 1000. */
export async function countEvents(db: Db, subject: DataSubject): Promise<number> {
  const tables = db.withTables<KitTables>();
  const theirs = tables
    .selectFrom('kit.outbox')
    .select('id')
    .where((eb) => about(eb, { subject }))
    .where('erasedAt', 'is', null)
    .limit(COUNT_CAP);
  const { count } = await tables
    .selectFrom(theirs.as('some'))
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/**
 * Empties events that were handed over: who reacted to them has done it, and whoever tries again finds nothing to react to.
 * The table has no index by customer, which every event would pay for: an erasure reads it whole.
 */
export async function eraseEvents(ctx: Ctx, { begunAt, ...of }: Erasure): Promise<ErasedRows> {
  const tables = ctx.db.withTables<KitTables>();
  const some = tables
    .selectFrom('kit.outbox')
    .select('id')
    .where((eb) => about(eb, of))
    .where('relayedAt', 'is not', null)
    .where('erasedAt', 'is', null)
    .where('occurredAt', '<=', begunAt)
    .limit(BATCH);
  const { numUpdatedRows } = await tables
    .updateTable('kit.outbox')
    .set({ payload: '{}', ip: null, subjectLabel: null, erasedAt: ctx.now() })
    .where('id', 'in', some)
    .executeTakeFirst();
  return { rows: Number(numUpdatedRows), files: [], next: null };
}
