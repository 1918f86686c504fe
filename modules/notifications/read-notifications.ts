import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { common } from '@cm/kit/problems';
import { notificationsRead } from './events.ts';
import { findEntry, type InboxRow, markRead, type Reader } from './inbox.queries.ts';
import { problems } from './problems.ts';

/** The person at the keyboard. @throws ProblemError `common.forbidden` for the system itself: it has no inbox. */
export function readerId(ctx: Ctx): string {
  const { actor } = ctx;
  if (actor.kind === 'customer' || actor.kind === 'staff') return actor.userId;
  throw common.forbidden();
}

/** The same person with the customer that they act for. @throws ProblemError as `readerId` */
export function readerOf(ctx: Ctx): Reader {
  const { actor } = ctx;
  const userId = readerId(ctx);
  return { userId, actsFor: actor.kind === 'customer' ? { customerId: actor.customerId } : 'staff' };
}

/** @throws ProblemError `notifications.not_found` for one that is absent or somebody else's */
export function readNotification(outer: Ctx, id: string): Promise<InboxRow> {
  return outer.transaction(async (ctx) => {
    const reader = readerOf(ctx);
    const count = await markRead(ctx.db, reader, id, ctx.now());
    const entry = await findEntry(ctx.db, reader, id);
    if (!entry) throw problems.not_found();
    if (count > 0) await emit(ctx, notificationsRead, { userId: reader.userId, count });
    return entry;
  });
}

export function readAllNotifications(outer: Ctx): Promise<{ count: number }> {
  return outer.transaction(async (ctx) => {
    const reader = readerOf(ctx);
    const count = await markRead(ctx.db, reader, null, ctx.now());
    if (count > 0) await emit(ctx, notificationsRead, { userId: reader.userId, count });
    return { count };
  });
}
