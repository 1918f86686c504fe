import { identity } from '@cm/identity/module';
import { aTenant, testGatekeeper } from '@cm/identity/testing';
import type { CodeText, CodeTextRefusal } from '@cm/identity';
import { uuidv7 } from '@cm/kit/ids';
import type { Tenant } from '@cm/kit/ctx';
import { type Harness, startHarness } from '@cm/kit/testing';
import { choices, DRILL_MS, drillSeed, extent, tell } from '@cm/kit/testing/drill';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { letThrough } from './let-through.ts';
import { sms } from './module.ts';
import { own } from './ports.ts';
import { releasePrefix } from './release-prefix.ts';
import { createMemoryGateway, sendsCodes } from './testing.ts';

const ask = own.command(letThrough);

let h: Harness;
let tenant: Tenant;
beforeAll(async () => {
  h = await startHarness({
    modules: [identity, sms],
    gatekeeper: testGatekeeper,
    ports: { smsGateway: createMemoryGateway() },
    local: { smsService: { isConnected: true } },
    poolSize: 20,
  });
});
afterAll(() => h.close());
beforeEach(async () => {
  h.clock.set('2026-03-02T09:00:00Z');
  tenant = await aTenant(h);
});

const text = (to: string, dialCode = '213'): CodeText => ({
  id: uuidv7(h.clock.now()),
  to,
  dialCode,
  expiresAt: new Date(h.clock.now().getTime() + 300_000),
});
const number = (index: number, prefix = '213551'): string => `+${prefix}${String(index).padStart(6, '0')}`;
const from = (index: number): string => `105.96.${Math.floor(index / 250)}.${(index % 250) + 1}`;

async function asked(one: CodeText, ip = '105.96.0.1', where = tenant): Promise<CodeTextRefusal | null> {
  const ctx = h.runtime.context({ tenant: where, actor: { kind: 'anonymous', ip, userAgent: null } });
  return ctx.transaction((tx) => ask(tx, one));
}
const sent = async (where = 'true', of = tenant): Promise<number> => {
  const { rows } = await h.admin.query<{ n: number }>(
    `select count(*)::int as n from sms.messages where tenant_id = $1 and ${where}`,
    [of.id],
  );
  return rows[0]?.n ?? -1;
};
const refusals = async (): Promise<Record<string, number>> => {
  const { rows } = await h.admin.query<{ reason: string; times: number }>(
    'select reason, times from sms.refusals where tenant_id = $1',
    [tenant.id],
  );
  return Object.fromEntries(rows.map(({ reason, times }) => [reason, times]));
};
const LATER = (waitSeconds: number) => ({ kind: 'later', waitSeconds });
const STOPPED = { kind: 'stopped', waitSeconds: null };

describe('a message is let through or refused', () => {
  test('nothing leaves until the operator says so', async () => {
    expect(await asked(text(number(1)))).toEqual({ kind: 'off', waitSeconds: null });
    await sendsCodes(h, tenant);
    expect(await asked(text(number(1)))).toBeNull();
    expect(await sent()).toBe(1);
  });

  test('neither its number nor its text is kept', async () => {
    await sendsCodes(h, tenant);
    await asked(text(number(1)));
    const { rows } = await h.admin.query('select * from sms.messages where tenant_id = $1', [tenant.id]);
    expect(JSON.stringify(rows)).not.toContain(number(1).slice(1));
    expect(rows[0]).toMatchObject({ prefix: '213551', dial_code: '213', state: 'queued', price: '1500' });
  });

  test('a number: one a minute, three in ten, five a day; another number is not concerned', async () => {
    await sendsCodes(h, tenant);
    const answers: (string | number)[] = [];
    const again = async (advance: number) => {
      h.clock.advance(advance);
      // Each from a network of its own: it is the number that counts.
      const refusal = await asked(text(number(1)), from(answers.length));
      answers.push(refusal?.waitSeconds ?? (refusal === null ? 'sent' : refusal.kind));
    };
    for (const advance of [0, 59, 1, 60, 60, 420, 600, 600]) await again(advance);
    expect(answers).toEqual(['sent', 1, 'sent', 'sent', 420, 'sent', 'sent', 84_600]);
    expect(await asked(text(number(2)), from(99))).toBeNull();
    expect(await refusals()).toEqual({ number_pause: 1, number_rate: 1, number_day: 1 });
  });

  test('a network: ten an hour, a /64 as one; another one is not concerned', async () => {
    await sendsCodes(h, tenant);
    const ip = (index: number) => `2001:db8:1:2::${index + 1}`;
    for (let index = 0; index < 10; index += 1) expect(await asked(text(number(index)), ip(index))).toBeNull();
    expect(await asked(text(number(10)), ip(10))).toEqual(LATER(3600));
    expect(await asked(text(number(10)), '2001:db8:1:3::1')).toBeNull();
  });

  test('a country that is not allowed, however small its code; one that is', async () => {
    await sendsCodes(h, tenant, { countries: ['213', '33'] });
    expect(await asked(text('+12025550123', '1'))).toEqual({ kind: 'country', waitSeconds: null });
    expect(await asked(text('+21620123456', '216'))).toEqual({ kind: 'country', waitSeconds: null });
    expect(await asked(text('+33612345678', '33'))).toBeNull();
    expect(await refusals()).toEqual({ country: 2 });
  });

  test('a prefix and a country have their day', async () => {
    await sendsCodes(h, tenant, { prefixPerDay: 2, countryPerDay: 3 });
    expect(await asked(text(number(1)), from(1))).toBeNull();
    expect(await asked(text(number(2)), from(2))).toBeNull();
    expect(await asked(text(number(3)), from(3))).toEqual(STOPPED);
    expect(await asked(text(number(1, '213661')), from(4))).toBeNull();
    expect(await asked(text(number(1, '213771')), from(5))).toEqual(STOPPED);
    expect(await refusals()).toEqual({ prefix_day: 1, country_day: 1 });
    h.clock.advance(86_400);
    expect(await asked(text(number(3)), from(3))).toBeNull();
  });

  test('the budget of the operator’s day is not gone beyond; each level is told once, and the next day begins anew', async () => {
    await sendsCodes(h, tenant, { price: 1000, dailyBudget: 10_000 });
    for (let index = 0; index < 10; index += 1) expect(await asked(text(number(index)), from(index))).toBeNull();
    for (let index = 10; index < 13; index += 1) expect(await asked(text(number(index)), from(index))).toEqual(STOPPED);
    const told = async () =>
      (await h.events(tenant.id, 'sms.budget_reached')).map(({ payload }) => payload as Record<string, unknown>);
    expect(await told()).toEqual([
      { day: '2026-03-02', percent: 50, spent: 5000, budget: 10_000 },
      { day: '2026-03-02', percent: 80, spent: 8000, budget: 10_000 },
      { day: '2026-03-02', percent: 100, spent: 10_000, budget: 10_000 },
    ]);
    // 23:30 UTC is the next day in Algiers.
    h.clock.set('2026-03-02T23:30:00Z');
    expect(await asked(text(number(20)), from(20))).toBeNull();
    expect(await told()).toHaveLength(3);
  });

  test('fifty that nobody read block their prefix, which an administrator lets through again', async () => {
    await sendsCodes(h, tenant);
    for (let index = 0; index < 50; index += 1) expect(await asked(text(number(index)), from(index))).toBeNull();
    expect(await asked(text(number(50)), from(50))).toEqual(STOPPED);
    expect(await asked(text(number(51)), from(51))).toEqual(STOPPED);
    expect(await asked(text(number(1, '213661')), from(52))).toBeNull();
    const [event, ...more] = await h.events(tenant.id, 'sms.prefix_blocked');
    expect([event?.payload, more]).toEqual([{ prefix: '213551', sent: 50, verified: 0 }, []]);
    h.clock.advance(60);
    const system = h.runtime.systemContext(tenant, 'test');
    await releasePrefix(system, '213551');
    h.clock.advance(1);
    expect(await asked(text(number(50)), from(50))).toBeNull();
    await expect(releasePrefix(system, '213551')).rejects.toMatchObject({ code: 'common.not_found' });
    await expect(releasePrefix(h.runtime.systemContext(await aTenant(h), 'test'), '213551')).rejects.toMatchObject({
      code: 'common.not_found',
    });
  });

  test('a prefix whose messages are read, or were not even taken, is not blocked', async () => {
    await sendsCodes(h, tenant);
    const wasRead = h.runtime.ports.local.codeTexts ?? sms.provides?.codeTexts;
    const system = h.runtime.systemContext(tenant, 'test');
    for (let index = 0; index < 60; index += 1) {
      const one = text(number(index));
      expect(await asked(one, from(index))).toBeNull();
      if (index % 3 === 0) await system.transaction(async (tx) => wasRead?.wasRead(tx, one.id));
    }
    for (let index = 0; index < 60; index += 1)
      expect(await asked(text(number(index, '213661')), from(100 + index))).toEqual(index < 50 ? null : STOPPED);
    const { rowCount } = await h.admin.query(
      "update sms.messages set state = 'refused' where tenant_id = $1 and prefix = '213661'",
      [tenant.id],
    );
    expect(rowCount).toBe(50);
    await releasePrefix(system, '213661');
    expect(await asked(text(number(90, '213661')), from(300))).toBeNull();
  });

  test('one operator’s flood takes nothing from another', async () => {
    const other = await aTenant(h);
    await sendsCodes(h, tenant, { price: 1000, dailyBudget: 1000 });
    await sendsCodes(h, other);
    expect(await asked(text(number(1)))).toBeNull();
    expect(await asked(text(number(2)))).toEqual(STOPPED);
    expect(await asked(text(number(1)), '105.96.0.1', other)).toBeNull();
  });

  test('of any number at the same moment exactly as many pass as the limits allow', async () => {
    await sendsCodes(h, tenant, { price: 1000, dailyBudget: 20_000 });
    const once = await Promise.all(Array.from({ length: 30 }, (_, index) => asked(text(number(1)), from(index))));
    expect(once.filter((refusal) => refusal === null)).toHaveLength(1);
    const wide = await Promise.all(
      Array.from({ length: 30 }, (_, index) => asked(text(number(100 + index)), '105.97.0.1')),
    );
    expect(wide.filter((refusal) => refusal === null)).toHaveLength(10);
    const all = await Promise.all(
      Array.from({ length: 40 }, (_, index) => asked(text(number(200 + index)), from(100 + index))),
    );
    expect(all.filter((refusal) => refusal === null)).toHaveLength(9);
    expect(await sent()).toBe(20);
    const { rows } = await h.admin.query('select spent, told from sms.meters where tenant_id = $1', [tenant.id]);
    expect(rows).toEqual([{ spent: '20000', told: 100 }]);
    expect(
      (await h.events(tenant.id, 'sms.budget_reached')).map((one) => Reflect.get(one.payload as object, 'percent')),
    ).toEqual([50, 80, 100]);
  });
});

test(
  'SMS pumping: requests of many networks for numbers of many prefixes and countries, past every other limit (B9)',
  async () => {
    const REQUESTS = extent(800, 10_000);
    const NETWORKS = extent(100, 1000);
    const PREFIXES = extent(50, 500);
    const COUNTRIES = extent(10, 40);
    const chance = choices(drillSeed);
    const dialCodes = ['213', ...Array.from({ length: 700 }, (_, index) => String(214 + index))].slice(0, COUNTRIES);
    const prefixes = Array.from({ length: PREFIXES }, (_, index) => {
      const dialCode = dialCodes[index % COUNTRIES] ?? '213';
      return { dialCode, prefix: `${dialCode}${String(100 + index)}`.slice(0, 6) };
    });
    const flood = async (of: readonly { dialCode: string; prefix: string }[]) => {
      const queue = Array.from({ length: REQUESTS }, () => {
        const { dialCode, prefix } = of[chance(of.length)] ?? { dialCode: '213', prefix: '213551' };
        return { one: text(number(chance(1_000_000), prefix), dialCode), ip: from(chance(NETWORKS)) };
      });
      await Promise.all(
        Array.from({ length: 16 }, async () => {
          for (let next = queue.shift(); next !== undefined; next = queue.shift()) await asked(next.one, next.ip);
        }),
      );
    };
    const BUDGET = extent(30_000, 500_000);
    await sendsCodes(h, tenant, { dailyBudget: BUDGET });
    await flood(prefixes);
    const wide = await sent();
    expect(await sent(`dial_code <> '213'`)).toBe(0);
    expect(wide).toBeGreaterThan(0);
    expect(wide * 1500).toBeLessThanOrEqual(BUDGET);
    // A budget that stops nobody: what is left is that nobody reads the messages.
    h.clock.advance(86_400);
    const before = await sent();
    const HOT = 4;
    await sendsCodes(h, tenant, { dailyBudget: 1_000_000_000, countryPerDay: 100_000 });
    await flood(prefixes.filter(({ dialCode }) => dialCode === '213').slice(0, HOT));
    const { rows } = await h.admin.query<{ prefix: string; n: number }>(
      'select prefix, count(*)::int as n from sms.messages where tenant_id = $1 group by prefix order by n desc',
      [tenant.id],
    );
    const most = rows[0]?.n ?? 0;
    expect(most).toBeLessThanOrEqual(50);
    const blocked = await h.events(tenant.id, 'sms.prefix_blocked');
    expect(blocked.length).toBe(HOT);
    tell(
      `B9: ${REQUESTS} requests, ${NETWORKS} networks, ${PREFIXES} prefixes, ${COUNTRIES} countries: ${wide} messages, 0 outside the allowed country, ${(wide * 1500) / 100} of ${BUDGET / 100} DA; then ${REQUESTS} for ${HOT} prefixes without a budget: ${(await sent()) - before} messages, ${most} at most to a prefix, ${blocked.length} blocked`,
    );
  },
  DRILL_MS,
);
