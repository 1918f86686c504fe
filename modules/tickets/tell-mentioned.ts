import { holdsAll } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { mentionedIn } from '@cm/kit/mentions';
import { ticketColleaguesMentioned } from './events.ts';
import { problems } from './problems.ts';

/** A note is written to a few. */
const MAX_MENTIONS = 20;

export interface WrittenNote {
  readonly ticketId: string;
  /** As people say it. */
  readonly number: string;
  readonly customerId: string | null;
  readonly messageId: string;
  readonly authorId: string | null;
  readonly text: string;
}

/**
 * Tells the colleagues whom a note mentions, each once: a note stands as it was written. Not who wrote it.
 * @throws ProblemError `tickets.unknown_mention` for somebody who may not read tickets, `tickets.too_many_mentions`
 */
export async function tellMentioned(ctx: Ctx, { authorId, text, ...note }: WrittenNote): Promise<void> {
  const mentioned = mentionedIn(text);
  if (mentioned.length > MAX_MENTIONS) throw problems.too_many_mentions({ max: MAX_MENTIONS });
  for (const userId of mentioned)
    if (!(await holdsAll(ctx, userId, ['tickets.read']))) throw problems.unknown_mention();
  const userIds = mentioned.filter((userId) => userId !== authorId);
  if (userIds.length > 0) await emit(ctx, ticketColleaguesMentioned, { ...note, userIds });
}
