import type { Db } from './database.ts';
import { blanked, type ErasableTable, type ErasureStage, type Erasing, erasingOf, type OnErasure } from './erasure.ts';
import { countAnswers, eraseAnswers } from './erase-answers.ts';
import { countEvents, eraseEvents } from './erase-events.ts';
import type { Words } from './i18n.ts';
import { type DataSubject, type Only, type OwnerColumn, whose } from './whose-rows.ts';

export type { DataSubject, OwnerColumn } from './whose-rows.ts';

/** Rows that are read at once. */
const BATCH = 500;
/** Of a table without a key to walk along. */
const WHOLE = 1000;

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
  /** What becomes of the rows when whoever they are about is erased. */
  readonly onErasure: OnErasure;
  /** Of a person's rows, where they are a customer's as well and stay with it. */
  readonly onErasureOfPerson?: OnErasure;
  /** When in an erasure, when not with the records. */
  readonly stage?: ErasureStage;
  /** Rows whose `id` stands in this column of another table of the module stay with it in an erasure. */
  readonly unlessIn?: { readonly table: string; readonly column: string };
}

export interface PersonalRows extends Pick<PersonalTable, 'table' | 'label' | 'file' | 'columns'> {
  /** The rows behind a key, in its order, and the key of the last one when there may be more. */
  readonly read: (db: Db, subject: DataSubject, after: string | null) => Promise<PersonalPage>;
  /** What becomes of it when whoever it is about is erased. */
  readonly erasing: Erasing;
}

export interface PersonalPage {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly next: string | null;
}

/** A table with a column that looks like a person's, whose rows are not given: with the reason. */
export interface ExcusedTable {
  readonly table: string;
  readonly excused: string;
  /** What becomes of it when whoever it is about is erased. */
  readonly erasing: Erasing;
  /** What the rows are called, where whoever works an erasure is told of them. */
  readonly label?: Words;
}

export type PersonalData = PersonalRows | ExcusedTable;

type AnyTable = Record<string, Record<string, unknown>>;
/** The rows of a table that are somebody's. */
export function personalRows(of: PersonalTable): PersonalRows {
  const { table, label, file, key, columns } = of;
  const read: PersonalRows['read'] = async (db, subject, after) => {
    if ((subject.person === undefined ? of.customer : of.person) === undefined) return { rows: [], next: null };
    let query = db
      .withTables<AnyTable>()
      .selectFrom(table)
      .select(columns.map((column) => `${table}.${column}`))
      .where((eb) => whose(eb, of, subject))
      .limit(key === undefined ? WHOLE : BATCH);
    if (key === undefined) return { rows: await query.execute(), next: null };
    if (after !== null) query = query.where(`${table}.${key}`, '>', after);
    const rows = await query.orderBy(`${table}.${key}`).execute();
    const last = rows.length === BATCH ? rows.at(-1)?.[key] : undefined;
    return { rows, next: typeof last === 'string' || typeof last === 'number' ? `${last}` : null };
  };
  return { table, label, columns, read, erasing: erasingOf(of), ...(file === undefined ? {} : { file }) };
}

/** Rows that are not given, and whose they are, so that an erasure knows of them. */
export function excusedRows(of: ErasableTable & { readonly excused: string; readonly label?: Words }): ExcusedTable {
  const { table, excused, label } = of;
  return { table, excused, erasing: erasingOf(of), ...(label === undefined ? {} : { label }) };
}

/** The tables of the kit's own that name people. */
export const excusedOfKit: readonly ExcusedTable[] = [
  {
    table: 'kit.outbox',
    excused: 'events on their way: what they tell stands in the records of the modules and in the log',
    erasing: {
      table: 'kit.outbox',
      onErasure: () => blanked({ payload: '{}', ip: null, subjectLabel: null }),
      count: countEvents,
      erase: eraseEvents,
      stage: 'logs',
    },
  },
  {
    table: 'kit.idempotency_keys',
    excused: 'answers to requests, for a week, so that a repeated one does nothing twice',
    erasing: {
      table: 'kit.idempotency_keys',
      onErasure: () => blanked({ body: null }),
      count: countAnswers,
      erase: eraseAnswers,
      stage: 'logs',
    },
  },
];
