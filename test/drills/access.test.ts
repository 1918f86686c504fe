import { tell } from '@cm/kit/testing/drill';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Callers, callersOf } from './callers.ts';
import { allScopes, ATLAS, inBrowser, type Principal, SAHARA, withToken } from './principals.ts';
import { type Canaries, collectCanaries, digestOf, type Owner } from './canaries.ts';
import { type Call, callOf, type Filled, fillExample, isUnsafe, type Operation, operations } from './operations.ts';
import { openTestSystem, type TestSystem } from './test-system.ts';
import { textOf } from './text-of.ts';

let system: TestSystem;
let callers: Callers;
let canaries: Canaries;
const NOTHING: Filled = { params: {}, query: {}, body: undefined };
const filled = new Map<string, Filled>();
/** Staff and a client of the other operator, and what their own rows are for the operations that read one. */
let meriem: Principal;
let omar: Principal;
const theirs = new Map<string, Filled>();
beforeAll(async () => {
  system = await openTestSystem();
  callers = await callersOf(system);
  for (const operation of operations)
    filled.set(operation.id, await fillExample(system, operation, await callers.of(operation)));
  meriem = await withToken(system, SAHARA, 'admin@sahara.dz');
  omar = await withToken(system, SAHARA, 'client@oasis.dz');
  // Before the texts are taken down: the examples write the same words for everybody, which then tell nothing of anybody.
  for (const operation of operations.filter((one) => !isUnsafe(one) && namesRow(one)))
    theirs.set(operation.id, await fillExample(system, operation, isStaffZone(operation) ? meriem : omar));
  canaries = await collectCanaries(system);
});
afterAll(() => system.close());

const isStaffZone = ({ zone }: Operation): boolean => zone === 'corporate' || zone === 'admin';
const isPublic = ({ route }: Operation): boolean => route.access === 'public';
/** What a token needs for it: a permission, or a scope of its owner's own account. */
const permissionOf = ({ route }: Operation): string | null => {
  if (typeof route.access === 'object') return route.access.permission;
  return typeof route.tokens === 'object' ? route.tokens.scope : null;
};
/** Names a row of somebody's by an id. */
const namesRow = ({ parameters }: Operation): boolean =>
  parameters.some((parameter) => parameter.in === 'path' && parameter.schema.format === 'uuid');

let addresses = 0;
/** Each call from an address of its own inside the VPN zone, so that no throttle answers in the place of the guard. */
const elsewhere = (call: Call): Call => {
  addresses += 1;
  return { remoteAddress: `127.${(addresses >> 16) & 255}.${(addresses >> 8) & 255}.${addresses & 255}`, ...call };
};

const covered = new Set<string>();
let calls = 0;
const leaks: string[] = [];

async function send(operation: Operation, as: Principal, isForeign: (owner: Owner) => boolean, who: string) {
  const call = elsewhere(callOf(operation, filled.get(operation.id) ?? NOTHING, as));
  const answer = await system.app.inject(call);
  covered.add(operation.id);
  calls += 1;
  const asked = `${decodeURIComponent(call.url)} ${call.payload?.toString() ?? ''}`;
  const said = `${JSON.stringify(answer.headers)}\n${await textOf(answer)}`;
  for (const canary of canaries.find(said, isForeign, asked)) leaks.push(`${who}: ${operation.id} said ${canary}`);
  return answer;
}

const nobodyIsMine = (): boolean => true;
const notOf =
  (tenantId: string) =>
  (owner: Owner): boolean =>
    owner.tenantId !== tenantId;

interface Denial {
  readonly who: string;
  readonly to: readonly Operation[];
  readonly expects: readonly number[];
  as(operation: Operation): Promise<Principal>;
}

const guarded = operations.filter((operation) => !isPublic(operation));
const portal = guarded.filter((operation) => !isStaffZone(operation));
const staff = guarded.filter(isStaffZone);

async function denials(): Promise<Denial[]> {
  const nobody: Principal = { tenantId: ATLAS.id, host: ATLAS.host, userId: '', customerId: null, headers: {} };
  const both = async (wanted: Parameters<typeof withToken>[3]) => {
    const client = await withToken(system, ATLAS, 'karim@exemple.dz', wanted);
    const agent = await withToken(system, ATLAS, 'dsi@atlas.dz', wanted);
    return (operation: Operation): Principal => (isStaffZone(operation) ? agent : client);
  };
  const [expired, revoked] = [await both({ expired: true }), await both({ revoked: true })];
  const [client, administrator] = [
    await inBrowser(system, SAHARA, 'client@oasis.dz'),
    await inBrowser(system, SAHARA, 'admin@sahara.dz'),
  ];
  const foreign = (operation: Operation): Principal => (isStaffZone(operation) ? administrator : client);
  const voisine = await inBrowser(system, ATLAS, 'voisine@atlas-drill.dz');
  const subUser = await withToken(system, ATLAS, 'compta@cherif-conseil.dz');
  const [karim, agent] = [
    await inBrowser(system, ATLAS, 'karim@exemple.dz'),
    await inBrowser(system, ATLAS, 'dsi@atlas.dz'),
  ];
  const cookie = (principal: Principal, from: string, to: string): Principal => ({
    ...principal,
    headers: { ...principal.headers, cookie: principal.headers['cookie']?.replace(from, to) ?? '' },
  });
  const scoped = new Map<string, Principal>();
  const allBut = async (operation: Operation): Promise<Principal> => {
    const permission = permissionOf(operation) ?? '';
    const email = isStaffZone(operation) ? 'dsi@atlas.dz' : 'karim@exemple.dz';
    const scopes = allScopes(system).filter((one) => one !== permission);
    const known = scoped.get(email + permission) ?? (await withToken(system, ATLAS, email, { scopes }));
    scoped.set(email + permission, known);
    return known;
  };
  const always = (principal: Principal) => async (): Promise<Principal> => principal;
  const withPermission = (list: readonly Operation[]): Operation[] => list.filter((one) => permissionOf(one) !== null);
  return [
    { who: 'anonymous', to: guarded, expects: [401], as: always(nobody) },
    { who: 'expired token', to: guarded, expects: [401], as: async (one) => expired(one) },
    { who: 'revoked token', to: guarded, expects: [401], as: async (one) => revoked(one) },
    { who: 'other customer', to: portal.filter(namesRow), expects: [404], as: always(voisine) },
    { who: 'customer at the staff API', to: staff, expects: [401], as: always(voisine) },
    {
      who: 'sub-user without the right',
      to: portal.filter(
        ({ route: { access } }) => typeof access === 'object' && access.permission !== 'portal.billing',
      ),
      expects: [403],
      as: always(subUser),
    },
    { who: 'without the permission', to: withPermission(guarded), expects: [403], as: allBut },
    {
      who: 'other tenant at this host',
      to: guarded,
      expects: [401],
      as: async (one) => ({ ...foreign(one), host: ATLAS.host }),
    },
    { who: 'other tenant with our ids', to: guarded.filter(namesRow), expects: [404], as: async (one) => foreign(one) },
    { who: 'portal cookie at the staff API', to: staff, expects: [401], as: always(karim) },
    {
      who: 'portal cookie under the staff name',
      to: staff,
      expects: [401],
      as: always(cookie(karim, 'cm_portal', 'cm_staff')),
    },
    {
      who: 'staff cookie under the portal name',
      to: portal,
      expects: [401],
      as: always(cookie(agent, 'cm_staff', 'cm_portal')),
    },
    {
      who: 'staff outside the VPN',
      to: operations.filter(isStaffZone),
      expects: [404],
      as: always({
        ...agent,
        remoteAddress: '203.0.113.9',
        headers: { ...agent.headers, 'x-forwarded-for': '10.8.0.1', 'x-real-ip': '127.0.0.1' },
      }),
    },
  ];
}

describe('every operation × whoever may not (A1)', () => {
  test('is refused, says nothing of anybody’s rows, and changes none', async () => {
    // The principals' own sessions and tokens are made first.
    const list = await denials();
    for (const operation of guarded) await list.find(({ who }) => who === 'without the permission')?.as(operation);
    const start = [await digestOf(system, ATLAS.id), await digestOf(system, SAHARA.id)];
    expect(Object.keys(start[0] ?? {}).length).toBeGreaterThan(50);
    const wrong: string[] = [];
    for (const denial of list) {
      for (const operation of denial.to) {
        const answer = await send(operation, await denial.as(operation), nobodyIsMine, denial.who);
        if (!denial.expects.includes(answer.statusCode))
          wrong.push(`${denial.who}: ${operation.id} answered ${answer.statusCode} ${answer.body.slice(0, 120)}`);
      }
    }
    const after = [await digestOf(system, ATLAS.id), await digestOf(system, SAHARA.id)];
    tell(
      `A1: ${guarded.length} guarded operations × ${list.length} principals, ${calls} calls, ${wrong.length} wrong answers, ${leaks.length} leaks among ${canaries.size} canaries`,
    );
    expect(wrong).toEqual([]);
    expect(leaks).toEqual([]);
    expect(after).toEqual(start);
  });

  test('what others may see holds nothing of the first operator or of the other customer', async () => {
    const begun = calls;
    const voisine = await withToken(system, ATLAS, 'voisine@atlas-drill.dz');
    const karim = (await inBrowser(system, ATLAS, 'karim@exemple.dz')).customerId;
    const reads = operations.filter((operation) => !isUnsafe(operation));
    let seen = 0;
    for (const operation of reads.filter((one) => isPublic(one) || !namesRow(one))) {
      const answer = await send(
        operation,
        isStaffZone(operation) ? meriem : omar,
        notOf(SAHARA.id),
        'other tenant, its own',
      );
      if (answer.statusCode < 300) seen += 1;
      if (isStaffZone(operation)) continue;
      await send(
        operation,
        voisine,
        (owner) => owner.customerId === karim || owner.tenantId !== ATLAS.id,
        'other customer, their own',
      );
    }
    for (const operation of operations.filter((one) => isPublic(one) && isUnsafe(one)))
      await send(operation, { ...omar, headers: {} }, notOf(SAHARA.id), 'a visitor of the other tenant');
    // Their own rows of every kind, documents included: the files of one operator hold nothing of the other.
    for (const operation of reads.filter(namesRow)) {
      const as = isStaffZone(operation) ? meriem : omar;
      const answer = await system.app.inject(elsewhere(callOf(operation, theirs.get(operation.id) ?? NOTHING, as)));
      calls += 1;
      if (answer.statusCode < 300) seen += 1;
      for (const canary of canaries.find(await textOf(answer), notOf(SAHARA.id)))
        leaks.push(`its own ${operation.id} said ${canary}`);
    }
    tell(
      `A1: ${calls - begun} calls by others on their own ground, ${seen} answers read, ${leaks.length} leaks; ${covered.size} of ${operations.length} operations covered`,
    );
    expect(seen).toBeGreaterThan(80);
    expect(leaks).toEqual([]);
    expect(operations.filter(({ id }) => !covered.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test('the canaries sing: whoever may see them does', async () => {
    const singing: string[] = [];
    const reads = operations.filter((operation) => !isUnsafe(operation) && !isPublic(operation));
    for (const operation of reads) {
      const as = await callers.of(operation);
      const answer = await system.app.inject(callOf(operation, await fillExample(system, operation, as), as));
      const heard = canaries.find(await textOf(answer), (owner) => owner.tenantId === ATLAS.id);
      if (answer.statusCode < 300 && heard.length > 0) singing.push(operation.id);
    }
    tell(`A1: canaries heard by their owners in ${singing.length} of ${reads.length} reading operations`);
    expect(singing.length).toBeGreaterThan(60);
    expect(singing).toEqual(
      expect.arrayContaining([
        'portal.invoices.pdf',
        'corporate.quotes.pdf',
        'corporate.exports.tickets',
        'corporate.exports.invoices',
      ]),
    );
  });
});
