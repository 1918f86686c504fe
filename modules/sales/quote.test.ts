import { describe, expect, test } from 'vitest';
import {
  assertOrderTransition,
  assertStepsSettled,
  assertStepTransition,
  orderState,
  type OrderState,
  stepState,
  type StepPlace,
} from './order.ts';
import { assertQuoteTransition, discountShare, isPastValidity, printedNumber, quoteState } from './quote.ts';

const pairs = <S extends string>(states: readonly S[]): [S, S][] =>
  states.flatMap((a) => states.map((b): [S, S] => [a, b]));
/** The specification written again, apart from the code: `from>to`. */
const QUOTE = new Set([
  'draft>sent',
  'draft>superseded',
  'sent>accepted',
  'sent>declined',
  'sent>expired',
  'sent>superseded',
]);
const ORDER = new Set([
  'requested>validated',
  'validated>in_progress',
  'in_progress>delivered',
  'requested>cancelled',
  'validated>cancelled',
  'in_progress>cancelled',
]);
const STEP = new Set([
  'pending>done',
  'pending>failed',
  'pending>skipped',
  'failed>pending',
  'failed>done',
  'failed>failed',
  'failed>skipped',
]);

function refusal(act: () => void): unknown {
  try {
    act();
    return null;
  } catch (error) {
    return error;
  }
}

describe('every pair of states (C8)', () => {
  test.each(pairs(quoteState.options))('quote %s → %s', (from, to) => {
    const refused = refusal(() => assertQuoteTransition(from, to));
    expect(refused === null).toBe(QUOTE.has(`${from}>${to}`));
    const said = refused ?? { code: 'sales.wrong_state', status: 409, params: { from, to } };
    expect(said).toMatchObject({ code: 'sales.wrong_state', status: 409, params: { from, to } });
  });

  test.each(pairs(orderState.options))('order %s → %s', (from, to) => {
    const refused = refusal(() => assertOrderTransition(from, to));
    expect(refused === null).toBe(ORDER.has(`${from}>${to}`));
  });

  test.each(pairs(stepState.options))('step %s → %s', (from, to) => {
    const step: StepPlace = { key: 'setup', kind: 'technical', state: from };
    const refused = refusal(() => assertStepTransition({ state: 'in_progress', steps: [step] }, step, to));
    expect(refused === null).toBe(STEP.has(`${from}>${to}`));
  });

  test.each(
    orderState.options.flatMap((state): [OrderState, StepPlace['kind']][] => [
      [state, 'commercial'],
      [state, 'technical'],
    ]),
  )('in the order state %s a %s step moves only in its turn', (state, kind) => {
    const step: StepPlace = { key: 'one', kind, state: 'pending' };
    const refused = refusal(() => assertStepTransition({ state, steps: [step] }, step, 'done'));
    expect(refused === null).toBe(state === (kind === 'commercial' ? 'requested' : 'in_progress'));
  });
});

describe('steps', () => {
  const steps: StepPlace[] = [
    { key: 'check', kind: 'commercial', state: 'skipped' },
    { key: 'rack', kind: 'technical', state: 'failed' },
    { key: 'install', kind: 'technical', state: 'pending' },
  ];

  test('a failed step keeps its place: what follows waits', () => {
    const install = steps[2] ?? steps[0];
    if (!install) throw new Error('no step');
    const refused = refusal(() => assertStepTransition({ state: 'in_progress', steps }, install, 'done'));
    expect(refused).toMatchObject({ code: 'sales.step_out_of_turn', params: { step: 'install', waitsFor: 'rack' } });
  });

  test('delivery names the first step that is open', () => {
    expect(refusal(() => assertStepsSettled(steps, ['commercial']))).toBeNull();
    expect(refusal(() => assertStepsSettled(steps, ['commercial', 'technical']))).toMatchObject({
      code: 'sales.steps_pending',
      params: { step: 'rack', state: 'failed' },
    });
  });
});

describe('the discount that counts', () => {
  const line = (quantity: number, unitPrice: number, listPrice: number | null, ht: number, categoryDiscountBp = 0) => ({
    quantity,
    unitPrice,
    listPrice,
    categoryDiscountBp,
    ht,
  });
  test.each([
    ['none', [line(2, 100, 100, 200)], 0],
    ['a typed discount', [line(2, 100, 100, 150)], 2500],
    ['a price typed below the catalogue', [line(1, 60, 100, 60)], 4000],
    ['both together', [line(1, 60, 100, 30)], 7000],
    ['a price above the catalogue is no discount', [line(1, 120, 100, 120)], 0],
    ['the largest line counts, not the average', [line(1, 1000, null, 1000), line(1, 10, null, 1)], 9000],
    ['rounded up', [line(1, 30_000, null, 29_999)], 1],
    ['free lines', [line(1, 0, null, 0)], 0],
    ['given away', [line(1, 0, 100, 0)], 10_000],
    ['the category’s own', [line(2, 100, 100, 180, 1000)], 0],
    ['less than the category’s', [line(2, 100, 100, 190, 1000)], 0],
    ['more than the category’s counts for what is more', [line(2, 100, 100, 150, 1000)], 1500],
    ['the category’s on a price typed below the catalogue’s', [line(1, 80, 100, 72, 1000)], 1800],
    ['a lower price in place of the category’s', [line(1, 80, 100, 80, 1000)], 1000],
    ['the category’s on a price typed above the catalogue’s', [line(1, 120, 100, 108, 1000)], 0],
    ['given away by the category', [line(3, 100, 100, 0, 10_000)], 0],
    [
      'what the category leaves over on one line covers no other',
      [line(1, 100, 100, 100, 1000), line(1, 100, 100, 80)],
      2000,
    ],
  ])('%s', (_, lines, share) => {
    expect(discountShare(lines)).toBe(share);
  });
});

test('an offer holds through its last day, and versions are told apart', () => {
  expect([isPastValidity('2026-04-01', '2026-04-01'), isPastValidity('2026-04-01', '2026-04-02')]).toEqual([
    false,
    true,
  ]);
  expect([printedNumber('DEV-2026-000001', 1), printedNumber('DEV-2026-000001', 3)]).toEqual([
    'DEV-2026-000001',
    'DEV-2026-000001-V3',
  ]);
});
