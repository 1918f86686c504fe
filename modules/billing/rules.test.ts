import { documentTotals } from '@cm/catalogue';
import { ProblemError } from '@cm/kit/problems';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { creditTotals, type CreditTotals } from './credit-note.ts';
import { allowedActs, assertMay, invoiceAct, invoiceState } from './invoice.ts';
import { creditNoteEntry, invoiceEntry, type LedgerLine, paymentEntry } from './ledger.ts';
import { mentionsOf } from './mentions.ts';
import type { Buyer, Seller } from './party.ts';
import { balanceOf, isOverdue, paymentStateOf } from './payment-state.ts';
import { stampDuty } from './stamp-duty.ts';

const TARIFF = {
  exemptUpTo: 300_00,
  tranche: 100_00,
  minimum: 5_00,
  bands: [
    { upTo: 30_000_00, perTranche: 1_00 },
    { upTo: 100_000_00, perTranche: 1_50 },
    { upTo: null, perTranche: 2_00 },
  ],
  legalRef: 'Code du timbre art. 100-I',
};
function refusalOf(act: () => void): { code: string; status: number } | null {
  try {
    act();
    return null;
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { code: error.code, status: error.status };
  }
}
const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
const total = (lines: readonly LedgerLine[]): number => sum(lines.map((line) => line.amount));

describe('droit de timbre', () => {
  test.each([
    [300_00, 0],
    [300_01, 5_00],
    [1_000_00, 10_00],
    [1_000_01, 11_00],
    [25_000_00, 250_00],
    [30_000_00, 300_00],
    [30_000_01, 451_50],
    [35_000_00, 525_00],
    [100_000_00, 1_500_00],
    [100_000_01, 2_002_00],
    [350_000_00, 7_000_00],
    [950_000_00, 19_000_00],
  ])('%i centimes bear %i', (amount, duty) => {
    expect(stampDuty(amount, TARIFF)).toBe(duty);
  });

  test('a tariff whose last band ends is refused, not guessed', () => {
    expect(() => stampDuty(40_000_00, { ...TARIFF, bands: [{ upTo: 30_000_00, perTranche: 1_00 }] })).toThrow(
      RangeError,
    );
  });
});

/** Quality C8: every state with every act, allowed or refused with the code that says why. */
describe('invoice states', () => {
  const expected: Readonly<Record<string, string | null>> = {
    'draft edit': null,
    'draft discard': null,
    'draft issue': null,
    'draft credit': 'billing.not_issued',
    'draft pay': 'billing.not_issued',
    'draft print': 'billing.not_issued',
    'issued edit': 'billing.already_issued',
    'issued discard': 'billing.already_issued',
    'issued issue': 'billing.already_issued',
    'issued credit': null,
    'issued pay': null,
    'issued print': null,
  };
  const pairs = invoiceState.options.flatMap((state) => invoiceAct.options.map((act) => ({ state, act })));
  test('every pair is in the table', () => {
    expect(pairs.map(({ state, act }) => `${state} ${act}`).toSorted()).toEqual(Object.keys(expected).toSorted());
  });
  test.each(pairs)('$state × $act', ({ state, act }) => {
    const code = expected[`${state} ${act}`];
    expect(allowedActs[state].includes(act)).toBe(code === null);
    expect(refusalOf(() => assertMay(state, act))).toEqual(code === null ? null : { code, status: 409 });
  });
});

describe('payment states', () => {
  test.each([
    [{ total: 100, paid: 0, reduced: 0, overdueSince: null }, 'unpaid'],
    [{ total: 100, paid: 40, reduced: 0, overdueSince: null }, 'partially_paid'],
    [{ total: 100, paid: 100, reduced: 0, overdueSince: null }, 'paid'],
    [{ total: 100, paid: 0, reduced: 100, overdueSince: null }, 'paid'],
    [{ total: 100, paid: 60, reduced: 40, overdueSince: '2026-05-01' }, 'paid'],
    [{ total: 100, paid: 0, reduced: 0, overdueSince: '2026-05-01' }, 'overdue'],
    [{ total: 100, paid: 99, reduced: 0, overdueSince: '2026-05-01' }, 'overdue'],
    [{ total: 100, paid: 0, reduced: 10, overdueSince: null }, 'unpaid'],
  ] as const)('%o is %s', (settlement, state) => {
    expect(paymentStateOf(settlement)).toBe(state);
    expect(balanceOf(settlement) === 0).toBe(state === 'paid');
  });
  test('the due day itself is not late', () => {
    expect([isOverdue('2026-03-02', '2026-03-02'), isOverdue('2026-03-01', '2026-03-02')]).toEqual([false, true]);
  });
});

describe('mentions', () => {
  const seller: Seller = {
    name: 'Atlas',
    legalForm: 'SARL',
    activity: 'Hébergement',
    capital: 1,
    address: 'Alger',
    phone: '1',
    email: 'a@b.dz',
    rc: '1',
    nif: '1',
    nis: '1',
    ai: null,
    bank: null,
    rib: null,
  };
  const buyer: Buyer = { ...seller, kind: 'company', name: 'Hodna', address: 'M’Sila' };
  const line = { designation: 'Hébergement', quantity: 1, unitPrice: 100 };
  test('a complete invoice lacks nothing', () => {
    expect(mentionsOf(seller, buyer, [line])).toEqual({ missing: [], warnings: [] });
  });
  test.each([
    [{ ...seller, name: ' ' }, buyer, line, 'seller.name'],
    [{ ...seller, nif: null }, buyer, line, 'seller.nif'],
    [{ ...seller, address: '' }, buyer, line, 'seller.address'],
    [seller, { ...buyer, name: '' }, line, 'buyer.name'],
    [seller, { ...buyer, nif: null }, line, 'buyer.nif'],
    [seller, { ...buyer, address: '' }, line, 'buyer.address'],
    [seller, buyer, { ...line, designation: '—' }, 'lines.1.designation'],
    [seller, buyer, { ...line, quantity: 0 }, 'lines.1.quantity'],
    [seller, buyer, { ...line, unitPrice: Number.NaN }, 'lines.1.unitPrice'],
  ] as const)('stops (%#)', (s, b, l, missing) => {
    expect(mentionsOf(s, b, [l]).missing).toEqual([missing]);
  });
  test('a consumer needs no NIF, a public body is warned of it; the rest of art. 3 only warns', () => {
    expect(mentionsOf(seller, { ...buyer, kind: 'individual', nif: null, rc: null }, [line])).toEqual({
      missing: [],
      warnings: [],
    });
    for (const kind of ['public_body', 'association'] as const)
      expect(mentionsOf(seller, { ...buyer, kind, nif: null }, [line]).warnings).toEqual(['buyer.nif']);
    expect(mentionsOf({ ...seller, rc: null }, { ...buyer, nis: null }, [line])).toEqual({
      missing: [],
      warnings: ['seller.rc', 'buyer.nis'],
    });
  });
});

/** Quality C6, on 10 000 random documents. */
describe('any document', () => {
  const line = fc
    .record({
      quantity: fc.integer({ min: 1, max: 1000 }),
      unitPrice: fc.integer({ min: 0, max: 100_000_000 }),
      share: fc.integer({ min: 0, max: 10_000 }),
      taxRateBp: fc.constantFrom(0, 900, 1900),
    })
    .map(({ share, ...rest }) => ({
      ...rest,
      discount: Math.floor((rest.quantity * rest.unitPrice * share) / 10_000),
      exemption: rest.taxRateBp === 0 ? 'art. 32' : null,
    }));
  const cuts = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 4 });

  const story = fc.tuple(fc.array(line, { minLength: 1, maxLength: 12 }), cuts, fc.nat({ max: 100 }));
  type Story = typeof story extends fc.Arbitrary<infer S> ? S : never;
  const always = (holds: (story: Story) => void): void => fc.assert(fc.property(story, holds), { numRuns: 10_000 });
  const paidOf = (ttc: number, paidShare: number): number => Math.floor((ttc * paidShare) / 100);

  /** The credit notes of an invoice: of a part of what remains each, then of all the rest. */
  function creditedInParts([lines, parts]: Story): CreditTotals[] {
    const totalled = documentTotals(lines).lines;
    const credited = lines.map(() => 0);
    const creditable = () =>
      lines.map((l, i) => ({
        id: String(i),
        ht: totalled[i]?.ht ?? 0,
        credited: credited[i] ?? 0,
        taxRateBp: l.taxRateBp,
        exemption: l.exemption,
      }));
    const shareOf = (part: number) =>
      creditable().map(({ id, ht, credited: before }) => ({ id, ht: Math.floor(((ht - before) * part) / 100) }));
    return [...parts, null].map((part) => {
      const note = creditTotals(creditable(), part === null ? null : shareOf(part));
      if ('lineId' in note) throw new Error('credited above what remains');
      for (const l of note.lines) credited[Number(l.id)] = (credited[Number(l.id)] ?? 0) + l.ht;
      return note;
    });
  }

  test('adds up: lines to the total, groups to the tax', () => {
    always(([lines]) => {
      const { lines: totalled, groups, ht, tax, ttc } = documentTotals(lines);
      expect([sum(totalled.map((l) => l.ht)), sum(groups.map((g) => g.tax)), ht + tax]).toEqual([ht, tax, ttc]);
    });
  });

  test('posts to zero, and so does the money for it', () => {
    always(([lines, , paidShare]) => {
      const { ht, tax, ttc } = documentTotals(lines);
      expect(total(invoiceEntry({ ht, tax }))).toBe(0);
      const paid = paidOf(ttc, paidShare);
      const duty = stampDuty(paid, TARIFF);
      expect(total(paymentEntry({ mode: 'cash', amount: paid + 7, stampDuty: duty, toCredit: 7 }))).toBe(0);
    });
  });

  test('is cancelled to zero by credit notes in any number of parts', () => {
    always((story) => {
      const { ht, tax, ttc } = documentTotals(story[0]);
      const notes = creditedInParts(story);
      expect([
        sum(notes.map((note) => note.ht)),
        sum(notes.map((note) => note.tax)),
        sum(notes.map((note) => note.ttc)),
      ]).toEqual([ht, tax, ttc]);
    });
  });

  test('credit notes post to zero, and what was paid already becomes credit', () => {
    always((story) => {
      const { ttc } = documentTotals(story[0]);
      let owed = ttc - paidOf(ttc, story[2]);
      for (const note of creditedInParts(story)) {
        const reduced = Math.min(note.ttc, owed);
        owed -= reduced;
        expect(total(creditNoteEntry({ ht: note.ht, tax: note.tax, reduced }))).toBe(0);
      }
      expect(owed).toBe(0);
    });
  });

  test('no amount of it is below zero or inexact', () => {
    always((story) => {
      const { ht, tax, ttc } = documentTotals(story[0]);
      const ofNotes = creditedInParts(story).flatMap((note) => [note.ht, note.tax, ...note.groups.map((g) => g.tax)]);
      const amounts = [ht, tax, ttc, ...ofNotes];
      expect(amounts.every((amount) => Number.isSafeInteger(amount) && amount >= 0)).toBe(true);
    });
  });

  test('a line is never credited above what remains of it', () => {
    const lines = [{ id: 'a', ht: 100, credited: 60, taxRateBp: 1900, exemption: null }];
    expect(creditTotals(lines, [{ id: 'a', ht: 41 }])).toEqual({ lineId: 'a', remaining: 40 });
    expect(creditTotals(lines, [{ id: 'a', ht: 40 }])).toMatchObject({ ht: 40, tax: 8 });
  });
});
