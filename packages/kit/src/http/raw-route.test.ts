import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { sameSecret } from '../crypto.ts';
import { defineEvent, emit } from '../events.ts';
import { defineModule } from '../module.ts';
import { defineProblems } from '../problems.ts';
import { type ProbeHarness, probeHarness } from '../testing/probe.ts';
import { openApiDocument } from './openapi.ts';
import { type RawMessage, rawRoute, route } from '../route.ts';
import { assertRoutes } from './route-rules.ts';

const problems = defineProblems('gateway', { signature: 401, unreadable: 400 });
const paid = defineEvent({
  name: 'gateway.paid',
  label: { fr: 'Essai', ar: 'تجربة', en: 'Probe' },
  version: 1,
  payload: z.strictObject({ id: z.string(), amount: z.int() }),
  subject: ({ id }) => ({ type: 'payment', id }),
});
const notice = z.strictObject({ id: z.string().max(100), amount: z.int() });
const SECRET = 'known to the gateway and to us';
const MAX = 2000;

const sign = (bytes: Uint8Array): string => createHmac('sha256', SECRET).update(bytes).digest('hex');
const seen: RawMessage[] = [];
let verified = 0;

/** Read after the signature was checked, and only then. */
function read({ bytes }: RawMessage): z.output<typeof notice> {
  try {
    return notice.parse(JSON.parse(bytes.toString('utf8')));
  } catch {
    throw problems.unreadable();
  }
}

/** A payment gateway tells what happened: the example of a signed webhook. */
const webhook = rawRoute({
  operationId: 'public.gateway.notify',
  method: 'POST',
  path: '/api/public/gateway/notices',
  summary: 'A notice of the payment gateway',
  access: 'public',
  raw: { maxBytes: MAX, contentType: 'application/json', headers: ['x-signature', 'x-delivery'] },
  verify: async (_ctx, message) => {
    verified += 1;
    const stated = Buffer.from(message.headers['x-signature'] ?? '', 'hex');
    if (!sameSecret(stated, Buffer.from(sign(message.bytes), 'hex'))) throw problems.signature();
  },
  key: async (_ctx, message) => read(message).id,
  response: z.object({ received: z.string() }),
  problems: [problems.signature, problems.unreadable],
  handler: async (ctx, { body }) => {
    seen.push(body);
    const { id, amount } = read(body);
    await emit(ctx, paid, { id, amount });
    return { received: id };
  },
});
const plain = route({
  operationId: 'public.gateway.plain',
  method: 'POST',
  path: '/api/public/gateway/plain',
  summary: 'JSON as everywhere',
  access: 'public',
  body: z.strictObject({ a: z.int() }),
  response: z.object({ a: z.int() }),
  handler: async (_ctx, { body }) => body,
});
const gateway = defineModule({
  name: 'gateway',
  routes: [webhook, plain],
  events: [paid],
  problems: Object.values(problems),
});

let h: ProbeHarness;
beforeAll(async () => {
  h = await probeHarness([gateway]);
});
afterAll(() => h.close());
beforeEach(() => {
  seen.length = 0;
  verified = 0;
});

async function send(text: string | Buffer, more: Record<string, string> = {}, remoteAddress = '127.0.0.1') {
  const payload = Buffer.from(text);
  const app = await h.app();
  const headers = { host: 'localhost', 'content-type': 'application/json', 'x-signature': sign(payload), ...more };
  return app.inject({ method: 'POST', url: '/api/public/gateway/notices', payload, headers, remoteAddress });
}
const code = (answer: { json: () => unknown }): unknown => Reflect.get(Object(answer.json()), 'code');
const effects = async (id: string): Promise<number> =>
  (await h.events(h.tenant.id, 'gateway.paid')).filter((event) => event.subject.id === id).length;

test('the handler gets the exact bytes and the headers that the route names, whatever the content type says', async () => {
  const text = ' {"id" : "a-1",\r\n\t"amount":1e2} ';
  for (const type of ['application/json', 'text/plain', 'multipart/form-data; boundary=x', 'application/x-unheard-of'])
    expect((await send(text, { 'content-type': type, 'x-delivery': 'd-1', authorization: 'Basic x' })).statusCode).toBe(
      200,
    );
  expect(seen).toHaveLength(1);
  expect(seen[0]?.bytes.toString('utf8')).toBe(text);
  expect(seen[0]?.headers).toEqual({ 'x-signature': sign(Buffer.from(text)), 'x-delivery': 'd-1' });
});

test('a wrong signature is refused before anything is read', async () => {
  for (const text of ['{"id":"b-1","amount":1}', 'not JSON at all', '']) {
    const answer = await send(text, { 'x-signature': sign(Buffer.from('another')) });
    expect([answer.statusCode, code(answer)]).toEqual([401, 'gateway.signature']);
  }
  expect((await send('{"id":"b-1","amount":1}', { 'x-signature': '' })).statusCode).toBe(401);
  expect(seen).toEqual([]);
  expect(await effects('b-1')).toBe(0);
  // Signed, and still not what we read.
  expect(code(await send('not JSON at all'))).toBe('gateway.unreadable');
});

test('more than the route takes is refused unread', async () => {
  const answer = await send(Buffer.alloc(MAX + 1, 32));
  expect([answer.statusCode, code(answer)]).toEqual([413, 'common.too_large']);
  expect(verified).toBe(0);
  expect((await send(`{"id":"c-1","amount":1}${' '.repeat(MAX - 23)}`)).statusCode).toBe(200);
});

test('a notice that comes again, from anywhere and at the same moment, has one effect and one answer', async () => {
  const text = '{"id":"d-1","amount":5}';
  const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => send(text, {}, `203.0.113.${n}`)));
  expect(new Set(answers.map((answer) => `${answer.statusCode} ${answer.body}`))).toEqual(
    new Set(['200 {"received":"d-1"}']),
  );
  expect(answers.filter((answer) => answer.headers['idempotency-replayed'] === 'true')).toHaveLength(19);
  expect(await effects('d-1')).toBe(1);
  const other = await send('{"id":"d-1","amount":6}');
  expect([other.statusCode, code(other)]).toEqual([422, 'common.idempotency_key_reused']);
  expect(await effects('d-1')).toBe(1);
});

test('the other routes read JSON as before', async () => {
  const app = await h.app();
  const headers = { host: 'localhost', 'content-type': 'application/json' };
  const call = (payload: string) => app.inject({ method: 'POST', url: '/api/public/gateway/plain', payload, headers });
  expect((await call('{"a":1}')).json()).toEqual({ a: 1 });
  expect(code(await call('{"a":'))).toBe('common.malformed_json');
});

test('the document says what to send and what is checked', () => {
  const document = JSON.parse(JSON.stringify(openApiDocument([gateway], { title: 'T', version: '1' }))) as {
    paths: Record<string, Record<string, Record<string, unknown>>>;
  };
  const operation = document.paths['/api/public/gateway/notices']?.['post'];
  expect(operation?.['requestBody']).toEqual({
    description: 'Checked byte by byte before it is read; at most 2000 bytes.',
    required: true,
    content: { 'application/json': { schema: { type: 'string', format: 'binary', maxLength: MAX } } },
  });
  expect(operation?.['parameters']).toEqual(
    ['x-signature', 'x-delivery'].map((name) => ({ name, in: 'header', required: false, schema: { type: 'string' } })),
  );
});

test('what a raw route must be is checked before it is served', () => {
  const check = (change: object) => () => assertRoutes([{ ...webhook, ...change }], new Set());
  expect(check({})).not.toThrow();
  expect(check({ access: 'self', path: '/api/portal/x' })).toThrow('takes raw messages and is not public');
  expect(check({ method: 'GET' })).toThrow('takes raw messages on GET');
  const raw = { maxBytes: 10, contentType: 'text/plain', headers: [] };
  expect(check({ raw: { ...raw, maxBytes: 2 ** 21 } })).toThrow('takes more than a megabyte at once');
  expect(check({ raw: { ...raw, headers: ['X-Signature'] } })).toThrow('names a header that is not in lower case');
});
