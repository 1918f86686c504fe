import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentTotals, type PricedLine } from './document-totals.ts';

const line = (): fc.Arbitrary<PricedLine> =>
  fc
    .record({
      quantity: fc.integer({ min: 0, max: 500 }),
      unitPrice: fc.integer({ min: 0, max: 50_000_000 }),
      share: fc.integer({ min: 0, max: 10_000 }),
      taxRateBp: fc.constantFrom(0, 900, 1900),
      exemption: fc.constantFrom(null, 'a', 'b'),
    })
    .map(({ share, ...rest }) => ({
      ...rest,
      discount: Math.floor((rest.quantity * rest.unitPrice * share) / 10_000),
    }));

const basket = fc.array(line(), { maxLength: 40 });
const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

/** The rule written again without our code: exact integers, half away from zero. */
function roundHalfAway(base: number, rateBp: number): number {
  const [whole, rest] = [
    (BigInt(Math.abs(base)) * BigInt(rateBp)) / 10_000n,
    (BigInt(Math.abs(base)) * BigInt(rateBp)) % 10_000n,
  ];
  const absolute = Number(rest * 2n >= 10_000n ? whole + 1n : whole);
  return base < 0 && absolute !== 0 ? -absolute : absolute;
}

describe('documentTotals', () => {
  test('the lines, the groups and the totals always agree, in integers', () => {
    fc.assert(
      fc.property(basket, fc.integer({ min: 0, max: 10_000 }), (lines, share) => {
        const before = documentTotals(lines);
        const discount = Math.floor((before.ht * share) / 10_000);
        const totals = documentTotals(lines, { discount });
        expect(totals.ht).toBe(before.ht - discount);
        expect(sum(totals.lines.map((l) => l.ht))).toBe(totals.ht);
        expect(sum(totals.groups.map((g) => g.ht))).toBe(totals.ht);
        expect(sum(totals.groups.map((g) => g.tax))).toBe(totals.tax);
        expect(totals.ht + totals.tax).toBe(totals.ttc);
        for (const l of totals.lines) expect(l.gross - l.discount).toBe(l.ht);
        for (const l of totals.lines) expect(l.ht).toBeGreaterThanOrEqual(0);
        for (const g of totals.groups) expect(g.tax).toBe(roundHalfAway(g.ht, g.rateBp));
        const amounts = [
          totals.ht,
          totals.tax,
          totals.ttc,
          ...totals.lines.flatMap((l) => [l.gross, l.discount, l.ht]),
        ];
        expect(amounts.every((amount) => Number.isSafeInteger(amount) && !Object.is(amount, -0))).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  test('a full credit cancels the document to zero, group by group', () => {
    fc.assert(
      fc.property(basket, fc.integer({ min: 0, max: 10_000 }), (lines, share) => {
        const discount = Math.floor((documentTotals(lines).ht * share) / 10_000);
        const invoice = documentTotals(lines, { discount });
        const credit = documentTotals(
          lines.map((l) => ({ ...l, quantity: l.quantity === 0 ? 0 : -l.quantity })),
          { discount },
        );
        expect(invoice.ttc + credit.ttc).toBe(0);
        expect(invoice.groups.map((g, i) => g.tax + (credit.groups[i]?.tax ?? Number.NaN))).toEqual(
          invoice.groups.map(() => 0),
        );
        expect(invoice.lines.map((l, i) => l.ht + (credit.lines[i]?.ht ?? Number.NaN))).toEqual(lines.map(() => 0));
      }),
      { numRuns: 500 },
    );
  });

  test('the tax is rounded once for a group and not once for each line', () => {
    const totals = documentTotals(Array.from({ length: 3 }, () => ({ quantity: 1, unitPrice: 13, taxRateBp: 1900 })));
    expect(totals.groups).toEqual([{ rateBp: 1900, exemption: null, ht: 39, tax: 7 }]);
  });

  test('rates stay apart, and so do two grounds of exemption', () => {
    const totals = documentTotals([
      { quantity: 2, unitPrice: 100_000, discount: 20_000, taxRateBp: 1900 },
      { quantity: 1, unitPrice: 50_000, taxRateBp: 900 },
      { quantity: 1, unitPrice: 70_000, taxRateBp: 0, exemption: 'hosting' },
      { quantity: 1, unitPrice: 30_000, taxRateBp: 0, exemption: 'export' },
    ]);
    expect(totals).toEqual({
      lines: [
        { gross: 200_000, discount: 20_000, ht: 180_000 },
        { gross: 50_000, discount: 0, ht: 50_000 },
        { gross: 70_000, discount: 0, ht: 70_000 },
        { gross: 30_000, discount: 0, ht: 30_000 },
      ],
      groups: [
        { rateBp: 1900, exemption: null, ht: 180_000, tax: 34_200 },
        { rateBp: 900, exemption: null, ht: 50_000, tax: 4500 },
        { rateBp: 0, exemption: 'hosting', ht: 70_000, tax: 0 },
        { rateBp: 0, exemption: 'export', ht: 30_000, tax: 0 },
      ],
      ht: 330_000,
      tax: 38_700,
      ttc: 368_700,
    });
  });

  test('what cannot be right is refused', () => {
    const ok = { quantity: 1, unitPrice: 100, taxRateBp: 1900 };
    expect(() => documentTotals([{ ...ok, unitPrice: 0.5 }])).toThrow(RangeError);
    expect(() => documentTotals([{ ...ok, quantity: 1.5 }])).toThrow(RangeError);
    expect(() => documentTotals([{ ...ok, discount: 101 }])).toThrow(RangeError);
    expect(() => documentTotals([{ ...ok, discount: -1 }])).toThrow(RangeError);
    expect(() => documentTotals([{ ...ok, taxRateBp: 10_001 }])).toThrow(RangeError);
    expect(() => documentTotals([ok], { discount: 101 })).toThrow(RangeError);
    expect(() => documentTotals([ok, { ...ok, quantity: -1 }], { discount: 1 })).toThrow(RangeError);
  });

  test('at its limits it is right still', () => {
    const ok = { quantity: 1, unitPrice: 100, taxRateBp: 1900 };
    expect(documentTotals([ok], { discount: 100 })).toMatchObject({ ht: 0, tax: 0, ttc: 0 });
    expect(documentTotals([{ ...ok, discount: 100 }])).toMatchObject({ ht: 0, ttc: 0 });
    expect(documentTotals([{ ...ok, taxRateBp: 10_000 }])).toMatchObject({ tax: 100, ttc: 200 });
    expect(() => documentTotals([ok], { discount: -1 })).toThrow(RangeError);
    expect(() => documentTotals([{ ...ok, taxRateBp: -1 }])).toThrow(RangeError);
    expect(() => documentTotals([{ ...ok, taxRateBp: 0.5 }])).toThrow(RangeError);
    expect(documentTotals([])).toEqual({ lines: [], groups: [], ht: 0, tax: 0, ttc: 0 });
    // A ground of exemption is of a rate of nothing only.
    expect(documentTotals([{ ...ok, exemption: 'x' }]).groups).toEqual([
      { rateBp: 1900, exemption: null, ht: 100, tax: 19 },
    ]);
  });

  test('a credit has its discount on the other side too', () => {
    const back = { quantity: -2, unitPrice: 100, discount: 30, taxRateBp: 1900 };
    expect(documentTotals([back])).toMatchObject({
      lines: [{ gross: -200, discount: -30, ht: -170 }],
      ht: -170,
      tax: -32,
    });
    expect(documentTotals([back], { discount: 70 })).toMatchObject({ lines: [{ discount: -100, ht: -100 }], ht: -100 });
    expect(documentTotals([{ ...back, quantity: 0, discount: 0 }, back], { discount: 170 }).ht).toBe(0);
    expect(() => documentTotals([back], { discount: 171 })).toThrow(RangeError);
  });
});
