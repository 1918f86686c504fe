import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { Db } from './database.ts';
import { type DataSubject, type OwnedBy, whose } from './whose-rows.ts';

/** What a column holds once its row is blanked. */
export type Blank =
  | string
  | null
  | boolean
  | readonly string[]
  /** What is there stays; where nothing is, this. */
  | { readonly absent: string | typeof NOW }
  /** Where something is, this. */
  | { readonly present: string }
  /** An address that is nobody else’s, made of the row’s id, in a domain that can never exist (RFC 2606). */
  | { readonly address: 'id' };

export const NOW = { moment: 'erasure' } as const;

/** One step of an erasure: of at most 500 rows. */
export interface ErasedRows {
  /** None: there is nothing left to do. */
  readonly rows: number;
  /** The stored files that the removed rows named. */
  readonly files: readonly string[];
  /** Where the next step goes on, of tables that are walked along; null where rows that are erased tell it by themselves. */
  readonly next: string | null;
}

/** Rows of one step. */
const BATCH = 500;

type AnyTable = Record<string, Record<string, unknown>>;
type Build = ExpressionBuilder<AnyTable, string>;

/** Whose rows, and which of them are erased. */
export interface ErasableRows extends OwnedBy {
  /** The column that names a stored file. */
  readonly file?: string;
  /** Rows whose `id` stands in this column of another table of the module stay with it. */
  readonly unlessIn?: { readonly table: string; readonly column: string };
}

/** Whether a row is the subject's and may go. */
export function erasable(eb: Build, of: ErasableRows, subject: DataSubject): Expression<SqlBool> {
  const theirs = whose(eb, of, subject);
  if (of.unlessIn === undefined) return theirs;
  const { table, column } = of.unlessIn;
  const kept = eb.selectFrom(table).select(`${table}.${column}`).whereRef(`${table}.${column}`, '=', `${of.table}.id`);
  return eb.and([theirs, eb.not(eb.exists(kept))]);
}

/** Removes some of the subject's rows. */
export async function removeRows(db: Db, of: ErasableRows, subject: DataSubject): Promise<ErasedRows> {
  const { table, file } = of;
  const tables = db.withTables<AnyTable>();
  const some = tables
    .selectFrom(table)
    .select(`${table}.ctid`)
    .where((eb) => erasable(eb, of, subject))
    .limit(BATCH);
  const rows = await tables
    .deleteFrom(table)
    .where(`${table}.ctid`, 'in', some)
    .returning(`${table}.${file ?? 'tenantId'} as named`)
    .execute();
  const files = file === undefined ? [] : rows.flatMap(({ named }) => (typeof named === 'string' ? [named] : []));
  return { rows: rows.length, files, next: null };
}

/** Empties columns of some of the subject's rows, of those in which they still say something. */
export async function blankRows(
  db: Db,
  of: ErasableRows & { readonly to: Readonly<Record<string, Blank>> },
  subject: DataSubject,
  now: Date,
): Promise<ErasedRows> {
  const { table } = of;
  const tables = db.withTables<AnyTable>();
  const blanks = Object.entries(of.to);
  const some = tables
    .selectFrom(table)
    .select(`${table}.ctid`)
    .where((eb) => erasable(eb, of, subject))
    .where((eb) => eb.or(blanks.map(([column, blank]) => saysMore(eb, table, column, blank))))
    .limit(BATCH);
  const { numUpdatedRows } = await tables
    .updateTable(table)
    .set((eb) => Object.fromEntries(blanks.map(([column, blank]) => [column, blankOf(eb, table, column, blank, now)])))
    .where(`${table}.ctid`, 'in', some)
    .executeTakeFirstOrThrow();
  return { rows: Number(numUpdatedRows), files: [], next: null };
}

/** Whether a column still holds something else than what it is blanked to. */
function saysMore(eb: Build, table: string, column: string, blank: Blank): Expression<SqlBool> {
  const held = `${table}.${column}`;
  if (blank === null) return eb(held, 'is not', null);
  if (typeof blank !== 'object' || 'length' in blank) return eb(held, 'is distinct from', eb.val(blank));
  if ('absent' in blank) return eb(held, 'is', null);
  if ('present' in blank) return eb(held, '<>', blank.present);
  return eb(held, 'is distinct from', addressOf(eb, table));
}

function blankOf(eb: Build, table: string, column: string, blank: Blank, now: Date): Expression<unknown> {
  const held = `${table}.${column}`;
  if (blank === null || typeof blank !== 'object' || 'length' in blank) return eb.val(blank);
  if ('absent' in blank) return eb.fn.coalesce(held, eb.val(blank.absent === NOW ? now : blank.absent));
  if ('present' in blank) return eb.case().when(held, 'is', null).then(null).else(eb.val(blank.present)).end();
  return addressOf(eb, table);
}

const addressOf = (eb: Build, table: string): Expression<string> =>
  eb.fn<string>('concat', [`${table}.id`, eb.cast<string>(eb.val('@erased.invalid'), 'text')]);
