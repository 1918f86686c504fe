import type { Db } from './database.ts';
import type { Words } from './i18n.ts';
import { type DataSubject, type OwnedBy, whose } from './whose-rows.ts';

/** Counts stop here: « 1000 and more ». */
const COUNT_CAP = 1000;

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

const NOW = { moment: 'erasure' } as const;

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

/** What an erasure means for one table. */
export interface Erasing {
  readonly table: string;
  readonly onErasure: OnErasure;
  /** How many rows the subject has there, counted up to 1000. */
  readonly count: (db: Db, subject: DataSubject) => Promise<number>;
}

/** By what a table's declaration says. */
export function erasingOf(of: OwnedBy & { readonly onErasure: OnErasure }): Erasing {
  const { table, onErasure } = of;
  return {
    table,
    onErasure,
    count: async (db, subject) => {
      const tables = db.withTables<Record<string, Record<string, unknown>>>();
      const theirs = tables
        .selectFrom(table)
        .select((eb) => eb.lit(1).as('one'))
        .where((eb) => whose(eb, of, subject))
        .limit(COUNT_CAP);
      const { count } = await tables
        .selectFrom(theirs.as('some'))
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow();
      return count;
    },
  };
}
