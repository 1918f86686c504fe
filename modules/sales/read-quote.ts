import type { Ctx } from '@cm/kit/ctx';
import { dayIn } from '@cm/kit/dates';
import { needsApproval } from './approve-discount.ts';
import { lineCategoryOf } from './category-discount.ts';
import { kycNeedOf } from './kyc-gate.ts';
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
  categoryDiscountBp: line.categoryDiscountBp,
  discount: line.discount,
  discountReason: line.discountReason,
  taxCategory: line.taxCategory,
  taxRateBp: line.taxRateBp,
  exemption: line.exemption,
  ht: line.ht,
});

const shown = (quote: QuoteRow) => ({
  id: quote.id,
  number: quote.number === null ? null : printedNumber(quote.number, quote.version),
  version: quote.version,
  customerId: quote.customerId,
  origin: quote.origin,
  state: quote.state,
  stateReason: quote.stateReason,
  requestText: quote.requestText,
  notes: quote.notes,
  currency: quote.currency,
  discount: quote.discount,
  ht: quote.ht,
  tax: quote.tax,
  ttc: quote.ttc,
  validUntil: quote.validUntil,
  sentAt: quote.sentAt,
  decidedAt: quote.decidedAt,
  createdAt: quote.createdAt,
  updatedAt: quote.updatedAt,
  pdfReady: quote.pdfSha256 !== null,
  pdfSha256: quote.pdfSha256,
});

const answerable = (ctx: Ctx, quote: QuoteRow): boolean =>
  quote.state === 'sent' &&
  quote.validUntil !== null &&
  !isPastValidity(quote.validUntil, dayIn(ctx.tenant.timeZone, ctx.now()));

/** A quote as its customer sees it: what we are still pricing has no figures yet. */
export async function readQuoteForCustomer(ctx: Ctx, id: string) {
  const quote = await visibleQuote(ctx, id);
  const open = quote.sentAt !== null;
  const lines = open ? await selectQuoteLines(ctx.db, id) : [];
  const { ht, tax, ttc, discount } = quote;
  return {
    ...shown(quote),
    // Our own reasons for replacing an offer stay ours.
    stateReason: quote.state === 'superseded' ? null : quote.stateReason,
    lines: lines.map(shownLine),
    kyc: await kycNeedOf(ctx, quote.customerId, lines),
    totals: open ? { discount, ht, tax, ttc } : null,
    can: { accept: answerable(ctx, quote) && quote.pdfSha256 !== null, decline: quote.state === 'sent' },
  };
}

/** A quote as staff see it, with what the policy lets this person do next. */
export async function readQuoteForStaff(ctx: Ctx, id: string) {
  const quote = await visibleQuote(ctx, id);
  const manages = ctx.actor.kind === 'staff' && ctx.actor.permissions.has('quotes.manage');
  const userId = ctx.actor.kind === 'staff' ? ctx.actor.userId : '';
  const draft = manages && quote.state === 'draft';
  const lines = await selectQuoteLines(ctx.db, id);
  const unapproved = quote.state === 'draft' && quote.approvedBy === null && (await needsApproval(ctx, quote));
  return {
    ...shown(quote),
    rootId: quote.rootId,
    editVersion: quote.editVersion,
    lines: lines.map(shownLine),
    categoryDiscountBp: (await lineCategoryOf(ctx, quote.customerId, quote.locale)).categoryDiscountBp,
    discountShareBp: quote.discountShareBp,
    approval: { required: unapproved, approvedBy: quote.approvedBy, approvedAt: quote.approvedAt },
    decision:
      quote.decidedAt === null
        ? null
        : {
            by: quote.decidedByKind ?? 'staff',
            userId: quote.decidedBy,
            ip: quote.decidedIp,
            pdfSha256: quote.acceptedPdfSha256,
          },
    can: {
      edit: draft,
      send: draft && lines.length > 0 && !unapproved,
      approve: draft && unapproved && !quote.pricedBy.includes(userId) && quote.pricedBy.length > 0,
      revise: manages && REVISABLE.includes(quote.state),
      withdraw: draft || (manages && quote.state === 'sent'),
      decide: manages && answerable(ctx, quote),
    },
  };
}
