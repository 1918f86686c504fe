import { ProblemError } from '@cm/kit/problems';
import { expect, test } from 'vitest';
import { abilities, assertClosed, assertOpen, dueAt, remindAt } from './task.ts';

const ALGIERS = 'Africa/Algiers';

function refusalOf(act: () => void): string | null {
  try {
    act();
    return null;
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return error.code;
  }
}

test.each([
  ['open', { change: true, finish: true, reopen: false }, null, 'tasks.open'],
  ['done', { change: false, finish: false, reopen: true }, 'tasks.closed', null],
  ['cancelled', { change: false, finish: false, reopen: true }, 'tasks.closed', null],
] as const)('what may be done with one that is %s', (state, can, closing, reopening) => {
  expect(abilities(state)).toEqual(can);
  expect(refusalOf(() => assertOpen(state))).toBe(closing);
  expect(refusalOf(() => assertClosed(state))).toBe(reopening);
});

test.each([
  ['at its time', '2026-03-02', '14:30', '2026-03-02T13:30:00.000Z'],
  ['at the end of its day', '2026-03-02', null, '2026-03-02T23:00:00.000Z'],
])('it is late %s, on the clocks of the operator', (_when, dueOn, dueTime, at) => {
  expect(dueAt(ALGIERS, { dueOn, dueTime }).toISOString()).toBe(at);
});

test.each([
  ['its own time', '14:30', '2026-03-02T13:30:00.000Z'],
  ['the usual time', null, '2026-03-02T07:00:00.000Z'],
])('its owner is reminded at %s, unless that has passed', (_what, dueTime, at) => {
  const due = { dueOn: '2026-03-02', dueTime };
  const before = new Date('2026-03-01T00:00:00Z');
  expect(remindAt(ALGIERS, due, '08:00', before)?.toISOString()).toBe(at);
  expect(remindAt(ALGIERS, due, '08:00', new Date(at))).toBeNull();
});
