import type { Db } from '@cm/kit/database';
import { sql } from 'kysely';
import type { TicketsTables } from './tables.ts';

/** In the order of the alphabet; at most 100. */
export async function tagsOf(db: Db, ticketId: string): Promise<string[]> {
  const rows = await db
    .withTables<TicketsTables>()
    .selectFrom('tickets.ticket_tags')
    .select('tag')
    .where('ticketId', '=', ticketId)
    .orderBy('tag')
    .limit(100)
    .execute();
  return rows.map((row) => row.tag);
}

/** Leaves exactly these tags. */
export async function replaceTags(db: Db, ticketId: string, tags: readonly string[]): Promise<void> {
  const wanted = [...tags];
  await sql`with gone as (delete from tickets.ticket_tags where ticket_id = ${ticketId} and tag <> all(${wanted}::text[]))
    insert into tickets.ticket_tags (ticket_id, tag) select ${ticketId}, unnest(${wanted}::text[])
    on conflict do nothing`.execute(db);
}
