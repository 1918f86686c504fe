import { ZodError } from 'zod';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type CommercialDocument,
  commercialDocument,
  documentKinds,
  formatAmount,
  renderCommercialDocument,
} from './documents.ts';
import { type PdfRenderer, createPdfRenderer } from './render.ts';
import { pdfInfo, pdfPages, pdfText } from './testing/pdf-text.ts';
import { sampleDocument } from './testing/sample-document.ts';

const LOCALES = ['fr', 'ar', 'en'] as const;

let renderer: PdfRenderer;
beforeAll(() => {
  renderer = createPdfRenderer();
});
afterAll(() => renderer.close());

const print = (doc: CommercialDocument) => renderCommercialDocument(renderer, doc);
/** Extractors part and join pieces of a line as they like: texts are compared without their spaces. */
const dense = (text: string) => text.replaceAll(/\s/g, '');
const textOf = async (doc: CommercialDocument) => dense(await pdfText(await print(doc)));
/** A ligature (لا) comes out of a right-to-left line in reverse: an Arabic word is known by its letters, vowel signs aside. */
const arabicWords = (text: string) =>
  new Set((text.match(/[\u0621-\u064A]{2,}/g) ?? []).map((word) => word.split('').toSorted().join('')));

function withFirstLine(
  doc: CommercialDocument,
  line: Partial<CommercialDocument['lines'][number]>,
): CommercialDocument {
  return { ...doc, lines: doc.lines.map((own, i) => (i === 0 ? { ...own, ...line } : own)) };
}

describe.each(LOCALES)('%s', (locale) => {
  test('every figure and identifier is read back', async () => {
    const doc = sampleDocument(locale);
    const text = await textOf(doc);
    const figure = (minor: number) => dense(formatAmount(minor, 'DZD', locale).replaceAll(/DA|DZD|د\.ج\./g, ''));
    for (const line of doc.lines) {
      expect(text).toContain(figure(line.unitPrice));
      expect(text).toContain(figure(line.total));
    }
    for (const tax of doc.taxes) expect(text).toContain(figure(tax.amount));
    const { excludingTax, tax, includingTax, netPayable } = doc.totals;
    for (const total of [excludingTax, tax, includingTax, netPayable]) expect(text).toContain(figure(total));
    const { rc, nif, nis, ai, phone, email } = doc.seller;
    for (const value of [doc.number, rc, nif, nis, ai, phone, email, doc.verification, doc.seller.rib])
      expect(text).toContain(dense(value ?? '?'));
    for (const value of ['28/00-7654321 B 12', '001228765432101', '001228010765432'])
      expect(text).toContain(dense(value));
  });

  test('fonts are embedded and are ours', async () => {
    const raw = Buffer.from(await print(sampleDocument(locale, 1))).toString('latin1');
    const names = [...raw.matchAll(/\/BaseFont \/([A-Z]{6})\+([A-Za-z]+)/g)].map((match) => match[2] ?? '');
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(name).toMatch(/^IBMPlexSans/);
    expect(raw.match(/\/FontFile2 /g)?.length).toBe(
      new Set([...raw.matchAll(/\/FontName \/([^\s/]+)/g)].map((m) => m[1])).size,
    );
  });

  test('the same document is the same file, dated from its data', async () => {
    const doc = sampleDocument(locale);
    const [one, two] = [await print(doc), await print(sampleDocument(locale))];
    expect(Buffer.compare(one, two)).toBe(0);
    expect(await pdfInfo(one)).toMatchObject({
      CreationDate: expect.stringContaining('20260705'),
      Title: expect.stringContaining(doc.number),
    });
  });

  test('200 lines: each is there once, the head on every page of lines, pages are counted', async () => {
    const doc = sampleDocument(locale, 200);
    const numbered = { ...doc, lines: doc.lines.map((line, i) => ({ ...line, designation: `LIGNE-${i + 1}-FIN` })) };
    const pages = await pdfPages(await print(numbered));
    const whole = pages.join('\n');
    expect(whole.match(/LIGNE-\d+-FIN/g)).toEqual(numbered.lines.map((line) => line.designation));
    expect(pages.length).toBeGreaterThan(5);
    for (const [i, page] of pages.entries()) {
      expect(dense(page)).toContain(`${i + 1}/${pages.length}`);
      expect(page).toContain(doc.number);
    }
    const head = { fr: 'Prix unitaire HT', ar: 'سعر', en: 'Unit price' }[locale];
    for (const page of pages.filter((other) => other.includes('LIGNE'))) expect(page).toContain(head);
  });

  test.each([
    '#import "@preview/x:1.0.0": *',
    '*gras* _italique_ $x^2$',
    '<script>alert(1)</script>',
    '#read("/etc/passwd")',
    '\\u{202e} // comment /* x */',
    '"); #panic("x',
    '= Titre\t- liste',
  ])('prints literally: %s', async (hostile) => {
    const doc = withFirstLine(sampleDocument(locale, 1), {
      designation: hostile,
      detail: hostile,
      unit: hostile.slice(0, 39),
    });
    const text = await textOf({ ...doc, notes: hostile, seller: { ...doc.seller, name: hostile } });
    expect(text.split(dense(hostile)).length - 1).toBeGreaterThanOrEqual(4);
  });

  test('a direction override in a name turns nothing round', async () => {
    const doc = withFirstLine(sampleDocument(locale, 1), { designation: 'Total \u202e00,1 \u2067abc\u2069 fin' });
    const text = await textOf(doc);
    expect(text).toContain('Total00,1abcfin');
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });
});

test('a discount is printed with its reason, else by its own word', async () => {
  const printed = (line: object) => textOf(withFirstLine(sampleDocument('fr', 1), { discount: 100, ...line }));
  const withReason = await printed({ discountReason: 'Rabais de fidélité' });
  expect(withReason).toContain(dense('Rabais de fidélité'));
  expect(withReason).not.toContain(dense('Remise'));
  expect(await printed({})).toContain(dense('Remise'));
});

test('names and sentences are read back in French and English', async () => {
  for (const locale of ['fr', 'en'] as const) {
    const doc = sampleDocument(locale);
    const text = await textOf(doc);
    const { seller, buyer } = doc;
    const values = [
      seller.name,
      seller.legalForm,
      seller.activity,
      seller.address,
      buyer.name,
      buyer.address,
      doc.amountInWords,
      doc.paymentMode,
      doc.paymentTerms,
    ];
    for (const value of [...values, ...doc.legalMentions, ...doc.lines.map((line) => line.designation)])
      expect(text).toContain(dense(value ?? '?'));
  }
});

test('names and sentences are read back in Arabic, word by word', async () => {
  const doc = sampleDocument('ar');
  const found = arabicWords(await pdfText(await print(doc)));
  const values = [
    doc.seller.name,
    doc.seller.activity,
    doc.buyer.name,
    doc.paymentMode,
    ...doc.legalMentions,
    ...doc.lines.map((line) => line.designation),
  ];
  for (const word of arabicWords(values.join(' '))) expect(found).toContain(word);
});

test.each(documentKinds)('%s prints its own title, and its cancellation in French and Arabic', async (kind) => {
  const doc = {
    ...sampleDocument('fr', 2),
    kind,
    references: [{ label: 'Facture', number: 'FAC-2026-000100', date: '2026-06-01' }],
  };
  const titles = {
    quote: 'Devis',
    invoice: 'Facture',
    proforma: 'Facture proforma',
    order_form: 'Bon de commande',
    credit_note: 'Facture d’avoir',
    receipt: 'Reçu de paiement',
  };
  const text = await textOf(doc);
  expect(text).toContain(dense(titles[kind]));
  expect(text).toContain('FAC-2026-000100');
  expect(text).not.toMatch(/annulée?/);
  const cancelled = await pdfText(await print({ ...doc, cancelled: true }));
  expect(cancelled).toMatch(/annulée?/);
});

test('a cancelled invoice says so in both languages of the law', async () => {
  const cancelled = await pdfText(await print({ ...sampleDocument('fr', 2), cancelled: true }));
  expect(cancelled).toContain('Facture annulée');
  expect([...arabicWords(cancelled)]).toEqual(expect.arrayContaining([...arabicWords('فاتورة ملغاة')]));
});

test('stamp duty, payments and what remains', async () => {
  const doc = sampleDocument('fr', 1);
  const totals = { ...doc.totals, stampDuty: 525_00, netPayable: doc.totals.includingTax + 525_00 };
  const payments = [{ date: '2026-07-06', mode: 'Espèces', reference: 'REC-2026-000009', amount: 10_000_00 }];
  const text = await textOf({ ...doc, totals, payments });
  expect(text).toContain(`Droitdetimbre525,00DA`);
  expect(text).toContain('REC-2026-00000910000,00DA');
  expect(text).toContain(dense(`Reste à payer ${formatAmount(totals.netPayable - 10_000_00, 'DZD', 'fr')}`));
});

test('a consumer is printed by name and address only, an exemption by its ground', async () => {
  const doc = sampleDocument('fr', 1);
  const { excludingTax } = doc.totals;
  const text = await textOf({
    ...doc,
    buyer: { type: 'individual', name: 'Amina Belkacem', address: 'Cité 1200 logements\n31000 Oran' },
    lines: doc.lines.map((line) => ({ ...line, taxRateBp: 0 })),
    taxes: [{ rateBp: 0, base: excludingTax, amount: 0, exemption: 'Exonéré de TVA — art. 32 LFC 2010 modifié' }],
    totals: { excludingTax, tax: 0, includingTax: excludingTax, netPayable: excludingTax },
  });
  expect(text).toContain('AminaBelkacemCité1200logements31000Oran');
  expect(text.match(/NIF/g)).toHaveLength(1);
  expect(text).toContain('ExonérédeTVA—art.32LFC2010modifié');
});

test.each([
  ['fr', 'Adresse d’envoi', 'Service comptabilité', '14, rue Larbi Ben M’Hidi\n16000 Alger Centre, Alger'],
  ['ar', 'عنوان الإرسال', 'مصلحة المحاسبة', 'نهج العربي بن مهيدي\n16000 الجزائر الوسطى'],
  ['en', 'Mailing address', 'Accounts', '1, quai du Port\n13002 Marseille\nFRANCE'],
] as const)(
  '%s: where it is sent stands under the buyer’s own address, and nowhere else',
  async (locale, heading, addressee, address) => {
    const doc = sampleDocument(locale, 1);
    const plain = await pdfText(await print(doc));
    const sent = await pdfText(await print({ ...doc, mailing: { addressee, address } }));
    if (locale === 'ar') {
      for (const word of arabicWords([heading, addressee, address].join(' ')))
        expect(arabicWords(sent)).toContain(word);
      expect([...arabicWords(plain)]).not.toContain([...arabicWords('الإرسال')][0]);
    } else {
      expect(dense(plain)).not.toContain(dense(heading));
      expect(dense(sent)).toContain(dense(`${heading}${addressee}${address}`));
      expect(dense(sent)).toContain(dense(doc.buyer.address));
    }
  },
);

test('a document to an exempt buyer names no TVA, and says by which law and paper', async () => {
  const doc = sampleDocument('fr', 1);
  const { excludingTax } = doc.totals;
  const exempt = {
    ...doc,
    lines: doc.lines.map((line) => ({ ...line, taxRateBp: 0 })),
    taxes: [{ rateBp: 0, base: excludingTax, amount: 0, exemption: 'Exonéré, art. 42-2° CTCA' }],
    totals: { excludingTax, tax: 0, includingTax: excludingTax, netPayable: excludingTax },
    legalMentions: ['Attestation d’exonération n° 118/2026.'],
  };
  expect(await textOf(exempt)).toMatch(/TVA/);
  const text = await textOf({ ...exempt, buyerExempt: true });
  expect(text).not.toMatch(/TVA|0%/);
  expect(text).toContain('Exonéré,art.42-2°CTCAAttestationd’exonérationn°118/2026.');
  expect(text).toContain('TotalTTC');
});

describe('a document that cannot stand is refused', () => {
  const doc = sampleDocument('fr', 2);
  test.each([
    ['lines', { ...doc, totals: { ...doc.totals, excludingTax: 1 } }],
    ['total', { ...doc, totals: { ...doc.totals, includingTax: doc.totals.includingTax + 1 } }],
    ['net', { ...doc, totals: { ...doc.totals, stampDuty: 5_00 } }],
    ['a lone credit note', { ...doc, kind: 'credit_note' as const }],
    ['no line', { ...doc, lines: [] }],
    ['no NIF', { ...doc, seller: { ...doc.seller, nif: '' } }],
    ['a float', { ...doc, payments: [{ date: '2026-07-06', mode: 'x', amount: 0.5 }] }],
  ])('%s', async (_, broken) => {
    expect(commercialDocument.safeParse(broken).success).toBe(false);
    await expect(print(broken)).rejects.toBeInstanceOf(ZodError);
  });
});

test.each([
  [1_234_567_50, 'fr', '1\u202f234\u202f567,50\u00a0DA'],
  [1_234_567_50, 'ar', '1.234.567,50\u00a0د.ج.'],
  [1_234_567_50, 'en', 'DZD\u00a01,234,567.50'],
  [-5, 'fr', '−0,05\u00a0DA'],
  [0, 'fr', '0,00\u00a0DA'],
  [9_000_000_000_000_000, 'fr', '90\u202f000\u202f000\u202f000\u202f000,00\u00a0DA'],
] as const)('%d in %s', (amount, locale, text) => {
  expect(formatAmount(amount, 'DZD', locale)).toBe(text);
});
