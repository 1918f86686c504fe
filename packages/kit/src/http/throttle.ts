import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { Database } from '../database.ts';
import { clientNetwork } from '../networks.ts';
import { tooMany } from '../problems.ts';
import type { Throttle } from '../route.ts';

/** Whose attempt it is. */
export interface Attempt {
  readonly tenantId: string;
  readonly ip: string;
  readonly body: unknown;
}

/**
 * Counts attempts in kit.throttles, so that all processes share the count, and refuses those beyond a rule's limit.
 * Committed on its own, before the work, so that a failing attempt counts too. Fails closed: when the count cannot be
 * kept, the attempt is not made. Windows are real time: nobody who sets the clock of a test or a command lifts a limit.
 *
 * @throws ProblemError 429 with the seconds to wait
 */
export function createThrottle(database: Database): (rules: readonly Throttle[], attempt: Attempt) => Promise<void> {
  const limiters = new Map<Throttle, RateLimiterPostgres>();
  const limiterOf = (rule: Throttle): RateLimiterPostgres => {
    const known = limiters.get(rule);
    if (known) return known;
    const limiter = new RateLimiterPostgres({
      storeClient: database.pool,
      storeType: 'pool',
      schemaName: 'kit',
      tableName: 'throttles',
      tableCreated: true,
      // The table is one for all rules: one of them removes what expired.
      clearExpiredByTimeout: limiters.size === 0,
      keyPrefix: rule.name,
      points: rule.limit,
      duration: rule.windowSeconds,
      // Whoever is refused costs no statement until the window ends.
      inMemoryBlockOnConsumed: rule.limit,
    });
    limiters.set(rule, limiter);
    return limiter;
  };
  return async (rules, attempt) => {
    for (const rule of rules) {
      try {
        await limiterOf(rule).consume(`${attempt.tenantId}:${subject(rule, attempt)}`);
      } catch (error) {
        if (error instanceof RateLimiterRes) throw tooMany(secondsOf(error.msBeforeNext));
        throw error;
      }
    }
  };
}

function subject(rule: Throttle, { ip, body }: Attempt): string {
  if (rule.by === 'ip') return clientNetwork(ip);
  const property = rule.property ?? '';
  const named = typeof body === 'object' && body !== null ? Reflect.get(body, property) : undefined;
  const digest = createHash('sha256').update(String(named).trim().toLowerCase()).digest('base64url').slice(0, 22);
  return `${clientNetwork(ip)}:${digest}`;
}

/** How long to wait, in whole seconds: never less than the rest, and at least one. */
export function secondsOf(milliseconds: number): number {
  return Math.max(1, Math.ceil(milliseconds / 1000));
}

/** The clients that one process counts: 7 MB at most. */
const MOST_CLIENTS = 50_000;

/**
 * A token bucket per client in this process: keeps one client from taking all of it. Ours, because
 * `RateLimiterMemory` keeps every client of the window with a timer each: 440 MB for a million addresses.
 */
export function createBucket(perMinute: number): (key: string, now: number) => number {
  const interval = 60_000 / perMinute;
  const burst = interval * Math.max(20, perMinute / 4);
  const arrivals = new LRUCache<string, number>({ max: MOST_CLIENTS });
  return (key, now) => {
    // GCRA: the theoretical arrival time may run ahead of now by the burst at most.
    const expected = Math.max(arrivals.get(key) ?? now, now);
    if (expected - now > burst) return secondsOf(expected - now - burst);
    arrivals.set(key, expected + interval);
    return 0;
  };
}
