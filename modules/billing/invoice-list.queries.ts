import type { Db } from '@cm/kit/database';
import type { Day } from '@cm/kit/dates';
import { beyond, type Cursor } from '@cm/kit/paging';
import { sql } from 'kysely';
import type { InvoiceState } from './invoice.ts';
import type { PaymentState } from './payment-state.ts';
import type { BillingTables } from './tables.ts';

export interface InvoiceFilter {
  readonly state?: InvoiceState | undefined;
  readonly paymentState?: PaymentState | undefined;
  readonly customerId?: string | undefined;
  readonly issuedFrom?: Day | undefined;
  readonly issuedTo?: Day | undefined;
}

export interface ListedInvoice {
  readonly id: string;
  readonly state: InvoiceState;
  readonly number: string | null;
  readonly customerId: string;
  readonly orderId: string | null;
  readonly orderNumber: string | null;
  readonly currency: string;
  readonly ht: number;
  readonly tax: number;
  readonly ttc: number;
  readonly issuedOn: Day | null;
  readonly dueOn: Day | null;
  readonly createdAt: Date;
  readonly paymentState: PaymentState | null;
  readonly paid: number | null;
  readonly reduced: number | null;
  readonly credited: number | null;
}

export const INVOICE_SORTS = ['-createdAt', '-issuedOn', 'dueOn'] as const;

type Page = { sort: (typeof INVOICE_SORTS)[number]; cursor: Cursor | null; limit: number };

const COLUMNS = [
  ...(['i.id', 'i.state', 'i.number', 'i.customerId', 'i.orderId', 'i.orderNumber', 'i.currency'] as const),
  ...(['i.ht', 'i.tax', 'i.ttc', 'i.issuedOn', 'i.dueOn', 'i.createdAt'] as const),
  ...(['s.paymentState', 's.paid', 's.reduced', 's.credited'] as const),
];

/** One more than the page. Sorted by a day of the document, drafts have none and are left out. */
export async function listInvoices(db: Db, filter: InvoiceFilter, page: Page): Promise<ListedInvoice[]> {
  if (filter.state === 'draft' && page.sort !== '-createdAt') return [];
  if (filter.paymentState !== undefined)
    return listByPayment(db, { ...filter, paymentState: filter.paymentState }, page);
  let query = db
    .withTables<BillingTables>()
    .selectFrom('billing.invoices as i')
    .leftJoin('billing.settlements as s', (join) => join.onRef('s.invoiceId', '=', 'i.id'))
    .select(COLUMNS)
    .limit(page.limit + 1);
  if (filter.state !== undefined) query = query.where('i.state', '=', filter.state);
  if (filter.customerId !== undefined) query = query.where('i.customerId', '=', filter.customerId);
  if (filter.issuedFrom !== undefined) query = query.where('i.issuedOn', '>=', filter.issuedFrom);
  if (filter.issuedTo !== undefined) query = query.where('i.issuedOn', '<=', filter.issuedTo);
  const { cursor } = page;
  if (page.sort === '-createdAt') {
    if (cursor) query = query.where('i.id', '<', cursor.id);
    return query.orderBy('i.id', 'desc').execute();
  }
  const [column, direction] = page.sort === 'dueOn' ? (['i.dueOn', 'asc'] as const) : (['i.issuedOn', 'desc'] as const);
  if (cursor) query = query.where((eb) => beyond(eb.ref(column), eb.ref('i.id'), cursor, direction, 'date'));
  return query.where(column, 'is not', null).orderBy(column, direction).orderBy('i.id', direction).execute();
}

/** Of one payment state, all issued: a walk along the settlements, which have an index of their own for each sort. */
async function listByPayment(
  db: Db,
  filter: InvoiceFilter & { readonly paymentState: PaymentState },
  page: Page,
): Promise<ListedInvoice[]> {
  let query = db
    .withTables<BillingTables>()
    .selectFrom('billing.settlements as s')
    .innerJoin('billing.invoices as i', (join) => join.onRef('i.id', '=', 's.invoiceId'))
    .select(COLUMNS)
    .where('s.paymentState', '=', filter.paymentState)
    .limit(page.limit + 1);
  if (filter.state !== undefined) query = query.where('i.state', '=', filter.state);
  if (filter.customerId !== undefined) query = query.where('s.customerId', '=', filter.customerId);
  if (filter.issuedFrom !== undefined) query = query.where('s.issuedOn', '>=', filter.issuedFrom);
  if (filter.issuedTo !== undefined) query = query.where('s.issuedOn', '<=', filter.issuedTo);
  const { cursor } = page;
  if (page.sort === '-createdAt') {
    if (cursor) query = query.where('s.invoiceId', '<', cursor.id);
    return query.orderBy('s.invoiceId', 'desc').execute();
  }
  const [column, direction] = page.sort === 'dueOn' ? (['s.dueOn', 'asc'] as const) : (['s.issuedOn', 'desc'] as const);
  if (cursor) query = query.where((eb) => beyond(eb.ref(column), eb.ref('s.invoiceId'), cursor, direction, 'date'));
  return query.orderBy(column, direction).orderBy('s.invoiceId', direction).execute();
}

export interface InvoiceCounts {
  readonly draft: number;
  readonly unpaid: number;
  readonly partially_paid: number;
  readonly paid: number;
  readonly overdue: number;
}

/** Counters stop here: « 999+ » on the screens, and the cost stays flat at any number of invoices. */
const COUNT_CAP = 1000;

/** Drafts, and issued invoices by payment state, each counted up to COUNT_CAP along its index. */
export async function countInvoices(db: Db): Promise<InvoiceCounts> {
  const owed = (state: PaymentState) => sql`(select count(*)::int from (
    select 1 from billing.settlements s where s.payment_state = ${state}
    order by s.invoice_id desc limit ${COUNT_CAP}) counted)`;
  const { rows } = await sql<Record<'draft' | 'unpaid' | 'partiallyPaid' | 'paid' | 'overdue', number>>`
    select (select count(*)::int from (
        select 1 from billing.invoices i where i.state = 'draft'
        order by i.id desc limit ${COUNT_CAP}) counted) as draft,
      ${owed('unpaid')} as unpaid, ${owed('partially_paid')} as partially_paid, ${owed('paid')} as paid, ${owed('overdue')} as overdue`.execute(
    db,
  );
  const { partiallyPaid = 0, ...others } = rows[0] ?? {};
  return { draft: 0, unpaid: 0, paid: 0, overdue: 0, ...others, partially_paid: partiallyPaid };
}
