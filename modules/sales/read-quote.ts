import type { Ctx } from '@cm/kit/ctx';
import { dayIn } from '@cm/kit/dates';
import { needsApproval } from './approve-discount.ts';
import { isPastValidity, printedNumber, REVISABLE } from './quote.ts';
import { type QuoteLine, type QuoteRow, selectQuoteLines } from './quote.queries.ts';
import { visibleQuote } from './visible-quote.ts';

const shownLine = (line: QuoteLine) => ({
  id: line.id,
  planId: line.planId,
  designation: line.designation,
  detail: line.detail,
  quantity: line.quantity,
  cycle: line.cycle,
  unitPrice: line.unitPrice,
  listPrice: line.listPrice,
  discountBp: line.discountBp,
  discount: line.discount,
  taxCategory: line.taxCategory,
  taxRateBp: line.taxRateBp,
  exemption: line.exemption,
  ht: line.ht,
});

const shown = (quote: QuoteRow) => ({
  id: quote.id,
  number: quote.number === null ? null : printedNumber(quote.number, quote.version),
  version: quote.version,
  customerId: quote.customer_id,
  origin: quote.origin,
  state: quote.state,
  stateReason: quote.state_reason,
  requestText: quote.request_text,
  notes: quote.notes,
  currency: quote.currency,
  discount: quote.discount,
  ht: quote.ht,
  tax: quote.tax,
  ttc: quote.ttc,
  validUntil: quote.valid_until,
  sentAt: quote.sent_at,
  decidedAt: quote.decided_at,
  createdAt: quote.created_at,
  updatedAt: quote.updated_at,
  pdfReady: quote.pdf_sha256 !== null,
  pdfSha256: quote.pdf_sha256,
});

const answerable = (ctx: Ctx, quote: QuoteRow): boolean =>
  quote.state === 'sent' &&
  quote.valid_until !== null &&
  !isPastValidity(quote.valid_until, dayIn(ctx.tenant.timeZone, ctx.now()));

/** A quote as its customer sees it: what we are still pricing has no figures yet. */
export async function readQuoteForCustomer(ctx: Ctx, id: string) {
  const quote = await visibleQuote(ctx, id);
  const open = quote.sent_at !== null;
  const lines = open ? await selectQuoteLines(ctx.db, ctx.tenant.id, id) : [];
  const { ht, tax, ttc, discount } = quote;
  return {
    ...shown(quote),
    // Our own reasons for replacing an offer stay ours.
    stateReason: quote.state === 'superseded' ? null : quote.state_reason,
    lines: lines.map(shownLine),
    totals: open ? { discount, ht, tax, ttc } : null,
    can: { accept: answerable(ctx, quote) && quote.pdf_sha256 !== null, decline: quote.state === 'sent' },
  };
}

/** A quote as staff see it, with what the policy lets this person do next. */
export async function readQuoteForStaff(ctx: Ctx, id: string) {
  const quote = await visibleQuote(ctx, id);
  const manages = ctx.actor.kind === 'staff' && ctx.actor.permissions.has('quotes.manage');
  const userId = ctx.actor.kind === 'staff' ? ctx.actor.userId : '';
  const draft = manages && quote.state === 'draft';
  const lines = await selectQuoteLines(ctx.db, ctx.tenant.id, id);
  const unapproved = quote.state === 'draft' && quote.approved_by === null && (await needsApproval(ctx, quote));
  return {
    ...shown(quote),
    rootId: quote.root_id,
    editVersion: quote.edit_version,
    lines: lines.map(shownLine),
    discountShareBp: quote.discount_share_bp,
    approval: { required: unapproved, approvedBy: quote.approved_by, approvedAt: quote.approved_at },
    decision:
      quote.decided_at === null
        ? null
        : {
            by: quote.decided_by_kind ?? 'staff',
            userId: quote.decided_by,
            ip: quote.decided_ip,
            pdfSha256: quote.accepted_pdf_sha256,
          },
    can: {
      edit: draft,
      send: draft && lines.length > 0 && !unapproved,
      approve: draft && unapproved && !quote.priced_by.includes(userId) && quote.priced_by.length > 0,
      revise: manages && REVISABLE.includes(quote.state),
      withdraw: draft || (manages && quote.state === 'sent'),
      decide: manages && answerable(ctx, quote),
    },
  };
}
