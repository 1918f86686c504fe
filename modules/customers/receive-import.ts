import { actorKey } from '@cm/kit/access';
import type { Ctx, OutsideCtx } from '@cm/kit/ctx';
import { addSeconds } from '@cm/kit/dates';
import { emit } from '@cm/kit/events';
import { uuidv7 } from '@cm/kit/ids';
import { nextInSeries } from '@cm/kit/numbering';
import { common } from '@cm/kit/problems';
import { importReceived } from './import-events.ts';
import { IMPORT_ROWS_DAYS, type ImportEncoding, importNumber } from './import.ts';
import type { ImportTable } from './import-table.ts';
import { findImport, insertImport, type NewImport } from './import.queries.ts';
import { customFields } from '@cm/fields';
import { proposeMapping } from './propose-mapping.ts';
import { sealRowPassword } from './row-password.ts';
import { readImportFile } from './read-import-file.ts';

export interface ReceivedFile {
  /** Made by the client: the same file sent twice is then one import. */
  readonly id?: string | undefined;
  readonly filename: string;
  readonly bytes: Uint8Array;
  readonly encoding: ImportEncoding;
  /** Whose ids the rows carry; by default WHMCS's for its dump, else the file's own. */
  readonly source?: string | undefined;
  /** Take the owners' passwords of a WHMCS dump over, sealed. */
  readonly passwords?: boolean | undefined;
}

/**
 * Takes the rows of a file in, all of them or none, and proposes what its columns mean. The file itself is not kept, nor
 * its columns of passwords and cards; passwords that are to be taken over are sealed. Call it outside a transaction: the file is read first.
 *
 * @throws ProblemError those of `readImportFile`; `common.conflict` when the id is another import's
 */
export async function receiveImport(ctx: OutsideCtx<'secrets'>, file: ReceivedFile): Promise<string> {
  const id = file.id ?? uuidv7(ctx.now());
  const table = readImportFile(file.bytes, file.encoding, file.passwords);
  return ctx.transaction(async (tx) => {
    const earlier = await findImport(tx.db, id);
    if (earlier) return sameImport(tx, earlier);
    return insert(tx, { ...file, id }, table);
  });
}

function sameImport(ctx: Ctx, earlier: { readonly id: string; readonly createdBy: string }): string {
  if (ctx.actor.kind !== 'staff' || ctx.actor.userId !== earlier.createdBy) throw common.conflict();
  return earlier.id;
}

async function insert(
  ctx: Ctx<'secrets'>,
  { id, filename, source }: ReceivedFile & { readonly id: string },
  table: ImportTable,
) {
  const { actor } = ctx;
  if (actor.kind !== 'staff') throw new Error(`${actorKey(actor)} may not import`);
  const { format, columns, rows } = table;
  const now = ctx.now();
  const row: NewImport = {
    id,
    number: importNumber(await nextInSeries(ctx, 'customer_import')),
    format,
    source: source ?? format,
    filename: filename.trim().slice(0, 200) || format,
    columns: [...columns],
    ...proposeMapping(columns, await customFields(ctx, 'customer')),
    arriveAs: 'prospect',
    state: 'received',
    rowCount: rows.length,
    createdBy: actor.userId,
    createdAt: now,
    rowsKeptUntil: addSeconds(now, IMPORT_ROWS_DAYS * 86_400),
  };
  const sealed = table.passwords?.map((one, index) => (one === null ? null : sealRowPassword(ctx, id, index + 1, one)));
  if (!(await insertImport(ctx.db, row, { cells: rows, passwords: sealed ?? [] }))) throw common.conflict();
  const about = { importId: id, number: row.number };
  await emit(ctx, importReceived, { ...about, filename: row.filename, format, source: row.source, rows: rows.length });
  return id;
}
