import type { Tenant } from '@cm/kit/ctx';
import type { Harness } from '@cm/kit/testing';

/** Many tickets at once, one a minute from `start` on; every third is closed an hour later, every third has an odd subject. */
export async function manyTickets(
  h: Harness,
  tenant: Tenant,
  count: number,
  wanted: { start?: string; subject?: string } = {},
): Promise<void> {
  const subject = wanted.subject ?? '=HYPERLINK("http://x"); "quoted"';
  await h.admin.query(
    `insert into tickets.tickets (tenant_id, id, number, subject, state, priority, channel, requester_email, requester_name,
       folded, closed_at, last_message_at, created_at, updated_at)
     select $1, gen_random_uuid(), n, case n % 3 when 0 then $3 else 'Panne ' || n end,
       case n % 3 when 1 then 'closed' else 'open' end, 'normal', 'portal', 'k@exemple.dz', 'K', 'panne',
       case n % 3 when 1 then at + interval '1 hour' end, at, at, at
     from (select n, $2::timestamptz + n * interval '1 minute' + n * interval '1 microsecond' as at
           from generate_series(1, $4::int) n) numbered`,
    [tenant.id, wanted.start ?? '2026-02-01T00:00:00Z', subject, count],
  );
}
