import { usersByIds } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import { addDays, type Day, instantIn } from '@cm/kit/dates';
import type { Page } from '@cm/kit/paging';
import { conditionsFor, type RecordKinds } from '@cm/kit/record-kind';
import { findCustomer } from './customer.queries.ts';
import { familyOf } from './family.queries.ts';
import { problems } from './problems.ts';
import { kindsThere, listEntries, type TimelineFilter, type TimelineRow } from './timeline.queries.ts';

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
  kinds: RecordKinds,
  filter: Omit<TimelineFilter, 'customerIds' | 'visibleOnly' | 'readable' | 'from' | 'until'> & {
    readonly customerId: string;
    /** Days of the operator's zone, both included. */
    readonly from?: Day | undefined;
    readonly to?: Day | undefined;
  },
): Promise<Page<TimelineEntry>> {
  return ctx.transaction(async (tx) => {
    const customer = await findCustomer(tx.db, tx.actor, filter.customerId);
    if (!customer) throw problems.not_found();
    const customerIds = await familyOf(tx.db, customer.id);
    const visibleOnly = tx.actor.kind === 'customer';
    const { timeZone } = tx.tenant;
    const from = filter.from ? instantIn(timeZone, filter.from, '00:00') : undefined;
    const until = filter.to ? instantIn(timeZone, addDays(filter.to, 1), '00:00') : undefined;
    const readable = await conditionsFor(tx, kinds);
    const page = await listEntries(tx.db, { ...filter, from, until, customerIds, visibleOnly, readable });
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

/** Of these kinds of records those that the customer's timeline tells whoever asks of. @throws ProblemError `customers.not_found` */
export async function timelineKinds(
  ctx: Ctx,
  records: RecordKinds,
  id: string,
  kinds: readonly string[],
): Promise<string[]> {
  return ctx.transaction(async (tx) => {
    const customer = await findCustomer(tx.db, tx.actor, id);
    if (!customer) throw problems.not_found();
    const visibleOnly = tx.actor.kind === 'customer';
    return kindsThere(tx.db, await familyOf(tx.db, customer.id), {
      kinds,
      visibleOnly,
      readable: await conditionsFor(tx, records),
    });
  });
}

/** `staff:<id>` and `customer:<id>` name a user; `system:<reason>` does not. */
function userIdOf(row: TimelineRow): string | null {
  return /^(?:staff|customer):([0-9a-f-]{36})$/.exec(row.actor)?.[1] ?? null;
}
