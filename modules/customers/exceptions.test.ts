import { files } from '@cm/files/module';
import { aFile, filePorts } from '@cm/files/testing';
import { identity } from '@cm/identity/module';
import { aStaffMember, aTenant, type Person, testGatekeeper } from '@cm/identity/testing';
import type { Tenant } from '@cm/kit/ctx';
import { uuidv7 } from '@cm/kit/ids';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { insertException } from './exception.queries.ts';
import { reminderExceptionsOn, taxExemptionOn } from './exception-on.ts';
import { lapseExceptions } from './lapse-exceptions.ts';
import { customers } from './module.ts';
import { aCustomer, anException, anExemption, type CustomerPerson, endOf } from './testing.ts';

let h: Harness;
let tenant: Tenant;
let finance: Person;
let customer: CustomerPerson;
let url: string;
beforeAll(async () => {
  h = await startHarness({ modules: [identity, files, customers], gatekeeper: testGatekeeper, ports: filePorts() });
});
afterAll(() => h.close());
beforeEach(async () => {
  h.clock.set('2026-03-02T09:00:00.000Z');
  tenant = await aTenant(h);
  finance = await aStaffMember(h, tenant, ['customers.read', 'customers.exceptions', 'customers.merge']);
  customer = await aCustomer(h, tenant);
  url = `/api/corporate/customers/${customer.customerId}/exceptions`;
});

interface Answered {
  readonly id: string;
  readonly items: readonly { readonly id: string; readonly certificate?: { readonly documentId: string } }[];
}
const NOTHING: Answered = { id: '', items: [] };
type Caller = { readonly headers: Readonly<Record<string, string>> };
async function call(who: Caller, method: 'GET' | 'POST' | 'PUT', path: string, payload?: object) {
  const app = await h.app();
  const answer = await app.inject({ method, url: path, headers: { ...who.headers }, ...(payload ? { payload } : {}) });
  return { status: answer.statusCode, body: answer.body === '' ? NOTHING : answer.json<Answered>() };
}
const quiet = { kind: 'no_reminders', validFrom: '2026-03-02', validUntil: null, reason: 'Litige' } as const;
const paper = { number: '118/2026', office: 'DGE', mention: 'Exonéré' };
const exempt = (fileId: string, days: { validFrom: string; validUntil: string | null }) => ({
  kind: 'tax_exemption',
  reason: 'Attestation reçue',
  certificate: { ...paper, fileId },
  ...days,
});
const YEAR = { validFrom: '2026-01-01', validUntil: '2026-12-31' };
const exemptOn = async (day: string, id = customer.customerId) =>
  (await taxExemptionOn(finance.ctx, id, { day, locale: 'fr' })) !== null;

describe('who may', () => {
  test('grant needs its own right, to read the customer’s; a neighbour finds nobody', async () => {
    const host = { host: `${tenant.slug}.localhost:3000`, 'sec-fetch-site': 'same-origin' };
    const manager = await aStaffMember(h, tenant, ['customers.read', 'customers.manage']);
    const outsider = await aStaffMember(h, await aTenant(h), ['customers.read', 'customers.exceptions']);
    expect((await call({ headers: host }, 'POST', url, quiet)).status).toBe(401);
    expect((await call(manager, 'POST', url, quiet)).status).toBe(403);
    expect((await call(outsider, 'POST', url, quiet)).status).toBe(404);
    expect((await call(outsider, 'GET', url)).status).toBe(404);
    const { status, body } = await call(finance, 'POST', url, quiet);
    expect(status).toBe(201);
    expect((await call(manager, 'PUT', `${url}/${body.id}/ending`, { reason: 'x' })).status).toBe(403);
    expect((await call(manager, 'GET', url)).body.items).toHaveLength(1);
  });
});

describe('an exemption from TVA', () => {
  test('has its paper, its last day, its reason and its event; each of them is asked', async () => {
    const { id: fileId } = await aFile(finance.ctx);
    const whole = exempt(fileId, YEAR);
    const { validUntil: _u, ...endless } = whole;
    const { reason: _r, ...mute } = whole;
    for (const short of [endless, mute, { ...whole, certificate: { ...paper } }, { ...whole, certificate: undefined }])
      expect((await call(finance, 'POST', url, short)).status).toBe(400);
    expect((await call(finance, 'POST', url, exempt(fileId, { ...YEAR, validUntil: '2025-12-31' }))).status).toBe(400);
    const granted = await call(finance, 'POST', url, whole);
    expect(granted.status).toBe(201);
    const [shown] = (await call(finance, 'GET', url)).body.items;
    expect(shown).toMatchObject({ standing: 'current', certificate: paper, reason: 'Attestation reçue', ending: null });
    const documents = await call(finance, 'GET', url.replace('exceptions', 'documents'));
    expect(documents.body.items).toMatchObject([
      { id: shown?.certificate?.documentId, title: 'Attestation n° 118/2026' },
    ]);
    const [told] = await h.events(tenant.id, 'customer.exception_granted');
    expect(told).toMatchObject({
      customerId: customer.customerId,
      payload: {
        kind: 'tax_exemption',
        from: null,
        to: { ...YEAR, endedOn: null, certificate: paper },
        reason: 'Attestation reçue',
      },
    });
  });

  test('counts from its first to its last day, for its customer alone', async () => {
    await anExemption(finance.ctx, customer.customerId);
    expect(
      await Promise.all(['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'].map((day) => exemptOn(day))),
    ).toEqual([false, true, true, false]);
    expect(await exemptOn('2026-06-01', (await aCustomer(h, tenant)).customerId)).toBe(false);
    const own = await taxExemptionOn(customer.ctx, customer.customerId, { day: '2026-06-01', locale: 'ar' });
    expect(own?.certificate).toContain('118/2026');
    const stranger = await aCustomer(h, tenant);
    expect(await taxExemptionOn(stranger.ctx, customer.customerId, { day: '2026-06-01', locale: 'fr' })).toBeNull();
  });

  test('ended, counts no more from that day on, says by whom and why, and only once', async () => {
    const id = await anExemption(finance.ctx, customer.customerId);
    const ending = () => call(finance, 'PUT', `${url}/${id}/ending`, { reason: 'Attestation retirée' });
    expect((await ending()).status).toBeLessThan(300);
    expect([await exemptOn('2026-03-01'), await exemptOn('2026-03-02'), await exemptOn('2026-05-01')]).toEqual([
      true,
      false,
      false,
    ]);
    expect(await ending()).toMatchObject({ status: 409, body: { code: 'customers.exception_over' } });
    const [shown] = (await call(finance, 'GET', url)).body.items;
    expect(shown).toMatchObject({ standing: 'past', ending: { on: '2026-03-02', reason: 'Attestation retirée' } });
    const [told] = await h.events(tenant.id, 'customer.exception_ended');
    expect(told?.payload).toMatchObject({
      from: { endedOn: null },
      to: { endedOn: '2026-03-02' },
      reason: 'Attestation retirée',
    });
  });
});

describe('two of a kind', () => {
  test('never count on one day: the database refuses it, another kind and another customer do not mind', async () => {
    await anExemption(finance.ctx, customer.customerId);
    const { id: fileId } = await aFile(finance.ctx, { filename: 'b.pdf' });
    const at = (days: { validFrom: string; validUntil: string }) => call(finance, 'POST', url, exempt(fileId, days));
    for (const days of [
      { validFrom: '2026-12-31', validUntil: '2027-12-31' },
      { validFrom: '2025-01-01', validUntil: '2026-01-01' },
      { validFrom: '2026-05-01', validUntil: '2026-05-01' },
    ])
      expect(await at(days)).toMatchObject({ status: 409, body: { code: 'customers.exception_overlap' } });
    expect((await call(finance, 'POST', url, quiet)).status).toBe(201);
    await anExemption(finance.ctx, (await aCustomer(h, tenant)).customerId);
    expect((await at({ validFrom: '2027-01-01', validUntil: '2027-12-31' })).status).toBe(201);
  });

  test('without a last day, one refuses all that follow until it is ended; granted at once, one of them stands', async () => {
    const grant = () => anException(finance.ctx, customer.customerId, { kind: 'no_reminders' });
    const outcomes = await Promise.allSettled([grant(), grant(), grant()]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const id = (await call(finance, 'GET', url)).body.items[0]?.id ?? '';
    await expect(
      anException(finance.ctx, customer.customerId, { kind: 'no_reminders', validFrom: '2030-01-01' }),
    ).rejects.toMatchObject({ code: 'customers.exception_overlap' });
    await endOf(finance.ctx, customer.customerId, id);
    await grant();
    expect((await reminderExceptionsOn(finance.ctx, customer.customerId, '2026-03-02')).unreminded).not.toBe(id);
  });
});

test('whoever writes rows past the acts meets the same wall: written at once, one of them stands', async () => {
  const write = () =>
    finance.ctx.transaction((tx) =>
      insertException(tx.db, {
        id: uuidv7(tx.now()),
        customerId: customer.customerId,
        kind: 'no_reminders',
        validFrom: '2026-03-02',
        reason: 'Direct',
        grantedAt: tx.now(),
      }),
    );
  const outcomes = await Promise.allSettled([write(), write(), write(), write()]);
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('what passed its last day is told once, what was ended or goes on is not', async () => {
  const id = await anExemption(finance.ctx, customer.customerId, { validFrom: '2026-03-01', validUntil: '2026-03-02' });
  const ended = await anException(finance.ctx, customer.customerId, {
    kind: 'grace_days',
    days: 3,
    validUntil: '2026-03-02',
  });
  await anException(finance.ctx, customer.customerId, { kind: 'no_reminders' });
  await endOf(finance.ctx, customer.customerId, ended);
  const system = h.runtime.systemContext(tenant, 'test');
  h.clock.set('2026-03-02T22:59:00.000Z');
  expect(await lapseExceptions(system)).toBe(0);
  h.clock.set('2026-03-02T23:00:00.000Z');
  expect([await lapseExceptions(system), await lapseExceptions(system)]).toEqual([1, 0]);
  const told = await h.events(tenant.id, 'customer.exception_lapsed');
  expect(told.map(({ payload }) => payload)).toMatchObject([{ exceptionId: id, validUntil: '2026-03-02' }]);
});

describe('two customers that become one', () => {
  async function two() {
    const gone = await aCustomer(h, tenant, { name: 'Autre', kind: 'individual' });
    const merge = () =>
      call(finance, 'POST', `/api/corporate/customers/${customer.customerId}/merges`, {
        goneId: gone.customerId,
        reason: 'Le même',
        fieldsOfGone: [],
        access: [customer.userId],
      });
    return { gone, merge };
  }

  test('keep the exceptions of both, and an undoing gives them back', async () => {
    const { gone, merge } = await two();
    await anExemption(finance.ctx, gone.customerId);
    await anException(finance.ctx, customer.customerId, { kind: 'grace_days', days: 5 });
    const merged = await merge();
    expect(merged.status).toBe(201);
    // Not handed over yet: one of the kept customer's that would meet it is refused already.
    await expect(anExemption(finance.ctx, customer.customerId)).rejects.toMatchObject({
      code: 'customers.exception_overlap',
    });
    await h.settle();
    expect(await exemptOn('2026-03-02')).toBe(true);
    expect(await exemptOn('2026-03-02', gone.customerId)).toBe(true); // it leads to the kept one
    await call(finance, 'PUT', `/api/corporate/customer-merges/${merged.body.id}/undoing`, { reason: 'Erreur' });
    await h.settle();
    expect([await exemptOn('2026-03-02'), await exemptOn('2026-03-02', gone.customerId)]).toEqual([false, true]);
  });

  test('are not merged while both have one of a kind on the same days', async () => {
    const { gone, merge } = await two();
    await anException(finance.ctx, gone.customerId, { kind: 'no_reminders' });
    const id = await anException(finance.ctx, customer.customerId, { kind: 'no_reminders' });
    expect(await merge()).toMatchObject({ status: 409, body: { errors: [{ code: 'exceptions' }] } });
    await endOf(finance.ctx, customer.customerId, id);
    expect((await merge()).status).toBe(201);
  });
});
