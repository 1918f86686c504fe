import { Readable } from 'node:stream';
import { customFields } from '@cm/fields';
import type { OutsideCtx } from '@cm/kit/ctx';
import { CSV_BOM, csvRecord } from '@cm/kit/csv';
import { emit } from '@cm/kit/events';
import { type Locale, pick } from '@cm/kit/i18n';
import type { Download } from '@cm/kit/http/route';
import { CUSTOM, IMPORT_LIMITS, importField, type ImportReason } from './import.ts';
import { importRowsReadInFull } from './import-events.ts';
import {
  cellsOf,
  fieldMappingOf,
  findImport,
  type ImportRow,
  listNotTaken,
  mappingOf,
  reasonsOf,
} from './import.queries.ts';
import { importFieldWords, importReasonWords, refusedHeadings } from './import-words.ts';
import { maskedCells } from './masked-cells.ts';
import { mayReadOriginals } from './personal-numbers.ts';
import { problems } from './problems.ts';

const BATCH = 500;

/** Key of a field of the operator's own → what it is called. */
type OwnLabels = ReadonlyMap<string, string>;

/**
 * The rows of an import that were refused or wait for a choice, as CSV with the reason before them: what has to be
 * corrected, made to be given in again. A batch of rows at a time. Personal numbers are masked to whoever may not see them in full; that
 * they left in full is recorded before the first byte. Call it outside a transaction.
 *
 * @throws ProblemError `customers.import_not_found`
 */
export async function refusedRows(ctx: OutsideCtx, importId: string): Promise<Download> {
  const inFull = mayReadOriginals(ctx.actor);
  const row = await ctx.transaction(async (tx) => {
    const found = await findImport(tx.db, importId);
    if (!found) throw problems.import_not_found();
    if (inFull) await emit(tx, importRowsReadInFull, { importId: found.id, number: found.number });
    return found;
  });
  return {
    filename: `${row.number}.csv`,
    contentType: 'text/csv; charset=utf-8',
    body: Readable.from(chunks(ctx, row, inFull), { objectMode: false, highWaterMark: 64 * 1024 }),
  };
}

async function* chunks(ctx: OutsideCtx, row: ImportRow, inFull: boolean): AsyncGenerator<Buffer> {
  yield Buffer.from(CSV_BOM + csvRecord([...refusedHeadings.map((words) => words[ctx.locale]), ...row.columns]));
  const fields = await ctx.transaction((tx) => customFields(tx, 'customer'));
  const own: OwnLabels = new Map(fields.map(({ key, label }) => [key, pick(label, ctx.locale)]));
  const meaning = { mapping: mappingOf(row), fieldMapping: fieldMappingOf(row) };
  const shown = (cells: readonly string[]) => (inFull ? cells : maskedCells(cells, meaning));
  let number = 0;
  for (let batch = 0; batch <= IMPORT_LIMITS.rows / BATCH; batch += 1) {
    const below = number;
    const rows = await ctx.transaction((tx) => listNotTaken(tx.db, row.id, { number: below, limit: BATCH }));
    const records = rows.map((one) =>
      csvRecord([one.number, sentenceOf(reasonsOf(one), ctx.locale, own), ...shown(cellsOf(one))]),
    );
    if (records.length > 0) yield Buffer.from(records.join(''));
    number = rows.at(-1)?.number ?? number;
    if (rows.length < BATCH) return;
  }
}

/** `E-mail : incorrect / NIF : comme le client C-000012`. */
function sentenceOf(reasons: readonly ImportReason[], locale: Locale, own: OwnLabels): string {
  return reasons
    .map(({ code, field, row, customerNumber }) =>
      importReasonWords[code][locale]
        .replace('{field}', fieldWord(field, locale, own))
        .replace('{like}', customerNumber ?? String(row ?? '')),
    )
    .join(' / ');
}

function fieldWord(field: string, locale: Locale, own: OwnLabels): string {
  if (field.startsWith(CUSTOM)) return own.get(field.slice(CUSTOM.length)) ?? field.slice(CUSTOM.length);
  const known = importField.safeParse(field);
  return known.success ? importFieldWords[known.data][locale] : wholeRow[locale];
}

const wholeRow: Readonly<Record<Locale, string>> = { fr: 'Ligne', ar: 'السطر', en: 'Row' };
