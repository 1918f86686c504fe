import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createMailAuthenticator, type MailToAuthenticate } from './authenticate.ts';
import { makeSigningKey, signMail, startNameServer, type TestNameServer } from './testing.ts';

const key = makeSigningKey();
const strangersKey = makeSigningKey();
const FROM = '203.0.113.5';
const RELAY = '192.0.2.1';

let server: TestNameServer;
beforeAll(async () => {
  server = await startNameServer({
    'strict.dz': [`v=spf1 ip4:${FROM} -all`],
    's1._domainkey.strict.dz': [key.record],
    '_dmarc.strict.dz': ['v=DMARC1; p=reject'],
    'lenient.dz': ['v=spf1 -all'],
    '_dmarc.lenient.dz': ['v=DMARC1; p=none'],
    'silent.dz': [`v=spf1 ip4:${FROM} -all`],
    's1._domainkey.evil.dz': [strangersKey.record],
    'evil.dz': [`v=spf1 ip4:${FROM} -all`],
  });
});
afterAll(() => server.close());

const mailFrom = (from: string, headers = ''): Buffer =>
  Buffer.from(
    `From: ${from}\r\nTo: support@ops.dz\r\nSubject: Test\r\n${headers}Message-ID: <a@b>\r\n\r\nBonjour.\r\n`,
  );

const judge = (raw: Buffer, over: Partial<MailToAuthenticate> = {}) =>
  createMailAuthenticator({
    nameServers: [server.address],
    isRelay: (address) => address === RELAY,
    authservId: 'mx.ops.dz',
  }).judge({
    raw,
    remoteAddress: '198.51.100.7',
    helo: 'mail.example',
    envelopeFrom: 'x@elsewhere.dz',
    statedResults: [],
    ...over,
  });

describe('the domain of From vouches', () => {
  test('by its signature, from whatever address', async () => {
    const raw = await signMail(mailFrom('Karim <karim@strict.dz>'), { domain: 'strict.dz', selector: 's1', key });
    const judged = await judge(raw);
    expect(judged.result).toBe('pass');
    expect(judged.detail).toContain('dkim=pass d=strict.dz');
    expect(judged.detail).toContain('dmarc=pass p=reject');
  });

  test('by its senders’ addresses', async () => {
    expect(
      await judge(mailFrom('karim@strict.dz'), { remoteAddress: FROM, envelopeFrom: 'bounce@strict.dz' }),
    ).toMatchObject({ result: 'pass' });
  });

  test('without a published policy too', async () => {
    expect(
      await judge(mailFrom('karim@silent.dz'), { remoteAddress: FROM, envelopeFrom: 'karim@silent.dz' }),
    ).toMatchObject({ result: 'pass' });
  });
});

describe('somebody else stands behind the mail', () => {
  test('a forger’s own valid signature and SPF say nothing of the address in From', async () => {
    const raw = await signMail(mailFrom('karim@silent.dz'), { domain: 'evil.dz', selector: 's1', key: strangersKey });
    expect(await judge(raw, { remoteAddress: FROM, envelopeFrom: 'me@evil.dz' })).toMatchObject({ result: 'none' });
  });

  test('a domain that asks for refusal gets it', async () => {
    expect(await judge(mailFrom('karim@strict.dz'))).toMatchObject({ result: 'fail' });
  });

  test('a domain that asks for nothing leaves it open', async () => {
    expect(await judge(mailFrom('karim@lenient.dz'))).toMatchObject({ result: 'none' });
  });

  test('a signed mail that was changed on the way is no longer signed', async () => {
    const raw = await signMail(mailFrom('karim@strict.dz'), { domain: 'strict.dz', selector: 's1', key });
    const changed = Buffer.from(raw.toString('latin1').replace('Bonjour.', 'Payez ici.'), 'latin1');
    expect(await judge(changed)).toMatchObject({ result: 'fail' });
  });

  test('words put behind a signature that covers a part of the body are nobody’s', async () => {
    const raw = await signMail(mailFrom('karim@strict.dz'), {
      domain: 'strict.dz',
      selector: 's1',
      key,
      maxBodyLength: 4,
    });
    expect(await judge(raw)).toMatchObject({ result: 'fail' });
  });
});

describe('a mail server of ours passed it on', () => {
  const relayed = { remoteAddress: RELAY };

  test('what it states in its own name counts', async () => {
    const stated = ['mx.ops.dz; spf=pass smtp.mailfrom=karim@strict.dz; dkim=none'];
    expect(await judge(mailFrom('karim@strict.dz'), { ...relayed, statedResults: stated })).toMatchObject({
      result: 'pass',
    });
  });

  test.each([
    ['another server’s', ['mx.evil.dz; spf=pass smtp.mailfrom=strict.dz']],
    ['an older one below another server’s', ['mx.evil.dz; none', 'mx.ops.dz; spf=pass smtp.mailfrom=strict.dz']],
    ['a comment', ['mx.ops.dz; spf=fail (x; spf=pass smtp.mailfrom=strict.dz) smtp.mailfrom=evil.dz']],
    ['a quoted local part', ['mx.ops.dz; spf=pass smtp.mailfrom="; spf=pass smtp.mailfrom=strict.dz; x"@evil.dz']],
    ['none at all', []],
  ])('%s does not', async (_name, statedResults) => {
    const { result } = await judge(mailFrom('karim@strict.dz'), { ...relayed, statedResults });
    expect(result).not.toBe('pass');
  });

  test('whoever connects from elsewhere states nothing', async () => {
    const stated = ['mx.ops.dz; spf=pass smtp.mailfrom=strict.dz'];
    expect(await judge(mailFrom('karim@strict.dz'), { statedResults: stated })).toMatchObject({ result: 'fail' });
  });

  test('its silence about SPF is not a failure', async () => {
    expect(await judge(mailFrom('karim@strict.dz'), relayed)).toMatchObject({ result: 'none' });
  });
});

describe('what one mail may cost', () => {
  test('a sender whose own domain never answers does not escape the policy of the one in From', async () => {
    const slow = await startNameServer({ '_dmarc.strict.dz': ['v=DMARC1; p=reject'] }, { silent: 'slow.dz' });
    const authenticator = createMailAuthenticator({
      nameServers: [slow.address],
      isRelay: () => false,
      authservId: null,
      deadlineMs: 1_000,
    });
    const judged = await authenticator.judge({
      raw: mailFrom('karim@strict.dz'),
      remoteAddress: FROM,
      helo: 'slow.dz',
      envelopeFrom: 'me@slow.dz',
      statedResults: [],
    });
    await slow.close();
    expect(judged.result).toBe('fail');
  });

  test('without a connection to judge a failure is open', async () => {
    expect(await judge(mailFrom('karim@strict.dz'), { remoteAddress: null })).toMatchObject({ result: 'none' });
  });

  test('a hundred signatures are not tried', async () => {
    const before = server.asked();
    const headers = 'DKIM-Signature: v=1; a=rsa-sha256; d=strict.dz; s=s1; h=from; bh=AA==; b=AA==\r\n'.repeat(100);
    expect(await judge(mailFrom('karim@lenient.dz', headers))).toMatchObject({ result: 'fail' });
    expect(server.asked() - before).toBe(0);
  });

  test('name servers that do not answer leave it open', async () => {
    const silent = await startNameServer({}, { silent: true });
    const authenticator = createMailAuthenticator({
      nameServers: [silent.address],
      isRelay: () => false,
      authservId: null,
      deadlineMs: 50,
    });
    const judged = await authenticator.judge({
      raw: mailFrom('karim@strict.dz'),
      remoteAddress: FROM,
      helo: 'strict.dz',
      envelopeFrom: 'karim@strict.dz',
      statedResults: [],
    });
    await silent.close();
    expect(judged.result).toBe('none');
  });

  test.each([
    ['no header at all', ''],
    ['two authors', 'From: a@strict.dz\r\nFrom: b@evil.dz\r\n\r\n'],
    ['no domain', 'From: karim\r\n\r\n'],
  ])('%s is none', async (_name, text) => {
    expect((await judge(Buffer.from(text))).result).toBe('none');
  });
});
