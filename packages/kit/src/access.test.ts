import { expect, test } from 'vitest';
import { type Actor, actorKey, can, impersonatorOf, onBehalfOf, systemActor } from './access.ts';

const nobody: Actor = { kind: 'anonymous', ip: '192.0.2.1', userAgent: null };

test('nobody signed in holds nothing, not even what every person does', () => {
  expect(can(nobody, 'tickets.read')).toBe(false);
  expect(can(nobody, 'self')).toBe(false);
});

test('the system holds every permission', () => {
  expect(can(systemActor('a job'), 'tickets.read')).toBe(true);
});

test('a person holds what was granted, and what every person does', () => {
  expect(can(person('staff'), 'tickets.read')).toBe(true);
  expect(can(person('staff'), 'tickets.manage')).toBe(false);
  expect(can(person('staff'), 'self')).toBe(true);
});

function person(kind: 'staff' | 'customer'): Actor {
  const who = { userId: 'u1', sessionId: 's1', tokenId: null, permissions: new Set(['tickets.read']) };
  const origin = { ip: '192.0.2.7', userAgent: null };
  return kind === 'staff'
    ? { kind, ...who, ...origin }
    : { kind, ...who, ...origin, customerId: null, contactId: null };
}

test.each<[Actor, string]>([
  [nobody, 'anonymous:192.0.2.1'],
  [{ kind: 'anonymous', ip: null, userAgent: null }, 'anonymous:-'],
  [systemActor('a job'), 'system:a job'],
  [person('staff'), 'staff:u1'],
  [person('customer'), 'customer:u1'],
])('%o is called %s', (actor, name) => {
  expect(actorKey(actor)).toBe(name);
});

test('whoever sits in a person’s place is who acts, on behalf of the person', () => {
  const impersonator = { userId: 'u2', impersonationId: 'i1' };
  const customer = person('customer');
  if (customer.kind !== 'customer') throw new Error('not a customer');
  const impersonated: Actor = { ...customer, impersonator };
  expect([actorKey(impersonated), onBehalfOf(impersonated)]).toEqual(['staff:u2', 'customer:u1']);
  expect(impersonatorOf(impersonated)).toEqual(impersonator);
  for (const themself of [nobody, systemActor('a job'), person('staff'), person('customer')])
    expect([onBehalfOf(themself), impersonatorOf(themself)]).toEqual([null, undefined]);
});
