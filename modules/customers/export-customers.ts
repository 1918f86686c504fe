import { Readable } from 'node:stream';
import { type CustomerKind, customerKind } from '@cm/identity';
import { can } from '@cm/kit/access';
import type { OutsideCtx } from '@cm/kit/ctx';
import { CSV_BOM, csvRecord } from '@cm/kit/csv';
import { dayIn } from '@cm/kit/dates';
import { emit } from '@cm/kit/events';
import { type Locale, pick } from '@cm/kit/i18n';
import { common } from '@cm/kit/problems';
import type { Download } from '@cm/kit/http/route';
import { readSetting } from '@cm/kit/settings';
import { listCategoryRows } from './category.queries.ts';
import { type CustomerState, customerState } from './customer.ts';
import { countCustomers, type CustomerRow, listCustomerRows } from './customer.queries.ts';
import { customersExported } from './events.ts';
import { type ExportColumn, exportColumn } from './export.ts';
import { exportHeadings, exportKinds, exportStates } from './export-words.ts';
import { wilayasSetting } from './settings.ts';

const BATCH = 500;
/** Far beyond any operator, so that the walk ends whatever happens. */
const MAX_BATCHES = 20_000;

export interface ExportAsked {
  readonly columns: readonly ExportColumn[];
  readonly state?: CustomerState | undefined;
  readonly kind?: CustomerKind | undefined;
  readonly categoryId?: string | undefined;
}

/** What is read in words rather than as it is stored. */
interface Names {
  readonly wilayas: ReadonlyMap<string, string>;
  readonly categories: ReadonlyMap<string, string>;
  readonly locale: Locale;
  readonly timeZone: string;
}

/**
 * The customers that fit the filters as CSV, the chosen columns in their own order, made while it is read: a batch of rows
 * at a time, each in a transaction of its own. The event is written before the first byte leaves. Call it outside a
 * transaction.
 *
 * @throws ProblemError `common.forbidden` for whoever may not see customers
 */
export async function exportCustomers(ctx: OutsideCtx, asked: ExportAsked): Promise<Download> {
  if (!can(ctx.actor, 'customers.read')) throw common.forbidden();
  const { state, kind, categoryId } = asked;
  const columns = exportColumn.options.filter((column) => asked.columns.includes(column));
  const names = await ctx.transaction(async (tx): Promise<Names> => {
    const count = await countCustomers(tx.db, tx.actor, asked);
    const filters = { state: state ?? null, kind: kind ?? null, categoryId: categoryId ?? null };
    await emit(tx, customersExported, { columns, ...filters, count });
    const wilayas = await readSetting(tx, wilayasSetting);
    const categories = await listCategoryRows(tx.db);
    const { locale } = tx;
    return {
      wilayas: new Map(wilayas.map((one) => [one.id, locale === 'ar' ? one.ar : one.fr])),
      categories: new Map(categories.map(({ id, name }) => [id, pick(name, locale)])),
      locale,
      timeZone: tx.tenant.timeZone,
    };
  });
  return {
    filename: `clients-${dayIn(names.timeZone, ctx.now())}.csv`,
    contentType: 'text/csv; charset=utf-8',
    body: Readable.from(chunks(ctx, { ...asked, columns }, names), { objectMode: false, highWaterMark: 64 * 1024 }),
  };
}

async function* chunks(ctx: OutsideCtx, asked: ExportAsked, names: Names): AsyncGenerator<Buffer> {
  yield Buffer.from(CSV_BOM + csvRecord(asked.columns.map((column) => exportHeadings[column][names.locale])));
  let cursor: string | undefined;
  for (let batch = 0; batch < MAX_BATCHES; batch += 1) {
    const from = cursor;
    const page = await ctx.transaction((tx) =>
      listCustomerRows(tx.db, tx.actor, { ...asked, sort: 'createdAt', limit: BATCH, cursor: from }),
    );
    const records = page.items.map((row) => csvRecord(asked.columns.map((column) => cellOf(row, column, names))));
    if (records.length > 0) yield Buffer.from(records.join(''));
    if (page.nextCursor === null) return;
    cursor = page.nextCursor;
  }
}

function cellOf(row: CustomerRow, column: ExportColumn, names: Names): string | null {
  switch (column) {
    case 'kind':
      return exportKinds[customerKind.parse(row.kind)][names.locale];
    case 'state':
      return exportStates[customerState.parse(row.state)][names.locale];
    case 'wilaya':
      return row.wilaya === null ? null : (names.wilayas.get(row.wilaya) ?? row.wilaya);
    case 'category':
      return row.categoryId === null ? null : (names.categories.get(row.categoryId) ?? null);
    case 'tags':
      return row.tags.join(', ');
    case 'createdAt':
      return dayIn(names.timeZone, row.createdAt);
    default:
      return row[column];
  }
}
