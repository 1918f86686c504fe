import type { Ctx } from '@cm/kit/ctx';
import type { StoredEvent } from '@cm/kit/events';
import { insertEntries, lockHead, type NewEntry, updateHead } from './chain.queries.ts';
import { canonicalJson, linkHash } from './chain.ts';

/** Chains a batch of events, in their order, inside the relay's transaction. */
export async function appendEvents(ctx: Ctx, events: readonly StoredEvent[]): Promise<void> {
  let { position, hash } = await lockHead(ctx.db);
  const entries: NewEntry[] = [];
  for (const event of events) {
    const { id, name, version, payload, actor, ip, customerId, subject, requestId, occurredAt } = event;
    const entry = canonicalJson({
      id,
      name,
      version,
      payload,
      actor,
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
}
