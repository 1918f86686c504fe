import { type Db, isUniqueViolation } from '@cm/kit/database';
import { beyond, decodeCursor, type Page, toPage } from '@cm/kit/paging';
import { common } from '@cm/kit/problems';
import type { Selectable } from 'kysely';
import type { CustomersTables } from './tables.ts';

export type DocumentRow = Selectable<CustomersTables['customers.documents']>;

const tables = (db: Db) => db.withTables<CustomersTables>();

type Paged = { customerId: string; limit: number; cursor?: string | undefined };

export async function listDocumentRows(db: Db, filter: Paged): Promise<Page<DocumentRow>> {
  const cursor = decodeCursor(filter.cursor, '-createdAt');
  let query = tables(db).selectFrom('customers.documents').selectAll().where('customerId', '=', filter.customerId);
  if (cursor) query = query.where((eb) => beyond(eb.ref('createdAt'), eb.ref('id'), cursor, 'desc', 'timestamptz'));
  const rows = await query
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(filter.limit + 1)
    .execute();
  return toPage(rows, filter.limit, '-createdAt', (row) => row.createdAt);
}

export async function findDocument(db: Db, customerId: string, id: string): Promise<DocumentRow | undefined> {
  return tables(db)
    .selectFrom('customers.documents')
    .selectAll()
    .where('customerId', '=', customerId)
    .where('id', '=', id)
    .executeTakeFirst();
}

export async function insertDocument(
  db: Db,
  document: { id: string; customerId: string; fileId: string; title: string; authorId: string | null },
  now: Date,
): Promise<void> {
  await conflictOnTakenId(
    tables(db)
      .insertInto('customers.documents')
      .values({
        id: document.id,
        customerId: document.customerId,
        fileId: document.fileId,
        title: document.title,
        authorId: document.authorId,
        createdAt: now,
      })
      .execute(),
  );
}

/** Contacts, notes and documents of one customer; each counted up to 1000. */
export async function countRecords(
  db: Db,
  customerId: string,
): Promise<{ contacts: number; notes: number; documents: number }> {
  const count = async (table: 'customers.contacts' | 'customers.notes' | 'customers.documents'): Promise<number> => {
    const all = tables(db).selectFrom(table).select('id').where('customerId', '=', customerId);
    const some = table === 'customers.contacts' ? all.where('removedAt', 'is', null) : all;
    const row = await tables(db)
      .selectFrom(some.limit(1000).as('some'))
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    return row.count;
  };
  return {
    contacts: await count('customers.contacts'),
    notes: await count('customers.notes'),
    documents: await count('customers.documents'),
  };
}

export async function conflictOnTakenId(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    throw isUniqueViolation(error) ? common.conflict() : error;
  }
}
