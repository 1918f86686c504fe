import { z } from 'zod';

/** Centimes of the document's currency. Same bound as the money of the whole product. */
const minor = () => z.int().min(-9_000_000_000_000_000).max(9_000_000_000_000_000);
const line = (max: number) => z.string().trim().min(1).max(max);
const paragraph = (max: number) => z.string().trim().min(1).max(max);

/**
 * What a seller's invoice must say of the seller: décret exécutif 05-468 art. 3, and loi 04-02 art. 34 for the NIF.
 * Only what the law asks for "if any" may be absent: a share capital, a fax. AI is printed by custom.
 */
const seller = z.strictObject({
  /** raison sociale, or the names of a natural person */
  name: line(300),
  legalForm: line(120),
  activity: line(300),
  capital: minor().nonnegative().nullable(),
  /** Lines are separated by line feeds. */
  address: paragraph(500),
  phone: line(60),
  fax: line(60).optional(),
  email: line(254),
  website: line(254).optional(),
  rc: line(40),
  nif: line(40),
  nis: line(40),
  ai: line(40).nullable(),
  bank: line(120).optional(),
  rib: line(40).nullable(),
});

/** A trader carries its registrations, a consumer only names and address (05-468 art. 3), a public body what it was given. */
const buyer = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('company'),
    name: line(300),
    legalForm: line(120),
    activity: line(300).optional(),
    address: paragraph(500),
    rc: line(40),
    nif: line(40),
    nis: line(40),
    ai: line(40).optional(),
    phone: line(60).optional(),
    email: line(254).optional(),
  }),
  z.strictObject({ type: z.literal('individual'), name: line(300), address: paragraph(500) }),
  z.strictObject({
    type: z.literal('public_body'),
    name: line(300),
    address: paragraph(500),
    nif: line(40).optional(),
    nis: line(40).optional(),
  }),
]);

const documentLine = z.strictObject({
  designation: line(500),
  /** Period, domain name, plan: printed under the designation. */
  detail: paragraph(1000).optional(),
  quantity: z.string().regex(/^-?\d{1,12}(\.\d{1,6})?$/, 'a decimal with a point'),
  /** Already in the document's language: "mois", "شهر". */
  unit: line(40),
  /** Before tax. */
  unitPrice: minor(),
  /** What was taken off this line, before tax, as a positive amount. */
  discount: minor().nonnegative().optional(),
  /** Why, in the document's language; printed in place of the word for a discount. */
  discountReason: line(300).optional(),
  /** Before tax, discount deducted. */
  total: minor(),
  /** Hundredths of a per cent: 1900 is 19 %. */
  taxRateBp: z.int().min(0).max(10_000),
});

const taxGroup = z.strictObject({
  rateBp: z.int().min(0).max(10_000),
  base: minor(),
  amount: minor(),
  /** The legal ground, when the rate is zero by exemption. */
  exemption: line(300).optional(),
});

const payment = z.strictObject({
  date: z.iso.date(),
  /** Already in the document's language. */
  mode: line(120),
  reference: line(120).optional(),
  amount: minor(),
});

export const documentKinds = ['quote', 'invoice', 'proforma', 'order_form', 'credit_note', 'receipt'] as const;
export type DocumentKind = (typeof documentKinds)[number];

const fields = z.strictObject({
  kind: z.enum(documentKinds),
  locale: z.enum(['fr', 'ar', 'en']),
  currency: z.string().regex(/^[A-Z]{3}$/),
  number: line(60),
  /** Also the file's creation date: the same document printed again is the same file, byte for byte. */
  issueDate: z.iso.date(),
  dueDate: z.iso.date().optional(),
  validUntil: z.iso.date().optional(),
  /** The invoice that a credit note corrects, the quote of an order form… with its kind's label already in the language. */
  references: z.array(z.strictObject({ label: line(60), number: line(60), date: z.iso.date().optional() })).max(10),
  customerNumber: line(60).optional(),
  seller,
  buyer,
  /** Where the document is sent, when that is not the buyer's address: the name and the lines of the envelope. */
  mailing: z.strictObject({ addressee: line(200), address: paragraph(700) }).optional(),
  lines: z.array(documentLine).min(1).max(2000),
  taxes: z.array(taxGroup).min(1).max(20),
  totals: z.strictObject({
    /** Sum of the lines less `discount`: the base of the taxes. */
    excludingTax: minor(),
    /** What was taken off the whole document, as a positive amount. */
    discount: minor().nonnegative().optional(),
    tax: minor(),
    includingTax: minor(),
    /** Droit de timbre of a cash payment (Code du timbre art. 100-I). */
    stampDuty: minor().nonnegative().optional(),
    /** Including tax, with the stamp duty; what was already paid is not deducted. */
    netPayable: minor(),
  }),
  payments: z.array(payment).max(50),
  paymentMode: line(120).optional(),
  paymentTerms: paragraph(500).optional(),
  /** Total including all taxes, in words (05-468 art. 3); see `@cm/pdf/words`. */
  amountInWords: paragraph(500),
  notes: paragraph(4000).optional(),
  /** The buyer is exempt from TVA: the document does not name the tax (05-468 art. 3), its mentions say why. */
  buyerExempt: z.literal(true).optional(),
  legalMentions: z.array(paragraph(500)).max(20),
  /** What lets a reader check this document with the seller, such as a hash; printed at the foot of each page. */
  verification: line(200).optional(),
  /** "Facture annulée" across each page; the number is kept (05-468 art. 10: an uninterrupted series). */
  cancelled: z.boolean(),
});

type Fields = z.infer<typeof fields>;
const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

/** Where the figures of a document contradict each other: [path, expected amount]. A document that does not add up is not printed. */
function contradictions(doc: Fields): [path: (string | number)[], expected: number][] {
  const { totals } = doc;
  const expected: [path: (string | number)[], given: number, expected: number][] = [
    [['totals', 'excludingTax'], totals.excludingTax, sum(doc.lines.map((l) => l.total)) - (totals.discount ?? 0)],
    [['taxes'], sum(doc.taxes.map((tax) => tax.base)), totals.excludingTax],
    [['totals', 'tax'], totals.tax, sum(doc.taxes.map((tax) => tax.amount))],
    [['totals', 'includingTax'], totals.includingTax, totals.excludingTax + totals.tax],
    [['totals', 'netPayable'], totals.netPayable, totals.includingTax + (totals.stampDuty ?? 0)],
  ];
  return expected.filter(([, given, wanted]) => given !== wanted).map(([path, , wanted]) => [path, wanted]);
}

/**
 * Everything that is printed on a quote, proforma, order form, invoice, credit note or receipt, as the issuing module recorded it.
 * All money is in integer minor units of `currency`. The figures must add up; nothing is computed here but the remaining due.
 */
export const commercialDocument = fields.superRefine((doc, issues) => {
  for (const [path, expected] of contradictions(doc)) {
    issues.addIssue({ code: 'custom', path, message: `does not add up: expected ${expected}` });
  }
  if (doc.kind === 'credit_note' && doc.references.length === 0) {
    issues.addIssue({
      code: 'custom',
      path: ['references'],
      message: 'a credit note names the invoice that it corrects',
    });
  }
});
export type CommercialDocument = z.infer<typeof commercialDocument>;
