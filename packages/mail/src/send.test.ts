import { createServer, type Server, type Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { ParsedMail } from './message.ts';
import { createMailParser, type MailParser } from './parse.ts';
import { createMemoryMailer } from './send-memory.ts';
import { createSmtpMailer } from './send-smtp.ts';
import { type Mailer, MailSendError, type OutgoingMail } from './send.ts';

/** Longer than any answer takes on a slow machine. */
const PATIENT_MS = 120_000;

const mail: OutgoingMail = {
  from: { name: 'Support "Hébergement"', address: 'support@heberg.dz' },
  to: [{ name: 'قاسم, أمين', address: 'amine@exemple.dz' }],
  cc: [{ name: '', address: 'compta@exemple.dz' }],
  replyTo: 'support+abc.def@heberg.dz',
  subject: '[T-1042] Votre domaine est renouvelé — شكرا',
  text: 'Bonjour,\n\nC’est fait.\n.\nFin',
  html: '<p>C’est <b>fait</b>.</p>',
  headers: { 'Auto-Submitted': 'no', 'X-Entity': 'a'.repeat(300) },
  messageId: '<a.b.c@heberg.dz>',
  inReplyTo: '<gm1@mail.gmail.com>',
  references: ['<gm0@mail.gmail.com>', '<gm1@mail.gmail.com>'],
  attachments: [
    { filename: 'facture été.pdf', contentType: 'application/pdf', content: Buffer.from('%PDF-1.7') },
    { filename: 'logo.png', contentType: 'image/png', content: Buffer.from([1, 2, 3]), contentId: 'logo@heberg' },
  ],
};

type Harness = {
  readonly mailer: Mailer;
  /** The raw mails that arrived. */
  arrived(): readonly Uint8Array[];
  /** Makes the other side answer the next mail with this code. */
  refuseNext(code: 421 | 451 | 550): void;
  close(): Promise<void>;
};

async function overSmtp(): Promise<Harness> {
  const received: Uint8Array[] = [];
  let refusal: number | null = null;
  const server = await startFaultyServer(received, () => {
    const code = refusal;
    refusal = null;
    return code;
  });
  const mailer = createSmtpMailer(`smtp://127.0.0.1:${server.port}`, { timeoutMs: PATIENT_MS });
  return {
    mailer,
    arrived: () => received,
    refuseNext: (code) => void (refusal = code),
    close: async () => {
      await mailer.close();
      await server.close();
    },
  };
}

async function inMemory(): Promise<Harness> {
  const mailer = createMemoryMailer();
  return {
    mailer,
    arrived: () => mailer.kept.map((one) => one.raw),
    refuseNext: (code) => mailer.failNext({ permanent: code >= 500, code: String(code) }),
    close: () => mailer.close(),
  };
}

/** A real SMTP server that can be told to answer a message with a code, and knows nobody whose name begins with perdu. */
async function startFaultyServer(
  received: Uint8Array[],
  refusal: () => number | null,
): Promise<{ port: number; close(): Promise<void> }> {
  const refused = (responseCode: number): Error => Object.assign(new Error('refused as asked'), { responseCode });
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    closeTimeout: 1_000,
    onRcptTo: ({ address }, _session, callback) => callback(address.startsWith('perdu') ? refused(550) : null),
    onData: (stream, _session, callback) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const code = refusal();
        if (code === null) received.push(Buffer.concat(chunks));
        callback(code === null ? null : refused(code));
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

let parser: MailParser;
beforeAll(() => {
  parser = createMailParser();
});
afterAll(() => parser.close());

describe.each([
  ['smtp', overSmtp],
  ['memory', inMemory],
])('the mailer contract: %s', (_, start) => {
  let harness: Harness;
  afterEach(() => harness.close());
  const only = async (): Promise<ParsedMail> => {
    expect(harness.arrived()).toHaveLength(1);
    return parser.parse(harness.arrived()[0] ?? new Uint8Array());
  };

  test('what is sent arrives, whole', async () => {
    harness = await start();
    const sent = await harness.mailer.send(mail);
    expect(sent).toEqual({ providerMessageId: '<a.b.c@heberg.dz>', refused: [] });
    const arrived = await only();
    expect(arrived).toMatchObject({
      messageId: mail.messageId,
      inReplyTo: mail.inReplyTo,
      references: mail.references,
      from: mail.from,
      to: mail.to,
      cc: mail.cc,
      replyTo: { address: mail.replyTo },
      subject: mail.subject,
    });
    expect(arrived.text.trimEnd()).toBe(mail.text);
    expect(arrived.html).toContain('<b>fait</b>');
    expect(arrived.attachments.map((one) => [one.filename, one.contentType, one.contentId, one.size])).toEqual(
      expect.arrayContaining([
        ['facture été.pdf', 'application/pdf', null, 8],
        ['logo.png', 'image/png', 'logo@heberg', 3],
      ]),
    );
  });

  test('a mail of ours that comes back is known as such', async () => {
    harness = await start();
    await harness.mailer.send(mail);
    expect((await only()).classification.kind).toBe('loop');
  });

  test.each([
    ['permanent', 550 as const, true],
    ['temporary', 451 as const, false],
  ])('a %s refusal says so, and the next mail goes through', async (__, code, permanent) => {
    harness = await start();
    harness.refuseNext(code);
    const failure: unknown = await harness.mailer.send(mail).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(MailSendError);
    expect(failure).toMatchObject({ permanent, code: String(code) });
    expect(harness.arrived()).toHaveLength(0);
    await harness.mailer.send(mail);
    expect(harness.arrived()).toHaveLength(1);
  });

  const breaks = ['\r\nBcc: victime@x.dz', '\n', '\r', '\u2028', '\u2029', '\u0085', '\0'];
  const injections = breaks.flatMap((end): [string, Partial<OutgoingMail>][] => [
    ['subject', { subject: `Bonjour${end}` }],
    ['sender name', { from: { name: `Support${end}`, address: 'support@heberg.dz' } }],
    ['sender address', { from: { name: '', address: `support@heberg.dz${end}` } }],
    ['recipient name', { to: [{ name: `A${end}`, address: 'a@exemple.dz' }] }],
    ['recipient address', { to: [{ name: '', address: `a@exemple.dz${end}` }] }],
    ['copy address', { cc: [{ name: '', address: `a${end}@exemple.dz` }] }],
    ['reply address', { replyTo: `a@exemple.dz${end}` }],
    ['header value', { headers: { 'X-A': `b${end}` } }],
    ['header name', { headers: { [`X-A${end}`]: 'b' } }],
    ['message id', { messageId: `<a${end}@x>` }],
    ['in reply to', { inReplyTo: `<a@x>${end}` }],
    ['references', { references: [`<a@x>${end}`] }],
    [
      'file name',
      { attachments: [{ filename: `a${end}.pdf`, contentType: 'application/pdf', content: Buffer.from('') }] },
    ],
    ['content type', { attachments: [{ filename: 'a', contentType: `text/plain${end}`, content: Buffer.from('') }] }],
    [
      'content id',
      { attachments: [{ filename: 'a', contentType: 'text/plain', content: Buffer.from(''), contentId: `a${end}` }] },
    ],
  ]);

  test('a line break in any header is refused, and nothing is sent', async () => {
    harness = await start();
    for (const [where, change] of injections) {
      const failure: unknown = await harness.mailer.send({ ...mail, ...change }).catch((error: unknown) => error);
      expect({ where, failure }).toMatchObject({ where, failure: { permanent: true, code: 'invalid_mail' } });
    }
    expect(injections).toHaveLength(105);
    expect(harness.arrived()).toHaveLength(0);
  });

  test.each<[string, Partial<OutgoingMail>]>([
    ['two addresses in one', { to: [{ name: '', address: 'a@x.dz, b@x.dz' }] }],
    ['a quoted local part', { to: [{ name: '', address: '"a b"@x.dz' }] }],
    ['an address with a comment', { to: [{ name: '', address: 'a@x.dz(b)' }] }],
    ['no recipient', { to: [] }],
    ['51 recipients', { to: Array.from({ length: 50 }, (__, i) => ({ name: '', address: `u${i}@x.dz` })) }],
    ['a header that belongs to us', { headers: { Bcc: 'victime@x.dz' } }],
    ['a content header', { headers: { 'content-type': 'text/html' } }],
    ['a header with a space', { headers: { 'X A': 'b' } }],
    ['a subject of 1 000 letters', { subject: 'x'.repeat(1_000) }],
    ['a message id without brackets', { messageId: 'a@x' }],
  ])('refuses %s', async (__, change) => {
    harness = await start();
    await expect(harness.mailer.send({ ...mail, ...change })).rejects.toMatchObject({
      permanent: true,
      code: 'invalid_mail',
    });
    expect(harness.arrived()).toHaveLength(0);
  });

  test('an address in a name stays in the name', async () => {
    harness = await start();
    await harness.mailer.send({ ...mail, to: [{ name: 'x" <victime@x.dz>, "y', address: 'a@exemple.dz' }], cc: [] });
    const arrived = await only();
    expect(arrived.to).toEqual([{ name: 'x" <victime@x.dz>, "y', address: 'a@exemple.dz' }]);
  });
});

describe('the SMTP mailer and a bad server', () => {
  const servers: Server[] = [];
  const sockets: Socket[] = [];
  const mailers: Mailer[] = [];
  afterEach(async () => {
    await Promise.all(mailers.splice(0).map((mailer) => mailer.close()));
    for (const socket of sockets.splice(0)) socket.destroy();
    await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
  });

  /** A server of raw replies: the greeting, then one reply per command line until they run out. */
  const scripted = async (
    greeting: string | null,
    replies: readonly (string | null)[],
    timeoutMs = PATIENT_MS,
  ): Promise<Mailer> => {
    const server = createServer((socket) => {
      sockets.push(socket);
      socket.on('error', () => {});
      if (greeting !== null) socket.write(`${greeting}\r\n`);
      let step = 0;
      socket.on('data', () => {
        const reply = replies[step];
        step += 1;
        if (reply === undefined) socket.destroy();
        else if (reply !== null) socket.write(`${reply}\r\n`);
      });
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const mailer = createSmtpMailer(`smtp://127.0.0.1:${port}`, { timeoutMs });
    mailers.push(mailer);
    return mailer;
  };

  test.each<[string, string | null, (string | null)[], { permanent: boolean; code: string }]>([
    ['is busy at the greeting', '421 too busy', [], { permanent: false, code: '421' }],
    ['hangs up at once', '220 x', [], { permanent: false, code: 'connection' }],
    ['hangs up in the middle', '220 x', ['250 x', '250 ok'], { permanent: false, code: 'connection' }],
    ['never greets', null, [], { permanent: false, code: 'timeout' }],
    ['stops answering', '220 x', ['250 x', null], { permanent: false, code: 'timeout' }],
    ['refuses the sender', '220 x', ['250 x', '550 5.7.1 no'], { permanent: true, code: '550' }],
    [
      'refuses every recipient',
      '220 x',
      ['250 x', '250 ok', '550 5.1.1 no', '550 5.1.1 no'],
      { permanent: true, code: '550' },
    ],
    ['is full', '220 x', ['250 x', '452 4.3.1 full'], { permanent: false, code: '452' }],
    [
      'goes away before the data',
      '220 x',
      ['250 x', '250 ok', '250 ok', '250 ok', '421 bye'],
      { permanent: false, code: '421' },
    ],
  ])('that %s', async (_, greeting, replies, expected) => {
    // Only where silence is what is tested may time run out.
    const mailer = await scripted(greeting, replies, expected.code === 'timeout' ? 300 : PATIENT_MS);
    const failure: unknown = await mailer.send(mail).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(MailSendError);
    expect(failure).toMatchObject(expected);
    expect(sockets.length).toBe(1);
  });

  test('that is not there', async () => {
    const mailer = createSmtpMailer('smtp://127.0.0.1:1', { timeoutMs: PATIENT_MS });
    mailers.push(mailer);
    await expect(mailer.send(mail)).rejects.toMatchObject({ permanent: false, code: 'connection' });
  });

  test('that wants a password it does not get: our fault, so the mail waits', async () => {
    const mailer = await scripted('220 x', ['250 x', '530 5.7.0 authentication required']);
    await expect(mailer.send(mail)).rejects.toMatchObject({ permanent: false, code: 'authentication' });
  });

  test('that refuses one recipient of two: the mail is sent, and the refusal is told', async () => {
    const received: Uint8Array[] = [];
    const server = await startFaultyServer(received, () => null);
    const mailer = createSmtpMailer(`smtp://127.0.0.1:${server.port}`, { timeoutMs: PATIENT_MS });
    const sent = await mailer.send({ ...mail, cc: [{ name: '', address: 'perdu@exemple.dz' }] });
    expect(sent.refused).toEqual([{ address: 'perdu@exemple.dz', permanent: true, code: '550' }]);
    expect(received).toHaveLength(1);
    await mailer.close();
    await server.close();
  });

  test('only smtp: and smtps: are servers', () => {
    expect(() => createSmtpMailer('http://127.0.0.1')).toThrow(TypeError);
    expect(() => createSmtpMailer('nonsense')).toThrow(TypeError);
  });
});

test('the memory mailer keeps the newest', async () => {
  const mailer = createMemoryMailer({ limit: 2 });
  for (const subject of ['a', 'b', 'c']) await mailer.send({ ...mail, subject });
  expect(mailer.kept.map((one) => one.mail.subject)).toEqual(['b', 'c']);
  await mailer.close();
});
