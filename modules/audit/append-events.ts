import type { Ctx } from '@cm/kit/ctx';
import { dayIn } from '@cm/kit/dates';
import type { StoredEvent } from '@cm/kit/events';
import { insertEntries, lockHead, type NewEntry, updateHead } from './chain.queries.ts';
import { canonicalJson, linkHash } from './chain.ts';
import { entryWordsOf } from './entry-words.ts';
import { payloadsErased } from './events.ts';
import { sealPayloads } from './sealed-payload.ts';
import { takePayloads } from './take-payloads.ts';
import { insertWords, type NewDay, widenDays } from './word.queries.ts';

/** Chains a batch of events, in their order, inside the relay's transaction, with what they are found by. */
export async function appendEvents(ctx: Ctx, events: readonly StoredEvent[]): Promise<void> {
  const head = await lockHead(ctx.db);
  let { position, hash } = head;
  const entries: NewEntry[] = [];
  const sealed = sealPayloads(
    events.map(({ payload, ip, subject }) => ({ payload, ip, label: subject.label ?? undefined })),
  );
  for (const [index, event] of events.entries()) {
    const { id, name, version, actor, onBehalfOf, via, customerId, subject, requestId, occurredAt } = event;
    const beside = sealed[index];
    if (!beside) throw new Error('an event without its payload');
    const entry = canonicalJson({
      id,
      name,
      version,
      actor,
      // Left out where everybody is themself, as in every entry from before there was anything else.
      onBehalfOf: onBehalfOf ?? undefined,
      via: via ?? undefined,
      customerId,
      subject: { type: subject.type, id: subject.id },
      requestId,
      occurredAt,
    });
    position += 1;
    hash = linkHash(hash, position, entry, beside.commitment);
    entries.push({
      position,
      eventId: id,
      name,
      actor,
      subjectType: subject.type,
      subjectId: subject.id,
      customerId,
      via,
      occurredAt,
      entry,
      hash,
      sealed: beside,
    });
  }
  await insertEntries(ctx.db, entries);
  await widenDays(ctx.db, daysOf(entries));
  // Behind entries whose words are not written yet, the job writes them in their turn: the words end at one position.
  const isIndexed = head.indexedPosition === head.position;
  if (isIndexed)
    await insertWords(
      ctx.db,
      events.flatMap((event, index) =>
        entryWordsOf(event).map((word) => ({ word, position: head.position + index + 1 })),
      ),
    );
  await updateHead(ctx.db, { position, hash, indexedPosition: isIndexed ? position : head.indexedPosition });
  // In the transaction that chains the erasure: no moment shows one without the other.
  for (const [index, { name, payload }] of events.entries())
    if (name === payloadsErased.name)
      await takePayloads(ctx, payloadsErased.payload.parse(payload).positions, head.position + index + 1);
}

function daysOf(entries: readonly NewEntry[]): NewDay[] {
  return [...Map.groupBy(entries, ({ occurredAt }) => dayIn('UTC', occurredAt))].map(([day, of]) => ({
    day,
    first: Math.min(...of.map(({ position }) => position)),
    last: Math.max(...of.map(({ position }) => position)),
  }));
}
