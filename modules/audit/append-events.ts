import type { Ctx } from '@cm/kit/ctx';
import { dayIn } from '@cm/kit/dates';
import type { StoredEvent } from '@cm/kit/events';
import { insertEntries, lockHead, type NewEntry, updateHead } from './chain.queries.ts';
import { canonicalJson, linkHash } from './chain.ts';
import { entryWordsOf } from './entry-words.ts';
import { insertWords, type NewDay, setIndexedPosition, widenDays } from './word.queries.ts';

/** Chains a batch of events, in their order, inside the relay's transaction, with what they are found by. */
export async function appendEvents(ctx: Ctx, events: readonly StoredEvent[]): Promise<void> {
  const head = await lockHead(ctx.db);
  let { position, hash } = head;
  const entries: NewEntry[] = [];
  for (const event of events) {
    const { id, name, version, payload, actor, onBehalfOf, ip, customerId, subject, requestId, occurredAt } = event;
    const entry = canonicalJson({
      id,
      name,
      version,
      payload,
      actor,
      // Left out where everybody is themself, as in every entry from before there was anything else.
      onBehalfOf: onBehalfOf ?? undefined,
      ip,
      customerId,
      subject,
      requestId,
      occurredAt,
    });
    position += 1;
    hash = linkHash(hash, position, entry);
    entries.push({
      position,
      eventId: id,
      name,
      actor,
      subjectType: subject.type,
      subjectId: subject.id,
      customerId,
      occurredAt,
      entry,
      hash,
    });
  }
  await insertEntries(ctx.db, entries);
  await updateHead(ctx.db, { position, hash });
  await widenDays(ctx.db, daysOf(entries));
  // Behind entries whose words are not written yet, the job writes them in their turn: the words end at one position.
  if (head.indexedPosition < head.position) return;
  await insertWords(
    ctx.db,
    events.flatMap((event, index) =>
      entryWordsOf(event).map((word) => ({ word, position: head.position + index + 1 })),
    ),
  );
  await setIndexedPosition(ctx.db, position);
}

function daysOf(entries: readonly NewEntry[]): NewDay[] {
  return [...Map.groupBy(entries, ({ occurredAt }) => dayIn('UTC', occurredAt))].map(([day, of]) => ({
    day,
    first: Math.min(...of.map(({ position }) => position)),
    last: Math.max(...of.map(({ position }) => position)),
  }));
}
