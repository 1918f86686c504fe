import type { Db } from '@cm/kit/database';
import { type Selectable, sql } from 'kysely';
import { type Reach, ticketsIn } from './reach.queries.ts';
import type { TicketsTables } from './tables.ts';

export type TicketName = Pick<Selectable<TicketsTables['tickets.tickets']>, 'id' | 'number' | 'customerId'>;

/** In no order, at most 1000. */
export async function listTicketNames(db: Db, ids: readonly string[], reach: Reach): Promise<TicketName[]> {
  const wanted = [...new Set(ids)].slice(0, 1000);
  if (wanted.length === 0) return [];
  const { rows } = await sql<TicketName>`select t.id, t.number, t.customer_id from ${ticketsIn(reach)} t
    where t.id = any(${wanted}::uuid[])`.execute(db);
  return rows;
}
