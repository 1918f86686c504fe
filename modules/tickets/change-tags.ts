import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { common } from '@cm/kit/problems';
import { ticketTagged } from './events.ts';
import { recordChange } from './record-change.ts';
import { replaceTags, tagsOf } from './tag.queries.ts';
import { assertEditable, ticketNumber } from './ticket.ts';
import { updateFields } from './ticket.queries.ts';
import { lockVisibleTicket } from './visible-ticket.ts';

/**
 * Sets the tags of a ticket: lower case, each once, at most twenty.
 *
 * @throws ProblemError `tickets.not_found`, `tickets.closed`, `common.stale`
 */
export function changeTags(
  outer: Ctx,
  input: { readonly ticketId: string; readonly version: number; readonly tags: readonly string[] },
): Promise<readonly string[]> {
  return outer.transaction(async (ctx) => {
    const ticket = await lockVisibleTicket(ctx, input.ticketId);
    assertEditable(ticket.state);
    const after = [...new Set(input.tags.map((tag) => tag.trim().toLowerCase()))].slice(0, 20).sort();
    const before = await tagsOf(ctx.db, ticket.id);
    if (!(await updateFields(ctx.db, ticket.id, input.version, {}, ctx.now()))) throw common.stale();
    await replaceTags(ctx.db, ticket.id, after);
    await recordChange(ctx, ticket.id, { change: 'tags', before: before.join(', '), after: after.join(', ') });
    await emit(ctx, ticketTagged, {
      ticketId: ticket.id,
      number: ticketNumber(ticket.number),
      customerId: ticket.customerId,
      before,
      after,
    });
    return after;
  });
}
