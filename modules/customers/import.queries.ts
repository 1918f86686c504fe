import type { Db } from '@cm/kit/database';
import { beyond, decodeCursor, type Page, toPage } from '@cm/kit/paging';
import { type Selectable, sql, type Updateable } from 'kysely';
import {
  type ImportChoice,
  type ImportCounts,
  type ImportFieldMapping,
  importFieldMapping,
  importMapping,
  type ImportMapping,
  importReason,
  type ImportReason,
  type ImportVerdict,
  NO_ROWS,
} from './import.ts';
import type { CustomersTables } from './tables.ts';

export type ImportRow = Selectable<CustomersTables['customers.imports']>;
export type ImportedRow = Selectable<CustomersTables['customers.import_rows']>;

const tables = (db: Db) => db.withTables<CustomersTables>();
/** Rows that one statement writes: its JSON stays within a few megabytes. */
const CHUNK = 1000;

export type NewImport = Omit<
  ImportRow,
  'version' | 'mapping' | 'fieldMapping' | 'counts' | 'runBy' | 'checkedAt' | 'finishedAt'
> & {
  readonly mapping: ImportMapping;
  readonly fieldMapping: ImportFieldMapping;
};

interface NewRows {
  readonly cells: readonly (readonly string[])[];
  /** Sealed, in the order of the cells; none at all when they are not taken over. */
  readonly passwords: readonly (Buffer | null)[];
}

/** Writes an import with all its rows; false when the id is taken. */
export async function insertImport(
  db: Db,
  { mapping, fieldMapping, ...row }: NewImport,
  { cells, passwords }: NewRows,
): Promise<boolean> {
  const made = await tables(db)
    .insertInto('customers.imports')
    .values({
      ...row,
      mapping: JSON.stringify(mapping),
      fieldMapping: JSON.stringify(fieldMapping),
      counts: JSON.stringify({ ...NO_ROWS, waiting: cells.length }),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!made) return false;
  for (let from = 0; from < cells.length; from += CHUNK) {
    const some = cells
      .slice(from, from + CHUNK)
      .map((one, index) => ({ cells: one, password: passwords[from + index]?.toString('hex') ?? null }));
    await sql`
      insert into customers.import_rows (import_id, number, cells, sealed_password)
      select ${row.id}, ${from}::int + r.position, r.one -> 'cells', decode(r.one ->> 'password', 'hex')
      from jsonb_array_elements(${JSON.stringify(some)}::jsonb) with ordinality as r (one, position)`.execute(db);
  }
  return true;
}

export async function findImport(db: Db, id: string): Promise<ImportRow | undefined> {
  return tables(db).selectFrom('customers.imports').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function lockImport(db: Db, id: string): Promise<ImportRow | undefined> {
  return tables(db).selectFrom('customers.imports').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

export async function updateImport(
  db: Db,
  id: string,
  changes: Updateable<CustomersTables['customers.imports']>,
): Promise<void> {
  await tables(db)
    .updateTable('customers.imports')
    .set((eb) => ({ ...changes, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

export async function listImports(
  db: Db,
  filter: { readonly sort: '-createdAt'; readonly limit: number; readonly cursor?: string | undefined },
): Promise<Page<ImportRow>> {
  const cursor = decodeCursor(filter.cursor, filter.sort);
  let query = tables(db).selectFrom('customers.imports').selectAll();
  if (cursor) query = query.where((eb) => beyond(eb.ref('createdAt'), eb.ref('id'), cursor, 'desc', 'timestamptz'));
  const rows = await query
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(filter.limit + 1)
    .execute();
  return toPage(rows, filter.limit, filter.sort, (row) => row.createdAt);
}

/** How many rows have each verdict now. */
export async function countVerdicts(db: Db, importId: string): Promise<ImportCounts> {
  const rows = await tables(db)
    .selectFrom('customers.import_rows')
    .select((eb) => ['verdict', eb.fn.countAll<number>().as('count')])
    .where('importId', '=', importId)
    .groupBy('verdict')
    .execute();
  const counts: { [K in keyof ImportCounts]: number } = { ...NO_ROWS };
  for (const { verdict, count } of rows) counts[verdict ?? 'waiting'] = count;
  return counts;
}

/** Rows below a line of the file, in its order. */
export function listRowsBelow(
  db: Db,
  importId: string,
  { number, limit }: { readonly number: number; readonly limit: number },
): Promise<Pick<ImportedRow, 'id' | 'number' | 'cells'>[]> {
  return tables(db)
    .selectFrom('customers.import_rows')
    .select(['id', 'number', 'cells'])
    .where('importId', '=', importId)
    .where('number', '>', number)
    .orderBy('number')
    .limit(limit)
    .execute();
}

/** Rows below a line that were refused or are duplicates, in the order of the file. */
export function listNotTaken(
  db: Db,
  importId: string,
  { number, limit }: { readonly number: number; readonly limit: number },
): Promise<Pick<ImportedRow, 'id' | 'number' | 'cells' | 'reasons'>[]> {
  return tables(db)
    .selectFrom('customers.import_rows')
    .select(['id', 'number', 'cells', 'reasons'])
    .where('importId', '=', importId)
    .where('number', '>', number)
    .where('verdict', 'in', ['refused', 'duplicate'])
    .orderBy('number')
    .limit(limit)
    .execute();
}

export interface RowFilter {
  readonly verdict?: ImportVerdict | undefined;
  readonly sort: 'number';
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** A page of the rows, in the order of the file. */
export async function listImportRows(db: Db, importId: string, filter: RowFilter): Promise<Page<ImportedRow>> {
  const cursor = decodeCursor(filter.cursor, filter.sort);
  let query = tables(db).selectFrom('customers.import_rows').selectAll().where('importId', '=', importId);
  if (filter.verdict) query = query.where('verdict', '=', filter.verdict);
  if (cursor) query = query.where('number', '>', Number(cursor.value));
  const rows = await query
    .orderBy('number')
    .limit(filter.limit + 1)
    .execute();
  return toPage(rows, filter.limit, filter.sort, (row) => row.number);
}

export interface RowVerdict {
  readonly id: string;
  readonly verdict: ImportVerdict;
  readonly reasons: readonly ImportReason[];
  readonly customerId: string | null;
}

/** Writes what was found of some rows; a choice stands while the row is still a duplicate. */
export async function updateVerdicts(db: Db, verdicts: readonly RowVerdict[]): Promise<void> {
  if (verdicts.length === 0) return;
  await sql`
    update customers.import_rows r
    set verdict = v.verdict, reasons = v.reasons, customer_id = v.customer_id,
      sealed_password = case when v.verdict in ('created', 'linked') then null else r.sealed_password end,
      choice = case when v.verdict <> 'duplicate' or (r.choice = 'link' and v.customer_id is null) then null else r.choice end
    from unnest(
      ${verdicts.map(({ id }) => id)}::uuid[], ${verdicts.map(({ verdict }) => verdict)}::text[],
      ${verdicts.map(({ reasons }) => JSON.stringify(reasons))}::jsonb[],
      ${verdicts.map(({ customerId }) => customerId)}::uuid[]) as v (id, verdict, reasons, customer_id)
    where r.id = v.id`.execute(db);
}

/** The next rows that would become customers, in the order of the file. */
export async function idsToImport(db: Db, importId: string, limit: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select r.id from customers.import_rows r
    where r.import_id = ${importId} and (r.verdict = 'new' or (r.verdict = 'duplicate' and r.choice is not null))
    order by r.number limit ${limit}`.execute(db);
  return rows.map(({ id }) => id);
}

export async function lockImportRow(db: Db, importId: string, id: string): Promise<ImportedRow | undefined> {
  return tables(db)
    .selectFrom('customers.import_rows')
    .selectAll()
    .where('importId', '=', importId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

export async function updateChoice(db: Db, id: string, choice: ImportChoice | null): Promise<void> {
  await tables(db).updateTable('customers.import_rows').set({ choice }).where('id', '=', id).execute();
}

/** The customers that a source knows by these ids. */
export async function customersBySourceId(
  db: Db,
  source: string,
  sourceIds: readonly string[],
): Promise<Map<string, string>> {
  if (sourceIds.length === 0) return new Map();
  const rows = await tables(db)
    .selectFrom('customers.external_ids')
    .select(['sourceId', 'customerId'])
    .where('source', '=', source)
    .where('sourceId', '=', sql<string>`any(${[...sourceIds]}::text[])`)
    .execute();
  return new Map(rows.map(({ sourceId, customerId }) => [sourceId, customerId]));
}

/** False when the source's id names a customer already. */
export async function insertExternalId(
  db: Db,
  row: { readonly source: string; readonly sourceId: string; readonly customerId: string; readonly createdAt: Date },
): Promise<boolean> {
  const made = await tables(db)
    .insertInto('customers.external_ids')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning('sourceId')
    .executeTakeFirst();
  return made !== undefined;
}

export const cellsOf = (row: Pick<ImportedRow, 'cells'>): readonly string[] => row.cells as string[];
export const reasonsOf = (row: Pick<ImportedRow, 'reasons'>): ImportReason[] => importReason.array().parse(row.reasons);
export const mappingOf = (row: Pick<ImportRow, 'mapping'>): ImportMapping => importMapping.parse(row.mapping);
export const fieldMappingOf = (row: Pick<ImportRow, 'fieldMapping'>): ImportFieldMapping =>
  importFieldMapping.parse(row.fieldMapping);
