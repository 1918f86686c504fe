import type { Ctx } from '@cm/kit/ctx';
import type { StoredEvent } from '@cm/kit/events';
import { authorOf, readings } from './security-activity.ts';
import { insertActivity, type NewActivity } from './security-activity.queries.ts';
import { findUserSummaries } from './directory.queries.ts';

const byName = new Map(readings.map((reading) => [reading.event.name, reading]));

/**
 * Writes what the events say of accounts, inside the relay's transaction: each once. An event of a shape that is not read any
 * more, or of an account that is not there, is left out, since whatever threw here would hold up every other event.
 */
export async function recordActivity(ctx: Ctx, events: readonly StoredEvent[]): Promise<void> {
  const rows = events.flatMap((event) => rowOf(ctx, event));
  if (rows.length === 0) return;
  const there = await findUserSummaries(ctx.db, [...new Set(rows.map(({ userId }) => userId))]);
  const known = new Set(there.map(({ id }) => id));
  await insertActivity(
    ctx.db,
    rows.filter(({ userId }) => known.has(userId)),
  );
}

function rowOf(ctx: Ctx, { id, name, payload, actor, onBehalfOf, ip, occurredAt }: StoredEvent): NewActivity[] {
  const reading = byName.get(name);
  if (!reading) return [];
  const said = reading.read(payload);
  if (said === 'unreadable') ctx.log.warn({ event: id, name }, 'security activity: an event of another shape');
  if (said === null || said === 'unreadable') return [];
  const { userId, kind, detail = '', device = '' } = said;
  return [
    {
      id,
      userId,
      kind,
      byWhom: authorOf(actor, said),
      detail: detail.slice(0, 400) || null,
      device: device.slice(0, 100),
      // Where a colleague sat when they looked at it is the operator's business; the audit has it.
      ip: onBehalfOf === null ? ip : null,
      at: occurredAt,
    },
  ];
}
