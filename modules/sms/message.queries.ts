import { addSeconds, type Day } from '@cm/kit/dates';
import type { Db } from '@cm/kit/database';
import { sql, type Selectable } from 'kysely';
import { LOOKED_AT, type SmsRefusal, WINDOW } from './limits.ts';
import type { SmsTables } from './tables.ts';

export type MessageRow = Selectable<SmsTables['sms.messages']>;
export type MeterRow = Selectable<SmsTables['sms.meters']>;
export type PrefixRow = Selectable<SmsTables['sms.prefixes']>;

type Asked = Pick<MessageRow, 'numberDigest' | 'network' | 'prefix' | 'dialCode'>;

/** The tenant's meter, locked to the end of the transaction; on a new day it begins at nothing. */
export async function lockMeter(db: Db, day: Day): Promise<Pick<MeterRow, 'spent' | 'told'>> {
  const tables = db.withTables<SmsTables>();
  await tables
    .insertInto('sms.meters')
    .values({ day, spent: 0 })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const meter = await tables.selectFrom('sms.meters').selectAll().forUpdate().executeTakeFirstOrThrow();
  return meter.day === day ? meter : { spent: 0, told: 0 };
}

export async function updateMeter(db: Db, change: Pick<MeterRow, 'day' | 'spent' | 'told'>): Promise<void> {
  await db.withTables<SmsTables>().updateTable('sms.meters').set(change).execute();
}

export async function findMeter(db: Db): Promise<MeterRow | undefined> {
  return db.withTables<SmsTables>().selectFrom('sms.meters').selectAll().executeTakeFirst();
}

/** Moments of messages to the number or from the network, newest first. */
async function momentsOf(
  db: Db,
  column: 'numberDigest' | 'network',
  value: Buffer | string,
  { since, most }: { readonly since: Date; readonly most: number },
): Promise<Date[]> {
  const rows = await db
    .withTables<SmsTables>()
    .selectFrom('sms.messages')
    .select('createdAt')
    .where(column, '=', value)
    .where('createdAt', '>', since)
    .orderBy('createdAt', 'desc')
    .limit(most)
    .execute();
  return rows.map(({ createdAt }) => createdAt);
}

export async function momentsOfAsked(
  db: Db,
  { numberDigest, network }: Asked,
  now: Date,
): Promise<{ ofNumber: Date[]; ofNetwork: Date[] }> {
  const { number, network: wide } = LOOKED_AT;
  return {
    ofNumber: await momentsOf(db, 'numberDigest', numberDigest, {
      since: addSeconds(now, -number.seconds),
      most: number.most,
    }),
    ofNetwork: await momentsOf(db, 'network', network, { since: addSeconds(now, -wide.seconds), most: wide.most }),
  };
}

/** How many were let through in the last 24 hours. */
export async function countOfRange(
  db: Db,
  { prefix, dialCode }: Asked,
  now: Date,
): Promise<{ ofPrefix: number; ofDialCode: number }> {
  const since = addSeconds(now, -LOOKED_AT.daySeconds);
  const { rows } = await sql<{ ofPrefix: number; ofDialCode: number }>`select
    count(*) filter (where prefix = ${prefix})::int as of_prefix,
    count(*)::int as of_dial_code
    from sms.messages where dial_code = ${dialCode} and created_at > ${since}`.execute(db);
  return rows[0] ?? { ofPrefix: 0, ofDialCode: 0 };
}

/** Of the last messages to a prefix that may have arrived, how many were read. */
export async function lastOfPrefix(db: Db, prefix: string, from: Date): Promise<{ sent: number; verified: number }> {
  const { rows } = await sql<{ sent: number; verified: number }>`select
    count(*)::int as sent, count(verified_at)::int as verified
    from (
      select verified_at from sms.messages
      where prefix = ${prefix} and created_at > ${from} and state not in ('refused', 'expired')
      order by created_at desc, id desc limit ${WINDOW}
    ) as last`.execute(db);
  return rows[0] ?? { sent: 0, verified: 0 };
}

export async function insertMessage(
  db: Db,
  row: Asked & Pick<MessageRow, 'id' | 'price' | 'createdAt' | 'expiresAt'>,
): Promise<void> {
  await db
    .withTables<SmsTables>()
    .insertInto('sms.messages')
    .values({ ...row, state: 'queued' })
    .execute();
}

export function lockMessage(db: Db, id: string): Promise<MessageRow | undefined> {
  return db
    .withTables<SmsTables>()
    .selectFrom('sms.messages')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

export async function updateMessage(
  db: Db,
  id: string,
  change: Partial<Pick<MessageRow, 'state' | 'attempts' | 'failure' | 'providerMessageId'>>,
): Promise<void> {
  await db.withTables<SmsTables>().updateTable('sms.messages').set(change).where('id', '=', id).execute();
}

export async function setVerified(db: Db, id: string, now: Date): Promise<void> {
  await db
    .withTables<SmsTables>()
    .updateTable('sms.messages')
    .set({ verifiedAt: now })
    .where('id', '=', id)
    .where('verifiedAt', 'is', null)
    .execute();
}

/** Adds one to the day's refusals for that reason. */
export async function countRefusal(db: Db, day: Day, reason: SmsRefusal): Promise<void> {
  await sql`insert into sms.refusals as r (day, reason, times) values (${day}, ${reason}, 1)
    on conflict (tenant_id, day, reason) do update set times = r.times + 1`.execute(db);
}

export function listRefusals(db: Db, day: Day): Promise<{ reason: string; times: number }[]> {
  return db
    .withTables<SmsTables>()
    .selectFrom('sms.refusals')
    .select(['reason', 'times'])
    .where('day', '=', day)
    .orderBy('reason')
    .limit(50)
    .execute();
}

/** How many of the messages since a moment are in each state, and how many were read. */
export async function countStates(db: Db, since: Date): Promise<{ state: string; times: number; verified: number }[]> {
  const { rows } = await sql<{ state: string; times: number; verified: number }>`select
    state, count(*)::int as times, count(verified_at)::int as verified
    from sms.messages where created_at > ${since} group by state order by state limit 20`.execute(db);
  return rows;
}

/** What gateways answered lately when they refused, most often first. */
export async function listFailures(db: Db, since: Date): Promise<{ failure: string; times: number }[]> {
  const { rows } = await sql<{ failure: string; times: number }>`select
    coalesce(failure, '') as failure, count(*)::int as times
    from sms.messages where created_at > ${since} and failure is not null
    group by failure order by count(*) desc, failure limit 10`.execute(db);
  return rows;
}
