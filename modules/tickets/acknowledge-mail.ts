import type { Ctx } from '@cm/kit/ctx';
import { sendAlong } from '@cm/kit/database';
import { sql } from 'kysely';

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
  const alone = sql`select pg_advisory_xact_lock(hashtextextended(${`acknowledge:${ctx.tenant.id}:${sender}`}, 0))`;
  sendAlong(ctx.db, alone.compile(ctx.db));
  const since = new Date(ctx.now().getTime() - 86_400_000);
  const counted = await sql`insert into tickets.acknowledgements (tenant_id, sender, ticket_id, at)
    select ${ctx.tenant.id}, ${sender}, ${ticketId}, ${ctx.now()}
    where (select count(*) from (select 1 from tickets.acknowledgements
      where tenant_id = ${ctx.tenant.id} and sender = ${sender} and at > ${since} limit ${PER_DAY}) recent) < ${PER_DAY}
    on conflict do nothing`.execute(ctx.db);
  return counted.numAffectedRows === 1n;
}
