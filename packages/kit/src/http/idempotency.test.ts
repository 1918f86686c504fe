import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { defineEvent, emit } from '../events.ts';
import { defineModule } from '../module.ts';
import { problems as probeProblems, probeHarness, type ProbeHarness } from '../testing/probe.ts';
import { route } from '../route.ts';

const counted = defineEvent({
  name: 'probe.counted',
  label: { fr: 'Essai', ar: 'تجربة', en: 'Probe' },
  version: 1,
  payload: z.object({ probeId: z.string() }),
  subject: (p) => ({ type: 'probe', id: p.probeId }),
});

const probes = defineModule({
  name: 'probes',
  routes: [
    route({
      operationId: 'portal.probes.create',
      method: 'POST',
      path: '/api/portal/probes',
      summary: 'Counts',
      access: 'public',
      idempotency: 'required',
      body: z.strictObject({ probeId: z.string(), fail: z.boolean().optional() }),
      response: z.object({ eventId: z.string() }),
      status: 201,
      handler: async (ctx, { body }) => {
        const eventId = await emit(ctx, counted, { probeId: body.probeId });
        if (body.fail) throw probeProblems.refused();
        return { eventId };
      },
    }),
  ],
});

let h: ProbeHarness;
beforeAll(async () => {
  h = await probeHarness([probes]);
});
afterAll(() => h.close());

async function post(key: string | undefined, body: object, remoteAddress = '127.0.0.1') {
  const app = await h.app();
  return app.inject({
    method: 'POST',
    url: '/api/portal/probes',
    remoteAddress,
    headers: key === undefined ? {} : { 'idempotency-key': key },
    payload: body,
  });
}
const effects = async (probeId: string): Promise<number> =>
  (await h.events(h.tenant.id, 'probe.counted')).filter((event) => event.subject.id === probeId).length;

test('fifty times the same key and body at once: one effect, fifty equal answers (C2)', async () => {
  const answers = await Promise.all(Array.from({ length: 50 }, () => post('key-fifty-at-once', { probeId: 'fifty' })));
  expect(new Set(answers.map((answer) => answer.statusCode))).toEqual(new Set([201]));
  expect(new Set(answers.map((answer) => answer.body)).size).toBe(1);
  expect(answers.filter((answer) => answer.headers['idempotency-replayed'] === 'true')).toHaveLength(49);
  expect(await effects('fifty')).toBe(1);
});

test('the same key with another body is refused with 422; another caller’s key is another key', async () => {
  const first = await post('key-other-body', { probeId: 'other' });
  const reused = await post('key-other-body', { probeId: 'changed' });
  expect([reused.statusCode, reused.json().code]).toEqual([422, 'common.idempotency_key_reused']);
  const stranger = await post('key-other-body', { probeId: 'other' }, '10.8.0.2');
  expect(stranger.statusCode).toBe(201);
  expect(stranger.body).not.toBe(first.body);
  expect([await effects('other'), await effects('changed')]).toEqual([2, 0]);
});

test('a refused request leaves neither effect nor key: the retry does the work', async () => {
  expect((await post('key-after-failure', { probeId: 'retry', fail: true })).statusCode).toBe(409);
  expect(await effects('retry')).toBe(0);
  expect((await post('key-after-failure', { probeId: 'retry' })).statusCode).toBe(201);
  expect(await effects('retry')).toBe(1);
});

test('where money moves a key is asked for, and nonsense is not one', async () => {
  expect((await post(undefined, { probeId: 'none' })).json()).toMatchObject({
    status: 400,
    code: 'common.idempotency_key_required',
  });
  expect((await post('short', { probeId: 'none' })).json()).toMatchObject({ status: 400, code: 'common.bad_request' });
  expect(await effects('none')).toBe(0);
});

test('each caller gets the answer to its own key back', async () => {
  const calls = [
    ['key-of-answers-1', '10.8.0.3'],
    ['key-of-answers-2', '10.8.0.3'],
    ['key-of-answers-1', '10.8.0.4'],
  ] as const;
  const first = [];
  for (const [key, from] of calls) first.push((await post(key, { probeId: 'answers' }, from)).body);
  expect(new Set(first).size).toBe(3);
  const again = [];
  for (const [key, from] of calls) again.push((await post(key, { probeId: 'answers' }, from)).body);
  expect(again).toEqual(first);
  expect(await effects('answers')).toBe(3);
});

test('a key without its answer is no answer: the caller is told to come back', async () => {
  await post('key-without-answer', { probeId: 'unanswered' });
  await h.admin.query(`update kit.idempotency_keys set status = null, body = null where key = 'key-without-answer'`);
  const again = await post('key-without-answer', { probeId: 'unanswered' });
  expect([again.statusCode, again.json().code]).toEqual([503, 'common.unavailable']);
  expect(await effects('unanswered')).toBe(1);
});
