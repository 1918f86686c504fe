import { named } from '@cm/kit/named';
import type { CommercialDocument } from '@cm/pdf/documents';
import { z } from 'zod';
import type { CreditNoteLineRow, CreditNoteRow } from './credit-note.queries.ts';
import { creditReason, invoiceWord, modeWords, orderWord } from './document-words.ts';
import type { InvoiceRow, LineRow } from './invoice.queries.ts';
import { type Buyer, buyerSchema, type Seller, sellerSchema } from './party.ts';

/** Printed where a mention that the law does not make load-bearing was not known: a visible gap, never an invented value. */
const UNKNOWN = '—';

export const taxGroupsSchema = z.array(
  named('TaxGroup', z.object({ rateBp: z.int(), exemption: z.string().nullable(), ht: z.int(), tax: z.int() })),
);
const parametersSchema = z.object({
  legalMentions: z.array(z.string()),
  // Absent from what was issued before customers had exemptions.
  buyerExemption: z.object({ certificate: z.string() }).nullish(),
});

/** What an issued invoice prints, from what was frozen at issue and nothing else: the same file for ever. */
export function invoiceDocument(invoice: InvoiceRow, lines: readonly LineRow[]): CommercialDocument {
  const { number, issuedOn: issueDate, dueOn: dueDate, amountInWords: words, stampDuty: stamp } = invoice;
  if (number === null || issueDate === null || dueDate === null || words === null) {
    throw new Error(`invoice ${invoice.id} is not issued`);
  }
  const { locale, ht, tax, ttc } = invoice;
  const { legalMentions, buyerExemption } = parametersSchema.parse(invoice.parameters);
  return {
    kind: 'invoice',
    locale,
    currency: invoice.currency,
    number,
    issueDate,
    dueDate,
    references: invoice.orderNumber === null ? [] : [{ label: orderWord[locale], number: invoice.orderNumber }],
    ...(invoice.customerNumber === null ? {} : { customerNumber: invoice.customerNumber }),
    seller: printedSeller(sellerSchema.parse(invoice.seller)),
    ...printedParty(invoice.buyer),
    lines: lines.map(printedLine),
    taxes: printedTaxes(invoice.taxGroups),
    totals: {
      excludingTax: ht,
      tax,
      includingTax: ttc,
      ...(stamp ? { stampDuty: stamp } : {}),
      netPayable: ttc + (stamp ?? 0),
    },
    payments: [],
    ...(invoice.paymentMode === null ? {} : { paymentMode: modeWords[invoice.paymentMode][locale] }),
    amountInWords: words,
    ...(invoice.notes === null ? {} : { notes: invoice.notes }),
    ...exemptBuyer(buyerExemption, legalMentions),
    cancelled: false,
  };
}

export function creditNoteDocument(
  note: CreditNoteRow,
  lines: readonly CreditNoteLineRow[],
  invoice: { readonly number: string; readonly issuedOn: string; readonly parameters: unknown },
): CommercialDocument {
  const { locale, ht, tax, ttc } = note;
  return {
    kind: 'credit_note',
    locale,
    currency: note.currency,
    number: note.number,
    issueDate: note.issuedOn,
    references: [{ label: invoiceWord[locale], number: invoice.number, date: invoice.issuedOn }],
    seller: printedSeller(sellerSchema.parse(note.seller)),
    ...printedParty(note.buyer),
    lines: lines.map(printedLine),
    taxes: printedTaxes(note.taxGroups),
    totals: { excludingTax: ht, tax, includingTax: ttc, netPayable: ttc },
    payments: [],
    amountInWords: note.amountInWords,
    notes: `${creditReason[locale]} ${note.reason}`,
    ...exemptBuyer(parametersSchema.parse(invoice.parameters).buyerExemption, []),
    cancelled: false,
  };
}

/** The certificate is named first; the operator's own sentences follow. */
function exemptBuyer(
  exemption: z.output<typeof parametersSchema>['buyerExemption'],
  mentions: readonly string[],
): Pick<CommercialDocument, 'buyerExempt' | 'legalMentions'> {
  return exemption
    ? { buyerExempt: true, legalMentions: [exemption.certificate, ...mentions] }
    : { legalMentions: [...mentions] };
}

function printedLine(line: LineRow | CreditNoteLineRow): CommercialDocument['lines'][number] {
  const detail = 'detail' in line ? line.detail : null;
  return {
    designation: line.designation,
    ...(detail ? { detail } : {}),
    quantity: String(line.quantity),
    unit: line.unit,
    unitPrice: line.unitPrice,
    ...(line.discount > 0 ? { discount: line.discount } : {}),
    total: line.ht,
    taxRateBp: line.taxRateBp,
  };
}

function printedTaxes(groups: unknown): CommercialDocument['taxes'] {
  return taxGroupsSchema.parse(groups).map((group) => ({
    rateBp: group.rateBp,
    base: group.ht,
    amount: group.tax,
    ...(group.exemption === null ? {} : { exemption: group.exemption }),
  }));
}

function printedSeller(seller: Seller): CommercialDocument['seller'] {
  return {
    name: seller.name,
    legalForm: seller.legalForm ?? UNKNOWN,
    activity: seller.activity ?? UNKNOWN,
    capital: seller.capital,
    address: seller.address,
    phone: seller.phone ?? UNKNOWN,
    email: seller.email ?? UNKNOWN,
    rc: seller.rc ?? UNKNOWN,
    nif: seller.nif ?? UNKNOWN,
    nis: seller.nis ?? UNKNOWN,
    ai: seller.ai,
    ...(seller.bank === null ? {} : { bank: seller.bank }),
    rib: seller.rib,
  };
}

/** The buyer as it was frozen, and where the document is sent when that is elsewhere. */
function printedParty(frozen: unknown): Pick<CommercialDocument, 'buyer' | 'mailing'> {
  const { mailing, ...buyer } = buyerSchema.parse(frozen);
  return { buyer: printedBuyer(buyer), ...(mailing ? { mailing } : {}) };
}

function printedBuyer(buyer: Buyer): CommercialDocument['buyer'] {
  const { name, address } = buyer;
  if (buyer.kind === 'individual') return { type: 'individual', name, address };
  // An association has no register of commerce: it is printed as a body, by name, address and fiscal numbers.
  if (buyer.kind === 'public_body' || buyer.kind === 'association') {
    return {
      type: 'public_body',
      name,
      address,
      ...(buyer.nif === null ? {} : { nif: buyer.nif }),
      ...(buyer.nis === null ? {} : { nis: buyer.nis }),
    };
  }
  return {
    type: 'company',
    name,
    address,
    legalForm: buyer.legalForm ?? UNKNOWN,
    ...(buyer.activity === null ? {} : { activity: buyer.activity }),
    rc: buyer.rc ?? UNKNOWN,
    nif: buyer.nif ?? UNKNOWN,
    nis: buyer.nis ?? UNKNOWN,
    ...(buyer.ai === null ? {} : { ai: buyer.ai }),
    ...(buyer.phone === null ? {} : { phone: buyer.phone }),
    ...(buyer.email === null ? {} : { email: buyer.email }),
  };
}
