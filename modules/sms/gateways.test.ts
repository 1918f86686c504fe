import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterEach, describe, expect, test } from 'vitest';
import type { SmsFailure } from './gateway.ts';
import { createFolderGateway } from './gateways/folder.ts';
import { createHttpGateway, httpService } from './gateways/generic-http.ts';
import { noGateway } from './gateways/none.ts';
import { createTwilioGateway } from './gateways/twilio.ts';
import { AWKWARD, failureOf, gatewayContract, sms } from './testing/gateway-contract.ts';
import { type Fault, startService } from './testing/loopback-server.ts';
import { OUR_NUMBER, REFUSED_NUMBER, services, type ServedGateway } from './testing/services.ts';

/** Longer than any answer takes on a slow machine. */
const PATIENT = { timeoutMs: 60_000 };
const IMPATIENT = { timeoutMs: 300 };

const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});
async function served(start: (typeof services)[number], limits = PATIENT, key?: string): Promise<ServedGateway> {
  const subject = await start(limits, key);
  open.push(subject.service.close);
  return subject;
}

for (const start of services) {
  gatewayContract(start.name, async () => {
    const { gateway, taken, service } = await start(PATIENT);
    return { gateway, taken: async () => taken, close: service.close };
  });
}
gatewayContract('folder', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'cm-sms-'));
  const gateway = createFolderGateway(folder, { now: () => new Date('2026-03-02T09:00:00Z') });
  return { gateway, taken: () => gateway.list(100), close: () => rm(folder, { recursive: true }) };
});

const faults: readonly (readonly [Fault, SmsFailure, RegExp])[] = [
  ['busy', 'temporary', /^http_429$/],
  ['busy until a date', 'temporary', /^http_429$/],
  ['unavailable', 'temporary', /^http_503$/],
  ['a page says no', 'permanent', /^http_404$/],
  ['moved', 'permanent', /^http_302$/],
  ['broken', 'unknown', /^http_500$/],
  ['reset', 'unknown', /^connection$/],
  ['lost: reset', 'unknown', /^connection$/],
  ['lost: a gateway error', 'unknown', /^http_502$/],
  ['lost: a page', 'unknown', /^answer$/],
  ['lost: another type', 'unknown', /^(?:answer|http_201)$/],
  ['lost: cut short', 'unknown', /^connection$/],
  ['lost: endless', 'unknown', /^answer_too_large$/],
];

describe.each(services)('%o, when something is wrong,', (start) => {
  test.each(faults)('%s: %s, and asks once', async (fault, kind, code) => {
    const { gateway, service, taken } = await served(start);
    service.failNext(fault);
    const failure = await failureOf(gateway.send(sms()));
    expect(failure).toMatchObject({ kind, code: expect.stringMatching(code) });
    expect(service.count()).toBe(1);
    // Whatever the service may have taken is never called « not taken ».
    if (taken.length > 0) expect(failure.kind).toBe('unknown');
    await gateway.send(sms());
    expect(service.count()).toBe(2);
  });

  test.each(['silent', 'lost: silent'] as const)(
    '%s: nobody waits for ever, nor says that it was not taken',
    async (fault) => {
      const { gateway, service } = await served(start, IMPATIENT);
      service.failNext(fault);
      expect(await failureOf(gateway.send(sms()))).toMatchObject({ kind: 'unknown', code: 'timeout' });
      expect(service.count()).toBe(1);
    },
  );

  test('hears how long to wait, in seconds or as a date, and at most an hour', async () => {
    const { gateway, service } = await served(start);
    service.failNext('busy');
    expect(await failureOf(gateway.send(sms()))).toMatchObject({ retryAfterSeconds: 7 });
    service.failNext('busy until a date');
    expect(await failureOf(gateway.send(sms()))).toMatchObject({ retryAfterSeconds: 30 });
  });

  test('nobody listens: it was not taken', async () => {
    const { gateway, service } = await served(start);
    await service.close();
    expect(await failureOf(gateway.send(sms()))).toMatchObject({ kind: 'temporary', code: 'unreachable' });
  });

  test('a number that the service refuses is refused for good, by the code alone', async () => {
    const { gateway, taken } = await served(start);
    const failure = await failureOf(gateway.send(sms({ to: REFUSED_NUMBER })));
    expect(failure.kind).toBe('permanent');
    expect(failure.code).toMatch(/^(?:21211|REJECTED_INVALID_DESTINATION|BAD_NUMBER)$/);
    expect(taken).toEqual([]);
  });

  test('a wrong key is told as such', async () => {
    const { gateway, taken } = await served(start, PATIENT, 'another-key');
    const failure = await failureOf(gateway.send(sms()));
    expect(failure).toMatchObject({
      kind: 'permanent',
      code: expect.stringMatching(/^(?:20003|E401|authentication)$/),
    });
    expect(taken).toEqual([]);
  });

  test('no failure says the number, the text or the key', async () => {
    const { gateway, service } = await served(start);
    for (const fault of [undefined, ...faults.map(([one]) => one)]) {
      if (fault !== undefined) service.failNext(fault);
      const failure = await failureOf(gateway.send(sms({ to: REFUSED_NUMBER, text: 'Code 987654' })));
      expect(inspect(failure, { depth: 5 })).not.toMatch(/987654|213550000000|a-key-of-the-tests|YS1rZXk/);
    }
  });

  test('sends as the number of the configuration', async () => {
    const { gateway, taken } = await served(start);
    await gateway.send(sms());
    expect(taken).toMatchObject([{ from: OUR_NUMBER }]);
  });
});

test('a connection that never comes about is given up, and nothing was sent', async () => {
  const server = createServer({ pauseOnConnect: true });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  open.push(() => new Promise((resolve) => server.close(resolve)));
  const sockets: { destroy(): unknown }[] = [];
  server.on('connection', (socket) => sockets.push(socket));
  // TLS to a server that says nothing: the handshake never ends.
  const gateway = createTwilioGateway(
    { url: `https://127.0.0.1:${port}`, account: 'AC1', key: 'k', from: OUR_NUMBER },
    IMPATIENT,
  );
  expect(await failureOf(gateway.send(sms()))).toMatchObject({ kind: 'temporary', code: 'timeout' });
  for (const socket of sockets) socket.destroy();
});

test('Twilio: a message that was made and failed at once is refused with its code; a service sends as itself', async () => {
  const bodies: string[] = [];
  const service = await startService(({ body }) => {
    bodies.push(body);
    const sid = `SM${'0'.repeat(32)}`;
    return { status: 201, body: JSON.stringify({ sid, status: 'failed', error_code: 30_007 }) };
  });
  open.push(service.close);
  const from = `MG${'a'.repeat(32)}`;
  const gateway = createTwilioGateway({ url: service.url, account: 'AC1', key: 'k', from }, PATIENT);
  expect(await failureOf(gateway.send(sms()))).toMatchObject({ kind: 'permanent', code: '30007' });
  expect(new URLSearchParams(bodies[0]).get('MessagingServiceSid')).toBe(from);
  expect(new URLSearchParams(bodies[0]).get('From')).toBeNull();
});

test('where no message is to leave, each is refused for good', async () => {
  expect(await failureOf(noGateway.send(sms()))).toMatchObject({ kind: 'permanent', code: 'sms_off' });
});

describe('the templates of a generic service', () => {
  async function askedOf(url: string, stated: unknown, text = AWKWARD) {
    const asked: { method: string; path: string; body: string; headers: NodeJS.Dict<string | string[]> }[] = [];
    const service = await startService((one) => {
      asked.push(one);
      return { status: 200, headers: { 'content-type': 'text/plain' }, body: 'OK' };
    });
    open.push(service.close);
    const account = { url: `${service.url}${url}`, key: 'k{to}', from: 'Atlas', service: httpService.parse(stated) };
    await createHttpGateway(account, PATIENT).send(sms({ text }));
    const [first] = asked;
    if (!first) throw new Error('nothing was asked');
    return first;
  }

  test('an address: what stands in a text stays in its parameter', async () => {
    const { method, path, body } = await askedOf('/s?to={digits}&text={text}&k={key}', { method: 'GET', body: 'x' });
    const query = new URL(path, 'http://127.0.0.1').searchParams;
    expect([method, body, ...query.keys()]).toEqual(['GET', '', 'to', 'text', 'k']);
    expect(query.get('text')).toBe(AWKWARD);
    // A value is not a template: what it names is left as it is.
    expect(query.get('k')).toBe('k{to}');
  });

  test('a form', async () => {
    const form = { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'to={to}&text={text}' };
    const { body } = await askedOf('/s', form);
    expect([...new URLSearchParams(body)]).toEqual([
      ['to', '+213551234567'],
      ['text', AWKWARD],
    ]);
  });

  test('XML', async () => {
    const xml = { headers: { 'Content-Type': 'text/xml' }, body: '<sms to="{to}"><t>{text}</t></sms>' };
    const { body } = await askedOf('/s', xml, `"</t></sms><sms to='1'>&`);
    expect(body).toBe(
      '<sms to="+213551234567"><t>&quot;&lt;/t&gt;&lt;/sms&gt;&lt;sms to=&apos;1&apos;&gt;&amp;</t></sms>',
    );
  });

  test('a header takes no line break', async () => {
    const { headers } = await askedOf('/s', { headers: { 'X-Text': '{text}' } }, 'a\r\nX-Evil: 1');
    expect([headers['x-text'], headers['x-evil']]).toEqual(['a X-Evil: 1', undefined]);
  });

  test.each([
    ['a variable that there is not', { body: '{"to":"{phone}"}' }],
    ['a header of two lines', { headers: { a: 'x\r\nb: y' } }],
    ['a header without a name', { headers: { 'a b': 'x' } }],
    ['a pointer that is none', { success: { pointer: 'status', equals: ['OK'] } }],
    ['a pointer without what is expected', { success: { pointer: '/status' } }],
    ['a success that is a failure', { success: { statuses: [400] } }],
    ['a method that hands nothing over', { method: 'DELETE' }],
    ['a word that is not known', { retries: 3 }],
  ])('%s is refused before anything is sent', (_name, stated) => {
    expect(httpService.safeParse(stated).success).toBe(false);
  });

  test('what stands where success should is no success', async () => {
    const answers = ['{"status":"queued"}', '{"other":1}', '{"status":{"a":1}}', '[]', 'null'];
    const service = await startService(() => ({ status: 200, body: answers.shift() ?? '' }));
    open.push(service.close);
    const stated = httpService.parse({ success: { statuses: [200], pointer: '/status', equals: ['OK', true] } });
    const gateway = createHttpGateway({ url: service.url, key: '', from: '', service: stated }, PATIENT);
    const failures = [];
    while (answers.length > 0) {
      const { kind, code } = await failureOf(gateway.send(sms()));
      failures.push(`${kind} ${code}`);
    }
    expect(failures).toEqual([
      'permanent queued',
      'unknown answer',
      'permanent answer',
      'unknown answer',
      'unknown answer',
    ]);
  });
});

test('the folder keeps the newest and shows them first', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'cm-sms-'));
  open.push(() => rm(folder, { recursive: true }));
  let minute = 0;
  const gateway = createFolderGateway(folder, {
    limit: 3,
    now: () => new Date(Date.UTC(2026, 2, 2, 9, (minute += 1))),
  });
  expect(await gateway.list(10)).toEqual([]);
  for (const text of ['a', 'b', 'c', 'd']) await gateway.send(sms({ text }));
  expect((await gateway.list(10)).map((one) => one.text)).toEqual(['d', 'c', 'b']);
  expect((await gateway.list(1)).map((one) => one.text)).toEqual(['d']);
});
