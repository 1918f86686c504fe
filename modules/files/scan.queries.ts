import type { Db } from '@cm/kit/database';
import type { Selectable } from 'kysely';
import type { FileScan } from './file.ts';
import type { FilesTables } from './tables.ts';

export type ScanRow = Pick<
  Selectable<FilesTables['files.files']>,
  'id' | 'filename' | 'purpose' | 'sha256' | 'uploadedBy' | 'ownerType' | 'ownerId'
>;

const columns = ['id', 'filename', 'purpose', 'sha256', 'uploadedBy', 'ownerType', 'ownerId'] as const;
/** Without a verdict. */
const OPEN: readonly FileScan[] = ['unscanned', 'scanning', 'failed'];

/** A file that waits for a verdict. */
export async function findScan(db: Db, id: string): Promise<ScanRow | undefined> {
  return db
    .withTables<FilesTables>()
    .selectFrom('files.files')
    .select(columns)
    .where('id', '=', id)
    .where('scan', 'in', OPEN)
    .executeTakeFirst();
}

/** Undefined when it has a verdict already: the first one stands. */
export async function updateScan(
  db: Db,
  id: string,
  { scan, finding, at }: { scan: FileScan; finding: string | null; at: Date },
): Promise<ScanRow | undefined> {
  return db
    .withTables<FilesTables>()
    .updateTable('files.files')
    .set({ scan, scanFinding: finding, scannedAt: at })
    .where('id', '=', id)
    .where('scan', 'in', OPEN)
    .returning(columns)
    .executeTakeFirst();
}

/** Files without a verdict: those that were never tried first, the newest of them first. */
export async function listToScan(db: Db, limit: number): Promise<string[]> {
  const rows = await db
    .withTables<FilesTables>()
    .selectFrom('files.files')
    .select('id')
    .where('scan', 'in', OPEN)
    .orderBy('scannedAt', (order) => order.asc().nullsFirst())
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}
