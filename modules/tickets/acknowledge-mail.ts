import type { Ctx } from '@cm/kit/ctx';
import { insertAcknowledgement, lockAcknowledgements } from './acknowledgement.queries.ts';

const PER_DAY = 10;
const NEVER =
  /^(mailer-daemon|postmaster|abuse|root|no[-_.]?reply.*|do[-_.]?not[-_.]?reply.*|ne[-_.]?pas[-_.]?repondre.*)@/;

/**
 * May an automatic acknowledgement go to this sender for this ticket? At most one per ticket and ten in 24 hours, so
 * that two machines that answer each other, or somebody who forges senders, soon get nothing (RFC 3834 §2).
 * Saying yes counts.
 */
export async function mayAcknowledge(ctx: Ctx, sender: string, ticketId: string): Promise<boolean> {
  if (sender === '' || NEVER.test(sender)) return false;
  lockAcknowledgements(ctx.db, `${ctx.tenant.id}:${sender}`);
  const since = new Date(ctx.now().getTime() - 86_400_000);
  return insertAcknowledgement(ctx.db, { sender, ticketId, now: ctx.now(), since, atMost: PER_DAY });
}
