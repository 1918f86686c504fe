import { choices, DRILL_MS, drillSeed, extent, tell } from '@cm/kit/testing/drill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Callers, callersOf } from './callers.ts';
import { callOf, type Filled, fillExample, type Operation, operations } from './operations.ts';
import { allScopes, ATLAS, type Principal, withToken } from './principals.ts';
import { openTestSystem, type TestSystem } from './test-system.ts';

/** Foreign scopes that each operation is tried with. */
const FOREIGN = extent(3, Number.POSITIVE_INFINITY);

let system: TestSystem;
let callers: Callers;
beforeAll(async () => {
  system = await openTestSystem();
  callers = await callersOf(system);
});
afterAll(() => system.close());

const isStaffZone = ({ zone }: Operation): boolean => zone === 'corporate' || zone === 'admin';

/** The scope that a token needs for it; `any`; null where no token will do. */
function scopeFor({ route }: Operation): string | null {
  if (typeof route.access === 'object') return route.access.permission;
  return typeof route.tokens === 'object' ? route.tokens.scope : (route.tokens ?? null);
}

/** A report or an export of records needs the right to read those beside its own, and so does what shows one of them in full. */
const RECORDS = ['tickets.read', 'customers.read', 'orders.read', 'invoices.read', 'kyc.read'];
const readsRecords = ({ id }: Operation): boolean =>
  /^corporate\.(?:(?:reports|exports)\.|customerList\.export$|customers\.personalNumber$|kyc\.download$)/.test(id);

const tokens = new Map<string, Principal>();
async function tokenWith(operation: Operation, scopes: readonly string[], name: string): Promise<Principal> {
  const email = isStaffZone(operation) ? 'dsi@atlas.dz' : 'karim@exemple.dz';
  const key = `${email} ${name}`;
  const known = tokens.get(key) ?? (await withToken(system, ATLAS, email, { scopes }));
  tokens.set(key, known);
  return known;
}

test(
  'a token does what its scopes name and nothing else, on every operation (B18)',
  async () => {
    const pick = choices(drillSeed + 18);
    const guarded = operations.filter(({ route }) => route.access !== 'public');
    const every = allScopes(system);
    const wrong: string[] = [];
    let calls = 0;
    const send = async (operation: Operation, filled: Filled, as: Principal) => {
      calls += 1;
      const remoteAddress = `127.${(calls >> 16) & 255}.${(calls >> 8) & 255}.${calls & 255}`;
      const answer = await system.app.inject({ remoteAddress, ...callOf(operation, filled, as) });
      return answer.statusCode < 400 ? 'done' : answer.json<{ code: string }>().code;
    };
    for (const operation of guarded) {
      const filled = await fillExample(system, operation, await callers.of(operation));
      const scope = scopeFor(operation);
      const others = every.filter((one) => one !== scope);
      if (scope === null) {
        const said = await send(operation, filled, await tokenWith(operation, every, 'all'));
        if (said !== 'common.forbidden') wrong.push(`${operation.id} with every scope: ${said}`);
        continue;
      }
      if (scope === 'any') {
        const said = await send(operation, filled, await tokenWith(operation, ['none.held'], 'nothing'));
        if (/^common\.(forbidden|unauthenticated)$/.test(said)) wrong.push(`${operation.id} with any token: ${said}`);
        continue;
      }
      const foreign = [...others];
      while (foreign.length > FOREIGN) foreign.splice(pick(foreign.length), 1);
      for (const one of foreign) {
        const said = await send(operation, filled, await tokenWith(operation, [one], one));
        if (said !== 'common.forbidden') wrong.push(`${operation.id} with ${one}: ${said}`);
      }
      const without = await send(operation, filled, await tokenWith(operation, others, `all but ${scope}`));
      if (without !== 'common.forbidden') wrong.push(`${operation.id} with all but ${scope}: ${without}`);
      const enough = readsRecords(operation) ? [scope, ...RECORDS] : [scope];
      const right = await send(operation, filled, await tokenWith(operation, enough, enough.join()));
      if (right === 'common.unauthenticated' || right === 'common.forbidden')
        wrong.push(`${operation.id} with ${scope}: ${right}`);
    }
    const closed = guarded.filter((operation) => scopeFor(operation) === null);
    tell(
      `B18: ${guarded.length} guarded operations (${closed.length} closed to tokens), ${every.length} scopes, ${calls} calls, ${wrong.length} wrong answers`,
    );
    expect(wrong).toEqual([]);
    // What stays with whoever sits at a screen: passwords, second factors, sessions, the tokens themselves.
    expect(
      closed
        .map(({ id }) => id.replace(/^(portal|corporate)\./, ''))
        .filter((id, at, all) => all.indexOf(id) === at)
        .toSorted(),
    ).toEqual([
      'account.secure',
      'accountNetworks.get',
      'accountNetworks.set',
      'admin.emergencyAccesses.end',
      'admin.emergencyAccesses.get',
      'admin.emergencyAccesses.list',
      'approvals.list',
      'approvals.withdraw',
      'consents.get',
      'consents.say',
      'dataRequests.ask',
      'dataRequests.copy',
      'dataRequests.list',
      'dataRequests.withdraw',
      'emailChange.cancel',
      'emailChange.confirm',
      'emailChange.get',
      'emailChange.request',
      'linkedSignIns.begin',
      'linkedSignIns.confirm',
      'linkedSignIns.list',
      'linkedSignIns.remove',
      'membership.leave',
      'ownInvitations.accept',
      'ownInvitations.decline',
      'ownInvitations.list',
      'ownership.accept',
      'ownership.decline',
      'ownership.get',
      'ownership.offer',
      'ownership.withdraw',
      'passkeys.add',
      'passkeys.begin',
      'passkeys.remove',
      'passkeys.rename',
      'password.change',
      'proof.beginPasskey',
      'proof.byPasskey',
      'proof.give',
      'securityActivity.list',
      'session.chooseCustomer',
      'sessions.end',
      'sessions.endOthers',
      'sessions.list',
      'sms.begin',
      'sms.confirm',
      'sms.remove',
      'supportPermission.get',
      'supportPermission.give',
      'supportPermission.withdraw',
      'tokens.create',
      'tokens.list',
      'tokens.revoke',
      'tokens.scopes',
      'trustedDevices.end',
      'trustedDevices.endAll',
      'trustedDevices.list',
      'twoFactor.begin',
      'twoFactor.confirm',
      'twoFactor.declineOffer',
      'twoFactor.disable',
      'twoFactor.get',
      'twoFactor.renewCodes',
    ]);
  },
  DRILL_MS,
);

test('a token that is used from elsewhere than it says opens nothing, on any operation (B18)', async () => {
  const guarded = operations.filter(({ route }) => route.access !== 'public');
  const limited = { networks: ['10.8.200.0/24'] };
  const [agent, client] = [
    await withToken(system, ATLAS, 'dsi@atlas.dz', limited),
    await withToken(system, ATLAS, 'karim@exemple.dz', limited),
  ];
  const wrong: string[] = [];
  for (const [index, operation] of guarded.entries()) {
    const as = isStaffZone(operation) ? agent : client;
    const filled = { params: operation.example?.params ?? {}, query: {}, body: operation.example?.body };
    const remoteAddress = `127.8.${(index >> 8) & 255}.${index & 255}`;
    const answer = await system.app.inject({ remoteAddress, ...callOf(operation, filled, as) });
    if (answer.statusCode !== 401) wrong.push(`${operation.id}: ${answer.statusCode}`);
  }
  const there = await system.app.inject({
    method: 'GET',
    url: '/api/corporate/tickets',
    remoteAddress: '10.8.200.7',
    headers: { host: agent.host, ...agent.headers },
  });
  tell(`B18: ${guarded.length} guarded operations with a token from elsewhere, ${wrong.length} wrong answers`);
  expect(wrong).toEqual([]);
  expect(there.statusCode).toBe(200);
});
