import { type TicketChange } from './ticket.ts';
import { actorKey } from '@cm/kit/access';
import type { Ctx } from '@cm/kit/ctx';
import { uuidv7 } from '@cm/kit/ids';
import { sql } from 'kysely';
import type { TicketsTables } from './tables.ts';

export interface Change {
  readonly change: TicketChange;
  readonly before: string | null;
  readonly after: string | null;
  readonly reason?: string | null;
}

/** Who changed what, for the agents' view of the ticket. */
export async function recordChange(ctx: Ctx, ticketId: string, change: Change): Promise<void> {
  await ctx.db
    .withTables<TicketsTables>()
    .insertInto('tickets.history')
    .values({
      id: uuidv7(ctx.now()),
      ticketId,
      change: change.change,
      before: change.before,
      after: change.after,
      reason: change.reason ?? null,
      actor: actorKey(ctx.actor),
      at: ctx.now(),
    })
    .execute();
}

export interface HistoryEntry {
  readonly id: string;
  readonly change: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly reason: string | null;
  readonly actor: string;
  readonly at: Date;
}

/** The last 200 changes, newest first. */
export async function historyOf(ctx: Ctx, ticketId: string): Promise<HistoryEntry[]> {
  const { rows } = await sql<HistoryEntry>`select id, change, before, after, reason, actor, at from tickets.history
    where ticket_id = ${ticketId} order by seq desc limit 200`.execute(ctx.db);
  return rows;
}
