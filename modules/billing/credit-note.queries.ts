import type { Db } from '@cm/kit/database';
import { type Insertable, type Selectable, sql } from 'kysely';
import type { BillingTables } from './tables.ts';

export type CreditNoteRow = Selectable<BillingTables['billing.credit_notes']>;
export type CreditNoteLineRow = Selectable<BillingTables['billing.credit_note_lines']>;

export async function insertCreditNote(
  db: Db,
  note: Insertable<BillingTables['billing.credit_notes']>,
  lines: Insertable<BillingTables['billing.credit_note_lines']>[],
): Promise<void> {
  await db.withTables<BillingTables>().insertInto('billing.credit_notes').values(note).execute();
  await db.withTables<BillingTables>().insertInto('billing.credit_note_lines').values(lines).execute();
}

/** What earlier credit notes took of each line, before tax. */
export async function creditedByLine(db: Db, invoiceId: string): Promise<Map<string, number>> {
  const rows = await db
    .withTables<BillingTables>()
    .selectFrom('billing.credit_note_lines as c')
    .innerJoin('billing.invoice_lines as l', (join) => join.onRef('l.id', '=', 'c.invoiceLineId'))
    .select(['c.invoiceLineId as id', sql<number>`sum(c.ht)::bigint`.as('ht')])
    .where('l.invoiceId', '=', invoiceId)
    .groupBy('c.invoiceLineId')
    .execute();
  return new Map(rows.map((row) => [row.id, row.ht]));
}

/** Of one customer when `customerId` is given; null is nobody's and finds nothing. */
export async function findCreditNote(
  db: Db,
  id: string,
  customerId?: string | null,
): Promise<CreditNoteRow | undefined> {
  let query = db.withTables<BillingTables>().selectFrom('billing.credit_notes').selectAll().where('id', '=', id);
  if (customerId !== undefined) query = query.where('customerId', '=', customerId);
  return query.executeTakeFirst();
}

export async function creditNoteLines(db: Db, creditNoteId: string): Promise<CreditNoteLineRow[]> {
  return db
    .withTables<BillingTables>()
    .selectFrom('billing.credit_note_lines')
    .selectAll()
    .where('creditNoteId', '=', creditNoteId)
    .orderBy('position')
    .execute();
}

/** With the number of the invoice that each corrects, newest first, one more than `limit`. */
export async function listCreditNotes(
  db: Db,
  filter: { customerId?: string | undefined; invoiceId?: string | undefined },
  page: { beforeId: string | null; limit: number },
): Promise<(CreditNoteRow & { invoiceNumber: string | null })[]> {
  let query = db
    .withTables<BillingTables>()
    .selectFrom('billing.credit_notes as c')
    .innerJoin('billing.invoices as i', (join) => join.onRef('i.id', '=', 'c.invoiceId'))
    .selectAll('c')
    .select('i.number as invoiceNumber')
    .orderBy('c.id', 'desc')
    .limit(page.limit + 1);
  if (filter.customerId !== undefined) query = query.where('c.customerId', '=', filter.customerId);
  if (filter.invoiceId !== undefined) query = query.where('c.invoiceId', '=', filter.invoiceId);
  if (page.beforeId !== null) query = query.where('c.id', '<', page.beforeId);
  return query.execute();
}

/** False when it already has its PDF. */
export async function setCreditNotePdf(db: Db, id: string, pdf: { fileId: string; sha256: string }): Promise<boolean> {
  const result = await db
    .withTables<BillingTables>()
    .updateTable('billing.credit_notes')
    .set({ pdfFileId: pdf.fileId, pdfSha256: pdf.sha256 })
    .where('id', '=', id)
    .where('pdfFileId', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
