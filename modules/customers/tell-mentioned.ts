import { holdsAll } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { mentionedIn } from '@cm/kit/mentions';
import { colleaguesMentioned } from './events.ts';
import { insertMentions, listMentioned } from './note-mention.queries.ts';
import { problems } from './problems.ts';

/** A note is written to a few. */
export const MAX_MENTIONS = 20;

export interface WrittenNote {
  readonly id: string;
  readonly customerId: string;
  readonly number: string;
  readonly authorId: string | null;
  readonly body: string;
}

/**
 * Tells the colleagues whom a note mentions, each once for the note, however often it is changed; not who wrote it.
 * @throws ProblemError `customers.unknown_mention` for somebody who may not read the customer, `customers.too_many_mentions`
 */
export async function tellMentioned(tx: Ctx, { id, customerId, number, authorId, body }: WrittenNote): Promise<void> {
  const mentioned = mentionedIn(body);
  if (mentioned.length > MAX_MENTIONS) throw problems.too_many_mentions({ max: MAX_MENTIONS });
  const known = new Set(mentioned.length === 0 ? [] : await listMentioned(tx.db, id));
  const userIds = mentioned.filter((one) => !known.has(one));
  if (userIds.length === 0) return;
  for (const userId of userIds) if (!(await holdsAll(tx, userId, ['customers.read']))) throw problems.unknown_mention();
  await insertMentions(tx.db, id, userIds, tx.now());
  const told = userIds.filter((userId) => userId !== authorId);
  if (told.length > 0) await emit(tx, colleaguesMentioned, { customerId, number, noteId: id, userIds: told });
}
