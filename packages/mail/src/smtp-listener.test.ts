import { connect, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { type SmtpListener, type SmtpListenerOptions, type MailEnvelope, startSmtpListener } from './smtp-listener.ts';

type Delivered = { envelope: MailEnvelope; raw: Uint8Array };

const listeners: SmtpListener[] = [];
const sockets: Socket[] = [];
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await Promise.all(listeners.splice(0).map((listener) => listener.close()));
});

async function open(
  options: Partial<SmtpListenerOptions> = {},
): Promise<{ listener: SmtpListener; delivered: Delivered[] }> {
  const delivered: Delivered[] = [];
  const listener = await startSmtpListener({
    host: '127.0.0.1',
    port: 0,
    hostname: 'mx.heberg.dz',
    maxBytes: 10_000,
    maxConnections: 50,
    isRecipientAccepted: async (address) => address.endsWith('@heberg.dz'),
    deliver: async (mail) => void delivered.push(mail),
    ...options,
  });
  listeners.push(listener);
  return { listener, delivered };
}

type Client = { say(line: string): Promise<string>; raw(bytes: string): void; next(): Promise<string>; socket: Socket };

/** A client that speaks one line and waits for one complete reply. */
function dial(listener: SmtpListener): Client {
  const socket = connect(listener.port, '127.0.0.1');
  sockets.push(socket);
  const replies: string[] = [];
  const waiting: ((reply: string) => void)[] = [];
  let buffer = '';
  const give = (reply: string): void => {
    const first = waiting.shift();
    if (first) first(reply);
    else replies.push(reply);
  };
  socket.setEncoding('utf8');
  socket.on('data', (chunk: string) => {
    buffer += chunk;
    for (
      let match = /^(?:\d{3}-.*\r\n)*\d{3}(?: .*)?\r\n/.exec(buffer);
      match;
      match = /^(?:\d{3}-.*\r\n)*\d{3}(?: .*)?\r\n/.exec(buffer)
    ) {
      buffer = buffer.slice(match[0].length);
      give(match[0].trimEnd());
    }
  });
  socket.on('error', () => {});
  socket.on('close', () => give('closed'));
  const next = (): Promise<string> => {
    const reply = replies.shift();
    return reply === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(reply);
  };
  const raw = (bytes: string): void => void socket.write(bytes);
  return {
    socket,
    next,
    raw,
    say: (line) => {
      raw(`${line}\r\n`);
      return next();
    },
  };
}

async function upToData(listener: SmtpListener, recipients = ['support@heberg.dz']): Promise<Client> {
  const client = dial(listener);
  await client.next();
  await client.say('EHLO client.example');
  await client.say('MAIL FROM:<karim@exemple.dz>');
  for (const recipient of recipients) await client.say(`RCPT TO:<${recipient}>`);
  return client;
}

describe('the mail listener', () => {
  test('hands over the exact bytes with their envelope, then says 250', async () => {
    const { listener, delivered } = await open();
    const client = await upToData(listener, ['support@heberg.dz', 'ventes@heberg.dz']);
    expect(await client.say('DATA')).toMatch(/^354/);
    expect(await client.say('Subject: x\r\n\r\n..point\r\nété \u0000 fin\r\n.')).toMatch(/^250 2\.6\.0|^250 2\.0\.0/);
    expect(delivered).toHaveLength(1);
    expect(delivered[0]?.envelope).toEqual({
      from: 'karim@exemple.dz',
      to: ['support@heberg.dz', 'ventes@heberg.dz'],
      remoteAddress: '127.0.0.1',
      helo: 'client.example',
    });
    expect(Buffer.from(delivered[0]?.raw ?? []).toString()).toBe('Subject: x\r\n\r\n.point\r\nété \u0000 fin\r\n');
    expect(await client.say('QUIT')).toMatch(/^221/);
  });

  test('takes the null sender', async () => {
    const { listener, delivered } = await open();
    const client = dial(listener);
    await client.next();
    await client.say('EHLO client.example');
    expect(await client.say('MAIL FROM:<>')).toMatch(/^250/);
    await client.say('RCPT TO:<support@heberg.dz>');
    await client.say('DATA');
    expect(await client.say('Subject: bounce\r\n\r\nx\r\n.')).toMatch(/^250/);
    expect(delivered[0]?.envelope.from).toBe('');
  });

  test('refuses an unknown recipient for good, and relays nothing', async () => {
    const { listener, delivered } = await open();
    const client = await upToData(listener, []);
    expect(await client.say('RCPT TO:<victime@ailleurs.example>')).toMatch(/^550 5\.1\.1/);
    expect(await client.say('DATA')).toMatch(/^503/);
    expect(delivered).toHaveLength(0);
  });

  test('asks to come back when the recipients cannot be looked up', async () => {
    const { listener } = await open({ isRecipientAccepted: () => Promise.reject(new Error('database away')) });
    const client = await upToData(listener, []);
    const reply = await client.say('RCPT TO:<support@heberg.dz>');
    expect(reply).toMatch(/^451 4\./);
    expect(reply).not.toContain('database');
  });

  test('refuses a message that says it is too large, before it is sent', async () => {
    const { listener } = await open();
    const client = dial(listener);
    await client.next();
    expect(await client.say('EHLO client.example')).toContain('SIZE 10000');
    expect(await client.say('MAIL FROM:<a@exemple.dz> SIZE=10001')).toMatch(/^552 5\.3\.4/);
  });

  test('refuses a message that turns out too large, and goes on with the next', async () => {
    const { listener, delivered } = await open();
    const client = await upToData(listener);
    await client.say('DATA');
    expect(await client.say(`Subject: x\r\n\r\n${'x'.repeat(200_000)}\r\n.`)).toMatch(/^552 5\.3\.4/);
    expect(delivered).toHaveLength(0);
    await client.say('MAIL FROM:<karim@exemple.dz>');
    await client.say('RCPT TO:<support@heberg.dz>');
    await client.say('DATA');
    expect(await client.say('Subject: petit\r\n\r\nx\r\n.')).toMatch(/^250/);
    expect(delivered).toHaveLength(1);
  });

  test('says 451 when the mail could not be stored, without telling why', async () => {
    let fail = true;
    const { listener } = await open({
      deliver: () => (fail ? Promise.reject(new Error('disk full')) : Promise.resolve()),
    });
    const client = await upToData(listener);
    await client.say('DATA');
    const reply = await client.say('Subject: x\r\n\r\nx\r\n.');
    expect(reply).toMatch(/^451 4\.3\.0/);
    expect(reply).not.toContain('disk');
    fail = false;
    await client.say('MAIL FROM:<karim@exemple.dz>');
    await client.say('RCPT TO:<support@heberg.dz>');
    await client.say('DATA');
    expect(await client.say('Subject: x\r\n\r\nx\r\n.')).toMatch(/^250/);
  });

  test('does not say 250 before the mail is stored', async () => {
    const events: string[] = [];
    let stored = (): void => {};
    const started = Promise.withResolvers<void>();
    const { listener } = await open({
      deliver: () => {
        started.resolve();
        return new Promise((resolve) => {
          stored = () => {
            events.push('stored');
            resolve();
          };
        });
      },
    });
    const client = await upToData(listener);
    await client.say('DATA');
    const reply = client.say('Subject: x\r\n\r\nx\r\n.').then((line) => events.push(line.slice(0, 3)));
    await started.promise;
    stored();
    await reply;
    expect(events).toEqual(['stored', '250']);
  });

  test('a connection that breaks in the middle of a message delivers nothing', async () => {
    const { listener, delivered } = await open();
    const client = await upToData(listener);
    await client.say('DATA');
    client.raw('Subject: coupé\r\n\r\nla moitié');
    client.socket.end();
    await new Promise((resolve) => client.socket.once('close', resolve));
    // Another mail goes through after it, so the first one had its chance.
    const other = await upToData(listener);
    await other.say('DATA');
    await other.say('Subject: entier\r\n\r\nx\r\n.');
    expect(delivered.map((mail) => Buffer.from(mail.raw).toString().split('\r\n')[0])).toEqual(['Subject: entier']);
  });

  test.each(['\n.\n', '\n.\r\n', '\r.\r', '\r\n.\n', '\r\n.\r'])(
    '%j does not end a message (SMTP smuggling)',
    async (end) => {
      const { listener, delivered } = await open();
      const client = await upToData(listener);
      await client.say('DATA');
      client.raw(
        `Subject: x\r\n\r\nun${end}MAIL FROM:<faux@x>\r\nRCPT TO:<support@heberg.dz>\r\nDATA\r\nSubject: deux\r\n`,
      );
      expect(await client.say('\r\n.')).toMatch(/^250/);
      expect(delivered).toHaveLength(1);
    },
  );

  test('limits recipients, keeps the first twenty', async () => {
    const { listener } = await open();
    const client = await upToData(
      listener,
      Array.from({ length: 20 }, (_, i) => `m${i}@heberg.dz`),
    );
    expect(await client.say('RCPT TO:<m20@heberg.dz>')).toMatch(/^452 4\.5\.3/);
  });

  test('limits connections per address', async () => {
    const { listener } = await open({ maxConnectionsPerAddress: 2 });
    const greetings: string[] = [];
    for (let i = 0; i < 3; i += 1) greetings.push(await dial(listener).next());
    expect(greetings.map((line) => line.slice(0, 3))).toEqual(['220', '220', '421']);
  });

  test('limits connections altogether', async () => {
    const { listener } = await open({ maxConnections: 1 });
    expect(await dial(listener).next()).toMatch(/^220/);
    expect(await dial(listener).next()).toMatch(/^421/);
  });

  test('closes a silent connection, and a slow one at the end of its life', async () => {
    const silent = await open({ idleMs: 400 });
    const one = dial(silent.listener);
    expect(await one.next()).toMatch(/^220/);
    expect(await one.next()).toMatch(/^421|closed/);

    const slow = await open({ connectionMs: 500 });
    const two = dial(slow.listener);
    await two.next();
    const drip = setInterval(() => two.raw('X'), 20);
    expect(await two.next()).toBe('closed');
    clearInterval(drip);
  });

  test('offers neither AUTH nor, without a certificate, STARTTLS', async () => {
    const { listener } = await open();
    const client = dial(listener);
    expect(await client.next()).toMatch(/^220 mx\.heberg\.dz/);
    const features = await client.say('EHLO client.example');
    expect(features).not.toMatch(/AUTH|STARTTLS/);
    expect(await client.say('AUTH PLAIN AGEAYg==')).toMatch(/^50\d/);
  });

  test('survives garbage and endless lines', async () => {
    const { listener, delivered } = await open();
    const client = dial(listener);
    await client.next();
    client.raw(`\x00\xff\r\n${'A'.repeat(100_000)}`);
    await client.next();
    const other = await upToData(listener);
    await other.say('DATA');
    expect(await other.say('Subject: x\r\n\r\nx\r\n.')).toMatch(/^250/);
    expect(delivered).toHaveLength(1);
  });

  test('rejects when the port is taken', async () => {
    const { listener } = await open();
    await expect(open({ port: listener.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
