import type { Ctx } from '@cm/kit/ctx';
import type { StoredEvent } from '@cm/kit/events';
import { sql } from 'kysely';
import { canonicalJson, GENESIS, linkHash } from './chain.ts';
import type { AuditTables } from './tables.ts';

/** Chains a batch of events, in their order, inside the relay's transaction. */
export async function appendEvents(ctx: Ctx, events: readonly StoredEvent[]): Promise<void> {
  const db = ctx.db.withTables<AuditTables>();
  await db
    .insertInto('audit.heads')
    .values({ position: GENESIS.position, hash: Buffer.from(GENESIS.hash) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const head = await db.selectFrom('audit.heads').selectAll().forUpdate().executeTakeFirstOrThrow();
  let { position, hash } = head;
  const rows = events.map((event) => {
    position += 1;
    const entry = canonicalJson({
      id: event.id,
      name: event.name,
      version: event.version,
      payload: event.payload,
      actor: event.actor,
      ip: event.ip,
      customerId: event.customerId,
      subject: event.subject,
      requestId: event.requestId,
      occurredAt: event.occurredAt,
    });
    hash = linkHash(hash, position, entry);
    return {
      position,
      event_id: event.id,
      name: event.name,
      actor: event.actor,
      subject_type: event.subject.type,
      subject_id: event.subject.id,
      customer_id: event.customerId,
      occurred_at: event.occurredAt,
      entry,
      hash: hash.toString('hex'),
    };
  });
  await sql`
    insert into audit.entries (position, event_id, name, actor, subject_type, subject_id, customer_id, occurred_at, entry, hash)
    select r.position, r.event_id, r.name, r.actor, r.subject_type, r.subject_id, r.customer_id, r.occurred_at, r.entry, decode(r.hash, 'hex')
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(position bigint, event_id uuid, name text, actor text, subject_type text,
      subject_id text, customer_id uuid, occurred_at timestamptz, entry text, hash text)`.execute(ctx.db);
  await db.updateTable('audit.heads').set({ position, hash }).execute();
}
