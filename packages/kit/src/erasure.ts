import { sql } from 'kysely';
import type { Ctx } from './ctx.ts';
import type { Db } from './database.ts';
import { type Blank, blankRows, erasable, type ErasableRows, type ErasedRows, NOW, removeRows } from './erase-rows.ts';
import type { Words } from './i18n.ts';
import { allOf, type DataSubject, type OwnedBy } from './whose-rows.ts';

export type { ErasedRows } from './erase-rows.ts';

/** Counts stop here: « 1000 and more ». */
const COUNT_CAP = 1000;

/** What becomes of a table's rows when the person, or the customer, is erased. */
export type OnErasure =
  | { readonly act: 'removed' }
  /** The row stays for what refers to it; these columns say nothing any more. */
  | { readonly act: 'blanked'; readonly to: Readonly<Record<string, Blank>> }
  | {
      readonly act: 'kept';
      readonly reason: Words;
      /** How long the law has it kept; null without such a delay. */
      readonly years: number | null;
    };

export const removed: OnErasure = { act: 'removed' };
export const blanked = (to: Readonly<Record<string, Blank>>): OnErasure => ({ act: 'blanked', to });
export const kept = (reason: Words, years: number | null = null): OnErasure => ({ act: 'kept', reason, years });

/** Commercial and tax documents are kept for ten years. */
export const keptByLaw: OnErasure = kept(
  {
    fr: 'Document commercial ou fiscal que la loi fait conserver',
    ar: 'وثيقة تجارية أو جبائية يلزم القانون بحفظها',
    en: 'Commercial or tax document that the law has kept',
  },
  10,
);
/** Nothing of it says who somebody is. */
export const keptAsIds: OnErasure = kept({
  fr: 'Identifiants, états et dates, sans nom ni adresse',
  ar: 'معرّفات وحالات وتواريخ دون اسم أو عنوان',
  en: 'Ids, states and dates, without name or address',
});

/** Where a name must stand. */
export const NO_NAME = '—';
/** Where an address must stand. */
export const NO_ADDRESS: Blank = { address: 'id' };
/** An end that was not there yet. */
export const ENDED: Blank = { absent: NOW };

/** Who is erased, on whose behalf, and what counts as of before. */
export interface Erasure {
  readonly subject: DataSubject;
  /** The number of the request about personal data. */
  readonly reference: string;
  /** What is told of the erasure itself is not erased: it happened later. */
  readonly begunAt: Date;
  /** For logs: what was told of these records, such as removed files, instead of what was told of the subject. At most 500 ids. */
  readonly records?: readonly string[];
}

/**
 * What is not erased with the records: logs of what happened, to which the erasing of the rest still writes, and at last what the
 * rest is found by, such as the person's address.
 */
export type ErasureStage = 'logs' | 'last';

/** What an erasure means for one table. */
export interface Erasing {
  readonly table: string;
  readonly onErasure: (subject: DataSubject) => OnErasure;
  /** How many rows the subject has there, counted up to 1000. */
  readonly count: (db: Db, subject: DataSubject) => Promise<number>;
  /** Does some of it, in a transaction of `eraseIn`; nothing for what is kept. Done twice, it finds nothing. */
  readonly erase: (ctx: Ctx, erasure: Erasure, after: string | null) => Promise<ErasedRows>;
  /** Records, when it does not say: before all others. */
  readonly stage?: ErasureStage;
}

/** What stands in the way of an erasure, such as a debt. */
export interface ErasureHindrance {
  /** `<module>.<what>` */
  readonly key: string;
  /** What the staff read: « Factures non réglées ». */
  readonly label: Words;
  /** How many there are, counted up to 1000; with none nothing stands in the way. */
  readonly count: (db: Db, subject: DataSubject) => Promise<number>;
}

/** Rows that stand in the way while there are some, by what their table says. */
export function hindranceOf({ key, label, ...of }: Omit<ErasureHindrance, 'count'> & OwnedBy): ErasureHindrance {
  return { key, label, count: (db, subject) => countOf(db, of, subject) };
}

export const NOTHING_ERASED: ErasedRows = { rows: 0, files: [], next: null };

/** Runs work in a transaction in which the database lets rows be erased that it keeps otherwise (`kit.only_erasing`). */
export function eraseIn<T>(ctx: Ctx, work: (tx: Ctx) => Promise<T>): Promise<T> {
  return ctx.transaction(async (tx) => {
    await sql`select set_config('app.erasing', current_setting('app.tenant'), true)`.execute(tx.db);
    const result = await work(tx);
    await sql`select set_config('app.erasing', '', true)`.execute(tx.db);
    return result;
  });
}

/** A table whose rows are somebody's, and what an erasure does with them. */
export interface ErasableTable extends ErasableRows {
  readonly onErasure: OnErasure;
  /** Of a person's rows, where they are a customer's as well and stay with it. */
  readonly onErasureOfPerson?: OnErasure;
  readonly stage?: ErasureStage;
}

/** By what a table's declaration says; what is not given to people, such as the notes of colleagues, is erased all the same. */
export function erasingOf(declared: ErasableTable): Erasing {
  const of = allOf(declared);
  const { table } = of;
  const onErasure = ({ person }: DataSubject): OnErasure =>
    person === undefined ? of.onErasure : (of.onErasureOfPerson ?? of.onErasure);
  return {
    table,
    onErasure,
    ...(of.stage === undefined ? {} : { stage: of.stage }),
    erase: (ctx, { subject }) => {
      const meant = onErasure(subject);
      if (meant.act === 'removed') return removeRows(ctx.db, of, subject);
      if (meant.act === 'blanked') return blankRows(ctx.db, { ...of, to: meant.to }, subject, ctx.now());
      return Promise.resolve(NOTHING_ERASED);
    },
    count: (db, subject) => countOf(db, of, subject),
  };
}

async function countOf(db: Db, of: ErasableRows, subject: DataSubject): Promise<number> {
  const tables = db.withTables<Record<string, Record<string, unknown>>>();
  const theirs = tables
    .selectFrom(of.table)
    .select((eb) => eb.lit(1).as('one'))
    .where((eb) => erasable(eb, of, subject))
    .limit(COUNT_CAP);
  const { count } = await tables
    .selectFrom(theirs.as('some'))
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}
