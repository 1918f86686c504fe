import type { Db } from '@cm/kit/database';
import { type Insertable, type Selectable, sql, type Updateable } from 'kysely';
import type { BillingTables } from './tables.ts';

export type InvoiceRow = Selectable<BillingTables['billing.invoices']>;
export type LineRow = Selectable<BillingTables['billing.invoice_lines']>;
export type NewInvoice = Insertable<BillingTables['billing.invoices']>;
export type NewLine = Insertable<BillingTables['billing.invoice_lines']>;

/** False when the order already has its invoice. */
export async function insertInvoice(db: Db, row: NewInvoice): Promise<boolean> {
  const result = await db
    .withTables<BillingTables>()
    .insertInto('billing.invoices')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .expression(sql`tenant_id, order_id`)
        .where('orderId', 'is not', null)
        .doNothing(),
    )
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

export async function insertLines(db: Db, rows: NewLine[]): Promise<void> {
  if (rows.length === 0) return;
  await db.withTables<BillingTables>().insertInto('billing.invoice_lines').values(rows).execute();
}

export async function deleteLines(db: Db, invoiceId: string): Promise<void> {
  await db.withTables<BillingTables>().deleteFrom('billing.invoice_lines').where('invoiceId', '=', invoiceId).execute();
}

export async function deleteInvoice(db: Db, id: string): Promise<void> {
  await db.withTables<BillingTables>().deleteFrom('billing.invoices').where('id', '=', id).execute();
}

export async function updateInvoice(
  db: Db,
  id: string,
  change: Updateable<BillingTables['billing.invoices']>,
): Promise<void> {
  await db
    .withTables<BillingTables>()
    .updateTable('billing.invoices')
    .set((eb) => ({ ...change, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** False when the invoice already has its PDF. */
export async function setInvoicePdf(db: Db, id: string, pdf: { fileId: string; sha256: string }): Promise<boolean> {
  const result = await db
    .withTables<BillingTables>()
    .updateTable('billing.invoices')
    .set({ pdfFileId: pdf.fileId, pdfSha256: pdf.sha256 })
    .where('id', '=', id)
    .where('pdfFileId', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

export async function updateLineTax(
  db: Db,
  line: { id: string; taxRateBp: number; exemption: string | null },
): Promise<void> {
  await db
    .withTables<BillingTables>()
    .updateTable('billing.invoice_lines')
    .set({ taxRateBp: line.taxRateBp, exemption: line.exemption })
    .where('id', '=', line.id)
    .execute();
}

/** Of one customer when `customerId` is given; null is nobody's and finds nothing. */
export async function findInvoice(db: Db, id: string, customerId?: string | null): Promise<InvoiceRow | undefined> {
  let query = db.withTables<BillingTables>().selectFrom('billing.invoices').selectAll().where('id', '=', id);
  if (customerId !== undefined) query = query.where('customerId', '=', customerId);
  return query.executeTakeFirst();
}

export async function lockInvoice(db: Db, id: string): Promise<InvoiceRow | undefined> {
  return db
    .withTables<BillingTables>()
    .selectFrom('billing.invoices')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

export async function linesOf(db: Db, invoiceId: string): Promise<LineRow[]> {
  return db
    .withTables<BillingTables>()
    .selectFrom('billing.invoice_lines')
    .selectAll()
    .where('invoiceId', '=', invoiceId)
    .orderBy('position')
    .execute();
}

/** In no order, at most 1000. */
export function listInvoiceNames(
  db: Db,
  ids: readonly string[],
): Promise<Pick<InvoiceRow, 'id' | 'number' | 'customerId'>[]> {
  const wanted = [...new Set(ids)].slice(0, 1000);
  if (wanted.length === 0) return Promise.resolve([]);
  const invoices = db.withTables<BillingTables>().selectFrom('billing.invoices');
  return invoices.select(['id', 'number', 'customerId']).where('id', 'in', wanted).execute();
}
