import type { Ctx } from '@cm/kit/ctx';
import { readSetting } from '@cm/kit/settings';
import { insertAcknowledgement, lockAcknowledgements } from './acknowledgement.queries.ts';
import { acknowledgementsPerHour } from './settings.ts';

const PER_DAY = 10;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const NEVER =
  /^(mailer-daemon|postmaster|abuse|root|no[-_.]?reply.*|do[-_.]?not[-_.]?reply.*|ne[-_.]?pas[-_.]?repondre.*)@/;

/**
 * May an automatic acknowledgement go to this sender for this ticket? At most one per ticket, ten in 24 hours for one
 * sender and `tickets.acknowledgements_per_hour` for all of them, so that two machines that answer each other, or
 * somebody who forges senders, soon get nothing (RFC 3834 §2). Saying yes counts.
 */
export async function mayAcknowledge(ctx: Ctx, sender: string, ticketId: string): Promise<boolean> {
  if (sender === '' || NEVER.test(sender)) return false;
  const inAll = await readSetting(ctx, acknowledgementsPerHour);
  lockAcknowledgements(ctx.db, ctx.tenant.id);
  return insertAcknowledgement(ctx.db, {
    sender,
    ticketId,
    now: ctx.now(),
    ofSender: { since: before(ctx, DAY_MS), atMost: PER_DAY },
    inAll: { since: before(ctx, HOUR_MS), atMost: inAll },
  });
}

const before = (ctx: Ctx, ms: number): Date => new Date(ctx.now().getTime() - ms);
