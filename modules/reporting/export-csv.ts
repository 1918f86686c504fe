import { type ExportName } from './export-name.ts';
import { Readable } from 'node:stream';
import type { Ctx } from '@cm/kit/ctx';
import { CSV_BOM, csvRecord } from '@cm/kit/csv';
import { dayIn } from '@cm/kit/dates';
import { emit } from '@cm/kit/events';
import type { Download } from '@cm/kit/http/route';
import { reachOf } from '@cm/tickets';
import { reportExported } from './events.ts';
import {
  BATCH,
  customerRows,
  type ExportRange,
  type ExportRow,
  invoiceRows,
  type Place,
  ticketRows,
} from './export-rows.queries.ts';
import { exportHeadings } from './words.ts';

type Rows = (ctx: Ctx, range: ExportRange, place: Place | null) => Promise<ExportRow[]>;
const ROWS: Readonly<Record<ExportName, Rows>> = {
  // What the reader reaches is asked at each batch: it may become less while they read.
  tickets: async (ctx, range, place) => ticketRows(ctx.db, range, place, await reachOf(ctx)),
  customers: ({ db }, range, place) => customerRows(db, range, place),
  invoices: ({ db }, range, place) => invoiceRows(db, range, place),
};

/** Far beyond any operator, so that the walk ends whatever happens. */
const MAX_BATCHES = 20_000;

/**
 * A CSV file made while it is read: a batch of rows at a time, each in a transaction of its own, so that a slow reader
 * holds neither memory nor a snapshot. The event is written before the first byte leaves. Call it outside a transaction.
 */
export async function exportCsv(ctx: Ctx, report: ExportName, days: Omit<ExportRange, 'timeZone'>): Promise<Download> {
  const range = { ...days, timeZone: ctx.tenant.timeZone };
  await ctx.transaction((tx) => emit(tx, reportExported, { report, from: range.from, to: range.to }));
  const today = dayIn(range.timeZone, ctx.now());
  return {
    filename: `${report}-${range.from ?? ''}${range.from || range.to ? '-' : ''}${range.to ?? today}.csv`,
    contentType: 'text/csv; charset=utf-8',
    body: Readable.from(csvChunks(ctx, report, range), { objectMode: false, highWaterMark: 64 * 1024 }),
  };
}

async function* csvChunks(ctx: Ctx, report: ExportName, range: ExportRange): AsyncGenerator<Buffer> {
  yield Buffer.from(CSV_BOM + csvRecord(exportHeadings[report].map((words) => words[ctx.locale])));
  let place: Place | null = null;
  for (let batch = 0; batch < MAX_BATCHES; batch += 1) {
    const from: Place | null = place;
    const rows: ExportRow[] = await ctx.transaction((tx) => ROWS[report](tx, range, from));
    if (rows.length > 0) yield Buffer.from(rows.map((row) => csvRecord(row.cells)).join(''));
    place = rows.at(-1)?.place ?? null;
    if (rows.length < BATCH || place === null) return;
  }
}
