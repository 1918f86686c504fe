import type { BulkLoader } from './bulk-loader.ts';

/** Customers with their account, their contact, the words that find them, and mostly a verification. */
export async function fillCustomers(loader: BulkLoader, total: number): Promise<void> {
  if (total === 0) return;
  const [there] = await loader.query<{ customers: string; number_base: string }>(
    'select customers, number_base from pg_temp.scene',
  );
  const before = Number(there?.customers ?? 0);
  const base = Number(there?.number_base ?? 0);
  // Numbers that people took since the first run are in the way of a second one.
  const [taken] = await loader.query<{ free: boolean }>(
    `select coalesce((select value from kit.counters where tenant_id = current_setting('app.tenant')::uuid and series = 'customer'), 0) <= $1 as free`,
    [base + before],
  );
  if (!taken?.free)
    throw new Error('customers were added by hand since the last volume: their numbers are in the way of more');
  await loader.fill({ name: 'customers', total, statement: CUSTOMERS, parameters: [before, base] });
  await loader.query(
    `insert into kit.counters (tenant_id, series, value) values (current_setting('app.tenant')::uuid, 'customer', $1)
     on conflict (tenant_id, series) do update set value = greatest(kit.counters.value, excluded.value)`,
    [base + before + total],
  );
  await loader.query(
    'analyze identity.users, customers.customers, customers.contacts, customers.memberships, customers.search_words',
  );
  await loader.refresh();
}

const CUSTOMERS = `
  with people as materialized (
    select s.tenant_id, v, pg_temp.joined(v) as at, pg_temp.volume_id('customer', v, pg_temp.joined(v)) as id,
      pg_temp.volume_id('user', v, pg_temp.joined(v)) as user_id, pg_temp.volume_id('contact', v, pg_temp.joined(v)) as contact_id,
      'C-' || lpad(($5::bigint + v)::text, greatest(6, length(($5::bigint + v)::text)), '0') as number, pg_temp.person(v) as person,
      (case when pg_temp.dice(v, 13, 4) = 0 then 'SARL ' else '' end) || pg_temp.person(v) || ' ' || v as name,
      pg_temp.dice(v, 13, 4) = 0 as is_company, 'volume' || v || '@example.dz' as email,
      '55' || lpad((v % 10000000)::text, 7, '0') as phone, pg_temp.dice(v, 14, 100) as lot, s.at as now, s.today,
      s.staff[1 + pg_temp.dice(v, 15, greatest(cardinality(s.staff), 1))] as agent_id
    from pg_temp.scene s, generate_series($4::bigint + $1::bigint + 1, $4::bigint + $1::bigint + $2::bigint) v
    where $3::bigint > 0
  ), customer as (
    insert into customers.customers (tenant_id, id, number, kind, state, state_reason, state_changed_at, typed, name, sort_name, email, phone,
      locale, address_line, commune, wilaya, postal_code, created_at, updated_at)
    select tenant_id, id, number, case when is_company then 'company' else 'individual' end,
      case when lot < 88 then 'active' when lot < 93 then 'prospect' when lot < 96 then 'pending' when lot < 98 then 'suspended' else 'closed' end,
      case when lot >= 96 then 'mesure' end, at, '{}', name, lower(name), email, '+213' || phone, (array['fr', 'fr', 'ar', 'en'])[1 + lot % 4],
      v || ', rue des Pins', 'Hydra', 'alger', '16035', at, at
    from people
  ), account as (
    insert into identity.users (tenant_id, id, kind, email, email_verified_at, name, phone, locale, created_at)
    select tenant_id, user_id, 'customer', email, at, person, '+213' || phone, (array['fr', 'fr', 'ar', 'en'])[1 + lot % 4], at from people
  ), contact as (
    insert into customers.contacts (tenant_id, id, customer_id, name, email, phone, locale, created_at)
    select tenant_id, contact_id, id, person, email, '+213' || phone, 'fr', at from people
  ), membership as (
    insert into customers.memberships (tenant_id, id, customer_id, contact_id, user_id, permissions, is_owner, began_at)
    select tenant_id, pg_temp.volume_id('membership', v, at), id, contact_id, user_id,
      '{portal.account,portal.members,portal.kyc,portal.tickets,portal.orders,portal.services,portal.billing}', true, at from people
  ), word as (
    insert into customers.search_words (tenant_id, customer_id, word)
    select p.tenant_id, p.id, w.word from people p, lateral (
      select distinct unnest(string_to_array(lower(p.name), ' ') || array[lower(p.number), substr(p.number, 3), ltrim(substr(p.number, 3), '0'),
        p.email, 'volume' || p.v, 'example', 'dz', '213' || p.phone, '0' || p.phone, p.phone]) as word) w
  )
  insert into customers.kyc_verifications (tenant_id, id, customer_id, attempt, state, submitted_at, submitted_by, decided_at,
    decided_by, reason, expires_on, created_at)
  select tenant_id, pg_temp.volume_id('kyc', v, at), id, 1,
    case when lot < 70 then 'approved' when lot < 74 then 'submitted' when lot < 80 then 'rejected' else 'draft' end,
    case when lot < 80 then at + interval '1 hour' end, case when lot < 80 then user_id end,
    case when lot < 70 or lot between 74 and 79 then at + interval '1 day' end,
    case when lot < 70 or lot between 74 and 79 then agent_id end,
    case when lot between 74 and 79 then 'Document illisible' end, case when lot < 70 then today + 365 end, at
  from people where lot < 85`;
