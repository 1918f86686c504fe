import { usersByIds } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import type { Page } from '@cm/kit/paging';
import { findCustomer } from './customer.queries.ts';
import { familyOf } from './family.queries.ts';
import { problems } from './problems.ts';
import { listEntries, type TimelineRow } from './timeline.queries.ts';

export interface TimelineEntry {
  readonly id: string;
  readonly event: string;
  readonly subject: { readonly type: string; readonly id: string; readonly label: string | null };
  readonly actor: { readonly kind: string; readonly name: string | null };
  /** As they are stored. */
  readonly changes: unknown;
  readonly occurredAt: Date;
}

/**
 * What happened to a customer and to those that were merged into it, newest first. Its own people see what is meant for them, and of the staff only that it
 * was the staff. @throws ProblemError `customers.not_found`
 */
export async function timelineOf(
  ctx: Ctx,
  filter: { readonly customerId: string; readonly limit: number; readonly cursor?: string | undefined },
): Promise<Page<TimelineEntry>> {
  return ctx.transaction(async (tx) => {
    const customer = await findCustomer(tx.db, tx.actor, filter.customerId);
    if (!customer) throw problems.not_found();
    const customerIds = await familyOf(tx.db, customer.id);
    const visibleOnly = tx.actor.kind === 'customer';
    const page = await listEntries(tx.db, { ...filter, customerIds, visibleOnly });
    const ids = page.items.map(userIdOf).filter((id) => id !== null);
    const users = await usersByIds(tx, ids);
    const items = page.items.map((row) => {
      const user = users.get(userIdOf(row) ?? '');
      const named = user && (!visibleOnly || user.kind === 'customer') ? user.name : null;
      return {
        id: row.id,
        event: row.eventName,
        subject: { type: row.subjectType, id: row.subjectId, label: row.subjectLabel },
        actor: { kind: row.actor.split(':', 1)[0] ?? 'system', name: named },
        changes: row.changes,
        occurredAt: row.occurredAt,
      };
    });
    return { items, nextCursor: page.nextCursor };
  });
}

/** `staff:<id>` and `customer:<id>` name a user; `system:<reason>` does not. */
function userIdOf(row: TimelineRow): string | null {
  return /^(?:staff|customer):([0-9a-f-]{36})$/.exec(row.actor)?.[1] ?? null;
}
