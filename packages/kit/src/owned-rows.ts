import type { SelectQueryBuilder } from 'kysely';
import type { Db } from './database.ts';
import type { Words } from './i18n.ts';

/** Counts stop here: « 1000 and more ». */
const COUNT_CAP = 1000;
const MAX_CURRENCIES = 10;

/** Rows of a table that belong to a record of another module, and can pass from one such record to another. */
export interface OwnedRows {
  /** `schema.table` */
  readonly table: string;
  /** What they are called, several of them. */
  readonly label: Words;
  /** How many the owner has, counted up to 1000. */
  readonly count: (db: Db, owner: string) => Promise<number>;
  /** How many of them came after that id, counted up to 1000; none where keys are not in the order of time. */
  readonly countAfter: (db: Db, owner: string, id: string) => Promise<number>;
  /** The currencies of the owner's rows, at most ten; none where rows have no amount. */
  readonly currencies: (db: Db, owner: string) => Promise<string[]>;
  /** Hands up to `most` rows over; gives the keys of those. */
  readonly move: (db: Db, way: OwnersWay, most: number) => Promise<string[]>;
  /** Hands over those of these rows that are `from`'s. */
  readonly moveThese: (db: Db, way: OwnersWay, keys: readonly string[]) => Promise<void>;
}

export interface OwnersWay {
  readonly from: string;
  readonly to: string;
}

export interface OwnedTable {
  readonly table: string;
  readonly label: Words;
  /** The column that says whose a row is. */
  readonly owner: string;
  /** The column that tells a row from the others, besides the tenant. */
  readonly key?: string;
  readonly hasCurrency?: boolean;
}

type AnyTable = Record<string, Record<string, string>>;
const rows = (db: Db) => db.withTables<AnyTable>();

async function countUpTo(db: Db, all: SelectQueryBuilder<AnyTable, string, Record<string, string>>): Promise<number> {
  const row = await rows(db)
    .selectFrom(all.limit(COUNT_CAP).as('some'))
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return row.count;
}

/** The rows of a table by the column that names their owner. */
export function ownedRows({ table, label, owner, key = 'id', hasCurrency = false }: OwnedTable): OwnedRows {
  return {
    table,
    label,
    count: (db, id) => countUpTo(db, rows(db).selectFrom(table).select(key).where(owner, '=', id)),
    countAfter: (db, id, after) =>
      key === 'id'
        ? countUpTo(db, rows(db).selectFrom(table).select(key).where(owner, '=', id).where(key, '>', after))
        : Promise.resolve(0),
    currencies: async (db, id) => {
      if (!hasCurrency) return [];
      const found = await rows(db)
        .selectFrom(table)
        .select('currency')
        .distinct()
        .where(owner, '=', id)
        .limit(MAX_CURRENCIES)
        .execute();
      return found.flatMap(({ currency }) => currency ?? []);
    },
    move: async (db, { from, to }, most) => {
      const some = rows(db).selectFrom(table).select(key).where(owner, '=', from).orderBy(key).limit(most);
      const moved = await rows(db)
        .updateTable(table)
        .set({ [owner]: to })
        .where(key, 'in', some)
        .where(owner, '=', from)
        .returning(key)
        .execute();
      return moved.flatMap((row) => row[key] ?? []);
    },
    moveThese: async (db, { from, to }, keys) => {
      if (keys.length === 0) return;
      await rows(db)
        .updateTable(table)
        .set({ [owner]: to })
        .where(key, 'in', [...keys])
        .where(owner, '=', from)
        .execute();
    },
  };
}
