import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CommercialDocument, formatAmount, renderCommercialDocument } from './documents.ts';
import { type PdfRenderer, createPdfRenderer } from './render.ts';
import { type PdfPage, pdfLayout } from './testing/pdf-text.ts';
import { sampleDocument } from './testing/sample-document.ts';

let renderer: PdfRenderer;
beforeAll(() => {
  renderer = createPdfRenderer();
});
afterAll(() => renderer.close());

const layoutOf = async (doc: CommercialDocument) => pdfLayout(await renderCommercialDocument(renderer, doc));

/** The pieces of text that come nearer than 40 points to a side, or 20 to the top or bottom. */
const strays = ({ width, height, pieces }: PdfPage) =>
  pieces.filter(({ x, y, length }) => x < 40 || x + length > width - 40 || y < 20 || y > height - 20);

/** The pieces that run into the next one of their row. */
const collisions = ({ pieces }: PdfPage) => {
  const inRows = pieces.toSorted((one, other) => one.y - other.y || one.x - other.x);
  return inRows.filter((piece, i) => {
    const next = inRows[i + 1];
    return next?.y === piece.y && piece.x + piece.length > next.x + 0.5;
  });
};

const LONG = {
  'a 300-character name': 'Société nationale de distribution (نقل البضائع) et '.repeat(7).slice(0, 300).trim(),
  'a 300-character word': 'x'.repeat(300),
  'a 300-character Arabic name': 'المؤسسة الوطنية (Export) للنقل والتوزيع '.repeat(9).slice(0, 300).trim(),
};

describe.each(['fr', 'ar', 'en'] as const)('%s', (locale) => {
  test.each(Object.entries(LONG))(
    '%s, the longest figures: nothing leaves the page, nothing is printed over',
    async (_, name) => {
      const doc = sampleDocument(locale, 3);
      const long = {
        designation: name,
        detail: name,
        unit: 'unité de travail mensuelle longue',
        quantity: '123456789012.123456',
      };
      const lines = doc.lines.map((line, i) => (i === 0 ? { ...line, ...long } : line));
      const email = `${'a'.repeat(200)}@example.dz`;
      const pages = await layoutOf({
        ...doc,
        lines,
        seller: { ...doc.seller, name, email },
        buyer: { ...doc.buyer, name },
        notes: name,
      });
      expect(pages.flatMap(strays)).toEqual([]);
      expect(pages.flatMap(collisions)).toEqual([]);
      expect(pages[0]?.pieces.length).toBeGreaterThan(40);
    },
  );

  test('the greatest amounts fit', async () => {
    const doc = sampleDocument(locale, 1);
    const most = 8_999_999_999_999_999;
    const totals = { excludingTax: most, tax: 0, includingTax: most, netPayable: most };
    const lines = doc.lines.map((line) => ({ ...line, unitPrice: most, total: most }));
    const pages = await layoutOf({ ...doc, lines, totals, taxes: [{ rateBp: 1900, base: most, amount: 0 }] });
    expect(pages.flatMap(strays)).toEqual([]);
    expect(pages.flatMap(collisions)).toEqual([]);
  });

  test('an invoice of 12 lines is one page, signature included', async () => {
    expect(await layoutOf(sampleDocument(locale, 12))).toHaveLength(1);
  });
});

test('Arabic is mirrored: identifiers of the seller on the right, number and totals on the left', async () => {
  const positions = async (locale: 'fr' | 'ar') => {
    const doc = sampleDocument(locale, 2);
    const pieces = (await layoutOf(doc))[0]?.pieces ?? [];
    const dense = (text: string) => text.replaceAll(/\s/g, '');
    const at = (text: string) => pieces.find((piece) => dense(piece.text).includes(dense(text)))?.x;
    const payable = formatAmount(doc.totals.netPayable, 'DZD', locale).split('\u00a0')[0] ?? '?';
    return { number: at('FAC-2026'), nif: at('002016123456789'), total: at(payable) };
  };
  const middle = 297;
  const [fr, ar] = [await positions('fr'), await positions('ar')];
  expect(fr.nif).toBeLessThan(middle);
  expect(fr.number).toBeGreaterThan(middle);
  expect(fr.total).toBeGreaterThan(middle);
  expect(ar.nif).toBeGreaterThan(middle);
  expect(ar.number).toBeLessThan(middle);
  expect(ar.total).toBeLessThan(middle);
});
