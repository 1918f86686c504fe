import { expect, test } from 'vitest';
import { z } from 'zod';
import { isForThePersonAlone, route, type ServedRoute, type Throttle } from '../route.ts';
import { assertRoutes } from './route-rules.ts';

const good = route({
  operationId: 'corporate.tickets.list',
  method: 'GET',
  path: '/api/corporate/tickets',
  summary: 'Tickets',
  access: { permission: 'tickets.read' },
  response: z.object({}),
  handler: async () => ({}),
});
const check =
  (
    change: Partial<
      Pick<
        ServedRoute,
        'access' | 'path' | 'operationId' | 'throttle' | 'recentProof' | 'duringImpersonation' | 'duringEmergency'
      >
    >,
  ) =>
  () =>
    assertRoutes([{ ...good, ...change }], new Set(['tickets.read']), change.throttle ?? []);

test('a route without a permission or public is not served (A2)', () => {
  expect(check({})).not.toThrow();
  const nothing = {} as ServedRoute['access'];
  const { access: _left, ...without } = good;
  expect(check({ access: nothing })).toThrow('declares neither a permission nor public');
  expect(() => assertRoutes([{ ...without, access: nothing }], new Set())).toThrow(
    'declares neither a permission nor public',
  );
  expect(check({ access: { permission: '' } })).toThrow('declares neither');
  expect(check({ access: { permission: 'tickets.raed' } })).toThrow(
    'asks for the permission "tickets.raed", which no module declares',
  );
});

test('a proof is asked for where somebody is signed in', () => {
  expect(check({ recentProof: true })).not.toThrow();
  expect(check({ access: 'public', recentProof: true })).toThrow('asks for a proof of whom nobody knows');
});

test('what an emergency access may not do is said in the staff areas alone', () => {
  expect(check({ duringEmergency: 'refused' })).not.toThrow();
  expect(check({ path: '/api/portal/tickets', duringEmergency: 'refused' })).toThrow('outside the staff areas');
});

test('what a colleague may do in a person’s place is said in the portal alone; unsaid, they read', () => {
  const why = 'says what a colleague may do in a person’s place, outside the portal';
  for (const said of ['allowed', 'refused'] as const) {
    expect(check({ duringImpersonation: said })).toThrow(why);
    expect(check({ path: '/api/portal/tickets', duringImpersonation: said })).not.toThrow();
  }
  const asked = (facts: Partial<Parameters<typeof isForThePersonAlone>[0]>) =>
    isForThePersonAlone({ method: 'GET', ...facts });
  expect(asked({})).toBe(false);
  expect(asked({ duringImpersonation: 'refused' })).toBe(true);
  expect(asked({ writes: true })).toBe(true);
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'] as const) {
    expect(asked({ method })).toBe(true);
    expect(asked({ method, duringImpersonation: 'allowed' })).toBe(false);
  }
});

test('zones, names and doubles are checked', () => {
  expect(check({ path: '/api/elsewhere/x' as ServedRoute['path'] })).toThrow('is outside the four zones');
  expect(check({ path: '/api/public/x' })).toThrow('is in the public zone but not public');
  expect(check({ operationId: 'Tickets' })).toThrow('has no stable operationId');
  expect(() => assertRoutes([good, good], new Set(['tickets.read']))).toThrow('declared twice');
});

const limit: Throttle = {
  name: 'x',
  purpose: { fr: 'Essais', ar: 'محاولات', en: 'Attempts' },
  by: 'person',
  limit: 1,
  windowSeconds: 1,
};

test('a limit is declared once by the module that owns it, as it counts', () => {
  const start = (used: Throttle, declared: readonly Throttle[]) => () =>
    assertRoutes([{ ...good, throttle: [used] }], new Set(['tickets.read']), declared);
  expect(start(limit, [limit])).not.toThrow();
  expect(start({ ...limit, counts: false }, [limit])).not.toThrow();
  expect(start(limit, [])).toThrow('counts under the limit "x", which no module declares');
  expect(start(limit, [limit, limit])).toThrow('the limit "x" is declared twice');
  for (const other of [{ limit: 2 }, { windowSeconds: 2 }, { everywhere: true }] as const)
    expect(start({ ...limit, ...other }, [limit])).toThrow('otherwise than it is declared');
});

test('where somebody is signed in persons are counted, where nobody need be networks', () => {
  const rule = (by: 'ip' | 'ip_and_body' | 'person') => ({ throttle: [{ ...limit, by }] });
  const why = 'counts networks where somebody is signed in';
  expect(check(rule('person'))).not.toThrow();
  expect(check({ access: 'public', ...rule('ip') })).not.toThrow();
  expect(check({ access: 'public', ...rule('ip_and_body') })).toThrow('before the network');
  for (const by of ['ip', 'ip_and_body'] as const) expect(check(rule(by))).toThrow(why);
  expect(check({ access: 'public', ...rule('person') })).toThrow(why);
});
