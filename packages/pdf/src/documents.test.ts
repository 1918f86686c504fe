import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type CommercialDocument,
  commercialDocument,
  documentKinds,
  formatAmount,
  renderCommercialDocument,
} from './documents.ts';
import { type PdfRenderer, createPdfRenderer } from './render.ts';
import { pdfPages, pdfText } from './testing/pdf-text.ts';
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
    if (doc.buyer.type === 'company')
      for (const value of [doc.buyer.rc, doc.buyer.nif, doc.buyer.nis]) expect(text).toContain(dense(value));
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
    const [one, two] = [await print(sampleDocument(locale)), await print(sampleDocument(locale))];
    expect(Buffer.compare(one, two)).toBe(0);
    const metadata = await (await getDocument({ data: new Uint8Array(one), verbosity: 0 }).promise).getMetadata();
    expect(metadata.info).toMatchObject({ CreationDate: expect.stringContaining('20260705') });
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

describe('nothing leaves the page', () => {
  const long = 'Société nationale de distribution (نقل البضائع) et '.repeat(7).slice(0, 300).trim();
  const cases = {
    'a 300-character name': long,
    'a 300-character word': 'x'.repeat(300),
    'a 300-character Arabic name': 'المؤسسة الوطنية (Export) للنقل والتوزيع '.repeat(9).slice(0, 300).trim(),
  };
  describe.each(LOCALES)('%s', (locale) => {
    test.each(Object.entries(cases))('%s', async (_, name) => {
      const doc = withFirstLine(sampleDocument(locale, 3), {
        designation: name,
        detail: name,
        unit: 'unité de travail mensuelle longue',
        quantity: '123456789012.123456',
      });
      const pdf = await print({
        ...doc,
        seller: { ...doc.seller, name, email: `${'a'.repeat(200)}@example.dz` },
        buyer: { ...doc.buyer, name },
        notes: name,
      });
      const pages = await await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
      for (let number = 1; number <= pages.numPages; number += 1) {
        const page = await pages.getPage(number);
        const [, , width = 0, height = 0] = page.view;
        const items = (await page.getTextContent()).items.flatMap((item) =>
          'str' in item && item.str.trim() !== ''
            ? [{ ...item, x: Number(item.transform[4]), y: Number(item.transform[5]) }]
            : [],
        );
        for (const { x, y, str, width: length } of items) {
          expect(x, str).toBeGreaterThan(40);
          expect(x + length, str).toBeLessThan(width - 40);
          expect(y, str).toBeGreaterThan(20);
          expect(y, str).toBeLessThan(height - 20);
        }
        const inRows = items.toSorted((one, other) => one.y - other.y || one.x - other.x);
        for (const [i, item] of inRows.entries()) {
          const following = inRows[i + 1];
          if (following?.y === item.y)
            expect(item.x + item.width, `${item.str} | ${following.str}`).toBeLessThan(following.x + 0.5);
        }
      }
    });
  });
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

test('Arabic is mirrored: the seller and the designation stand on the right, the totals on the left', async () => {
  const positions = async (locale: 'fr' | 'ar') => {
    const doc = sampleDocument(locale, 2);
    const page = await (await getDocument({ data: new Uint8Array(await print(doc)), verbosity: 0 }).promise).getPage(1);
    const items = (await page.getTextContent()).items.flatMap((item) => ('str' in item ? [item] : []));
    const at = (text: string) => Number(items.find((item) => dense(item.str).includes(dense(text)))?.transform[4]);
    const payable = formatAmount(doc.totals.netPayable, 'DZD', locale).split('\u00a0')[0] ?? '?';
    return { number: at('FAC-2026'), nif: at('002016123456789'), total: at(payable) };
  };
  const [fr, ar] = [await positions('fr'), await positions('ar')];
  expect(fr.number).toBeGreaterThan(fr.nif);
  expect(ar.number).toBeLessThan(ar.nif);
  expect(fr.total).toBeGreaterThan(300);
  expect(ar.total).toBeLessThan(300);
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
  if (kind === 'invoice')
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
    await expect(print(broken)).rejects.toThrow();
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
