import type { Ctx } from '@cm/kit/ctx';
import { MAX_PAGE } from '@cm/kit/paging';
import { z } from 'zod';
import type { AuditTables } from './tables.ts';

export interface EntryFilter {
  readonly name?: string | undefined;
  readonly actor?: string | undefined;
  readonly subjectType?: string | undefined;
  readonly subjectId?: string | undefined;
  readonly before?: number | undefined;
  readonly limit: number;
}

const stored = z.object({
  id: z.uuid(),
  ip: z.string().nullable(),
  requestId: z.string(),
  payload: z.unknown(),
  subject: z.object({ type: z.string(), id: z.string(), label: z.string().optional() }),
});

/** Entries newest first. Paging is by chain position, which never moves. */
export async function listEntries(ctx: Ctx, filter: EntryFilter) {
  let query = ctx.db.withTables<AuditTables>().selectFrom('audit.entries').selectAll();
  if (filter.name) query = query.where('name', '=', filter.name);
  if (filter.actor) query = query.where('actor', '=', filter.actor);
  if (filter.subjectType) query = query.where('subjectType', '=', filter.subjectType);
  if (filter.subjectId) query = query.where('subjectId', '=', filter.subjectId);
  if (filter.before) query = query.where('position', '<', filter.before);
  const limit = Math.min(filter.limit, MAX_PAGE);
  const rows = await query
    .orderBy('position', 'desc')
    .limit(limit + 1)
    .execute();
  const items = rows.slice(0, limit).map((row) => {
    const entry = stored.parse(JSON.parse(row.entry));
    return {
      position: row.position,
      id: entry.id,
      name: row.name,
      actor: row.actor,
      ip: entry.ip,
      subject: entry.subject,
      requestId: entry.requestId,
      details: entry.payload,
      occurredAt: row.occurredAt,
      hash: row.hash.toString('hex'),
    };
  });
  return { items, nextBefore: rows.length > limit ? (items.at(-1)?.position ?? null) : null };
}
