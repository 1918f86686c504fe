import { actorKey } from '@cm/kit/access';
import type { Ctx } from '@cm/kit/ctx';
import { uuidv7 } from '@cm/kit/ids';
import { insertChange } from './history.queries.ts';
import type { TicketChange } from './ticket.ts';

export interface Change {
  readonly change: TicketChange;
  readonly before: string | null;
  readonly after: string | null;
  readonly reason?: string | null;
}

/** Who changed what, for the agents' view of the ticket. */
export async function recordChange(ctx: Ctx, ticketId: string, change: Change): Promise<void> {
  const { reason = null, ...what } = change;
  const at = ctx.now();
  await insertChange(ctx.db, { id: uuidv7(at), ticketId, ...what, reason, actor: actorKey(ctx.actor), at });
}
