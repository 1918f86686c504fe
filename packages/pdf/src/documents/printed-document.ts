import { currencySymbol, formatAmount, formatDecimal, formatFigure, formatRate, formatRib } from './amounts.ts';
import type { CommercialDocument } from './commercial-document.ts';
import { type CalendarDate, calendarDate, formatDate } from './dates.ts';
import { labelsOf } from './labels-of.ts';
import type { Labels } from './labels.ts';
import { printable } from './printable.ts';

/** A label and its value. `text` runs in its own direction; `code` is a number or an address, left to right in every language. */
export interface Entry {
  readonly label: string;
  readonly value: string;
  readonly as: 'text' | 'code';
}

/** A fact of the document's head; `note` stands under it. */
interface Fact extends Entry {
  readonly note: string;
}

/** An amount split for setting: the figure is ink, its unit is quiet. */
interface Figure {
  readonly before: string;
  readonly figure: string;
  readonly after: string;
}

interface TotalRow {
  readonly label: string;
  readonly note: string;
  readonly amount: Figure;
  readonly weight: 'plain' | 'medium' | 'final';
}

/** What the template lays out: every string is ready to print, nothing is computed after this. */
export interface PrintedDocument {
  readonly language: CommercialDocument['locale'];
  readonly title: string;
  readonly numberLabel: string;
  readonly number: string;
  readonly created: CalendarDate;
  readonly author: string;
  /** The author, short enough for the head of the following pages. */
  readonly issuer: string;
  readonly facts: readonly Fact[];
  readonly seller: {
    readonly heading: string;
    readonly name: string;
    readonly about: string;
    readonly address: string;
    readonly entries: readonly Entry[];
  };
  readonly buyer: {
    readonly heading: string;
    readonly name: string;
    readonly about: string;
    readonly address: string;
    readonly entries: readonly Entry[];
  };
  /** Where it is sent; null when that is the buyer's address. */
  readonly mailing: { readonly heading: string; readonly addressee: string; readonly address: string } | null;
  readonly columns: Readonly<Record<'designation' | 'quantity' | 'unitPrice' | 'taxRate' | 'lineTotal', string>>;
  readonly amountsIn: string;
  readonly lines: readonly {
    readonly designation: string;
    readonly detail: string;
    readonly discount: string;
    readonly discountFigure: string;
    readonly quantity: string;
    readonly unit: string;
    readonly unitPrice: string;
    readonly taxRate: string;
    readonly total: string;
  }[];
  readonly totals: readonly TotalRow[];
  readonly inWordsLabel: string;
  readonly inWords: string;
  readonly payment: readonly Entry[];
  readonly paymentsHeading: string;
  readonly payments: readonly {
    readonly date: string;
    readonly mode: string;
    readonly reference: string;
    readonly amount: Figure;
  }[];
  readonly afterPayments: readonly TotalRow[];
  readonly notesHeading: string;
  readonly notes: string;
  readonly mentions: readonly string[];
  readonly signatures: readonly string[];
  readonly verificationLabel: string;
  readonly verification: string;
  readonly page: string;
  readonly cancelled: readonly string[];
}

const text = (label: string, value: string | null | undefined): Entry[] =>
  value ? [{ label, value: printable(value), as: 'text' }] : [];
const code = (label: string, value: string | null | undefined): Entry[] =>
  value ? [{ label, value: printable(value), as: 'code' }] : [];

function figureOf(amount: number, doc: CommercialDocument): Figure {
  const symbol = currencySymbol(doc.currency, doc.locale);
  const figure = formatFigure(amount, doc.locale);
  return doc.locale === 'en' ? { before: symbol, figure, after: '' } : { before: '', figure, after: symbol };
}

function sellerOf({ seller, ...doc }: CommercialDocument, l: Labels): PrintedDocument['seller'] {
  const capital = seller.capital === null ? undefined : formatAmount(seller.capital, doc.currency, doc.locale);
  return {
    heading: l.seller,
    name: printable(seller.name),
    about: printable(`${seller.legalForm} · ${seller.activity}`),
    address: printable(seller.address),
    entries: [
      ...text(l.capital, capital),
      ...code(l.phone, seller.phone),
      ...code(l.fax, seller.fax),
      ...code(l.email, seller.email),
      ...code(l.website, seller.website),
      ...code(l.rc, seller.rc),
      ...code(l.nif, seller.nif),
      ...code(l.nis, seller.nis),
      ...code(l.ai, seller.ai),
    ],
  };
}

function buyerOf({ buyer }: CommercialDocument, l: Labels): PrintedDocument['buyer'] {
  const common = { heading: l.buyer, name: printable(buyer.name), address: printable(buyer.address) };
  if (buyer.type === 'individual') return { ...common, about: '', entries: [] };
  if (buyer.type === 'public_body')
    return { ...common, about: '', entries: [...code(l.nif, buyer.nif), ...code(l.nis, buyer.nis)] };
  return {
    ...common,
    about: printable([buyer.legalForm, buyer.activity].filter(Boolean).join(' · ')),
    entries: [
      ...code(l.phone, buyer.phone),
      ...code(l.email, buyer.email),
      ...code(l.rc, buyer.rc),
      ...code(l.nif, buyer.nif),
      ...code(l.nis, buyer.nis),
      ...code(l.ai, buyer.ai),
    ],
  };
}

function totalsOf(doc: CommercialDocument, l: Labels): TotalRow[] {
  const { totals, kind, locale } = doc;
  const row = (label: string, amount: number, weight: TotalRow['weight'] = 'plain', note = ''): TotalRow => ({
    label,
    note,
    amount: figureOf(amount, doc),
    weight,
  });
  // Quotes are read for their total; documents that are paid name what is payable even when it is the same amount.
  const named = totals.stampDuty !== undefined || ['invoice', 'credit_note', 'receipt'].includes(kind);
  return [
    ...(totals.discount
      ? [row(l.grossTotal, totals.excludingTax + totals.discount), row(l.discount, -totals.discount)]
      : []),
    row(l.excludingTax, totals.excludingTax),
    ...(doc.buyerExempt ? [] : doc.taxes).map((tax) =>
      row(
        `${l.tax} ${formatRate(tax.rateBp, locale)}`,
        tax.amount,
        'plain',
        `${l.onBase} ${formatFigure(tax.base, locale)}`,
      ),
    ),
    ...(doc.taxes.length > 1 && !doc.buyerExempt ? [row(l.taxTotal, totals.tax)] : []),
    row(l.includingTax, totals.includingTax, named ? 'medium' : 'final'),
    ...(totals.stampDuty === undefined ? [] : [row(l.stampDuty, totals.stampDuty)]),
    ...(named ? [row(l.kinds[kind].netPayable, totals.netPayable, 'final')] : []),
  ];
}

function mentionsOf(doc: CommercialDocument, l: Labels): string[] {
  const kindMention = l.kinds[doc.kind].mention;
  const exemptions = doc.taxes.flatMap((tax) => (tax.exemption ? [tax.exemption] : []));
  return [...(kindMention ? [kindMention] : []), ...exemptions, ...doc.legalMentions].map(printable);
}

function factsOf(doc: CommercialDocument, l: Labels): Fact[] {
  const date = (label: string, iso: string | undefined) => text(label, iso && formatDate(iso, doc.locale));
  const dated = (iso: string | undefined) => (iso === undefined ? '' : `${l.dated} ${formatDate(iso, doc.locale)}`);
  return [
    ...[
      ...date(l.issueDate, doc.issueDate),
      ...date(l.dueDate, doc.dueDate),
      ...date(l.validUntil, doc.validUntil),
      ...code(l.customerNumber, doc.customerNumber),
    ].map((entry) => ({ ...entry, note: '' })),
    ...doc.references.flatMap((reference) =>
      code(printable(reference.label), reference.number).map((entry) => ({ ...entry, note: dated(reference.date) })),
    ),
  ];
}

/** At most 60 letters: what fits beside the document's number. */
function shortened(name: string): string {
  const letters = Array.from(name.replaceAll('\u200b', ''));
  return letters.length <= 60 ? letters.join('') : `${letters.slice(0, 59).join('').trimEnd()}…`;
}

/** Everything that a document prints, in its language and in its final form. */
export function printedDocument(doc: CommercialDocument): PrintedDocument {
  const l = labelsOf(doc.locale);
  const kind = l.kinds[doc.kind];
  const paid = doc.payments.reduce((total, payment) => total + payment.amount, 0);
  const signatures = ['quote', 'order_form'].includes(doc.kind)
    ? [l.buyerSignature, l.sellerSignature]
    : [l.sellerSignature];
  return {
    language: doc.locale,
    title: kind.title,
    numberLabel: l.number,
    number: printable(doc.number),
    created: calendarDate(doc.issueDate),
    author: printable(doc.seller.name),
    issuer: shortened(printable(doc.seller.name)),
    facts: factsOf(doc, l),
    seller: sellerOf(doc, l),
    buyer: buyerOf(doc, l),
    mailing: doc.mailing
      ? {
          heading: l.mailing,
          addressee: printable(doc.mailing.addressee),
          address: printable(doc.mailing.address),
        }
      : null,
    columns: {
      designation: l.designation,
      quantity: l.quantity,
      unitPrice: l.unitPrice,
      taxRate: doc.buyerExempt ? '' : l.taxRate,
      lineTotal: l.lineTotal,
    },
    amountsIn: `${l.amountsIn} ${currencySymbol(doc.currency, doc.locale)}`,
    lines: doc.lines.map((line) => ({
      designation: printable(line.designation),
      detail: line.detail === undefined ? '' : printable(line.detail),
      discount: line.discount ? printable(line.discountReason ?? l.lineDiscount) : '',
      discountFigure: line.discount ? formatFigure(-line.discount, doc.locale) : '',
      quantity: formatDecimal(line.quantity, doc.locale),
      unit: printable(line.unit),
      unitPrice: formatFigure(line.unitPrice, doc.locale),
      taxRate: doc.buyerExempt ? '' : formatRate(line.taxRateBp, doc.locale),
      total: formatFigure(line.total, doc.locale),
    })),
    totals: totalsOf(doc, l),
    inWordsLabel: kind.inWords,
    inWords: printable(doc.amountInWords),
    payment: [
      ...text(l.paymentMode, doc.paymentMode),
      ...text(l.paymentTerms, doc.paymentTerms),
      ...text(l.bank, doc.seller.bank),
      ...code(l.rib, doc.seller.rib && formatRib(doc.seller.rib)),
    ],
    paymentsHeading: l.payments,
    payments: doc.payments.map((payment) => ({
      date: formatDate(payment.date, doc.locale),
      mode: printable(payment.mode),
      reference: payment.reference === undefined ? '' : printable(payment.reference),
      amount: figureOf(payment.amount, doc),
    })),
    afterPayments:
      doc.kind === 'invoice' && doc.payments.length > 0
        ? [
            { label: l.paid, note: '', amount: figureOf(paid, doc), weight: 'plain' },
            { label: l.remaining, note: '', amount: figureOf(doc.totals.netPayable - paid, doc), weight: 'final' },
          ]
        : [],
    notesHeading: l.notes,
    notes: doc.notes === undefined ? '' : printable(doc.notes),
    mentions: mentionsOf(doc, l),
    signatures,
    verificationLabel: l.verification,
    verification: doc.verification === undefined ? '' : printable(doc.verification),
    page: l.page,
    cancelled: doc.cancelled
      ? [...new Set([kind.cancelled, labelsOf(doc.locale === 'ar' ? 'fr' : 'ar').kinds[doc.kind].cancelled])]
      : [],
  };
}
