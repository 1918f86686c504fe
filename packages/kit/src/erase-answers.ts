import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { Ctx } from './ctx.ts';
import type { Db } from './database.ts';
import { type ErasedRows, type Erasure, NOTHING_ERASED } from './erasure.ts';
import type { KitTables } from './tables.ts';
import type { DataSubject } from './whose-rows.ts';

/** Rows of one step. */
const BATCH = 500;
/** Counts stop here. */
const COUNT_CAP = 1000;

/** Answers name whom they are about by their id, whoever asked. */
function about(eb: ExpressionBuilder<KitTables, 'kit.idempotency_keys'>, of: DataSubject): Expression<SqlBool> {
  const id = of.person ?? of.customer;
  return eb(eb.fn<number>('strpos', ['body', eb.cast(eb.val(id), 'text')]), '>', 0);
}

/** How many kept answers say something about somebody, counted up to 1000. */
export async function countAnswers(db: Db, subject: DataSubject): Promise<number> {
  const tables = db.withTables<KitTables>();
  const theirs = tables
    .selectFrom('kit.idempotency_keys')
    .select('key')
    .where((eb) => about(eb, subject))
    .limit(COUNT_CAP);
  const { count } = await tables
    .selectFrom(theirs.as('some'))
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** Empties answers; the keys stay, so that a request that is repeated after them still does nothing twice. */
export async function eraseAnswers(ctx: Ctx, { subject, records }: Erasure): Promise<ErasedRows> {
  if (records !== undefined) return NOTHING_ERASED;
  const tables = ctx.db.withTables<KitTables>();
  const some = tables
    .selectFrom('kit.idempotency_keys')
    .select(['principal', 'key'])
    .where((eb) => about(eb, subject))
    .limit(BATCH);
  const { numUpdatedRows } = await tables
    .updateTable('kit.idempotency_keys')
    .set({ body: null })
    .where((eb) => eb(eb.refTuple('principal', 'key'), 'in', some.$asTuple('principal', 'key')))
    .executeTakeFirst();
  return { rows: Number(numUpdatedRows), files: [], next: null };
}
