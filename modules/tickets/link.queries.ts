import type { Db } from '@cm/kit/database';
import { type Insertable, sql } from 'kysely';
import { type Reach, ticketsIn } from './reach.queries.ts';
import type { TicketsTables } from './tables.ts';
import { type TicketState, type LinkKind, type LinkDirection } from './ticket.ts';

/** False when the tickets are linked already. */
export async function insertLink(db: Db, row: Insertable<TicketsTables['tickets.links']>): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .withTables<TicketsTables>()
    .insertInto('tickets.links')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

export interface LinkedTicket {
  readonly id: string;
  readonly number: number;
  readonly subject: string;
  readonly state: TicketState;
  readonly kind: LinkKind;
  /** `outgoing`: this ticket follows the other one. */
  readonly direction: LinkDirection;
}

/** At most 50 in each direction. */
export async function linksOf(db: Db, ticketId: string, reach: Reach): Promise<LinkedTicket[]> {
  const { rows } = await sql<LinkedTicket>`
    (select t.id, t.number, t.subject, t.state, l.kind, 'outgoing' as direction from tickets.links l
     join ${ticketsIn(reach)} t on t.id = l.to_id where l.from_id = ${ticketId} order by t.number limit 50)
    union all
    (select t.id, t.number, t.subject, t.state, l.kind, 'incoming' from tickets.links l
     join ${ticketsIn(reach)} t on t.id = l.from_id where l.to_id = ${ticketId} order by t.number limit 50)`.execute(
    db,
  );
  return rows;
}
