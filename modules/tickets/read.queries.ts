import type { Db } from '@cm/kit/database';
import { sql } from 'kysely';

export interface Read {
  readonly ticketId: string;
  readonly userId: string;
  readonly now: Date;
  readonly lastMessageAt: Date;
}

/** False when the person has read the last message already. */
export async function upsertRead(db: Db, { ticketId, userId, now, lastMessageAt }: Read): Promise<boolean> {
  const { numAffectedRows } = await sql`insert into tickets.reads as r (ticket_id, user_id, read_at)
    values (${ticketId}, ${userId}, ${now})
    on conflict (tenant_id, ticket_id, user_id) do update set read_at = excluded.read_at
    where r.read_at < ${lastMessageAt}`.execute(db);
  return numAffectedRows !== 0n;
}
