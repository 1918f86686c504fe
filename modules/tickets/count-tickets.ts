import type { Ctx } from '@cm/kit/ctx';
import { type RawBuilder, sql } from 'kysely';

/** Counters stop here: « 999+ » on the screens, and the cost stays flat at any number of tickets. */
export const COUNT_CAP = 1000;

const STATES_TO_DO = ['open', 'answered', 'awaiting_reply', 'on_hold', 'in_progress'] as const;

export interface TicketCounts {
  readonly mine: number;
  readonly unassigned: number;
  readonly open: number;
  readonly answered: number;
  readonly awaiting_reply: number;
  readonly on_hold: number;
  readonly in_progress: number;
  readonly quarantine: number;
}

interface CountsRow extends Pick<TicketCounts, 'mine' | 'unassigned' | 'open' | 'answered' | 'quarantine'> {
  readonly awaitingReply: number;
  readonly onHold: number;
  readonly inProgress: number;
}

/** What waits in each view, counted up to COUNT_CAP along indexes. */
export async function countTickets(ctx: Ctx, userId: string): Promise<TicketCounts> {
  const tenant = ctx.tenant.id;
  // The order is that of an index, so that counting is a walk along it and never along the table.
  const capped = (from: RawBuilder<unknown>) => sql`(select count(*)::int from (${from} limit ${COUNT_CAP}) x)`;
  const todo = (who: RawBuilder<unknown>) =>
    capped(sql`select 1 from tickets.tickets t where t.tenant_id = ${tenant} and ${who}
      and t.state in (${sql.join(STATES_TO_DO)}) order by t.state`);
  const inState = (state: string) =>
    capped(sql`select 1 from tickets.tickets t where t.tenant_id = ${tenant} and t.state = ${state}
      order by t.updated_at desc, t.id desc`);
  const { rows } = await sql<CountsRow>`select ${todo(sql`t.assignee_id = ${userId}`)} as mine,
    ${todo(sql`t.assignee_id is null`)} as unassigned,
    ${sql.join(STATES_TO_DO.map((state) => sql`${inState(state)} as ${sql.ref(state)}`))},
    ${capped(sql`select 1 from tickets.inbound_mails i where i.tenant_id = ${tenant} and i.state in ('quarantined', 'failed')
      order by i.received_at desc, i.id desc`)} as quarantine`.execute(ctx.db);
  const counts = rows[0];
  if (!counts) throw new Error('counting gave no row');
  const { awaitingReply, onHold, inProgress, ...others } = counts;
  return { ...others, awaiting_reply: awaitingReply, on_hold: onHold, in_progress: inProgress };
}

export interface CustomerTicketCounts {
  /** Not resolved and not closed. */
  readonly toDo: number;
  readonly total: number;
}

/** Tickets of each customer, up to COUNT_CAP; at most 100 customers. */
export async function ticketCountsByCustomer(
  outer: Ctx,
  customerIds: readonly string[],
): Promise<Map<string, CustomerTicketCounts>> {
  const wanted = [...new Set(customerIds)].slice(0, 100);
  if (wanted.length === 0) return new Map();
  return outer.transaction(async (ctx) => {
    const { rows } = await sql<{ id: string; toDo: number; total: number }>`
      select u.id, c.total, c.to_do from unnest(${wanted}::uuid[]) as u (id)
      cross join lateral (
        select count(*)::int as total, count(*) filter (where x.state not in ('resolved', 'closed'))::int as to_do
        from (select t.state from tickets.tickets t where t.tenant_id = ${ctx.tenant.id} and t.customer_id = u.id
          order by t.state limit ${COUNT_CAP}) x
      ) c`.execute(ctx.db);
    return new Map(rows.map(({ id, toDo, total }) => [id, { toDo, total }]));
  });
}
