import { expect, test } from 'vitest';
import { portalRight, rightsIn } from './contact.ts';
import { customerNumber, PROVEN_FIELDS } from './customer.ts';

test('a closed customer’s people read and pay, but order nothing; an anonymised one has nobody', () => {
  expect(portalRight.options).toEqual([
    'portal.account',
    'portal.members',
    'portal.kyc',
    'portal.tickets',
    'portal.orders',
    'portal.services',
    'portal.billing',
  ]);
  for (const state of ['prospect', 'pending', 'active', 'suspended'])
    expect(rightsIn(state, portalRight.options)).toEqual(portalRight.options);
  expect(rightsIn('closed', portalRight.options)).toEqual(
    portalRight.options.filter((right) => right !== 'portal.orders'),
  );
  expect(rightsIn('closed', ['portal.orders'])).toEqual([]);
  expect(rightsIn('anonymised', portalRight.options)).toEqual([]);
});

test('what the verification proves, and how a customer is numbered', () => {
  expect(PROVEN_FIELDS).toEqual(['name', 'legalForm', 'rc', 'nif', 'nis', 'ai']);
  expect([customerNumber(1), customerNumber(123_456), customerNumber(1_234_567)]).toEqual([
    'C-000001',
    'C-123456',
    'C-1234567',
  ]);
});
