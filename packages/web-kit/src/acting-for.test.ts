import { beforeEach, expect, test } from 'vitest';
import { customerHeader, forgetActingFor, hasTurned, onTurned, sessionActsFor } from './acting-for.ts';
import { parseProblem } from './api.ts';

beforeEach(forgetActingFor);

test('calls of the portal say for which customer the page was loaded, the session and the staff’s say nothing', () => {
  expect(customerHeader('/api/portal/tickets')).toBeNull();
  sessionActsFor('one');
  expect(customerHeader('/api/portal/tickets')).toBe('one');
  expect(customerHeader('/api/portal/sessions')).toBe('one');
  for (const path of ['/api/portal/session', '/api/portal/session/customer', '/api/corporate/tickets'])
    expect(customerHeader(path), path).toBeNull();
});

test('a session that turns to another customer is said once; the page stays that of the first', () => {
  let said = 0;
  const stop = onTurned(() => (said += 1));
  sessionActsFor('one');
  sessionActsFor('one');
  expect(hasTurned()).toBe(false);
  sessionActsFor('two');
  sessionActsFor('three');
  stop();
  expect([hasTurned(), said, customerHeader('/api/portal/tickets')]).toEqual([true, 1, 'one']);
});

test('the refusal of the server says it too', () => {
  sessionActsFor('one');
  parseProblem(409, { code: 'common.stale' });
  expect(hasTurned()).toBe(false);
  parseProblem(409, { code: 'common.other_customer' });
  expect(hasTurned()).toBe(true);
});
