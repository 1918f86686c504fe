import { expect, test } from 'vitest';
import { actsOn, hasOwner } from './contact-acts.ts';
import type { Contact } from './customer-queries.ts';

const contact: Contact = {
  id: '1',
  name: 'Nadia Cherif',
  email: 'nadia@example.dz',
  phone: null,
  locale: 'fr',
  permissions: [],
  owner: false,
  standing: 'member',
  memberSince: '2026-01-01T00:00:00Z',
  invitedAt: null,
  invitationExpiresAt: null,
  version: 1,
};

const ALL = { manages: true, impersonates: true };

test('what staff may do with somebody follows how far they have come', () => {
  expect(actsOn(contact, ALL)).toEqual(['edit', 'rights', 'owner', 'view', 'remove']);
  expect(actsOn({ ...contact, owner: true }, ALL)).toEqual(['edit', 'view']);
  expect(actsOn({ ...contact, standing: 'invited' }, ALL)).toEqual(['edit', 'invite', 'revoke', 'remove']);
  expect(actsOn({ ...contact, standing: 'expired' }, ALL)).toEqual(['edit', 'invite', 'remove']);
  expect(actsOn({ ...contact, standing: 'noted' }, ALL)).toEqual(['edit', 'invite', 'remove']);
});

test('and the rights that they hold themselves', () => {
  expect(actsOn(contact, { manages: false, impersonates: false })).toEqual([]);
  expect(actsOn(contact, { manages: false, impersonates: true })).toEqual(['view']);
  expect(actsOn(contact, { manages: true, impersonates: false })).toEqual(['edit', 'rights', 'owner', 'remove']);
});

test('a customer whose owner was only invited has none yet', () => {
  expect(hasOwner([contact, { ...contact, owner: true, standing: 'invited' }])).toBe(false);
  expect(hasOwner([contact, { ...contact, owner: true }])).toBe(true);
});
