import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from '../database.ts';
import { tooMany } from '../problems.ts';
import type { Throttle } from './route.ts';

/**
 * Counts one attempt at a door and refuses it beyond the limit. Committed on its own, before the work, so that a
 * failing attempt counts too. Fails closed: when the count cannot be kept, the door stays shut.
 */
export async function throttle(
  database: Database,
  rules: readonly Throttle[],
  facts: { tenantId: string; ip: string; body: unknown; now: Date },
): Promise<void> {
  for (const rule of rules) {
    const key = `${facts.tenantId}:${rule.name}:${subject(rule, facts)}`;
    const resetsAt = new Date(facts.now.getTime() + rule.windowSeconds * 1000);
    const row = await database.transaction({ tenantId: null }, async (db) => {
      const { rows } = await sql<{ attempts: number; resets_at: Date }>`
        insert into kit.throttles as t (key, attempts, resets_at) values (${key}, 1, ${resetsAt})
        on conflict (key) do update set
          attempts = case when t.resets_at <= ${facts.now} then 1 else least(t.attempts + 1, 1000000) end,
          resets_at = case when t.resets_at <= ${facts.now} then excluded.resets_at else t.resets_at end
        returning attempts, resets_at`.execute(db);
      return rows[0];
    });
    if (!row || row.attempts > rule.limit) {
      const wait = row ? Math.ceil((row.resets_at.getTime() - facts.now.getTime()) / 1000) : rule.windowSeconds;
      throw tooMany(Math.max(1, wait));
    }
  }
}

function subject(rule: Throttle, facts: { ip: string; body: unknown }): string {
  if (rule.by === 'ip') return network(facts.ip);
  const property = rule.property ?? '';
  const named = typeof facts.body === 'object' && facts.body !== null ? Reflect.get(facts.body, property) : undefined;
  const digest = createHash('sha256').update(String(named).trim().toLowerCase()).digest('base64url').slice(0, 22);
  return `${network(facts.ip)}:${digest}`;
}

/** An IPv6 customer owns a /64: counting single addresses would count nothing (CVE-2026-45364 class). */
function network(ip: string): string {
  return ip.includes(':') ? `${ip.split(':').slice(0, 4).join(':')}::/64` : ip;
}

/** A token bucket per caller in this process: keeps one client from taking all of it. */
export function createBucket(perMinute: number): (key: string, now: number) => number {
  const interval = 60_000 / perMinute;
  const burst = interval * Math.max(20, perMinute / 4);
  const arrivals = new Map<string, number>();
  return (key, now) => {
    // GCRA: the theoretical arrival time may run ahead of now by the burst at most.
    const expected = Math.max(arrivals.get(key) ?? now, now);
    if (expected - now > burst) return Math.ceil((expected - now - burst) / 1000) || 1;
    arrivals.delete(key);
    arrivals.set(key, expected + interval);
    if (arrivals.size > 50_000) arrivals.delete(arrivals.keys().next().value ?? key);
    return 0;
  };
}
