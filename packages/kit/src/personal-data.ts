import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { Db } from './database.ts';
import type { Words } from './i18n.ts';

/** Rows that are read at once. */
const BATCH = 500;
/** Of a table without a key to walk along. */
const WHOLE = 1000;

/** Whose data is asked for: what one person has everywhere, or what a customer has. */
export type DataSubject =
  | { readonly person: string; readonly customer?: never }
  | { readonly customer: string; readonly person?: never };

/** Values of columns: a row has one of each. */
type Only = Readonly<Record<string, readonly (string | boolean)[]>>;

/** The column that says whose a row is: by the id itself, by the id behind a prefix, or by a row of another table of the module. */
export type OwnerColumn =
  | string
  | { readonly column: string; readonly prefix: string }
  | {
      readonly column: string;
      readonly of: string;
      readonly key: string;
      readonly by: OwnerColumn;
      readonly only?: Only;
    };

/** What a table holds of people, as data: it is given to them on request. */
export interface PersonalTable {
  /** `schema.table` */
  readonly table: string;
  /** What the rows are called, several of them. */
  readonly label: Words;
  /** Whose rows they are; without `person` none are a person's alone, without `customer` none are a customer's. */
  readonly person?: OwnerColumn;
  readonly customer?: OwnerColumn;
  /** What is given of a row. Secrets, digests and what colleagues note for themselves are not. */
  readonly columns: readonly string[];
  /** A column that tells the rows apart and orders them; without one, the first thousand are given. */
  readonly key?: string;
  /** Rows of these values alone. */
  readonly only?: Only;
  /** The column, one of `columns`, that names a stored file. */
  readonly file?: string;
}

export interface PersonalRows extends Pick<PersonalTable, 'table' | 'label' | 'file' | 'columns'> {
  /** The rows behind a key, in its order, and the key of the last one when there may be more. */
  readonly read: (db: Db, subject: DataSubject, after: string | null) => Promise<PersonalPage>;
}

export interface PersonalPage {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly next: string | null;
}

/** A table with a column that looks like a person's, whose rows are not given: with the reason. */
export interface ExcusedTable {
  readonly table: string;
  readonly excused: string;
}

export type PersonalData = PersonalRows | ExcusedTable;

type AnyTable = Record<string, Record<string, unknown>>;
type Where = ExpressionBuilder<AnyTable, string>;

function isOf(eb: Where, table: string, by: OwnerColumn, id: string): Expression<SqlBool> {
  if (typeof by === 'string') return eb(`${table}.${by}`, '=', id);
  if ('prefix' in by) return eb(`${table}.${by.column}`, '=', by.prefix + id);
  const theirs = eb
    .selectFrom(by.of)
    .select(`${by.of}.${by.key}`)
    .where((inner) => inner.and([isOf(inner, by.of, by.by, id), ...areOnly(inner, by.of, by.only)]));
  return eb(`${table}.${by.column}`, 'in', theirs);
}

function areOnly(eb: Where, table: string, only: Only = {}): Expression<SqlBool>[] {
  return Object.entries(only).map(([column, values]) => eb(`${table}.${column}`, 'in', [...values]));
}

/** The rows of a table that are somebody's. */
export function personalRows(of: PersonalTable): PersonalRows {
  const { table, label, file, key, columns, only } = of;
  const read: PersonalRows['read'] = async (db, subject, after) => {
    const by = subject.person === undefined ? of.customer : of.person;
    const id = subject.person ?? subject.customer;
    if (by === undefined) return { rows: [], next: null };
    let query = db
      .withTables<AnyTable>()
      .selectFrom(table)
      .select(columns.map((column) => `${table}.${column}`))
      .where((eb) => eb.and([isOf(eb, table, by, id), ...areOnly(eb, table, only)]))
      .limit(key === undefined ? WHOLE : BATCH);
    if (key === undefined) return { rows: await query.execute(), next: null };
    if (after !== null) query = query.where(`${table}.${key}`, '>', after);
    const rows = await query.orderBy(`${table}.${key}`).execute();
    const last = rows.length === BATCH ? rows.at(-1)?.[key] : undefined;
    return { rows, next: typeof last === 'string' || typeof last === 'number' ? `${last}` : null };
  };
  return { table, label, columns, read, ...(file === undefined ? {} : { file }) };
}

/** The tables of the kit's own that name people. */
export const excusedOfKit: readonly ExcusedTable[] = [
  {
    table: 'kit.outbox',
    excused: 'events on their way: what they tell stands in the records of the modules and in the log',
  },
];
