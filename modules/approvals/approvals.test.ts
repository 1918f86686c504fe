import { identity } from '@cm/identity/module';
import { aStaffMember, aTenant, type Person, testGatekeeper } from '@cm/identity/testing';
import { defineApprovableAct } from '@cm/kit/approvable-act';
import type { Tenant } from '@cm/kit/ctx';
import { defineEvent, emit } from '@cm/kit/events';
import { PROOF_SECONDS } from '@cm/kit/http/route';
import { defineModule } from '@cm/kit/module';
import { type Harness, startHarness } from '@cm/kit/testing';
import { createMemoryMailer } from '@cm/mail/send-memory';
import { notifications } from '@cm/notifications/module';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { actsOf } from './acts.ts';
import { approveRequest } from './approve-request.ts';
import { lapseRequests } from './lapse-requests.ts';
import { approvals } from './module.ts';

const words = { fr: 'Vider le coffre', ar: 'إفراغ الخزنة', en: 'Empty the safe' };
const DAY = 86_400;
const safeEmptied = defineEvent({
  name: 'safe.emptied',
  label: words,
  version: 1,
  payload: z.object({ safe: z.string() }),
  subject: ({ safe }) => ({ type: 'safe', id: safe }),
});

/** What the act finds and does, as each test wants it. */
interface World {
  holds: string;
  personId: string | null;
  needs: string[];
  gone: boolean;
  stuck: boolean;
}
let world: World;
const emptySafe = defineApprovableAct({
  key: 'money.empty_safe',
  label: words,
  summary: 'Empty a safe',
  input: z.strictObject({ safe: z.string().max(20) }),
  example: { safe: 'A' },
  permission: 'money.spend',
  lapsesAfter: DAY,
  facts: async (_ctx, { safe }) => {
    const { gone, personId, needs: permissions, holds } = world;
    if (gone) return undefined;
    return { subject: { type: 'safe', id: safe, label: `Coffre ${safe}` }, personId, permissions, world: holds };
  },
  run: async (ctx, { safe }) => {
    await emit(ctx, safeEmptied, { safe });
    if (world.stuck) throw new Error('the safe is stuck');
  },
});
const money = defineModule({
  name: 'money',
  label: words,
  events: [safeEmptied],
  permissions: [
    { key: 'money.spend', zone: 'staff', label: words },
    { key: 'money.print', zone: 'staff', label: words },
  ],
  approvableActs: [emptySafe],
});
const acts = actsOf([money]);

const ASKS = ['money.spend'];
const DECIDES = ['money.spend', 'approvals.decide'];
const PATH = '/api/corporate/approvals';
const WHY = { reason: 'Vu avec elle au téléphone' };
const mailer = createMemoryMailer();
let h: Harness;
let tenant: Tenant;
let asker: Person;
let second: Person;
beforeAll(async () => {
  h = await startHarness({
    modules: [identity, money, approvals, notifications],
    gatekeeper: testGatekeeper,
    ports: { mailer },
    poolSize: 20,
  });
});
afterAll(() => h.close());
beforeEach(async () => {
  world = { holds: '100', personId: null, needs: [], gone: false, stuck: false };
  tenant = await aTenant(h);
  asker = await aStaffMember(h, tenant, DECIDES, { name: 'Amina Benali' });
  second = await aStaffMember(h, tenant, DECIDES, { name: 'Rachid Bouzid' });
});

type Answer = { status: number; code: string; body: Record<string, unknown> };
async function send(
  { headers }: Pick<Person, 'headers'>,
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  url: string,
  payload?: object,
): Promise<Answer> {
  const app = await h.app();
  const answer = await app.inject({ method, url: `${PATH}${url}`, headers, ...(payload ? { payload } : {}) });
  const body = answer.body === '' ? {} : answer.json();
  return { status: answer.statusCode, code: String(body.code ?? ''), body };
}
const ask = (by: Person, safe = 'A') => send(by, 'POST', '/empty-safe', { input: { safe }, reason: 'Fin de mois' });
const asked = async (by: Person = asker, safe = 'A'): Promise<string> => {
  const { status, body } = await ask(by, safe);
  expect([status, body]).toEqual([201, { id: expect.any(String) }]);
  return String(body['id']);
};
const approve = (by: Person, id: string) => send(by, 'PUT', `/${id}/approval`, WHY);
const refuse = (by: Person, id: string) => send(by, 'PUT', `/${id}/refusal`, { reason: 'Pas maintenant' });
const emptied = async () => (await h.events(tenant.id, 'safe.emptied')).map(({ actor, payload }) => [actor, payload]);
/** To whom of this operator a mail of that subject went. */
const toldTo = (subject: string) =>
  mailer.kept
    .filter(({ mail }) => mail.subject === subject && mail.from.name === tenant.name)
    .flatMap(({ mail }) => mail.to.map(({ address }) => address));
const rowOf = async (id: string) =>
  (await h.admin.query('select * from approvals.requests where id = $1', [id])).rows[0];

describe('a second person', () => {
  test('approves: the act runs once, as that person, with the decision and its reason', async () => {
    const id = await asked();
    expect(await emptied()).toEqual([]);
    expect(await approve(second, id)).toMatchObject({ status: 204 });
    expect(await emptied()).toEqual([[`staff:${second.userId}`, { safe: 'A' }]]);
    expect(await rowOf(id)).toMatchObject({
      outcome: 'approved',
      asked_by: asker.userId,
      decided_by: second.userId,
      decision_reason: WHY.reason,
      permissions: ['approvals.decide', 'money.spend'],
      input: { safe: 'A' },
    });
    expect(await approve(second, id)).toMatchObject({ status: 409, code: 'approvals.decided' });
    expect(await refuse(second, id)).toMatchObject({ status: 409, code: 'approvals.decided' });
    const said = (await h.events(tenant.id)).map(({ name, actor }) => [name, actor]);
    expect(said).toEqual([
      ['approval.asked', `staff:${asker.userId}`],
      ['approval.decided', `staff:${second.userId}`],
      ['safe.emptied', `staff:${second.userId}`],
    ]);
  });

  test('refuses with a reason: nothing runs, and it can be asked for again', async () => {
    const id = await asked();
    expect(await refuse(second, id)).toMatchObject({ status: 204 });
    expect(await rowOf(id)).toMatchObject({ outcome: 'refused', decision_reason: 'Pas maintenant' });
    expect(await approve(second, id)).toMatchObject({ status: 409, code: 'approvals.decided' });
    expect(await emptied()).toEqual([]);
    await asked();
  });

  test('is never who asked, nor whom it concerns, nor somebody who holds less', async () => {
    world.personId = second.userId;
    world.needs = ['money.print'];
    const rich = [...DECIDES, 'money.print'];
    const [first, third] = [await aStaffMember(h, tenant, rich), await aStaffMember(h, tenant, rich)];
    await h.admin.query(
      `insert into identity.role_permissions (tenant_id, role_id, permission)
       select tenant_id, role_id, 'money.print' from identity.user_roles where user_id = $1`,
      [second.userId],
    );
    const id = await asked(first);
    expect(await approve(first, id)).toMatchObject({ status: 403, code: 'approvals.own_request' });
    expect(await refuse(first, id)).toMatchObject({ status: 403, code: 'approvals.own_request' });
    expect(await approve(second, id)).toMatchObject({ status: 403, code: 'approvals.own_case' });
    const lesser = await aStaffMember(h, tenant, DECIDES);
    expect(await approve(lesser, id)).toMatchObject({ status: 404, code: 'approvals.not_found' });
    expect(await refuse(lesser, id)).toMatchObject({ status: 404 });
    const without = await aStaffMember(h, tenant, ['money.spend', 'money.print']);
    expect(await approve(without, id)).toMatchObject({ status: 403, code: 'common.forbidden' });
    expect(await emptied()).toEqual([]);
    expect(await approve(third, id)).toMatchObject({ status: 204 });
    expect(await emptied()).toHaveLength(1);
  });

  test('cannot be asked by whom it concerns, nor by who holds less than it needs', async () => {
    world.personId = asker.userId;
    expect(await ask(asker)).toMatchObject({ status: 403, code: 'approvals.own_case' });
    world = { ...world, personId: null, needs: ['money.print'] };
    expect(await ask(asker)).toMatchObject({ status: 403, code: 'approvals.beyond_rights' });
    world = { ...world, gone: true };
    expect(await ask(asker)).toMatchObject({ status: 404, code: 'approvals.not_found' });
    expect(await h.events(tenant.id)).toEqual([]);
  });

  test.each([
    ['what it is about', () => (world.holds = '99')],
    ['what it needs', () => (world.needs = ['approvals.decide'])],
    ['whom it concerns', () => (world.personId = asker.userId)],
    ['that it is there', () => (world.gone = true)],
  ])('approves nothing once something has changed: %s', async (_what, change) => {
    const id = await asked();
    change();
    // A permission that is among the kept ones already is no change of what is needed.
    const isSame = world.needs.length > 0;
    expect(await approve(second, id)).toMatchObject(
      isSame ? { status: 204 } : { status: 409, code: 'approvals.changed' },
    );
    expect(await emptied()).toHaveLength(isSame ? 1 : 0);
    expect((await rowOf(id)).outcome).toBe(isSame ? 'approved' : null);
  });

  test('approves nothing that needs more than was kept, or whose asker may not ask any more', async () => {
    const rich = await aStaffMember(h, tenant, [...DECIDES, 'money.print']);
    const [more, less] = [await asked(asker, 'A'), await asked(asker, 'B')];
    world.needs = ['money.print'];
    expect(await approve(rich, more)).toMatchObject({ status: 409, code: 'approvals.changed' });
    world.needs = [];
    // Who asked holds the more that is needed now, and who approves does not.
    const richly = await asked(rich, 'C');
    world.needs = ['money.print'];
    expect(await approve(second, richly)).toMatchObject({ status: 409, code: 'approvals.changed' });
    world.needs = [];
    await h.admin.query('update identity.users set disabled_at = now() where id = $1', [asker.userId]);
    expect(await approve(second, less)).toMatchObject({ status: 409, code: 'approvals.changed' });
    await h.admin.query('update identity.users set disabled_at = null where id = $1', [asker.userId]);
    await h.admin.query('delete from identity.user_roles where user_id = $1', [asker.userId]);
    expect(await approve(second, less)).toMatchObject({ status: 409, code: 'approvals.changed' });
    expect(await emptied()).toEqual([]);
    expect(await refuse(second, less)).toMatchObject({ status: 204 });
  });

  test('an act that fails leaves the request open, and nothing of itself', async () => {
    const id = await asked();
    world.stuck = true;
    expect(await approve(second, id)).toMatchObject({ status: 500 });
    expect([(await rowOf(id)).outcome, await emptied()]).toEqual([null, []]);
    world.stuck = false;
    expect(await approve(second, id)).toMatchObject({ status: 204 });
  });

  test('fifty approvals at once: one act', async () => {
    const id = await asked();
    const third = await aStaffMember(h, tenant, DECIDES);
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) => approve(index % 2 === 0 ? second : third, id)),
    );
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
    expect(answers.filter(({ code }) => code === 'approvals.decided')).toHaveLength(49);
    expect(await emptied()).toHaveLength(1);
    expect(await h.events(tenant.id, 'approval.decided')).toHaveLength(1);
  });

  test('fifty requests at once for one thing: one request', async () => {
    // The operator's host is known from now on: fifty strangers at an unknown one would be slowed down.
    await send(asker, 'GET', '');
    const answers = await Promise.all(Array.from({ length: 50 }, (_, index) => ask(index % 2 === 0 ? asker : second)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ code }) => code === 'approvals.asked_already')).toHaveLength(49);
    expect(await h.events(tenant.id, 'approval.asked')).toHaveLength(1);
  });

  test('proves who they are, and is no program', async () => {
    const id = await asked();
    await h.admin.query('update identity.sessions set proved_at = $1', [
      new Date(h.clock.now().getTime() - PROOF_SECONDS * 1000),
    ]);
    for (const answer of [await approve(second, id), await refuse(second, id), await ask(asker, 'B')])
      expect(answer).toMatchObject({ status: 403, code: 'common.proof_required' });
    const actor = { ...second.actor, sessionId: null, tokenId: second.userId };
    const program = h.runtime.context({ tenant, actor, module: 'approvals' });
    await expect(approveRequest(program, acts, { id, ...WHY })).rejects.toMatchObject({
      code: 'approvals.session_needed',
    });
    expect(await emptied()).toEqual([]);
  });
});

describe('time', () => {
  test('a request lapses: it is not approved, it is closed, its asker is told, and it can be made again', async () => {
    const [id, other] = [await asked(), await asked(asker, 'B')];
    h.clock.advance(DAY - 1);
    for (const { userId } of [asker, second])
      await h.admin.query('update identity.sessions set last_seen_at = $1, proved_at = $1 where user_id = $2', [
        h.clock.now(),
        userId,
      ]);
    expect(await approve(second, other)).toMatchObject({ status: 204 });
    h.clock.advance(1);
    expect(await approve(second, id)).toMatchObject({ status: 409, code: 'approvals.lapsed' });
    expect(await refuse(second, id)).toMatchObject({ status: 409, code: 'approvals.lapsed' });
    expect(await send(asker, 'DELETE', `/${id}`)).toMatchObject({ status: 409, code: 'approvals.lapsed' });
    const again = await asked();
    expect(await rowOf(id)).toMatchObject({ outcome: 'lapsed', decided_by: null });
    h.clock.advance(DAY);
    const system = h.runtime.systemContext(tenant, 'test', 'approvals');
    expect([await lapseRequests(system, acts), await lapseRequests(system, acts)]).toEqual([1, 0]);
    expect(await rowOf(again)).toMatchObject({ outcome: 'lapsed' });
    await h.settle();
    expect(toldTo('Vider le coffre : sans réponse')).toEqual([asker.email, asker.email]);
    expect(await emptied()).toHaveLength(1);
  });

  test('who asked takes it back; nobody else does', async () => {
    const id = await asked();
    expect(await send(second, 'DELETE', `/${id}`)).toMatchObject({ status: 404 });
    expect(await send(asker, 'DELETE', `/${id}`)).toMatchObject({ status: 204 });
    expect(await approve(second, id)).toMatchObject({ status: 409, code: 'approvals.decided' });
    expect(await rowOf(id)).toMatchObject({ outcome: 'withdrawn', decided_by: asker.userId });
  });
});

describe('the database alone', () => {
  const decide = (id: string, outcome: string, by: string | null, more = '') =>
    h.admin
      .query(
        `update approvals.requests set outcome = $2, decided_by = $3, decided_at = ${more || 'asked_at'}, decision_reason = 'x' where id = $1`,
        [id, outcome, by],
      )
      .then(
        () => 'done',
        (error: { code: string; constraint?: string }) => error.constraint ?? error.code,
      );

  test('refuses who asked, whom it concerns, what is late, and a second decision', async () => {
    const third = await aStaffMember(h, tenant, DECIDES);
    world.personId = third.userId;
    const id = await asked();
    for (const outcome of ['approved', 'refused'])
      for (const by of [asker.userId, third.userId, null])
        expect(await decide(id, outcome, by)).toBe('somebody_else_decides');
    expect(await decide(id, 'approved', second.userId, 'lapses_at')).toBe('nothing_is_approved_late');
    expect(await decide(id, 'withdrawn', second.userId)).toBe('withdrawn_by_who_asked');
    expect(await decide(id, 'lapsed', null)).toBe('lapsed_by_nobody');
    expect(await decide(id, 'approved', second.userId)).toBe('done');
    expect(await decide(id, 'refused', second.userId)).toBe('CM002');
  });

  test('keeps what was asked for as it was asked for, from the application too', async () => {
    const id = await asked();
    for (const change of [`input = '{}'`, `permissions = '{x}'`, `asked_by = decided_by`, `lapses_at = now()`])
      await expect(
        h.database.transaction({ tenantId: tenant.id }, (db) =>
          sql`update approvals.requests set ${sql.raw(change)} where id = ${id}`.execute(db),
        ),
      ).rejects.toMatchObject({ code: '42501' });
  });
});

describe('who sees it and is told', () => {
  test('anonymous 401, another operator 404 and an empty list; a colleague sees what they asked for or may decide', async () => {
    const { cookie: _cookie, ...headers } = asker.headers;
    const id = await asked();
    const stranger = await aStaffMember(h, await aTenant(h), DECIDES);
    const lesser = await aStaffMember(h, tenant, ['approvals.decide']);
    const acting = [
      ['GET', '', undefined],
      ['PUT', `/${id}/approval`, WHY],
      ['PUT', `/${id}/refusal`, WHY],
      ['DELETE', `/${id}`, undefined],
      ['POST', '/empty-safe', { input: { safe: 'B' }, ...WHY }],
    ] as const;
    for (const [method, url, body] of acting) expect((await send({ headers }, method, url, body)).status).toBe(401);
    expect((await send(lesser, 'POST', '/empty-safe', { input: { safe: 'B' }, ...WHY })).status).toBe(403);
    for (const by of [stranger, lesser]) {
      expect(await approve(by, id)).toMatchObject({ status: 404 });
      expect((await send(by, 'GET', '')).body['items']).toEqual([]);
    }
    const listed = async (by: Person, query = '') => (await send(by, 'GET', query)).body['items'];
    expect(await listed(second)).toEqual([
      {
        id,
        label: words,
        about: 'Coffre A',
        reason: 'Fin de mois',
        state: 'open',
        askedBy: 'Amina Benali',
        askedAt: h.clock.now().toISOString(),
        lapsesAt: new Date(h.clock.now().getTime() + DAY * 1000).toISOString(),
        decidedBy: null,
        decidedAt: null,
        decisionReason: null,
        can: { decide: true, withdraw: false },
      },
    ]);
    expect(await listed(asker)).toMatchObject([{ id, can: { decide: false, withdraw: true } }]);
    expect(await listed(second, '?state=refused')).toEqual([]);
    await refuse(second, id);
    expect(await listed(second, '?state=refused')).toMatchObject([
      { id, decidedBy: 'Rachid Bouzid', decisionReason: 'Pas maintenant', can: { decide: false } },
    ]);
    expect(await listed(second, '?state=open')).toEqual([]);
  });

  test('those who may decide are told of it, then who asked of the answer', async () => {
    const concerned = await aStaffMember(h, tenant, DECIDES);
    await aStaffMember(h, tenant, ASKS);
    world.personId = concerned.userId;
    const id = await asked();
    await h.settle();
    expect(toldTo('À approuver : Vider le coffre')).toEqual([second.email]);
    await approve(second, id);
    await h.settle();
    expect(toldTo('Vider le coffre : approuvé')).toEqual([asker.email]);
  });
});
