import { customerById, customersByIds } from '@cm/customers';
import { documentTotals } from '@cm/catalogue';
import type { Ctx } from '@cm/kit/ctx';
import { dayIn } from '@cm/kit/dates';
import type { z } from 'zod';
import { allowedActs } from '../invoice.ts';
import { findInvoice, type InvoiceRow, type LineRow, linesOf } from '../invoice.queries.ts';
import type { ListedInvoice } from '../invoice-list.queries.ts';
import { mentionsOf } from '../mentions.ts';
import { buyerOf, sellerOf } from '../parties.ts';
import { balanceOf } from '../payment-state.ts';
import { problems } from '../problems.ts';
import { findSettlement } from '../settlement.queries.ts';
import { stampDutyBy } from '../stamp-duty-on.ts';
import { findTariff } from '../stamp-duty.queries.ts';
import { customerInvoice, customerInvoiceItemAnswer, documentAnswer, type staffInvoice } from './answers.ts';

interface Loaded {
  readonly row: InvoiceRow;
  readonly lines: readonly LineRow[];
  readonly listed: ListedInvoice;
  readonly document: ReturnType<typeof documentAnswer>;
}

async function load(ctx: Ctx, id: string, customerId?: string | null): Promise<Loaded> {
  const today = dayIn(ctx.tenant.timeZone, ctx.now());
  // In one flight: after an issue, everybody else who issues waits for the number until this transaction ends.
  const [row, lines, settlement, tariff] = await Promise.all([
    findInvoice(ctx.db, id, customerId),
    linesOf(ctx.db, id),
    findSettlement(ctx.db, id),
    findTariff(ctx.db, today),
  ]);
  // A customer's drafts are the staff's work, not documents.
  if (!row || (customerId !== undefined && row.state === 'draft')) throw problems.not_found();
  const balance = settlement ? balanceOf(settlement) : row.ttc;
  const duty = stampDutyBy(tariff, { amount: balance, currency: row.currency }, 'cash');
  const taxGroups = row.taxGroups ?? draftGroups(lines);
  const { paid = null, reduced = null, credited = null, paymentState = null } = settlement ?? {};
  return {
    row,
    lines,
    listed: { ...row, paid, reduced, credited, paymentState },
    document: documentAnswer(row, lines, { balance, cashStampDuty: duty, taxGroups }),
  };
}

const draftGroups = (lines: readonly LineRow[]) =>
  documentTotals(
    lines.map((line) => ({
      quantity: line.quantity,
      unitPrice: line.unitPrice,
      discount: line.discount,
      taxRateBp: line.taxRateBp,
      exemption: line.exemption,
    })),
  ).groups;

/** An issued invoice of the customer. @throws ProblemError 404 */
export async function customerInvoiceAnswer(
  ctx: Ctx,
  id: string,
  customerId: string | null,
): Promise<z.output<typeof customerInvoice>> {
  const { listed, document } = await load(ctx, id, customerId);
  return customerInvoice.parse({ ...customerInvoiceItemAnswer(listed), ...document });
}

/** Any invoice, with what a draft still lacks. @throws ProblemError 404 */
export async function staffInvoiceAnswer(ctx: Ctx, id: string): Promise<z.output<typeof staffInvoice>> {
  const { row, lines, listed, document } = await load(ctx, id);
  const customer = await customerById(ctx, row.customerId);
  const mentions = row.state === 'draft' ? await mentionsNow(ctx, row, lines) : { missing: [], warnings: [] };
  const may = allowedActs[row.state];
  return {
    ...customerInvoiceItemAnswer(listed),
    ...document,
    state: row.state,
    customerId: row.customerId,
    customerName: customer?.displayName ?? '',
    createdAt: row.createdAt,
    version: row.version,
    paymentDays: row.paymentDays,
    missing: [...mentions.missing],
    warnings: [...mentions.warnings],
    can: {
      edit: may.includes('edit'),
      discard: may.includes('discard'),
      issue: may.includes('issue') && mentions.missing.length === 0 && row.ttc > 0,
      credit: may.includes('credit') && (listed.credited ?? 0) < row.ttc,
      pay: may.includes('pay') && listed.paymentState !== 'paid',
      print: may.includes('print'),
    },
  };
}

async function mentionsNow(ctx: Ctx, row: InvoiceRow, lines: readonly LineRow[]) {
  const { buyer } = await buyerOf(ctx, row.customerId, row.locale);
  const mentioned = lines.map((l) => ({ designation: l.designation, quantity: l.quantity, unitPrice: l.unitPrice }));
  return mentionsOf(await sellerOf(ctx), buyer, mentioned);
}

/** Names of the customers of some rows, for lists. */
export async function customerNames(
  ctx: Ctx,
  rows: readonly { customerId: string }[],
): Promise<(row: { customerId: string }) => string> {
  const found = await customersByIds(ctx, [...new Set(rows.map((row) => row.customerId))]);
  return (row) => found.get(row.customerId)?.displayName ?? '';
}
