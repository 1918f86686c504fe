import { type RawBuilder, sql } from 'kysely';
import type { Database, Db } from './database.ts';

/** What is written of a refusal beside its count. */
export interface Refusal {
  readonly key: string;
  /** An operator's id, or `all` of a throttle that counts over all of them. */
  readonly scope: string;
  readonly throttle: string;
  /** Null of a device that is known, which is counted apart from its network. */
  readonly network: string | null;
  /** Who is signed in, such as `staff:<id>`. */
  readonly person: string | null;
  readonly most: number;
  readonly windowSeconds: number;
}

/** Whom a throttle refuses at this moment. Times are real ones: no clock of a test moves them. */
export interface HeldCaller {
  readonly throttle: string;
  /** What the caller is counted under: a network, with a person or the digest of an address; or a known device's digest. */
  readonly subject: string;
  readonly network: string | null;
  readonly person: string | null;
  readonly most: number;
  readonly everywhere: boolean;
  /** The first refusal of the window. */
  readonly since: Date;
  readonly until: Date;
}

export const MOST_HELD = 200;

/** Notes when a caller was first refused in this window; later refusals change nothing. */
export async function recordRefusal(database: Database, refusal: Refusal): Promise<void> {
  const { key, scope, throttle, network, person, most, windowSeconds } = refusal;
  await database.transaction({ tenantId: null }, (db) =>
    sql`update kit.throttles
      set refused_at = clock_timestamp(), scope = ${scope}, throttle = ${throttle}, network = ${network}, person = ${person},
        most = ${most}
      where key = ${key}
        and (refused_at is null or refused_at < to_timestamp(expire / 1000.0 - ${windowSeconds}::int))`.execute(db),
  );
}

/**
 * Whom the throttles of the operator at hand refuse now, those that were refused last first, two hundred at most; with
 * `everywhere` also those that count over all operators.
 */
export async function listHeldCallers(db: Db, { everywhere }: { readonly everywhere: boolean }): Promise<HeldCaller[]> {
  // Each part is a walk along the index from its end: one condition for both would read all that is held.
  const held = (scope: RawBuilder<unknown>) => sql`(select t.* from kit.throttles t
    where t.scope = ${scope} and t.refused_at is not null and t.points > t.most
      and t.expire > extract(epoch from clock_timestamp()) * 1000
    order by t.refused_at desc limit ${MOST_HELD})`;
  const { rows } = await sql<HeldCaller>`
    select t.throttle /* not null */, substr(t.key, length(t.throttle) + length(t.scope) + 3) /* not null */ as subject,
      t.network, t.person, t.most /* not null */, t.scope = 'all' /* not null */ as everywhere,
      t.refused_at /* not null */ as since, to_timestamp(t.expire / 1000.0) as until
    from (${held(sql`current_setting('app.tenant')`)} union all ${held(sql`case when ${everywhere}::boolean then 'all' end`)}) t
    order by t.refused_at desc limit ${MOST_HELD}`.execute(db);
  return rows;
}

/** Who is counted under that subject by the operator's throttle, or by one over all operators; locked. Undefined when nobody is held. */
export async function lockHeldCaller(
  db: Db,
  { throttle, subject, everywhere }: Pick<HeldCaller, 'throttle' | 'subject' | 'everywhere'>,
): Promise<Pick<HeldCaller, 'network' | 'person'> | undefined> {
  const { rows } = await sql<Pick<HeldCaller, 'network' | 'person'>>`
    select t.network, t.person from kit.throttles t
    where t.key = ${throttle}::text || ':' || case when ${everywhere}::boolean then 'all' else current_setting('app.tenant') end
        || ':' || ${subject}::text
      and t.throttle = ${throttle} and t.refused_at is not null and t.points > t.most
      and t.expire > extract(epoch from clock_timestamp()) * 1000
    for update`.execute(db);
  return rows[0];
}

/** Forgets what a caller did in this window. A process that refused it a moment ago may go on doing so for `RECHECK_SECONDS`. */
export async function deleteHeldCaller(
  db: Db,
  { throttle, subject, everywhere }: Pick<HeldCaller, 'throttle' | 'subject' | 'everywhere'>,
): Promise<void> {
  await sql`delete from kit.throttles
    where key = ${throttle}::text || ':' || case when ${everywhere}::boolean then 'all' else current_setting('app.tenant') end
      || ':' || ${subject}::text`.execute(db);
}
