import { holdsAll } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { mentionedIn } from '@cm/kit/mentions';
import { ticketColleaguesMentioned } from './events.ts';
import { problems } from './problems.ts';
import { reachingGroup } from './reach.ts';

/** A note is written to a few. */
const MAX_MENTIONS = 20;

export interface WrittenNote {
  readonly ticketId: string;
  /** As people say it. */
  readonly number: string;
  readonly customerId: string | null;
  readonly groupId: string | null;
  readonly messageId: string;
  readonly authorId: string | null;
  readonly text: string;
}

/**
 * Tells the colleagues whom a note mentions, each once: a note stands as it was written. Not who wrote it.
 * @throws ProblemError `tickets.unknown_mention` for somebody who may not read the ticket, `tickets.too_many_mentions`
 */
export async function tellMentioned(ctx: Ctx, { authorId, text, groupId, ...note }: WrittenNote): Promise<void> {
  const mentioned = mentionedIn(text);
  if (mentioned.length > MAX_MENTIONS) throw problems.too_many_mentions({ max: MAX_MENTIONS });
  const reaching = await reachingGroup(ctx, mentioned, groupId);
  for (const userId of mentioned)
    if (!reaching.has(userId) || !(await holdsAll(ctx, userId, ['tickets.read']))) throw problems.unknown_mention();
  const userIds = mentioned.filter((userId) => userId !== authorId);
  if (userIds.length > 0) await emit(ctx, ticketColleaguesMentioned, { ...note, userIds });
}
