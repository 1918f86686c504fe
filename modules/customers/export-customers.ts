import { Readable } from 'node:stream';
import { cellOf as customCell, customFields, type Condition, type Field, readConditions } from '@cm/fields';
import { type CustomerKind, customerKind, usersByIds } from '@cm/identity';
import { can } from '@cm/kit/access';
import type { OutsideCtx } from '@cm/kit/ctx';
import { CSV_BOM, csvRecord } from '@cm/kit/csv';
import { dayIn } from '@cm/kit/dates';
import { emit } from '@cm/kit/events';
import { type Locale, pick } from '@cm/kit/i18n';
import { common, invalid } from '@cm/kit/problems';
import type { Download } from '@cm/kit/http/route';
import { readSetting } from '@cm/kit/settings';
import { listCategoryRows } from './category.queries.ts';
import { type CustomerState, customerState } from './customer.ts';
import { countCustomers, type CustomerRow, listCustomerRows } from './customer.queries.ts';
import { customOf } from './custom-fields.ts';
import { customersExported } from './events.ts';
import { type ExportColumn, exportColumn } from './export.ts';
import { isMailing, mailingCells, type MailingColumn } from './export-mailing.ts';
import { exportHeadings, exportKinds, exportStates } from './export-words.ts';
import { isPersonal, maskedOrNull, mayReadOriginals } from './personal-numbers.ts';
import { wilayasSetting } from './settings.ts';

const BATCH = 500;
/** Far beyond any operator, so that the walk ends whatever happens. */
const MAX_BATCHES = 20_000;

export interface ExportAsked {
  readonly columns?: readonly ExportColumn[] | undefined;
  /** Keys of the operator's own fields. */
  readonly custom?: readonly string[] | undefined;
  readonly state?: CustomerState | undefined;
  readonly kind?: CustomerKind | undefined;
  readonly categoryId?: string | undefined;
  readonly accountManagerId?: string | undefined;
  /** What is asked of the operator's own fields. */
  readonly fields?: string | undefined;
}

/** What is read in words rather than as it is stored. */
interface Names {
  readonly own: readonly Field[];
  readonly conditions: readonly Condition[];
  readonly wilayas: ReadonlyMap<string, string>;
  readonly categories: ReadonlyMap<string, string>;
  readonly locale: Locale;
  readonly timeZone: string;
  /** Personal numbers are masked to whoever may not see them in full. */
  readonly isMasked: boolean;
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
  const { state, kind, categoryId, accountManagerId } = asked;
  const isMasked = !mayReadOriginals(ctx.actor);
  const columns = exportColumn.options.filter((column) => asked.columns?.includes(column));
  const names = await ctx.transaction(async (tx): Promise<Names> => {
    const fields = await customFields(tx, 'customer');
    const own = chosen(fields, asked.custom ?? []);
    if (columns.length + own.length === 0) throw invalid([{ pointer: '/query/columns', code: 'required', params: {} }]);
    const conditions = readConditions(fields, asked.fields);
    const count = await countCustomers(tx.db, tx.actor, { ...asked, conditions });
    const filters = {
      state: state ?? null,
      kind: kind ?? null,
      categoryId: categoryId ?? null,
      accountManagerId: accountManagerId ?? null,
    };
    const custom = own.map(({ key }) => key);
    const inFull = isMasked ? [] : columns.filter(isPersonal);
    await emit(tx, customersExported, { columns, inFull, custom, ...filters, fields: asked.fields ?? null, count });
    const wilayas = await readSetting(tx, wilayasSetting);
    const categories = await listCategoryRows(tx.db);
    const { locale } = tx;
    return {
      own,
      conditions,
      wilayas: new Map(wilayas.map((one) => [one.id, locale === 'ar' ? one.ar : one.fr])),
      categories: new Map(categories.map(({ id, name }) => [id, pick(name, locale)])),
      locale,
      timeZone: tx.tenant.timeZone,
      isMasked,
    };
  });
  return {
    filename: `clients-${dayIn(names.timeZone, ctx.now())}.csv`,
    contentType: 'text/csv; charset=utf-8',
    body: Readable.from(chunks(ctx, { ...asked, columns }, names), { objectMode: false, highWaterMark: 64 * 1024 }),
  };
}

/** In their own order. @throws ProblemError `common.invalid` for a key that no field has */
function chosen(fields: readonly Field[], keys: readonly string[]): readonly Field[] {
  const there = fields.filter(({ key, archivedAt }) => archivedAt === null && keys.includes(key));
  if (there.length === new Set(keys).size) return there;
  throw invalid([{ pointer: '/query/custom', code: 'unknown', params: {} }]);
}

type Chosen = ExportAsked & { readonly columns: readonly ExportColumn[] };

async function* chunks(ctx: OutsideCtx, asked: Chosen, names: Names): AsyncGenerator<Buffer> {
  const { own, conditions, locale } = names;
  const headings = asked.columns.map((column) => exportHeadings[column][locale]);
  yield Buffer.from(CSV_BOM + csvRecord([...headings, ...own.map(({ label }) => pick(label, locale))]));
  let cursor: string | undefined;
  for (let batch = 0; batch < MAX_BATCHES; batch += 1) {
    const from = cursor;
    const { page, valuesOf, managers, mailingOf } = await ctx.transaction(async (tx) => {
      const wanted = { ...asked, conditions, sort: 'createdAt', limit: BATCH, cursor: from } as const;
      const some = await listCustomerRows(tx.db, tx.actor, wanted);
      const ids = asked.columns.includes('accountManager')
        ? some.items.flatMap(({ accountManagerId }) => accountManagerId ?? [])
        : [];
      return {
        page: some,
        valuesOf: await customOf(tx, some.items, own),
        managers: await usersByIds(tx, [...new Set(ids)]),
        mailingOf: await mailingCells(tx, asked.columns.some(isMailing) ? some.items : [], names),
      };
    });
    const records = page.items.map((row) => {
      const values = valuesOf(row);
      const said = asked.columns.map((column) => {
        if (column === 'accountManager') return managers.get(row.accountManagerId ?? '')?.name ?? null;
        return isMailing(column) ? mailingOf(row, column) : cellOf(row, column, names);
      });
      return csvRecord([...said, ...own.map((field) => customCell(field, values[field.key], locale))]);
    });
    if (records.length > 0) yield Buffer.from(records.join(''));
    if (page.nextCursor === null) return;
    cursor = page.nextCursor;
  }
}

/** What stands on the record itself. */
type OwnColumn = Exclude<ExportColumn, 'accountManager' | MailingColumn>;

function cellOf(row: CustomerRow, column: OwnColumn, names: Names): string | null {
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
      return names.isMasked && isPersonal(column) ? maskedOrNull(row[column]) : row[column];
  }
}
