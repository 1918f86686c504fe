import { ProblemError } from '@cm/kit/problems';
import { describe, expect, test } from 'vitest';
import { abilities, assertTransition, liftsOnPayment, nextRenewal, serviceState, suspensionReason } from './service.ts';

/** Quality C8: every pair of states. */
const ALLOWED = new Set([
  'pending active',
  'pending terminated',
  'active suspended',
  'active terminated',
  'suspended active',
  'suspended terminated',
]);

function refusalOf(act: () => void): { code: string; status: number; params: unknown } | null {
  try {
    act();
    return null;
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { code: error.code, status: error.status, params: error.params };
  }
}

describe('states', () => {
  test.each(serviceState.options.flatMap((from) => serviceState.options.map((to) => ({ from, to }))))(
    '$from → $to',
    ({ from, to }) => {
      const params = { from, to };
      const refused = { code: 'services.wrong_state', status: 409, params };
      expect(refusalOf(() => assertTransition(from, to))).toEqual(ALLOWED.has(`${from} ${to}`) ? null : refused);
    },
  );
  test.each([
    ['pending', { suspend: false, resume: false, terminate: true }],
    ['active', { suspend: true, resume: false, terminate: true }],
    ['suspended', { suspend: false, resume: true, terminate: true }],
    ['terminated', { suspend: false, resume: false, terminate: false }],
  ] as const)('what may be done when %s', (state, expected) => {
    expect(abilities(state)).toEqual(expected);
  });
});

test('a payment lifts a suspension for non-payment and no other', () => {
  const lifted = serviceState.options.flatMap((state) =>
    [...suspensionReason.options, null]
      .filter((suspensionReason) => liftsOnPayment({ state, suspensionReason }))
      .map((r) => [state, r]),
  );
  expect(lifted).toEqual([['suspended', 'non_payment']]);
});

describe('renewals keep their day of the month', () => {
  test.each([
    ['2026-01-31', 'monthly', 31, '2026-02-28'],
    ['2026-02-28', 'monthly', 31, '2026-03-31'],
    ['2028-01-30', 'monthly', 30, '2028-02-29'],
    ['2026-11-30', 'quarterly', 30, '2027-02-28'],
    ['2027-02-28', 'quarterly', 30, '2027-05-30'],
    ['2028-02-29', 'yearly', 29, '2029-02-28'],
    ['2031-02-28', 'yearly', 29, '2032-02-29'],
    ['2026-12-15', 'monthly', 15, '2027-01-15'],
  ] as const)('%s %s anchored on %i → %s', (from, cycle, anchor, expected) => {
    expect(nextRenewal(from, cycle, anchor)).toBe(expected);
  });
});
