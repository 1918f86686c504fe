import { expect, test } from 'vitest';
import { type Actor, can, systemActor } from './access.ts';

const nobody: Actor = { kind: 'anonymous', ip: '192.0.2.1', userAgent: null };

test('nobody signed in holds nothing, not even what every person does', () => {
  expect(can(nobody, 'tickets.read')).toBe(false);
  expect(can(nobody, 'self')).toBe(false);
});

test('the system holds every permission', () => {
  expect(can(systemActor('a job'), 'tickets.read')).toBe(true);
});
