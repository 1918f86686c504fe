import type { Tenant } from '@cm/kit/ctx';
import { createSecrets, unseal } from '@cm/kit/secrets';
import { type Harness, type Instance, startHarness } from '@cm/kit/testing';
import { choices, DRILL_MS, drillSeed, extent, tell } from '@cm/kit/testing/drill';
import { hashPassword } from '@cm/kit/crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { takeGuess } from './guesses.ts';
import { identity } from './module.ts';
import { aCustomerUser, aTenant, signedIn, testGatekeeper } from './testing.ts';
import { codeAt, stepAt } from './totp.ts';

const PASSWORD = 'une barque sur la mer 42';
const SECRET = 'a secret for the tests only, 32+ characters';
const chance = choices(drillSeed);

let h: Harness;
let tenant: Tenant;
let hash: string;
/** Three instances on one database: what one of them keeps in memory the others do not know. */
let instances: Instance[] = [];
beforeAll(async () => {
  h = await startHarness({ modules: [identity], gatekeeper: testGatekeeper });
  tenant = await aTenant(h);
  hash = await hashPassword(PASSWORD, createSecrets(SECRET).key('passwords'));
  instances = await Promise.all([1, 2, 3].map(() => h.instance()));
}, DRILL_MS);
afterAll(async () => {
  for (const one of instances) await one.close();
  await h.close();
});

type Jar = Map<string, string>;

/** Calls one of the instances, in turn, as a browser with the cookies of `jar`. */
let calls = 0;
async function call(method: 'POST' | 'PUT', url: string, payload: object, from: { ip: string; jar?: Jar }) {
  const one = instances[(calls += 1) % instances.length];
  if (!one) throw new Error('no instance is up');
  const cookie = [...(from.jar ?? [])].map(([name, value]) => `${name}=${value}`).join('; ');
  const response = await one.app.inject({
    method,
    url,
    payload,
    remoteAddress: from.ip,
    headers: {
      host: `${tenant.slug}.localhost`,
      'sec-fetch-site': 'same-origin',
      ...(cookie ? { cookie } : {}),
    },
  });
  for (const { name, value } of response.cookies) from.jar?.set(name, value);
  return response;
}

const signIn = (email: string, password: string, from: { ip: string; jar?: Jar }) =>
  call('POST', '/api/portal/session', { email, password }, from);

async function somebody(): Promise<{ userId: string; email: string }> {
  const person = await aCustomerUser(h, tenant);
  await h.admin.query('update identity.users set password_hash = $2 where id = $1', [person.userId, hash]);
  return person;
}

/** Works through `items` with `workers` at a time. */
async function inParallel<T>(items: readonly T[], workers: number, work: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items];
  await Promise.all(
    Array.from({ length: workers }, async () => {
      for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
    }),
  );
}

const address = (index: number): string =>
  `41.${100 + Math.floor(index / 62_500)}.${Math.floor(index / 250) % 250}.${(index % 250) + 1}`;

/** How many guesses of that kind were looked at: each leaves one line in the journal of sign-ins. */
async function evaluated(where: string, value: string): Promise<number> {
  const { rows } = await h.admin.query<{ n: number }>(
    `select count(*)::int as n from identity.login_attempts where outcome in ('wrong_password', 'unknown_user', 'wrong_code') and ${where} = $1`,
    [value],
  );
  return rows[0]?.n ?? 0;
}

const told = (body: string): unknown => {
  const { requestId: _id, instance: _path, ...rest } = JSON.parse(body) as Record<string, unknown>;
  return rest;
};

test(
  'guesses at one account from many addresses: twenty are evaluated at most, and its owner enters all the same (B3)',
  async () => {
    const GUESSES = extent(1_000, 10_000);
    const ADDRESSES = extent(20, 200);
    const owner = await somebody();
    const home = { ip: '105.96.0.1', jar: new Map<string, string>() };
    expect((await signIn(owner.email, PASSWORD, home)).statusCode).toBe(200);
    home.jar.delete('__Host-cm_portal');
    const attacker = { account: await somebody(), jar: new Map<string, string>() };
    expect((await signIn(attacker.account.email, PASSWORD, { ip: '105.96.9.9', jar: attacker.jar })).statusCode).toBe(
      200,
    );

    const nobody = 'nobody.has.this@example.dz';
    const answers = new Map<string, number>();
    const bodies = new Set<string>();
    // The right password comes too, among the last nine tenths: it must open nothing any more.
    const lucky = new Set(Array.from({ length: 20 }, () => GUESSES / 10 + chance(Math.floor((GUESSES * 9) / 10))));
    await inParallel(
      Array.from({ length: GUESSES }, (_, index) => index),
      24,
      async (index) => {
        const password = lucky.has(index) ? PASSWORD : `guess number ${index}`;
        const from = { ip: address(index % ADDRESSES), ...(index % 7 === 0 ? { jar: attacker.jar } : {}) };
        const email = index % 10 === 3 && !lucky.has(index) ? nobody : owner.email;
        const answer = await signIn(email, password, from);
        answers.set(
          `${email === nobody ? 'nobody' : 'owner'} ${answer.statusCode}`,
          (answers.get(`${email === nobody ? 'nobody' : 'owner'} ${answer.statusCode}`) ?? 0) + 1,
        );
        if (answer.statusCode === 401) bodies.add(JSON.stringify(told(answer.body)));
      },
    );
    const count = await evaluated('user_id', owner.userId);
    const countOfNobody = await evaluated('email', nobody);
    expect([...answers.keys()].filter((key) => !/ (401|429)$/.test(key))).toEqual([]);
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThanOrEqual(20);
    // Nobody's address is counted like somebody's.
    expect(countOfNobody).toBe(count);
    expect(bodies.size).toBe(1);
    const { rows } = await h.admin.query(
      `select 1 from identity.login_attempts where user_id = $1 and outcome = 'limited'`,
      [owner.userId],
    );
    expect(rows).toHaveLength(1);

    // A stranger with the right password is a stranger; the owner's own browser is not, behind an address of the flood too.
    expect((await signIn(owner.email, PASSWORD, { ip: '105.96.7.7' })).statusCode).toBe(401);
    for (const ip of [address(0), address(1), home.ip])
      expect((await signIn(owner.email, PASSWORD, { ip, jar: home.jar })).statusCode).toBe(200);
    tell(
      `B3: ${GUESSES} guesses from ${ADDRESSES} addresses over 3 instances, ${count} evaluated (${countOfNobody} of an unknown address); the owner's device entered`,
    );
  },
  DRILL_MS,
);

test(
  'accounts stuffed from one address, then from many: a hundred evaluated for an address and hour at most (B4)',
  async () => {
    const ACCOUNTS = extent(500, 5_000);
    const ADDRESSES = extent(100, 1_000);
    const emails = Array.from({ length: ACCOUNTS }, (_, index) => `stuffed${index}@example.dz`);
    const known = await somebody();
    const single = '197.200.1.1';
    const statuses = new Set<number>();
    // The windows of a quarter of an hour end on the way, and an instance that starts anew remembers none of them.
    for (const part of [0, 1, 2, 3]) {
      const share = emails.slice((part * ACCOUNTS) / 4, ((part + 1) * ACCOUNTS) / 4);
      await inParallel(share, 16, async (email) => {
        statuses.add((await signIn(email, 'Password2026!!', { ip: single })).statusCode);
      });
      await h.admin.query(`update kit.throttles set expire = 1 where key like 'portal:sign-in:%'`);
      const old = instances;
      instances = await Promise.all([1, 2, 3].map(() => h.instance()));
      for (const one of old) await one.close();
    }
    const ofSingle = await evaluated('ip', single);
    expect(ofSingle).toBeGreaterThan(0);
    expect(ofSingle).toBeLessThanOrEqual(100);
    expect([...statuses].sort((one, other) => one - other)).toEqual([401, 429]);
    await inParallel(
      emails.slice(0, extent(150, ACCOUNTS)).map((email, index) => ({ email, index })),
      16,
      async ({ email, index }) => {
        await signIn(email, 'Password2026!!', {
          ip: `197.${201 + Math.floor((index % ADDRESSES) / 250)}.2.${(index % 250) + 1}`,
        });
      },
    );
    const { rows } = await h.admin.query<{ most: number; addresses: number }>(
      `select coalesce(max(n), 0)::int as most, count(*)::int as addresses from (select count(*) as n from identity.login_attempts
     where ip like '197.20%' and ip <> $1 and outcome in ('wrong_password', 'unknown_user') group by ip) counts`,
      [single],
    );
    expect(rows[0]?.most).toBeLessThanOrEqual(100);
    expect((await signIn(known.email, PASSWORD, { ip: '105.96.0.2' })).statusCode).toBe(200);
    tell(
      `B4: ${ACCOUNTS} accounts from one address, ${ofSingle} evaluated; from ${rows[0]?.addresses} addresses, ${rows[0]?.most} at most of one`,
    );
  },
  DRILL_MS,
);

/** Somebody with an authenticator, and a session of theirs. */
async function withAuthenticator() {
  const person = await somebody();
  const { headers } = await signedIn(h, tenant, person.userId, 'customer', [], {});
  const jar: Jar = new Map([headers['cookie']?.split('=', 2) as [string, string]]);
  const from = { ip: '105.96.1.1', jar };
  expect((await call('POST', '/api/portal/two-factor/enrolment', {}, from)).statusCode).toBe(200);
  const { rows } = await h.admin.query<{ totp_secret: Buffer }>(
    'select totp_secret from identity.users where id = $1',
    [person.userId],
  );
  const place = `${tenant.id}|identity.users|${person.userId}|totp_secret`;
  const secret = unseal(createSecrets(SECRET).key('totp'), rows[0]?.totp_secret ?? Buffer.alloc(0), place);
  const code = () => codeAt(secret, stepAt(h.clock.now()));
  const confirmed = await call('PUT', '/api/portal/two-factor', { code: code() }, from);
  expect(confirmed.statusCode).toBe(200);
  h.clock.advance(60);
  return { ...person, jar, code };
}

test(
  'codes guessed in every place with full parallelism, for a day: twenty are evaluated, none more (B6)',
  async () => {
    const PARALLEL = extent(24, 120);
    const person = await withAuthenticator();
    // A browser that entered with both factors before, and a session that somebody else got hold of.
    const home = { ip: '105.96.2.1', jar: new Map<string, string>() };
    await signIn(person.email, PASSWORD, home);
    expect((await call('POST', '/api/portal/session/second-factor', { code: person.code() }, home)).statusCode).toBe(
      200,
    );
    h.clock.advance(60);
    let place = 0;
    let tries = 0;
    let refused = 0;
    let count = 0;
    const places = new Set<string>();
    const began = h.clock.now().getTime();
    const round = async (): Promise<void> => {
      const pending = await Promise.all(
        [1, 2].map(async () => {
          const jar: Jar = new Map();
          const answer = await signIn(person.email, PASSWORD, { ip: address(90_000 + (place += 1)), jar });
          return answer.statusCode === 200 ? jar : undefined;
        }),
      );
      await inParallel(
        Array.from({ length: PARALLEL }, (_, index) => index),
        PARALLEL,
        async (index) => {
          const jar = index % 3 === 0 ? person.jar : pending[index % 2];
          if (!jar) return;
          const code = index % 4 === 1 ? 'AAAA-BBBB-CCCC-DDDD' : '000000';
          const own = index % 2 === 0 ? '/api/portal/two-factor/removal' : '/api/portal/two-factor/recovery-codes';
          const url = index % 3 === 0 ? own : '/api/portal/session/second-factor';
          const body = url.endsWith('/recovery-codes') ? { proof: { kind: 'code', secret: code } } : { code };
          const ip = address(100_000 + (place += 1));
          const { statusCode } = await call('POST', url, body, { ip, jar: new Map(jar) });
          tries += 1;
          places.add(url);
          if (statusCode === 429) refused += 1;
          else {
            expect(statusCode).toBe(401);
            count += 1;
          }
        },
      );
    };
    // 23 hours in steps of forty minutes; the session is kept in use.
    for (; h.clock.now().getTime() - began < 23 * 3_600_000; h.clock.advance(2400)) {
      await h.admin.query('update identity.sessions set last_seen_at = $1 where ended_at is null', [h.clock.now()]);
      await round();
    }
    expect(places.size).toBe(3);
    expect(count).toBe(20);
    expect(count + refused).toBe(tries);
    // The code that is right is not looked at either, until the day is over.
    const late: Jar = new Map();
    await signIn(person.email, PASSWORD, { ip: '105.96.3.3', jar: late });
    expect(
      (
        await call(
          'POST',
          '/api/portal/session/second-factor',
          { code: person.code() },
          { ip: '105.96.3.4', jar: late },
        )
      ).statusCode,
    ).toBe(429);
    h.clock.advance(86_400);
    const next: Jar = new Map();
    await signIn(person.email, PASSWORD, { ip: '105.96.3.5', jar: next });
    expect(
      (
        await call(
          'POST',
          '/api/portal/session/second-factor',
          { code: person.code() },
          { ip: '105.96.3.6', jar: next },
        )
      ).statusCode,
    ).toBe(200);
    tell(`B6: ${tries} codes in three places over 3 instances within 23 hours, ${count} evaluated, ${refused} refused`);
  },
  DRILL_MS,
);

test('of guesses at the same moment, with nothing but the database between them, exactly twelve pass (B6)', async () => {
  const ctx = h.runtime.context({ tenant, actor: { kind: 'anonymous', ip: '41.0.0.1', userAgent: null } });
  const whose = { userId: null, email: 'same.moment@example.dz', kind: 'customer' } as const;
  const taken = await Promise.all(
    Array.from({ length: extent(60, 300) }, () => ctx.transaction((tx) => takeGuess(tx, whose, 'password', false))),
  );
  expect(taken.filter((one) => 'at' in one)).toHaveLength(12);
});
