import type { Tenant } from '@cm/kit/ctx';
import { newToken } from '@cm/kit/crypto';
import { createSecrets } from '@cm/kit/secrets';
import { writeSetting } from '@cm/kit/settings';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Captcha, CAPTCHA_SECONDS, captchaSetting } from './captcha.ts';
import { identity } from './module.ts';
import { createProofOfWork } from './proof-of-work.ts';
import { aCustomerUser, aTenant, testGatekeeper } from './testing.ts';
import { captchaContract, captchaScope } from './testing/captcha-contract.ts';
import { solveCaptcha } from './testing/solve-captcha.ts';

/** One that is solved by saying so: what a port must keep to, without work. */
function createPlainCaptcha(): Captcha {
  const issued = new Map<string, { tenantId: string; act: string; expiresAt: Date }>();
  return {
    issue: async ({ tenantId, act, now }) => {
      const id = newToken();
      issued.set(id, { tenantId, act, expiresAt: new Date(now.getTime() + CAPTCHA_SECONDS * 1000) });
      return id;
    },
    verify: async ({ tenantId, act, now }, solution) => {
      const id = solution.replace(/^solved:/, '');
      const asked = solution === id ? undefined : issued.get(id);
      if (!asked || asked.tenantId !== tenantId || asked.act !== act || asked.expiresAt <= now) return null;
      return { id, expiresAt: asked.expiresAt };
    },
  };
}

captchaContract('that is solved by saying so', () => ({
  captcha: createPlainCaptcha(),
  solve: async (challenge) => `solved:${challenge}`,
  forge: (challenge) => [`solved:${challenge.slice(1)}`, `solved:${newToken()}`],
}));

interface Shown {
  challenge: { parameters: Record<string, unknown>; signature: string };
  solution: { counter: number; derivedKey: string };
}

captchaContract('of a proof of work', () => ({
  captcha: createProofOfWork(),
  solve: solveCaptcha,
  forge: (_challenge, solution) => {
    const changed = (change: (shown: Shown) => unknown) => {
      const shown = JSON.parse(solution) as Shown;
      change(shown);
      return JSON.stringify(shown);
    };
    const forged = [
      // Easier work, a longer life, another key: whatever is changed, the signature is of something else.
      ['cost', 1],
      ['keyPrefix', '00'],
      ['nonce', '0'.repeat(32)],
      ['salt', '0'.repeat(32)],
      ['keySignature', '0'.repeat(64)],
      ['keySignature', undefined],
      ['memoryCost', 8],
    ] as const;
    return [
      ...forged.map(([name, value]) => changed(({ challenge }) => (challenge.parameters[name] = value))),
      changed(({ challenge }) => Object.assign(challenge.parameters['data'] as object, { expires: 4_102_444_800 })),
      changed(({ challenge }) => Object.assign(challenge.parameters['data'] as object, { act: 'password_reset' })),
      changed(({ challenge }) => (challenge.signature = '0'.repeat(64))),
      changed(({ challenge }) => delete (challenge as Partial<Shown['challenge']>).signature),
      changed((shown) => (shown.solution.derivedKey = '0'.repeat(64))),
      changed(({ challenge, solution }) => (solution.derivedKey = String(challenge.parameters['keyPrefix']))),
      changed((shown) => (shown.solution.counter = -1)),
      changed((shown) => Object.assign(shown, { verified: true })),
    ];
  },
}));

test('a challenge of another installation is none of ours', async () => {
  const captcha = createProofOfWork();
  const theirs = captchaScope({ secrets: createSecrets('another secret of the tests, 32+ characters') });
  const solution = await solveCaptcha(await captcha.issue(theirs));
  expect(await captcha.verify(theirs, solution)).not.toBeNull();
  expect(await captcha.verify(captchaScope(), solution)).toBeNull();
});

let h: Harness;
let tenant: Tenant;
let network = 0;
beforeAll(async () => {
  h = await startHarness({ modules: [identity], gatekeeper: testGatekeeper, poolSize: 20 });
});
afterAll(() => h.close());
beforeEach(async () => {
  h.clock.set('2026-03-02T09:00:00.000Z');
  tenant = await aTenant(h);
  network += 1;
});

const asks = (mode: 'off' | 'suspicious' | 'always', whose = tenant) =>
  h.runtime.systemContext(whose, 'test').transaction((tx) => writeSetting(tx, captchaSetting, mode));

async function call(path: string, payload: object, { whose = tenant, ip = `10.8.20.${network}` } = {}) {
  const app = await h.app();
  const headers = { host: `${whose.slug}.localhost:3000`, 'sec-fetch-site': 'same-origin' };
  const answer = await app.inject({ method: 'POST', url: `/api/${path}`, remoteAddress: ip, headers, payload });
  const body: unknown = answer.body === '' ? null : answer.json();
  const { code = '', params = {} } = (body ?? {}) as { code?: string; params?: { challenge?: string } };
  return { status: answer.statusCode, code, challenge: params.challenge ?? '', body };
}

let people = 0;
const signUp = (change: object = {}, from: Parameters<typeof call>[2] = {}) =>
  call(
    'portal/sign-ups',
    {
      email: `visitor${(people += 1)}@example.dz`,
      password: 'une barque sur la mer 42',
      name: 'Nadia Cherif',
      locale: 'fr',
      customerKind: 'individual',
      termsAccepted: true,
      ...change,
    },
    from,
  );
const reset = (change: object = {}, from: Parameters<typeof call>[2] = {}) =>
  call('portal/password-reset-requests', { email: `visitor${(people += 1)}@example.dz`, ...change }, from);

const REQUIRED = { status: 403, code: 'identity.captcha_required' };
const solved = async (asked: { challenge: string }): Promise<string> => solveCaptcha(asked.challenge);

describe('where everybody is asked', () => {
  beforeEach(() => asks('always'));

  test('nothing is done before, the solution opens the act once, and a second time asks anew', async () => {
    const asked = await signUp();
    expect(asked).toMatchObject(REQUIRED);
    expect(await h.events(tenant.id)).toEqual([]);
    const captcha = await solved(asked);
    expect(await signUp({ captcha })).toMatchObject({ status: 202 });
    const again = await signUp({ captcha });
    expect(again).toMatchObject(REQUIRED);
    expect(again.challenge).not.toBe(asked.challenge);
    expect(await h.events(tenant.id, 'user.signed_up')).toHaveLength(1);
  });

  test('one solution fifty times at the same moment is one success', async () => {
    const captcha = await solved(await signUp());
    const answers = await Promise.all(
      // Networks of their own, so that no limit of one of them comes between.
      Array.from({ length: 50 }, (_, index) => signUp({ captcha }, { ip: `10.8.30.${index + 1}` })),
    );
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([
      202,
      ...Array<number>(49).fill(403),
    ]);
    expect(await h.events(tenant.id, 'user.signed_up')).toHaveLength(1);
  });

  test('it opens neither another act nor another operator’s site, and is not used up there', async () => {
    const other = await aTenant(h);
    await asks('always', other);
    const captcha = await solved(await signUp());
    expect(await reset({ captcha })).toMatchObject(REQUIRED);
    expect(await signUp({ captcha }, { whose: other })).toMatchObject(REQUIRED);
    expect(await signUp({ captcha })).toMatchObject({ status: 202 });
  });

  test('it is too old after ten minutes', async () => {
    const captcha = await solved(await reset());
    h.clock.advance(CAPTCHA_SECONDS);
    expect(await reset({ captcha })).toMatchObject(REQUIRED);
    expect(await h.events(tenant.id, 'login.link_requested')).toEqual([]);
    const { rows } = await h.admin.query('select 1 from identity.used_captchas where tenant_id = $1', [tenant.id]);
    expect(rows).toEqual([]);
  });

  test('what the visitor can correct is refused first, and does not use it up', async () => {
    expect(await signUp({ password: 'motdepasse1234' })).toMatchObject({ status: 400 });
    const captcha = await solved(await signUp());
    expect(await signUp({ captcha, password: 'motdepasse1234' })).toMatchObject({ status: 400 });
    expect(await signUp({ captcha })).toMatchObject({ status: 202 });
  });

  test('a known address and an unknown one are asked alike (B2)', async () => {
    const { email } = await aCustomerUser(h, tenant);
    for (const ask of [signUp, reset])
      for (const whose of [{ email }, { email: 'nobody@example.dz' }]) {
        const asked = await ask(whose);
        expect(asked).toMatchObject(REQUIRED);
        expect((await ask({ ...whose, captcha: await solved(asked) })).status).toBe(ask === signUp ? 202 : 204);
      }
  });

  test('the staff is never asked', async () => {
    const answer = await call('corporate/password-reset-requests', { email: 'amina@example.dz' });
    expect(answer.status).toBe(204);
  });
});

describe('where only a network that looks like a robot’s is asked, as it is at first', () => {
  test.each([
    ['sign-ups', signUp, 202],
    ['resets', reset, 204],
  ] as const)('the fourth of its %s is, and another network is not', async (_name, act, done) => {
    for (let times = 0; times < 3; times += 1) expect((await act()).status).toBe(done);
    const asked = await act();
    expect(asked).toMatchObject(REQUIRED);
    expect((await act({}, { ip: `10.8.21.${network}` })).status).toBe(done);
    expect((await act({ captcha: await solved(asked) })).status).toBe(done);
  });

  test('what it did elsewhere counts: resets for a sign-up, and tries to sign in', async () => {
    for (let times = 0; times < 4; times += 1) await reset();
    expect(await signUp()).toMatchObject(REQUIRED);
    const ip = `10.8.22.${network}`;
    expect((await signUp({}, { ip })).status).toBe(202);
    for (let times = 0; times < 21; times += 1)
      await call('portal/session', { email: `visitor${times}@example.dz`, password: 'x' }, { ip });
    expect(await signUp({}, { ip })).toMatchObject(REQUIRED);
    expect(await reset({}, { ip })).toMatchObject(REQUIRED);
  });

  test('asking does not count where it only looks', async () => {
    for (let times = 0; times < 3; times += 1) await signUp();
    const { rows } = await h.admin.query<{ key: string }>('select key from kit.throttles where key like $1', [
      `%${tenant.id}:10.8.20.${network}%`,
    ]);
    expect(rows.filter(({ key }) => key.startsWith('portal:reset'))).toEqual([]);
  });
});

test('an operator may ask nobody', async () => {
  await asks('off');
  for (let times = 0; times < 6; times += 1) expect((await signUp()).status).toBe(202);
});
