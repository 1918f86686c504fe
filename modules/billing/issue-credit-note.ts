import { actorKey } from '@cm/kit/access';
import type { Ctx } from '@cm/kit/ctx';
import { dayIn } from '@cm/kit/dates';
import { emit } from '@cm/kit/events';
import { uuidv7 } from '@cm/kit/ids';
import { enqueue } from '@cm/kit/jobs';
import { amountInWords } from '@cm/pdf/words';
import { type CreditedLine, creditTotals, type CreditTotals } from './credit-note.ts';
import { creditedByLine, insertCreditNote } from './credit-note.queries.ts';
import { creditNoteIssued } from './events.ts';
import { assertMay } from './invoice.ts';
import { findInvoice, type InvoiceRow, type LineRow, linesOf } from './invoice.queries.ts';
import { renderCreditNote } from './jobs/render-credit-note.ts';
import { creditNoteEntry } from './ledger.ts';
import { postEntry } from './ledger.queries.ts';
import { balanceOf } from './payment-state.ts';
import { problems } from './problems.ts';
import { settle } from './settle.ts';
import { lockSettlements } from './settlement.queries.ts';
import { takeNumber } from './take-number.ts';

export interface CreditRequest {
  readonly id?: string | undefined;
  readonly invoiceId: string;
  readonly reason: string;
  /** Minor units before tax by line of the invoice; null credits all that remains. */
  readonly lines: readonly CreditedLine[] | null;
}

/**
 * The only way to change what an issued invoice asks for. Lowers what is owed; what was already paid becomes the
 * customer's credit. The droit de timbre is not given back: it went to the State.
 *
 * @throws ProblemError 404; `billing.not_issued`, `billing.nothing_to_credit`, `billing.credit_above_remaining` 409
 * @command the id that the caller makes is taken once; the number is taken with it or not at all
 */
export async function issueCreditNote(ctx: Ctx, input: CreditRequest): Promise<string> {
  return ctx.transaction(async (tx) => {
    const invoice = await findInvoice(tx.db, input.invoiceId);
    if (!invoice) throw problems.not_found();
    assertMay(invoice.state, 'credit');
    // The lock makes two credit notes of one invoice wait for each other: the second sees what the first took.
    const [settlement] = await lockSettlements(tx.db, [input.invoiceId]);
    if (!settlement) throw problems.not_found();
    const lines = await linesOf(tx.db, input.invoiceId);
    const totals = await remainingTotals(tx, input, lines);
    const id = input.id ?? uuidv7(tx.now());
    const reduced = Math.min(totals.ttc, balanceOf(settlement));
    await settle(tx, settlement, { reduced, credited: totals.ttc, by: 'credit_note', documentId: id });
    await enqueue(tx, renderCreditNote, { creditNoteId: id });
    await write(tx, { id, input, invoice, lines, totals, reduced });
    return id;
  });
}

async function remainingTotals(ctx: Ctx, input: CreditRequest, lines: readonly LineRow[]): Promise<CreditTotals> {
  if (input.lines?.some((line) => !lines.some(({ id }) => id === line.id))) throw problems.not_found();
  const credited = await creditedByLine(ctx.db, input.invoiceId);
  const totals = creditTotals(
    lines.map((line) => ({
      id: line.id,
      ht: line.ht,
      credited: credited.get(line.id) ?? 0,
      taxRateBp: line.taxRateBp,
      exemption: line.exemption,
    })),
    input.lines,
  );
  if ('lineId' in totals) {
    const position = lines.findIndex((line) => line.id === totals.lineId) + 1;
    throw problems.credit_above_remaining({ line: position, remaining: totals.remaining });
  }
  if (totals.ttc === 0) throw problems.nothing_to_credit();
  return totals;
}

async function write(
  ctx: Ctx,
  facts: {
    id: string;
    input: CreditRequest;
    invoice: InvoiceRow;
    lines: readonly LineRow[];
    totals: CreditTotals;
    reduced: number;
  },
): Promise<void> {
  const { id, input, invoice, totals, reduced } = facts;
  const { currency, locale, customerId } = invoice;
  const { ht, tax, ttc } = totals;
  const words = amountInWords(ttc, currency, locale);
  const taken = await takeNumber(ctx, 'credit_note', dayIn(ctx.tenant.timeZone, ctx.now()));
  const note = {
    id,
    invoiceId: invoice.id,
    customerId,
    year: taken.year,
    seq: taken.seq,
    number: taken.number,
    issuedOn: taken.on,
    issuedAt: ctx.now(),
    issuedBy: actorKey(ctx.actor),
    reason: input.reason,
    currency,
    locale,
    ht,
    tax,
    ttc,
    reduced,
    // The parties of the invoice that it corrects, even when they moved since.
    seller: JSON.stringify(invoice.seller),
    buyer: JSON.stringify(invoice.buyer),
    taxGroups: JSON.stringify(totals.groups),
    amountInWords: words,
  };
  await insertCreditNote(ctx.db, note, noteLines(note, facts.lines, totals));
  const entry = {
    id: uuidv7(ctx.now()),
    kind: 'credit_note',
    documentId: id,
    customerId,
    currency,
    on: taken.on,
  } as const;
  const lines = creditNoteEntry({ ht, tax, reduced });
  await postEntry(ctx.db, { ...entry, lines }, ctx.now());
  await emit(ctx, creditNoteIssued, {
    creditNoteId: id,
    number: taken.number,
    invoiceId: invoice.id,
    invoiceNumber: invoice.number ?? '',
    customerId,
    ttc,
    currency,
    reason: input.reason,
    toCredit: ttc - reduced,
  });
}

/** A line credited whole keeps its quantity and price; a part of it is one amount. */
function noteLines(note: { id: string }, lines: readonly LineRow[], totals: CreditTotals) {
  return totals.lines.flatMap((credited, index) => {
    const line = lines.find(({ id }) => id === credited.id);
    if (!line) return [];
    const whole = credited.ht === line.ht;
    return {
      creditNoteId: note.id,
      position: index + 1,
      invoiceLineId: line.id,
      designation: line.designation,
      quantity: whole ? line.quantity : 1,
      unit: line.unit,
      unitPrice: whole ? line.unitPrice : credited.ht,
      discount: whole ? line.discount : 0,
      ht: credited.ht,
      taxRateBp: line.taxRateBp,
      exemption: line.exemption,
    };
  });
}
