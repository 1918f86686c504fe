import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { Database } from '../database.ts';
import { recordRefusal } from '../held-throttles.ts';
import { clientNetwork, siteNetwork } from '../networks.ts';
import { tooMany } from '../problems.ts';
import type { Caller, Throttle } from '../route.ts';

/** Whose attempt it is. */
export interface Attempt extends Caller {
  readonly ip: string;
  /** Of a route that is not public: who is signed in. */
  readonly person?: string;
}

/** How often the caller did what each throttle counts, by its name. */
export type Attempts = ReadonlyMap<string, number>;

/** Whoever was refused costs no statement for so long; and a limit that was lifted is refused for so long at most. */
export const RECHECK_SECONDS = 10;

/** An IPv6 site may do as much as this many of its 65 536 networks. */
export const NETWORKS_OF_A_SITE = 4;

/**
 * Counts attempts in kit.throttles, so that all processes share the count, and refuses those beyond a rule's limit.
 * Committed on its own, before the work, so that a failing attempt counts too. Fails closed: when the count cannot be
 * kept, the attempt is not made. A rule that only looks counts nothing and refuses nobody. Windows are real time: nobody who sets the clock of a test or a command lifts a limit.
 *
 * @throws ProblemError 429 with the seconds to wait
 */
export function createThrottle(
  database: Database,
): (rules: readonly Throttle[], attempt: Attempt) => Promise<Attempts> {
  const limiters = new Map<string, RateLimiterPostgres>();
  const refusedUntil = new LRUCache<string, number>({ ...atMost(MOST_CLIENTS), ttl: RECHECK_SECONDS * 1000 });
  const limiterOf = ({ name, windowSeconds }: Throttle, limit: number): RateLimiterPostgres => {
    const key = `${name} ${limit} ${windowSeconds}`;
    const known = limiters.get(key);
    if (known) return known;
    const limiter = new RateLimiterPostgres({
      storeClient: database.pool,
      storeType: 'pool',
      schemaName: 'kit',
      tableName: 'throttles',
      tableCreated: true,
      // Ours to do, in batches: see leftovers.ts.
      clearExpiredByTimeout: false,
      keyPrefix: name,
      points: limit,
      duration: windowSeconds,
    });
    limiters.set(key, limiter);
    return limiter;
  };
  return async (rules, attempt) => {
    const attempts = new Map<string, number>();
    for (const rule of rules) {
      for (const { subject, limit, network } of subjectsOf(rule, attempt)) {
        const limiter = limiterOf(rule, limit);
        const scope = rule.everywhere ? 'all' : attempt.tenantId;
        const key = `${scope}:${subject}`;
        const held = `${rule.name}:${key}`;
        const wait = (refusedUntil.get(held) ?? 0) - performance.now();
        if (wait > 0 && rule.counts !== false) throw tooMany(secondsOf(wait));
        try {
          const counted = rule.counts === false ? await limiter.get(key) : await limiter.consume(key);
          // A site has several networks, and is told as one of them.
          const share = ((counted?.consumedPoints ?? 0) * rule.limit) / limit;
          attempts.set(rule.name, Math.max(attempts.get(rule.name) ?? 0, share));
        } catch (error) {
          if (!(error instanceof RateLimiterRes)) throw error;
          refusedUntil.set(held, performance.now() + error.msBeforeNext);
          await recordRefusal(database, {
            key: held,
            scope,
            network,
            throttle: rule.name,
            person: rule.by === 'person' ? (attempt.person ?? null) : null,
            most: limit,
            windowSeconds: rule.windowSeconds,
          });
          throw tooMany(secondsOf(error.msBeforeNext));
        }
      }
    }
    return attempts;
  };
}

/** What an attempt is counted under, with the limit of each. */
function subjectsOf(rule: Throttle, attempt: Attempt): { subject: string; limit: number; network: string | null }[] {
  const { limit } = rule;
  const apart = rule.apart?.(attempt);
  if (apart !== undefined) return [{ subject: `apart:${digestOf(apart)}`, limit, network: null }];
  const account =
    rule.by === 'ip'
      ? ''
      : `:${rule.by === 'person' ? (attempt.person ?? 'nobody') : accountIn(attempt.body, rule.property ?? '')}`;
  const site = siteNetwork(attempt.ip);
  const network = clientNetwork(attempt.ip);
  return [
    { subject: `${network}${account}`, limit, network },
    ...(site === undefined ? [] : [{ subject: `${site}${account}`, limit: limit * NETWORKS_OF_A_SITE, network: site }]),
  ];
}

function accountIn(body: unknown, property: string): string {
  const named: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, property) : undefined;
  // Nothing has validated the body yet: whatever is no text counts as one account, and is never converted.
  const text = typeof named === 'string' ? named : '';
  return digestOf(text.trim().toLowerCase());
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}

/** How long to wait, in whole seconds: never less than the rest, and at least one. */
export function secondsOf(milliseconds: number): number {
  return Math.max(1, Math.ceil(milliseconds / 1000));
}

/** The clients that one process counts: 7 MB at most. */
const MOST_CLIENTS = 50_000;

/** Room for so many that grows with them: `max` would take all of it at once, a megabyte for each kind of limit. */
export const atMost = (entries: number): { maxSize: number; sizeCalculation: () => number } => ({
  maxSize: entries,
  sizeCalculation: () => 1,
});

export interface Bucket {
  /** The seconds to wait; 0 when it may go on. */
  take(key: string, now: number): number;
  /** What was taken and turned out not to count. */
  giveBack(key: string): void;
}

/**
 * A token bucket per client in this process: keeps one client from taking all of it. Ours, because
 * `RateLimiterMemory` keeps every client of the window with a timer each: 440 MB for a million addresses.
 */
export function createBucket(perMinute: number): Bucket {
  const interval = 60_000 / perMinute;
  const burst = interval * Math.max(20, perMinute / 4);
  const arrivals = new LRUCache<string, number>(atMost(MOST_CLIENTS));
  return {
    take: (key, now) => {
      // GCRA: the theoretical arrival time may run ahead of now by the burst at most.
      const expected = Math.max(arrivals.get(key) ?? now, now);
      if (expected - now > burst) return secondsOf(expected - now - burst);
      arrivals.set(key, expected + interval);
      return 0;
    },
    giveBack: (key) => {
      const expected = arrivals.get(key);
      if (expected !== undefined) arrivals.set(key, expected - interval);
    },
  };
}
