import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { ticketLinked } from './events.ts';
import { recordChange } from './record-change.ts';
import { insertLink } from './link.queries.ts';
import { ticketNumber, type LinkKind } from './ticket.ts';
import { visibleTicket } from './visible-ticket.ts';

export interface Link {
  readonly from: string;
  readonly to: string;
  readonly kind: LinkKind;
}

/** Links two tickets of the tenant; saying it twice changes nothing. @throws ProblemError `tickets.not_found` */
export function linkTickets(outer: Ctx, link: Link): Promise<void> {
  return outer.transaction(async (ctx) => {
    const [from, to] = [await linkable(ctx, link.from), await linkable(ctx, link.to)];
    const made = { fromId: from.id, toId: to.id, kind: link.kind, createdAt: ctx.now() };
    if (!(await insertLink(ctx.db, made))) return;
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
