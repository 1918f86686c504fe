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
  readonly customer_id: string;
  readonly order_id: string | null;
  readonly order_number: string | null;
  readonly currency: string;
  readonly ht: number;
  readonly tax: number;
  readonly ttc: number;
  readonly issued_on: Day | null;
  readonly due_on: Day | null;
  readonly created_at: Date;
  readonly payment_state: PaymentState | null;
  readonly paid: number | null;
  readonly reduced: number | null;
  readonly credited: number | null;
}

export const INVOICE_SORTS = ['-createdAt', '-issuedOn', 'dueOn'] as const;

type Page = { sort: (typeof INVOICE_SORTS)[number]; cursor: Cursor | null; limit: number };

const COLUMNS = [
  ...(['i.id', 'i.state', 'i.number', 'i.customer_id', 'i.order_id', 'i.order_number', 'i.currency'] as const),
  ...(['i.ht', 'i.tax', 'i.ttc', 'i.issued_on', 'i.due_on', 'i.created_at'] as const),
  ...(['s.payment_state', 's.paid', 's.reduced', 's.credited'] as const),
];

/** One more than the page. Sorted by a day of the document, drafts have none and are left out. */
export async function listInvoices(
  db: Db,
  tenantId: string,
  filter: InvoiceFilter,
  page: Page,
): Promise<ListedInvoice[]> {
  if (filter.state === 'draft' && page.sort !== '-createdAt') return [];
  if (filter.paymentState !== undefined)
    return listByPayment(db, tenantId, { ...filter, paymentState: filter.paymentState }, page);
  let query = db
    .withTables<BillingTables>()
    .selectFrom('billing.invoices as i')
    .leftJoin('billing.settlements as s', (join) =>
      join.onRef('s.tenant_id', '=', 'i.tenant_id').onRef('s.invoice_id', '=', 'i.id'),
    )
    .select(COLUMNS)
    .where('i.tenant_id', '=', tenantId)
    .limit(page.limit + 1);
  if (filter.state !== undefined) query = query.where('i.state', '=', filter.state);
  if (filter.customerId !== undefined) query = query.where('i.customer_id', '=', filter.customerId);
  if (filter.issuedFrom !== undefined) query = query.where('i.issued_on', '>=', filter.issuedFrom);
  if (filter.issuedTo !== undefined) query = query.where('i.issued_on', '<=', filter.issuedTo);
  const { cursor } = page;
  if (page.sort === '-createdAt') {
    if (cursor) query = query.where('i.id', '<', cursor.id);
    return query.orderBy('i.id', 'desc').execute();
  }
  const [column, direction] =
    page.sort === 'dueOn' ? (['i.due_on', 'asc'] as const) : (['i.issued_on', 'desc'] as const);
  if (cursor) query = query.where((eb) => beyond(eb.ref(column), eb.ref('i.id'), cursor, direction, 'date'));
  return query.where(column, 'is not', null).orderBy(column, direction).orderBy('i.id', direction).execute();
}

/** Of one payment state, all issued: a walk along the settlements, which have an index of their own for each sort. */
async function listByPayment(
  db: Db,
  tenantId: string,
  filter: InvoiceFilter & { readonly paymentState: PaymentState },
  page: Page,
): Promise<ListedInvoice[]> {
  let query = db
    .withTables<BillingTables>()
    .selectFrom('billing.settlements as s')
    .innerJoin('billing.invoices as i', (join) =>
      join.onRef('i.tenant_id', '=', 's.tenant_id').onRef('i.id', '=', 's.invoice_id'),
    )
    .select(COLUMNS)
    .where('s.tenant_id', '=', tenantId)
    .where('s.payment_state', '=', filter.paymentState)
    .limit(page.limit + 1);
  if (filter.state !== undefined) query = query.where('i.state', '=', filter.state);
  if (filter.customerId !== undefined) query = query.where('s.customer_id', '=', filter.customerId);
  if (filter.issuedFrom !== undefined) query = query.where('s.issued_on', '>=', filter.issuedFrom);
  if (filter.issuedTo !== undefined) query = query.where('s.issued_on', '<=', filter.issuedTo);
  const { cursor } = page;
  if (page.sort === '-createdAt') {
    if (cursor) query = query.where('s.invoice_id', '<', cursor.id);
    return query.orderBy('s.invoice_id', 'desc').execute();
  }
  const [column, direction] =
    page.sort === 'dueOn' ? (['s.due_on', 'asc'] as const) : (['s.issued_on', 'desc'] as const);
  if (cursor) query = query.where((eb) => beyond(eb.ref(column), eb.ref('s.invoice_id'), cursor, direction, 'date'));
  return query.orderBy(column, direction).orderBy('s.invoice_id', direction).execute();
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
export async function countInvoices(db: Db, tenantId: string): Promise<InvoiceCounts> {
  const owed = (state: PaymentState) => sql`(select count(*)::int from (
    select 1 from billing.settlements s where s.tenant_id = ${tenantId} and s.payment_state = ${state}
    order by s.invoice_id desc limit ${COUNT_CAP}) counted)`;
  const { rows } = await sql<InvoiceCounts>`
    select (select count(*)::int from (
        select 1 from billing.invoices i where i.tenant_id = ${tenantId} and i.state = 'draft'
        order by i.id desc limit ${COUNT_CAP}) counted) as draft,
      ${owed('unpaid')} as unpaid, ${owed('partially_paid')} as partially_paid, ${owed('paid')} as paid, ${owed('overdue')} as overdue`.execute(
    db,
  );
  return rows[0] ?? { draft: 0, unpaid: 0, partially_paid: 0, paid: 0, overdue: 0 };
}
