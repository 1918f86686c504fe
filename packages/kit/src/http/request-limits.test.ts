import { describe, expect, test } from 'vitest';
import type { Actor } from '../access.ts';
import { createRequestLimits, type RequestLimits } from './request-limits.ts';

const RATE = 40;
/** A burst is a quarter of the rate and at least twenty, then one more. */
const BURST = 21;
const anonymous: Actor = { kind: 'anonymous', ip: '203.0.113.1', userAgent: null };
const amina: Actor = {
  kind: 'staff',
  ip: '203.0.113.1',
  userAgent: null,
  userId: 'amina',
  sessionId: 's',
  tokenId: null,
  permissions: new Set(),
};

/** How many of `count` calls were let through. */
function passed(count: number, call: (index: number) => void): number {
  let passes = 0;
  for (let index = 0; index < count; index += 1) {
    try {
      call(index);
      passes += 1;
    } catch (error) {
      expect(error).toMatchObject({ status: 429 });
    }
  }
  return passes;
}

/** Of a burst, and what comes back while the test runs. */
function expectBurst(passes: number, burst = BURST): void {
  expect(passes).toBeGreaterThanOrEqual(burst);
  expect(passes).toBeLessThan(burst + 12);
}

function request(limits: RequestLimits, actor: Actor, credential?: string, ip = '203.0.113.1', tenantId = 't'): void {
  const arrival = { tenantId, ip, credential };
  limits.arrive(arrival);
  limits.recognised(arrival, actor);
}

describe('a flood of strangers (E9)', () => {
  test('takes nothing from the persons behind the same address, those who call for the first time included', () => {
    const limits = createRequestLimits(RATE);
    request(limits, amina, 'her session');
    expectBurst(passed(500, () => request(limits, anonymous)));
    expect(passed(5, () => request(limits, amina, 'her session'))).toBe(5);
    expect(passed(1, () => request(limits, { ...amina, userId: 'yacine' }, 'his session'))).toBe(1);
  });

  test('is no larger for forged credentials, and takes nothing from recognised ones', () => {
    const limits = createRequestLimits(RATE);
    request(limits, amina, 'her session');
    expectBurst(passed(5_000, (index) => request(limits, anonymous, `forged ${index}`)));
    expect(passed(5, () => request(limits, amina, 'her session'))).toBe(5);
  });

  test('from new networks of one IPv6 site is bounded, however they are written', () => {
    const limits = createRequestLimits(RATE);
    const spellings = ['2001:db8:7:#::1', '2001:0DB8:0007:#:0:0:0:1', '2001:db8:7:#:1::'];
    const from = (index: number): string => (spellings[index % 3] ?? '').replace('#', index.toString(16));
    expectBurst(
      passed(3_000, (index) => request(limits, anonymous, undefined, from(index))),
      41,
    );
    expect(passed(5, () => request(limits, anonymous, undefined, '2001:db8:8::1'))).toBe(5);
    const mapped = (index: number): string => (index % 2 ? '198.51.100.1' : '::ffff:c633:6401');
    expectBurst(passed(60, (index) => request(limits, anonymous, undefined, mapped(index))));
  });
});

test('a person has one rate, with however many credentials; one that ended is a stranger’s', () => {
  const limits = createRequestLimits(RATE);
  expectBurst(passed(100, (index) => request(limits, amina, `token ${index % 7}`, `203.0.113.${index}`)));
  const other = createRequestLimits(RATE);
  request(other, amina, 'a session');
  expectBurst(passed(100, () => request(other, anonymous, 'a session')));
  expect(passed(1, () => request(other, amina, 'a session', '203.0.113.1', 'another operator'))).toBe(1);
});

test('hosts that were never found are looked up slowly; one that exists is not counted', () => {
  const limits = createRequestLimits(RATE);
  const ask = (host: string, exists: boolean, ip = '203.0.113.1'): void => {
    limits.host(host, ip)(exists);
  };
  ask('atlas.dz', true, '203.0.113.9');
  // An installation of many operators, met for the first time by a process that has just started.
  expect(passed(1_000, (index) => ask(`operator${index}.dz`, true))).toBe(1_000);
  expectBurst(passed(1_000, (index) => ask(`unknown${index}.dz`, false)));
  expect(passed(50, () => ask('atlas.dz', true))).toBe(50);
  expect(passed(1, () => ask('unknown.dz', false, '203.0.113.2'))).toBe(1);
  // Suspended: unknown from now on.
  limits.host('atlas.dz', '203.0.113.1')(false);
  expect(passed(100, () => ask('atlas.dz', false))).toBeLessThan(12);
});
