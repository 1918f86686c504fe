import type { Tenant } from '@cm/kit/ctx';
import type { House } from '../house.ts';

export interface Volume {
  readonly customers: number;
  readonly tickets: number;
  readonly invoices: number;
}

const BATCH = 50_000;

/**
 * Adds rows for measuring, straight into the tables in batches, with a progress bar on standard error. The rows are
 * what the use cases would have written, without their events: lists and searches meet them, the audit does not.
 */
export async function seedVolume(house: House, tenant: Tenant, wanted: Volume): Promise<Volume & { seconds: number }> {
  const began = performance.now();
  const { owner } = house;
  const insert = async (name: string, total: number, statement: string): Promise<void> => {
    for (let done = 0; done < total; done += BATCH) {
      const size = Math.min(BATCH, total - done);
      await owner.query(statement, [tenant.id, done, size]);
      bar(name, done + size, total);
    }
  };
  await insert('customers', wanted.customers, CUSTOMERS);
  await insert('tickets', wanted.tickets, TICKETS);
  await insert('invoices', wanted.invoices, INVOICES);
  await owner.query('analyze');
  return { ...wanted, seconds: (performance.now() - began) / 1000 };
}

function bar(name: string, done: number, total: number): void {
  const filled = Math.round((done / total) * 30);
  process.stderr.write(
    `\r${name.padEnd(10)} [${'█'.repeat(filled)}${' '.repeat(30 - filled)}] ${done}/${total}${done === total ? '\n' : ''}`,
  );
}

/** Ids ordered by time, as the application makes them: the n-th row is n seconds before now. */
const ID = (n: string): string =>
  `(lpad(to_hex((extract(epoch from now()) * 1000)::bigint - ${n} * 1000), 12, '0') || '7' || substr(md5(random()::text), 1, 3) || '8' || substr(md5(random()::text), 1, 15))::uuid`;

const CUSTOMERS = `
  with base as (select coalesce(max(substr(number, 3)::bigint), 0) as last from customers.customers where tenant_id = $1)
  insert into customers.customers (tenant_id, id, number, kind, state, name, sort_name, email, locale, state_changed_at, created_at, updated_at)
  select $1, ${ID('(i + $2::int)')}, 'C-' || lpad((base.last + i)::text, greatest(6, length((base.last + i)::text)), '0'), (array['individual', 'company', 'public_body'])[1 + i % 3], 'active',
    'Client ' || (base.last + i), 'client ' || (base.last + i), 'volume' || (base.last + i) || '@example.dz', 'fr', now(), now() - i * interval '1 second', now()
  from base, generate_series(1, $3::int) i`;

const TICKETS = `
  with base as (
    select coalesce(max(number), 0) as last from tickets.tickets where tenant_id = $1
  ), made as (
    insert into tickets.tickets (tenant_id, id, number, subject, state, priority, channel, requester_email, requester_name, folded,
      last_message_at, created_at, updated_at, hold_reason, wake_at, resolved_at, closed_at)
    select $1, ${ID('(i + $2::int)')}, base.last + i, 'Sujet ' || (base.last + i), s.state,
      (array['low', 'normal', 'normal', 'normal', 'high', 'urgent'])[1 + i % 6], 'portal',
      'volume' || (i % 5000) || '@example.dz', 'Personne ' || (i % 5000), ' sujet ' || (base.last + i) || ' personne ' || (i % 5000),
      t.at, t.at, t.at,
      case s.state when 'on_hold' then 'mesure' end, case s.state when 'on_hold' then now() + interval '30 days' end,
      case when s.state in ('resolved', 'closed') then t.at end, case s.state when 'closed' then t.at end
    from base, generate_series(1, $3::int) i,
      lateral (select (array['closed', 'closed', 'closed', 'closed', 'closed', 'closed', 'resolved', 'answered', 'open', 'awaiting_reply', 'in_progress', 'on_hold'])[1 + i % 12] as state) s,
      lateral (select now() - (i + $2::int) * interval '17 seconds' as at) t
    returning tenant_id, id, number, created_at
  ), counted as (
    insert into kit.counters (tenant_id, series, value) select $1, 'T', max(number) from made
    on conflict (tenant_id, series) do update set value = greatest(kit.counters.value, excluded.value)
  )
  insert into tickets.messages (tenant_id, id, ticket_id, kind, channel, author_name, body, created_at)
  select tenant_id, gen_random_uuid(), id, 'customer', 'portal', 'Personne', 'Message du ticket ' || number, created_at from made`;

const INVOICES = `
  insert into billing.invoices (tenant_id, id, state, customer_id, currency, locale, ht, tax, ttc, created_at, created_by)
  select $1, ${ID('(i + $2::int)')}, 'draft', c.id, 'DZD', 'fr', 1000000, 190000, 1190000, now() - i * interval '1 minute', 'volume'
  from generate_series(1, $3::int) i,
    lateral (select id from customers.customers where tenant_id = $1 order by id limit 1) c`;
