import type { Ctx } from '@cm/kit/ctx';
import { MAX_PAGE } from '@cm/kit/paging';
import { z } from 'zod';
import { type EntryFilter, listEntryRows } from './entry.queries.ts';

const stored = z.object({
  id: z.uuid(),
  ip: z.string().nullable(),
  requestId: z.string(),
  payload: z.unknown(),
  subject: z.object({ type: z.string(), id: z.string(), label: z.string().optional() }),
});

/** Entries newest first. Paging is by chain position, which never moves. */
export async function listEntries(ctx: Ctx, filter: EntryFilter) {
  const limit = Math.min(filter.limit, MAX_PAGE);
  const rows = await listEntryRows(ctx.db, filter);
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
