import type { DocumentTotals } from '@cm/catalogue';
import { buyerIdentity, customerById, type TaxExemption } from '@cm/customers';
import { type LegalIdentity, legalIdentity } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import { addDays, type Day } from '@cm/kit/dates';
import type { Locale } from '@cm/kit/i18n';
import { type CommercialDocument, commercialDocument } from '@cm/pdf/documents';
import { amountInWords } from '@cm/pdf/words';
import { printedBuyer } from './printed-buyer.ts';
import { problems } from './problems.ts';
import { printedNumber } from './quote.ts';
import type { QuoteLine, QuoteRow } from './quote.queries.ts';
import { cycleUnits } from './words.ts';

/**
 * The quote as it will be printed, for ever: seller, buyer, lines, rates and words of the moment of sending.
 * @throws ProblemError `sales.seller_incomplete` 409 when the operator's legal identity lacks a mention
 */
export async function composeQuoteDocument(
  ctx: Ctx,
  quote: QuoteRow,
  facts: {
    readonly number: string;
    readonly today: Day;
    readonly validityDays: number;
    readonly lines: readonly QuoteLine[];
    readonly totals: DocumentTotals;
    readonly buyerExemption: TaxExemption | null;
  },
): Promise<CommercialDocument> {
  const { locale, currency } = quote;
  const { ht, tax, ttc, groups } = facts.totals;
  const customer = await customerById(ctx, quote.customerId);
  const buyer = await buyerIdentity(ctx, quote.customerId);
  const draft: CommercialDocument = {
    kind: 'quote',
    locale,
    currency,
    number: printedNumber(facts.number, quote.version),
    issueDate: facts.today,
    validUntil: addDays(facts.today, facts.validityDays),
    references: [],
    ...(customer ? { customerNumber: customer.number } : {}),
    seller: printedSeller(await legalIdentity(ctx)),
    buyer: printedBuyer(buyer, locale),
    ...(buyer.mailing
      ? { mailing: { addressee: buyer.mailing.addressee, address: buyer.mailing.address[locale] } }
      : {}),
    lines: facts.lines.map((line) => printedLine(line, locale)),
    taxes: groups.map((group) => ({
      rateBp: group.rateBp,
      base: group.ht,
      amount: group.tax,
      ...(group.exemption ? { exemption: group.exemption } : {}),
    })),
    totals: { excludingTax: ht, tax, includingTax: ttc, netPayable: ttc },
    payments: [],
    amountInWords: amountInWords(ttc, currency, locale),
    ...(quote.notes ? { notes: quote.notes } : {}),
    ...(facts.buyerExemption ? { buyerExempt: true } : {}),
    legalMentions: facts.buyerExemption ? [facts.buyerExemption.certificate] : [],
    cancelled: false,
  };
  const checked = commercialDocument.safeParse(draft);
  if (checked.success) return checked.data;
  const seller = checked.error.issues.find((issue) => issue.path[0] === 'seller');
  if (seller) throw problems.seller_incomplete({ field: String(seller.path[1]) });
  throw checked.error;
}

function printedSeller(seller: LegalIdentity): CommercialDocument['seller'] {
  const { name, legalForm, activity, capital, phone, email, rc, nif, nis, bank } = seller;
  return {
    name,
    legalForm,
    activity,
    capital,
    address: [seller.address, seller.city].filter((part) => part !== '').join('\n'),
    phone,
    email,
    rc,
    nif,
    nis,
    ai: seller.ai === '' ? null : seller.ai,
    ...(bank === '' ? {} : { bank }),
    rib: seller.rib === '' ? null : seller.rib,
  };
}

function printedLine(line: QuoteLine, locale: Locale): CommercialDocument['lines'][number] {
  return {
    designation: line.designation,
    ...(line.detail ? { detail: line.detail } : {}),
    quantity: String(line.quantity),
    unit: cycleUnits[line.cycle][locale],
    unitPrice: line.unitPrice,
    ...(line.discount > 0 ? { discount: line.discount } : {}),
    ...(line.discountReason ? { discountReason: line.discountReason } : {}),
    total: line.ht,
    taxRateBp: line.taxRateBp,
  };
}
