import { z } from 'zod';
import { named } from '@cm/kit/named';
import { userById } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { uuidv7 } from '@cm/kit/ids';
import { announceState, stateChange } from './change-state.ts';
import { ticketReplied } from './events.ts';
import { claimAll } from './open-ticket.ts';
import { repliedPayload } from './reply-to-ticket.ts';
import { insertAttachments } from './thread.queries.ts';
import { assertTransition, type TicketEvent, type TicketState } from './ticket.ts';
import { insertMessageAndState } from './ticket.queries.ts';
import { lockVisibleTicket } from './visible-ticket.ts';

/** The states in which an agent may leave a ticket with an answer. */
export const answerState = named('TicketAnswerState', z.enum(['answered', 'awaiting_reply', 'resolved']));
export type AnswerState = z.infer<typeof answerState>;

const EVENT_OF: Readonly<Record<AnswerState, TicketEvent>> = {
  answered: 'agent_answered',
  awaiting_reply: 'agent_asked',
  // An answer to a resolved ticket that says again that it is resolved is an answer: it does not move.
  resolved: 'resolved',
};

export interface Answer {
  readonly ticketId: string;
  readonly messageId?: string | undefined;
  readonly text: string;
  readonly next: AnswerState;
  readonly attachmentIds: readonly string[];
}

/**
 * An agent answers the requester. The mail that carries the answer is the notifications' affair: `ticket.replied`.
 *
 * @throws ProblemError `tickets.not_found`, `tickets.closed`, `files.not_found`
 */
export function answerTicket(outer: Ctx, input: Answer): Promise<{ messageId: string; state: TicketState }> {
  return outer.transaction(async (ctx) => {
    const ticket = await lockVisibleTicket(ctx, input.ticketId);
    const stays = input.next === 'resolved' && ticket.state === 'resolved';
    const next = stays ? 'resolved' : assertTransition(ticket.state, EVENT_OF[input.next]);
    const attachments = input.attachmentIds.map((fileId) => ({ fileId, contentId: null }));
    await claimAll(ctx, attachments, ticket.id);
    const messageId = input.messageId ?? uuidv7(ctx.now());
    const author = await authorOf(ctx);
    const message = {
      id: messageId,
      kind: 'agent' as const,
      channel: 'agent' as const,
      ...author,
      body: input.text,
      quoted: '',
      html: null,
      mailId: null,
      inboundId: null,
      withheld: [],
      authentication: null,
    };
    await insertMessageAndState(ctx.db, ticket.id, message, stateChange(next, ctx.now()));
    await insertAttachments(ctx.db, messageId, attachments);
    await emit(ctx, ticketReplied, repliedPayload(ticket, messageId, 'agent'));
    if (next !== ticket.state) await announceState(ctx, ticket, next, EVENT_OF[input.next]);
    return { messageId, state: next };
  });
}

/** The signed-in person as the author of a message: the name is kept as it is today. */
export async function authorOf(
  ctx: Ctx,
): Promise<{ authorUserId: string | null; authorName: string; authorEmail: string | null }> {
  const { actor } = ctx;
  if (actor.kind !== 'staff' && actor.kind !== 'customer')
    return { authorUserId: null, authorName: '', authorEmail: null };
  const user = await userById(ctx, actor.userId);
  return { authorUserId: actor.userId, authorName: (user?.name ?? '').slice(0, 200), authorEmail: user?.email ?? null };
}
