import { identity } from '@cm/identity/module';
import { aCustomerUser, aTenant, signedIn, testGatekeeper } from '@cm/identity/testing';
import { uuidv7 } from '@cm/kit/ids';
import type { Tenant } from '@cm/kit/ctx';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { SmsError } from './gateway.ts';
import { letThrough } from './let-through.ts';
import { sms } from './module.ts';
import { own } from './ports.ts';
import { sendText } from './send-text.ts';
import { createMemoryGateway, sendsCodes } from './testing.ts';

const ask = own.command(letThrough);
const run = own.outsideCommand(sendText);
const gateway = createMemoryGateway();
let h: Harness;
let tenant: Tenant;
let others = 0;
beforeAll(async () => {
  h = await startHarness({
    modules: [identity, sms],
    gatekeeper: testGatekeeper,
    ports: { smsGateway: gateway },
    local: { smsService: { isConnected: true } },
  });
});
afterAll(() => h.close());
beforeEach(async () => {
  h.clock.set('2026-03-02T09:00:00Z');
  tenant = await aTenant(h);
  await sendsCodes(h, tenant);
  gateway.taken.splice(0);
  gateway.failures.splice(0);
});

/** A code that somebody asked for in a session, let through. */
async function aCode(): Promise<string> {
  const { userId } = await aCustomerUser(h, tenant);
  const { actor } = await signedIn(h, tenant, userId, 'customer', [], {});
  const sessionId = 'sessionId' in actor ? actor.sessionId : null;
  const id = uuidv7(h.clock.now());
  const expiresAt = new Date(h.clock.now().getTime() + 300_000);
  const to = `+21355${String((others += 1)).padStart(7, '0')}`;
  await h.admin.query(
    `insert into identity.sms_codes (tenant_id, id, user_id, session_id, purpose, number, nonce, created_at, expires_at)
     values ($1, $2, $3, $4, 'sign_in', $5, decode(repeat('07', 32), 'hex'), $6, $7)`,
    [tenant.id, id, userId, sessionId, to, h.clock.now(), expiresAt],
  );
  const ctx = h.runtime.context({
    tenant,
    actor: { kind: 'anonymous', ip: `105.96.0.${others % 250}`, userAgent: null },
  });
  expect(await ctx.transaction((tx) => ask(tx, { id, to, dialCode: '213', expiresAt }))).toBeNull();
  return id;
}

async function stateOf(id: string) {
  const { rows } = await h.admin.query<{ state: string; attempts: number; failure: string | null }>(
    'select state, attempts, failure from sms.messages where id = $1',
    [id],
  );
  const [row] = rows;
  return row && `${row.state} ${row.attempts} ${row.failure ?? '-'}`;
}

test('a code is sent once, to its number, with its text; however often the job runs', async () => {
  const id = await aCode();
  await h.settle();
  await run(h.runtime.systemContext(tenant, 'test'), { messageId: id });
  expect(gateway.taken).toMatchObject([
    { reference: id, validSeconds: 300, text: expect.stringMatching(/\d{6} est votre code de connexion/) },
  ]);
  expect(await stateOf(id)).toBe('sent 1 -');
});

test.each([
  [new SmsError('permanent', '21211'), 'refused 1 21211'],
  [new SmsError('unknown', 'timeout'), 'uncertain 1 timeout'],
])('%o: it is not sent again', async (failure, state) => {
  gateway.failures.push(failure);
  const id = await aCode();
  await h.settle();
  expect(await stateOf(id)).toBe(state);
  h.clock.advance(60);
  await h.hurry();
  await h.settle();
  expect([await stateOf(id), gateway.taken]).toEqual([state, []]);
});

test('what was certainly not taken is tried again as long as the code is worth something, at most four times', async () => {
  const again = (messageId: string) => run(h.runtime.systemContext(tenant, 'test'), { messageId });
  const due = async () => {
    const { rows } = await h.admin.query<{ at: Date }>(
      `select max(run_at) as at from graphile_worker.jobs where task_identifier = 'sms.send-text'`,
    );
    return ((rows[0]?.at.getTime() ?? 0) - h.clock.now().getTime()) / 1000;
  };
  gateway.failures.push(new SmsError('temporary', 'http_429', { retryAfterSeconds: 40 }));
  const id = await aCode();
  await again(id);
  expect([await stateOf(id), await due()]).toEqual(['queued 1 http_429', 40]);
  h.clock.advance(40);
  await again(id);
  expect([await stateOf(id), gateway.taken.length]).toEqual(['sent 2 -', 1]);
  expect(gateway.taken[0]?.validSeconds).toBe(260);

  for (let index = 0; index < 9; index += 1) gateway.failures.push(new SmsError('temporary', 'unreachable'));
  const never = await aCode();
  const waits: number[] = [];
  for (let tries = 1; tries <= 6; tries += 1) {
    await again(never);
    waits.push(await due());
  }
  expect([await stateOf(never), waits.slice(0, 3)]).toEqual(['refused 4 unreachable', [5, 10, 20]]);
  gateway.failures.splice(0);

  gateway.failures.push(new SmsError('temporary', 'http_503', { retryAfterSeconds: 300 }));
  const tooLate = await aCode();
  await again(tooLate);
  expect(await stateOf(tooLate)).toBe('refused 1 http_503');
});

test('a code that is too old, used or replaced is not sent', async () => {
  const old = await aCode();
  h.clock.advance(300);
  await h.settle();
  const used = await aCode();
  await h.admin.query('delete from identity.sms_codes where id = $1', [used]);
  await h.settle();
  expect([await stateOf(old), await stateOf(used), gateway.taken]).toEqual(['expired 0 -', 'expired 0 -', []]);
});

test('a process that dies while it sends leaves a message that nobody sends again', async () => {
  const id = await aCode();
  await h.admin.query("update sms.messages set state = 'sending', attempts = 1 where id = $1", [id]);
  await h.settle();
  expect([await stateOf(id), gateway.taken]).toEqual(['uncertain 1 interrupted', []]);
});

test('a defect of ours is not taken for an answer, and sends nothing twice', async () => {
  gateway.failures.push(new TypeError('of ours'));
  const id = await aCode();
  await expect(run(h.runtime.systemContext(tenant, 'test'), { messageId: id })).rejects.toThrow('of ours');
  await run(h.runtime.systemContext(tenant, 'test'), { messageId: id });
  expect([await stateOf(id), gateway.taken]).toEqual(['uncertain 1 defect', []]);
});
