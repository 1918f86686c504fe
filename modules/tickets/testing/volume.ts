import type { Pool } from 'pg';

/**
 * Fills a tenant with `count` tickets whose filters have common and rare values, in PostgreSQL itself. Instants have
 * whole milliseconds, as the application writes them.
 */
export async function insertVolume(
  owner: Pool,
  tenantId: string,
  volume: {
    readonly count: number;
    readonly groups: readonly string[];
    readonly categories: readonly string[];
    readonly agents: readonly string[];
    readonly customers: readonly string[];
    readonly at: Date;
  },
): Promise<void> {
  await owner.query(
    `insert into tickets.tickets (tenant_id, id, number, subject, state, priority, channel, group_id, category_id, assignee_id, customer_id,
       requester_email, requester_name, folded, last_message_at, created_at, updated_at, hold_reason, wake_at, resolved_at, closed_at)
     select $1::uuid, gen_random_uuid(), g, 'Serveur ' || g, s.state,
       case when g % 1000 = 0 then 'urgent' when g % 10 = 0 then 'high' else 'normal' end, case when g % 3 = 0 then 'email' else 'portal' end,
       ($3::uuid[])[1 + g % cardinality($3::uuid[])],
       case when g % 5000 = 1 then ($4::uuid[])[2] when g % 2 = 0 then ($4::uuid[])[1] end,
       case when g % 7 = 0 then ($5::uuid[])[1 + g % cardinality($5::uuid[])] end,
       ($6::uuid[])[1 + g % cardinality($6::uuid[])], 'client' || g % 997 || '@exemple.dz', 'Client', ' serveur ' || g || ' client',
       c.at, c.at, c.at, case when s.state = 'on_hold' then 'x' end, case when s.state = 'on_hold' then c.at end,
       case when s.state = 'resolved' then c.at end, case when s.state = 'closed' then c.at end
     from generate_series(1, $2::int) g
     cross join lateral (select $7::timestamptz - (($2::int - g) * interval '10 seconds') as at) c
     cross join lateral (select case when g % 1009 = 0 then 'on_hold' when g % 50 = 0 then 'open' when g % 51 = 0 then 'answered'
       when g % 200 = 3 then 'awaiting_reply' when g % 300 = 7 then 'in_progress' when g % 20 = 9 then 'resolved' else 'closed' end as state) s`,
    [tenantId, volume.count, volume.groups, volume.categories, volume.agents, volume.customers, volume.at],
  );
  await owner.query(
    `insert into tickets.ticket_words (tenant_id, word, ticket_id)
     select t.tenant_id, w, t.id from tickets.tickets t cross join lateral unnest(array['serveur', t.number::text, 'client']) w where t.tenant_id = $1`,
    [tenantId],
  );
  await owner.query(
    `insert into tickets.ticket_tags (tenant_id, ticket_id, tag)
     select tenant_id, id, case when number % 2000 = 0 then 'rare' else 'courant' end from tickets.tickets where tenant_id = $1 and number % 20 = 0`,
    [tenantId],
  );
  await owner.query('insert into kit.counters (tenant_id, series, value) values ($1, $2, $3)', [
    tenantId,
    'T',
    volume.count,
  ]);
  for (const table of ['tickets', 'ticket_words', 'ticket_tags', 'reads'])
    await owner.query(`vacuum analyze tickets.${table}`);
}
