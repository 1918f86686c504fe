import type { Tenant } from '@cm/kit/ctx';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CodeText, CodeTextRefusal } from './code-texts.ts';
import { dialCodeOf, parseMobile } from './phone.ts';
import { identity } from './module.ts';
import { sixDigitCode } from './six-digit-code.ts';
import { maskedNumber, smsCodePurpose, smsTextOf } from './sms-code.ts';
import { aBrowser, aPerson, type Browser, enrol, type FactorPerson, PASSWORD } from './testing/factor-people.ts';
import { aTenant, testGatekeeper } from './testing.ts';
import { own } from './ports.ts';
import { textedCode } from './text-code.ts';

const texted = own.command(textedCode);

/** Whoever sends codes: keeps what it was handed, and refuses as a test asks. */
const handed: CodeText[] = [];
const read: string[] = [];
let refusal: CodeTextRefusal | null = null;
let isOffered = true;

let h: Harness;
let tenant: Tenant;
beforeAll(async () => {
  h = await startHarness({
    modules: [identity],
    gatekeeper: testGatekeeper,
    local: {
      codeTexts: {
        areOffered: async () => isOffered,
        letThrough: async (_ctx, text) => {
          if (!refusal) handed.push(text);
          return refusal;
        },
        wasRead: async (_ctx, id) => void read.push(id),
      },
    },
  });
});
afterAll(() => h.close());
beforeEach(async () => {
  handed.splice(0);
  read.splice(0);
  refusal = null;
  isOffered = true;
  tenant = await aTenant(h);
});

const NUMBER = '0551 23 45 67';
const withPassword = { kind: 'password', secret: PASSWORD };

/** The six digits that the last code came with. */
async function lastCode(): Promise<string> {
  const text = await texted0(handed.at(-1)?.id ?? '');
  return /\b\d{6}\b/.exec(text?.text ?? '')?.[0] ?? 'none';
}
const texted0 = (id: string) => {
  const ctx = h.runtime.systemContext(tenant, 'test');
  return ctx.transaction((tx) => texted(tx, id));
};
const other = (code: string) => (code === '000000' ? '000001' : '000000');

const begin = ({ browser }: FactorPerson, change: object = {}) =>
  browser.call('POST', '/api/portal/two-factor/sms-codes', { number: NUMBER, proof: withPassword, ...change });
const confirm = ({ browser }: FactorPerson, code: string) =>
  browser.call('PUT', '/api/portal/two-factor/sms', { code });
const factors = async ({ browser, zone }: FactorPerson) => (await browser.call('GET', `/api/${zone}/two-factor`)).body;

/** Somebody with an authenticator and, beside it, a number. */
async function somebody(): Promise<FactorPerson & { readonly code: () => string }> {
  const person = await aPerson(h, tenant);
  const { code } = await enrol(h, tenant, person);
  expect((await begin(person)).status).toBe(202);
  expect((await confirm(person, await lastCode())).status).toBe(204);
  return { ...person, code };
}

/** A browser in which the person gave the password. */
async function atSecondStep({ email }: FactorPerson): Promise<Browser> {
  const b = aBrowser(h, tenant);
  const { body } = await b.call('POST', '/api/portal/session', { email, password: PASSWORD });
  expect(body['state']).toBe('second_factor');
  return b;
}
const askFor = (b: Browser) => b.call('POST', '/api/portal/session/second-factor/sms-codes');
const enter = (b: Browser, code: string) => b.call('POST', '/api/portal/session/second-factor/sms', { code });

describe('a number is added', () => {
  test('with the password and the code that came; the person is told, the other sessions end', async () => {
    const person = await aPerson(h, tenant);
    await enrol(h, tenant, person);
    const elsewhere = await atSecondStep(person);
    const begun = await begin(person);
    expect(begun).toEqual({
      status: 202,
      body: { number: '+213 ••• 67', expiresAt: expect.any(String), resendSeconds: 60 },
    });
    expect(handed).toMatchObject([{ to: '+213551234567', dialCode: '213' }]);
    expect(await factors(person)).toMatchObject({ sms: null, smsOffered: true });
    const code = await lastCode();
    expect((await confirm(person, code)).status).toBe(204);
    expect(read).toEqual([handed[0]?.id]);
    expect(await factors(person)).toMatchObject({ sms: { number: '+213 ••• 67', lastUsedAt: null } });
    expect((await elsewhere.call('GET', '/api/portal/session')).body['state']).toBe('anonymous');
    const { userId, email } = person;
    expect((await h.events(tenant.id, 'user.sms_factor_changed')).map((one) => one.payload)).toEqual([
      { userId, email, number: '+213 ••• 67', change: 'added' },
    ]);
    const events = await h.events(tenant.id);
    expect(JSON.stringify(events)).not.toMatch(new RegExp(`${code}|551234567`));
    // Once.
    expect((await confirm(person, code)).body['code']).toBe('identity.wrong_code');
  });

  test('not without an authenticator or a passkey, nor by the staff', async () => {
    const alone = await aPerson(h, tenant);
    expect((await begin(alone)).body['code']).toBe('identity.sms_beside_factor');
    const colleague = await aPerson(h, tenant, 'corporate');
    await enrol(h, tenant, colleague);
    expect((await colleague.browser.call('POST', '/api/corporate/two-factor/sms-codes', {})).status).toBe(404);
    expect((await begin(colleague)).status).toBe(401);
    expect(await factors(colleague)).toMatchObject({ sms: null, smsOffered: false });
    await expect(
      h.admin.query(
        `insert into identity.sms_factors (tenant_id, user_id, number, proved_at) values ($1, $2, '+213551234567', now())`,
        [tenant.id, colleague.userId],
      ),
    ).rejects.toThrow(/foreign key/);
    expect(handed).toEqual([]);
  });

  test('not without proof, and a wrong one sends nothing', async () => {
    const person = await aPerson(h, tenant);
    const { code } = await enrol(h, tenant, person);
    const wrong = await begin(person, { proof: { kind: 'password', secret: 'not it' } });
    expect(wrong.body['code']).toBe('identity.wrong_credentials');
    expect((await begin(person, { proof: { kind: 'code', secret: '000000' } })).body['code']).toBe(
      'identity.wrong_code',
    );
    expect((await aBrowser(h, tenant).call('POST', '/api/portal/two-factor/sms-codes', {})).status).toBe(401);
    expect(handed).toEqual([]);
    expect((await begin(person, { proof: { kind: 'code', secret: code() } })).status).toBe(202);
  });

  test.each(['021 23 45 67', '+44 20 7946 0958', '0551 23', '+1 900 555 1234', 'un numéro'])(
    '%s is no mobile number',
    async (number) => {
      const person = await aPerson(h, tenant);
      await enrol(h, tenant, person);
      const { status, body } = await begin(person, { number });
      expect([status, body['errors']]).toEqual([400, [{ pointer: '/body/number', code: 'mobile', params: {} }]]);
      expect(handed).toEqual([]);
    },
  );

  test.each<[CodeTextRefusal, number, string]>([
    [{ kind: 'off', waitSeconds: null }, 409, 'identity.sms_off'],
    [{ kind: 'country', waitSeconds: null }, 409, 'identity.sms_country'],
    [{ kind: 'stopped', waitSeconds: null }, 409, 'identity.sms_stopped'],
    [{ kind: 'later', waitSeconds: 42 }, 429, 'common.rate_limited'],
  ])('%o is told, and leaves no code', async (told, status, code) => {
    const person = await aPerson(h, tenant);
    await enrol(h, tenant, person);
    refusal = told;
    const answer = await begin(person);
    expect([answer.status, answer.body['code']]).toEqual([status, code]);
    if (told.waitSeconds !== null) expect(answer.body['params']).toEqual({ seconds: 42 });
    const { rowCount } = await h.admin.query('select 1 from identity.sms_codes where tenant_id = $1', [tenant.id]);
    expect(rowCount).toBe(0);
    // It is in the audit all the same.
    const [event] = await h.events(tenant.id, 'user.sms_code_requested');
    expect(event?.payload).toMatchObject({ purpose: 'prove_number', isLetThrough: false });
  });

  test('another number takes its place, once it is proved', async () => {
    const person = await somebody();
    expect((await begin(person, { number: '+33 6 12 34 56 78' })).status).toBe(202);
    expect(await factors(person)).toMatchObject({ sms: { number: '+213 ••• 67' } });
    expect((await confirm(person, await lastCode())).status).toBe(204);
    expect(await factors(person)).toMatchObject({ sms: { number: '+33 ••• 78' } });
    const changes = await h.events(tenant.id, 'user.sms_factor_changed');
    expect(changes.map(({ payload }) => Reflect.get(payload as object, 'change'))).toEqual(['added', 'replaced']);
  });
});

describe('a sign-in by a code that was sent', () => {
  test('opens, once, and says that two factors were shown', async () => {
    const person = await somebody();
    const b = await atSecondStep(person);
    expect((await b.call('GET', '/api/portal/session')).body['factors']).toEqual(['authenticator', 'sms']);
    expect(await askFor(b)).toMatchObject({ status: 202, body: { number: '+213 ••• 67' } });
    const code = await lastCode();
    expect((await enter(b, code)).body).toEqual({ state: 'signed_in' });
    const events = await h.events(tenant.id, 'user.logged_in');
    expect(events.at(-1)?.payload).toMatchObject({ userId: person.userId, secondFactor: true });
    expect((await factors(person))['sms']).toMatchObject({ lastUsedAt: h.clock.now().toISOString() });
    const again = await atSecondStep(person);
    expect((await enter(again, code)).body['code']).toBe('identity.wrong_code');
  });

  test('is offered only where codes are sent, and to whoever has a number', async () => {
    const person = await somebody();
    isOffered = false;
    const b = await atSecondStep(person);
    expect((await b.call('GET', '/api/portal/session')).body['factors']).toEqual(['authenticator']);
    isOffered = true;
    const without = await aPerson(h, tenant);
    await enrol(h, tenant, without);
    const c = await atSecondStep(without);
    expect((await c.call('GET', '/api/portal/session')).body['factors']).toEqual(['authenticator']);
    expect((await askFor(c)).body['code']).toBe('identity.not_enrolled');
    expect(handed).toHaveLength(1);
  });

  test('nothing is sent before the password', async () => {
    const person = await somebody();
    const b = aBrowser(h, tenant);
    expect((await askFor(b)).body['code']).toBe('identity.second_factor_missing');
    await b.call('POST', '/api/portal/session', { email: person.email, password: 'not it' });
    expect((await askFor(b)).body['code']).toBe('identity.second_factor_missing');
    // Nor in a session that is complete already.
    expect((await askFor(person.browser)).body['code']).toBe('identity.second_factor_missing');
    expect(handed).toHaveLength(1);
  });

  test('a code opens the sign-in that asked for it and no other (B8)', async () => {
    const [mine, theirs] = [await somebody(), await somebody()];
    const [one, two, stranger] = [await atSecondStep(mine), await atSecondStep(mine), await atSecondStep(theirs)];
    await askFor(one);
    const code = await lastCode();
    for (const b of [two, stranger]) expect((await enter(b, code)).body['code']).toBe('identity.wrong_code');
    // Nor does it prove a number, nor another code the sign-in.
    expect((await confirm(mine, code)).body['code']).toBe('identity.wrong_code');
    await begin(mine);
    const proving = await lastCode();
    expect((await enter(one, proving)).body['code']).toBe('identity.wrong_code');
    expect((await enter(one, code)).body).toEqual({ state: 'signed_in' });
  });

  test('the newest code of a sign-in counts, for five minutes', async () => {
    const person = await somebody();
    const b = await atSecondStep(person);
    await askFor(b);
    const first = await lastCode();
    await askFor(b);
    const second = await lastCode();
    expect(await texted0(handed.at(-2)?.id ?? '')).toBeNull();
    if (first !== second) expect((await enter(b, first)).body['code']).toBe('identity.wrong_code');
    h.clock.advance(299);
    expect(await texted0(handed.at(-1)?.id ?? '')).toMatchObject({ to: '+213551234567' });
    h.clock.advance(1);
    expect(await texted0(handed.at(-1)?.id ?? '')).toBeNull();
    expect((await enter(b, second)).status).toBe(401);
  });

  test('of many at the same moment one opens', async () => {
    const person = await somebody();
    const b = await atSecondStep(person);
    await askFor(b);
    const code = await lastCode();
    const held = `__Host-cm_portal=${b.jar.get('__Host-cm_portal')}`;
    const answers = await Promise.all(Array.from({ length: 20 }, () => enter(aBrowser(h, tenant, held), code)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  test('wrong ones count with those of the authenticator: twenty a day at most (B6)', async () => {
    const person = await somebody();
    const b = await atSecondStep(person);
    await askFor(b);
    const code = await lastCode();
    const held = `__Host-cm_portal=${b.jar.get('__Host-cm_portal')}`;
    const answers: number[] = [];
    for (let index = 0; index < 40; index += 1) {
      // From a network of its own each, in two ways at the same moment.
      const [one, two] = [aBrowser(h, tenant, held), aBrowser(h, tenant, held)];
      const both = await Promise.all([
        enter(one, other(code)),
        two.call('POST', '/api/portal/session/second-factor', { code: '000000' }),
      ]);
      answers.push(...both.map(({ status }) => status));
    }
    const evaluated = answers.filter((status) => status === 401).length;
    expect(evaluated).toBeGreaterThan(0);
    expect(evaluated).toBeLessThanOrEqual(5);
    expect(new Set(answers)).toEqual(new Set([401, 429]));
    const { rows } = await h.admin.query<{ n: number }>(
      `select coalesce(sum(cardinality(evaluated)), 0)::int as n from identity.guesses where account = $1 and secret = 'code'`,
      [person.userId],
    );
    expect(rows[0]?.n).toBe(evaluated);
    // The right one is not looked at either.
    expect((await enter(b, code)).status).toBe(429);
  });

  test('a disabled account receives nothing and enters nowhere', async () => {
    const person = await somebody();
    const b = await atSecondStep(person);
    await askFor(b);
    const code = await lastCode();
    await h.admin.query('update identity.users set disabled_at = now() where id = $1', [person.userId]);
    expect(await texted0(handed.at(-1)?.id ?? '')).toBeNull();
    expect((await enter(b, code)).body['code']).toBe('identity.second_factor_missing');
    expect((await askFor(b)).body['code']).toBe('identity.second_factor_missing');
  });
});

describe('a number is removed', () => {
  test('with proof; a code that was asked for works no more, and the person is told', async () => {
    const person = await somebody();
    const b = await atSecondStep(person);
    await askFor(b);
    const code = await lastCode();
    const remove = (proof: object) => person.browser.call('POST', '/api/portal/two-factor/sms/removal', { proof });
    expect((await remove({ kind: 'password', secret: 'not it' })).body['code']).toBe('identity.wrong_credentials');
    expect((await remove(withPassword)).status).toBe(204);
    expect(await factors(person)).toMatchObject({ sms: null, authenticator: true });
    expect((await enter(b, code)).body['code']).toBe('identity.wrong_code');
    expect((await remove(withPassword)).body['code']).toBe('identity.not_enrolled');
    expect((await h.events(tenant.id, 'user.sms_factor_changed')).at(-1)?.payload).toMatchObject({ change: 'removed' });
  });

  test('with the last factor that it stands beside', async () => {
    const person = await somebody();
    const answer = await person.browser.call('POST', '/api/portal/two-factor/removal', { code: person.code() });
    expect(answer.status).toBe(204);
    expect(await factors(person)).toMatchObject({ sms: null, authenticator: false });
    expect((await h.events(tenant.id, 'user.sms_factor_changed')).at(-1)?.payload).toMatchObject({ change: 'fell' });
    const b = aBrowser(h, tenant);
    const { body } = await b.call('POST', '/api/portal/session', { email: person.email, password: PASSWORD });
    expect(body['state']).toBe('signed_in');
  });
});

test('a number in the words of people', () => {
  expect(['0551234567', '00213 551 23 45 67', '+213 (0) 551-23-45-67'].map(parseMobile)).toEqual(
    Array.from({ length: 3 }, () => '+213551234567'),
  );
  expect([parseMobile('+1 202 555 0123'), dialCodeOf('+12025550123'), dialCodeOf('+213551234567')]).toEqual([
    '+12025550123',
    '1',
    '213',
  ]);
  expect(maskedNumber('+213551234567', '213')).toBe('+213 ••• 67');
});

test('codes are six digits, and none is likelier than another', () => {
  const key = Buffer.alloc(32, 7);
  const codes = Array.from({ length: 20_000 }, (_, index) => {
    const nonce = Buffer.alloc(32);
    nonce.writeUInt32BE(index);
    return sixDigitCode(key, { id: 'a', nonce }, 'tenant');
  });
  expect(codes.every((code) => /^\d{6}$/.test(code))).toBe(true);
  const tens = new Map<string, number>();
  for (const code of codes) for (const digit of code) tens.set(digit, (tens.get(digit) ?? 0) + 1);
  // 12 000 expected of each digit, standard deviation 104: six of them.
  for (const times of tens.values()) expect(Math.abs(times - 12_000)).toBeLessThan(624);
  expect(tens.size).toBe(10);
  const row = { id: 'a', nonce: Buffer.alloc(32) };
  const several = [
    sixDigitCode(key, row, 'tenant'),
    sixDigitCode(key, row, 'other'),
    sixDigitCode(key, { ...row, id: 'b' }, 'tenant'),
    sixDigitCode(Buffer.alloc(32, 8), row, 'tenant'),
  ];
  expect(new Set(several).size).toBe(4);
});

/** The letters of one message of 160 (3GPP TS 23.038); any other makes it one of 70. */
const GSM_7 = /^[@£$¥èéùìòÇ\nØø\rÅå_ÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà]*$/;

test.each(
  smsCodePurpose.options.flatMap((purpose) =>
    (['fr', 'ar', 'en'] as const).map((locale) => [purpose, locale] as const),
  ),
)('the text to %s in %s is one message, under a long name too', (purpose, locale) => {
  for (const brand of ['Atlas', 'Hébergement du Grand Sud $&', 'الشركة الجزائرية للاستضافة']) {
    const text = smsTextOf(purpose, locale, brand, '012345');
    expect(text).toContain('012345');
    expect(text).toContain(brand.slice(0, 10));
    if (/[\u0600-\u06ff]/.test(text)) {
      if (locale === 'ar') expect(text.length, text).toBeLessThanOrEqual(70);
    } else {
      expect(text).toMatch(GSM_7);
      expect(text.length, text).toBeLessThanOrEqual(160);
    }
  }
});
