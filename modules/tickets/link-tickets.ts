import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { sql } from 'kysely';
import { ticketLinked } from './events.ts';
import { recordChange } from './history.queries.ts';
import { ticketNumber } from './ticket.ts';
import { visibleTicket } from './visible-ticket.ts';
import type { TicketState } from './ticket.ts';

export interface Link {
  readonly from: string;
  readonly to: string;
  readonly kind: 'follow_up' | 'related';
}

/** Links two tickets of the tenant; saying it twice changes nothing. @throws ProblemError `tickets.not_found` */
export function linkTickets(outer: Ctx, link: Link): Promise<void> {
  return outer.transaction(async (ctx) => {
    const [from, to] = [await linkable(ctx, link.from), await linkable(ctx, link.to)];
    const inserted = await sql`insert into tickets.links (tenant_id, from_id, to_id, kind, created_at)
      values (${ctx.tenant.id}, ${from.id}, ${to.id}, ${link.kind}, ${ctx.now()}) on conflict do nothing`.execute(
      ctx.db,
    );
    if (inserted.numAffectedRows === 0n) return;
    await recordChange(ctx, from.id, {
      change: 'link',
      before: null,
      after: ticketNumber(to.number),
      reason: link.kind,
    });
    await recordChange(ctx, to.id, {
      change: 'link',
      before: null,
      after: ticketNumber(from.number),
      reason: link.kind,
    });
    await emit(ctx, ticketLinked, {
      ticketId: from.id,
      number: ticketNumber(from.number),
      customerId: from.customerId,
      otherId: to.id,
      kind: link.kind,
    });
  });
}

const linkable = (ctx: Ctx, id: string) => visibleTicket(ctx, id);

export interface LinkedTicket {
  readonly id: string;
  readonly number: number;
  readonly subject: string;
  readonly state: TicketState;
  readonly kind: 'follow_up' | 'related';
  /** `outgoing`: this ticket follows the other one. */
  readonly direction: 'outgoing' | 'incoming';
}

/** At most 50 in each direction. */
export async function linksOf(ctx: Ctx, ticketId: string): Promise<LinkedTicket[]> {
  const one = (mine: 'fromId' | 'toId', other: 'fromId' | 'toId', direction: string) => sql`
    (select t.id, t.number, t.subject, t.state, l.kind, ${direction}::text as direction from tickets.links l
     join tickets.tickets t on t.tenant_id = l.tenant_id and t.id = l.${sql.ref(other)}
     where l.tenant_id = ${ctx.tenant.id} and l.${sql.ref(mine)} = ${ticketId} order by t.number limit 50)`;
  const { rows } =
    await sql<LinkedTicket>`${one('fromId', 'toId', 'outgoing')} union all ${one('toId', 'fromId', 'incoming')}`.execute(
      ctx.db,
    );
  return rows;
}
