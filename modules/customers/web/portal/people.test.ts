import { expect, test } from 'vitest';
import { actsOn, type Contact } from './people.ts';

const person: Contact = {
  id: '1',
  name: 'Nadia Cherif',
  email: 'nadia@example.dz',
  phone: null,
  locale: 'fr',
  permissions: ['portal.tickets'],
  owner: false,
  standing: 'member',
  memberSince: '2026-01-01T00:00:00Z',
  invitedAt: null,
  invitationExpiresAt: null,
  version: 1,
};
const another = { own: false, mayOffer: false };

test('what may be done with somebody follows how far they have come', () => {
  expect(actsOn(person, another)).toEqual(['edit', 'rights', 'remove']);
  expect(actsOn({ ...person, standing: 'invited' }, another)).toEqual(['edit', 'invite', 'revoke', 'remove']);
  expect(actsOn({ ...person, standing: 'expired' }, another)).toEqual(['edit', 'invite', 'remove']);
  expect(actsOn({ ...person, standing: 'noted' }, another)).toEqual(['edit', 'invite', 'remove']);
});

test('the account is offered to a member, by its owner, once; nobody removes the owner or themselves', () => {
  const mine = { own: false, mayOffer: true };
  expect(actsOn(person, mine)).toContain('offer');
  expect(actsOn({ ...person, standing: 'invited' }, mine)).not.toContain('offer');
  expect(actsOn({ ...person, owner: true }, mine)).toEqual(['edit']);
  expect(actsOn(person, { own: true, mayOffer: true })).toEqual(['edit']);
});
