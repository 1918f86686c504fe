import { describe, expect, test } from 'vitest';
import { rightsIn } from './contact.ts';
import { assertTransition, customerState, transitions } from './customer.ts';
import {
  assertKycTransition,
  givenDocumentState,
  handedInKycState,
  kycDocumentState,
  kycState,
  kycTransitions,
  LOCKING_STATES,
  missingFor,
} from './kyc.ts';

const pairs = <S extends string>(states: readonly S[]) =>
  states.flatMap((from) => states.map((to) => [from, to] as const));
const ALLOWED = new Set([
  'prospect→pending',
  'prospect→closed',
  'pending→active',
  'pending→closed',
  'active→suspended',
  'active→closed',
  'suspended→active',
  'suspended→closed',
  'closed→anonymised',
]);
const KYC_ALLOWED = new Set([
  'draft→submitted',
  'submitted→in_review',
  'in_review→approved',
  'in_review→rejected',
  'approved→expired',
]);

const isIn = (set: ReadonlySet<string>) => (pair: readonly [string, string]) => set.has(pair.join('→'));

describe('customer', () => {
  const all = pairs(customerState.options);
  test.each(all.filter(isIn(ALLOWED)))('%s → %s', (from, to) => {
    expect(() => assertTransition(from, to)).not.toThrow();
  });
  test.each(all.filter((pair) => !isIn(ALLOWED)(pair)))('%s → %s is refused', (from, to) => {
    const refused = { code: 'customers.wrong_state', status: 409, params: { from, to } };
    expect(() => assertTransition(from, to)).toThrow(expect.objectContaining(refused));
  });
  test('the table says nothing else', () => {
    expect(Object.values(transitions).flat()).toHaveLength(ALLOWED.size);
  });
});

describe('verification', () => {
  const all = pairs(kycState.options);
  test.each(all.filter(isIn(KYC_ALLOWED)))('%s → %s', (from, to) => {
    expect(() => assertKycTransition(from, to)).not.toThrow();
  });
  test.each(all.filter((pair) => !isIn(KYC_ALLOWED)(pair)))('%s → %s is refused', (from, to) => {
    const refused = { code: 'customers.kyc_wrong_state', status: 409, params: { from, to } };
    expect(() => assertKycTransition(from, to)).toThrow(expect.objectContaining(refused));
  });
  test('the table says nothing else', () => {
    expect(Object.values(kycTransitions).flat()).toHaveLength(KYC_ALLOWED.size);
  });
});

test('the words of verifications and their documents', () => {
  expect(kycState.options).toEqual(['draft', 'submitted', 'in_review', 'approved', 'rejected', 'expired']);
  expect(handedInKycState.options).toEqual(['submitted', 'in_review', 'approved', 'rejected', 'expired']);
  expect(kycDocumentState.options).toEqual(['missing', 'provided', 'verified', 'rejected']);
  expect(givenDocumentState.options).toEqual(['provided', 'verified', 'rejected']);
  expect(LOCKING_STATES).toEqual(['submitted', 'in_review', 'approved']);
});

test('what a submission lacks is named field by field, and only for those whom it concerns', () => {
  const nothing = { rc: null, nif: null, nis: null };
  const checklist = [
    { type: 'a', required: true },
    { type: 'b', required: false },
    { type: 'c', required: true },
  ];
  const pointers = (
    kind: 'company' | 'individual',
    numbers: typeof nothing | { rc: string; nif: string; nis: string },
  ) => missingFor({ kind, ...numbers }, checklist, new Set(['c'])).map((error) => error.pointer);
  expect(pointers('company', nothing)).toEqual(['/body/rc', '/body/nif', '/body/nis', '/body/documents/a']);
  expect(pointers('company', { rc: '1', nif: '2', nis: '3' })).toEqual(['/body/documents/a']);
  expect(pointers('individual', nothing)).toEqual(['/body/documents/a']);
});

test('people of a closed customer order nothing more; an anonymised one has no people', () => {
  expect(rightsIn('suspended', ['portal.orders', 'portal.billing'])).toEqual(['portal.orders', 'portal.billing']);
  expect(rightsIn('closed', ['portal.orders', 'portal.billing'])).toEqual(['portal.billing']);
  expect(rightsIn('anonymised', ['portal.billing'])).toEqual([]);
});
