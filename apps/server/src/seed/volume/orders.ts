import type { BulkLoader } from './bulk-loader.ts';
import { lotsOf } from './lots.ts';

const OLD = { period: 20, idle: 1 };
const PRESENT = { period: 10, idle: 4 };

/** The next number of a counter, after which so many are taken. */
export async function claim(loader: BulkLoader, series: string, count: number): Promise<number> {
  const [row] = await loader.query<{ value: string }>(
    `insert into kit.counters (tenant_id, series, value) values (current_setting('app.tenant')::uuid, $1, $2)
     on conflict (tenant_id, series) do update set value = kit.counters.value + $2 returning value`,
    [series, count],
  );
  return Number(row?.value ?? count) - count;
}

export const presentYear = async (loader: BulkLoader): Promise<number> => {
  const [row] = await loader.query<{ year: string }>(
    'select extract(year from today)::text as year from pg_temp.scene',
  );
  return Number(row?.year);
};

/** Orders with their line, steps and history; every delivered one has its service. */
export async function fillOrders(loader: BulkLoader, total: number): Promise<void> {
  if (total === 0) return;
  for (const { year, count, present } of lotsOf(total, await presentYear(loader))) {
    const { period, idle } = present ? PRESENT : OLD;
    const delivered = Math.floor(count / period) * (period - idle) + Math.max((count % period) - idle + 1, 0);
    const base = await claim(loader, `sales.order:${year}`, count);
    const services = delivered === 0 ? 0 : await claim(loader, 'services', delivered);
    const parameters = [year, base, services, period, idle];
    await loader.fill({ name: `orders ${year}`, total: count, statement: ORDERS, parameters });
  }
}

/** $4 year, $5 the last number of orders and $6 of services, $7 and $8 which are not delivered. */
const ORDERS = `
  with made as materialized (
    select s.tenant_id, i, s.currency, s.today, p.*, t.at, $5::bigint + i as seq,
      'BC-' || $4::int || '-' || lpad(($5::bigint + i)::text, greatest(6, length(($5::bigint + i)::text)), '0') as order_number,
      pg_temp.volume_id('order' || $4::int, $5::bigint + i, t.at) as id, pg_temp.volume_id('order line' || $4::int, $5::bigint + i, t.at) as line_id,
      pg_temp.volume_id('service' || $4::int, $5::bigint + i, t.at + interval '1 day') as service_id,
      'S-' || (1000 + $6::bigint + pg_temp.rank_of(i, $7::int, $8::int)) as service_number,
      case when i % $7::int >= $8::int then 'delivered' else (array['cancelled', 'requested', 'validated', 'in_progress'])[1 + i % $7::int] end as state,
      (array['monthly', 'yearly'])[1 + pg_temp.dice(i, 51, 2)] as cycle, 100000 + pg_temp.dice(i, 52, 400) * 5000::bigint as ht,
      pg_temp.dice(i, 53, 20) as fate
    from pg_temp.scene s, generate_series($1::bigint + 1, $1::bigint + $2::bigint) i,
      lateral (select make_timestamptz($4::int, 1, 1, 9, 0, 0, 'UTC') + (i - 1) * (least(s.at - interval '2 days',
        make_timestamptz($4::int, 12, 30, 0, 0, 0, 'UTC')) - make_timestamptz($4::int, 1, 1, 9, 0, 0, 'UTC')) / $3::bigint as at) t,
      lateral (select * from pg_temp.party(i) offset 0) p
  ), requested as (
    insert into sales.orders (tenant_id, id, number, customer_id, state, cancel_reason, currency, ht, tax, ttc, consent, requested_by,
      version, created_at, updated_at, delivered_at)
    select tenant_id, id, order_number, customer_id, state, case state when 'cancelled' then 'Demande du client' end, currency, ht,
      ht * 1900 / 10000, ht + ht * 1900 / 10000,
      jsonb_build_object('termsShown', true, 'detailsChecked', true, 'confirmed', true, 'termsVersion', '1', 'at', at, 'ip', '127.0.0.1'),
      user_id, 2, at, at + interval '1 day', case state when 'delivered' then at + interval '1 day' end
    from made
  ), line as (
    insert into sales.order_lines (tenant_id, id, order_id, position, designation, quantity, cycle, unit_price, discount, tax_category, tax_rate_bp, ht)
    select tenant_id, line_id, id, 0, 'Web Essentiel', 1, cycle, ht, 0, 'standard', 1900, ht from made
  ), step as (
    insert into sales.order_steps (tenant_id, id, order_id, position, key, kind, mode, name, state, attempts, updated_at)
    select tenant_id, pg_temp.volume_id(k.key || $4::int, seq, at), id, k.position, k.key, k.kind, k.mode, k.name::jsonb,
      case when state = 'delivered' then 'done' else 'pending' end, case when state = 'delivered' then 1 else 0 end, at
    from made, (values (0, 'kyc_check', 'commercial', 'automatic', '{"fr":"Contrôle du dossier client","ar":"مراقبة ملف الزبون","en":"Customer file check"}'),
      (1, 'technical_setup', 'technical', 'manual', '{"fr":"Mise en service technique","ar":"التشغيل التقني","en":"Technical setup"}')) k (position, key, kind, mode, name)
  ), history as (
    insert into sales.order_history (tenant_id, id, order_id, at, actor, from_state, to_state)
    select tenant_id, pg_temp.volume_id('order history' || nth || $4::int, seq, at), id, at + (nth - 1) * interval '1 day',
      case nth when 1 then 'customer:' || user_id else 'system:volume' end, case nth when 2 then 'requested' end,
      case nth when 1 then 'requested' else state end
    from made, generate_series(1, 2) nth where nth = 1 or state <> 'requested'
  ), opened as materialized (
    select *, at + interval '1 day' as opened_at, ((at + interval '1 day') at time zone current_setting('app.zone'))::date as opened_on,
      case when fate < 2 then 'terminated' when fate = 2 then 'suspended' else 'active' end as service_state
    from made where state = 'delivered'
  ), service as (
    insert into services.services (tenant_id, id, number, customer_id, order_id, order_line_id, order_number, designation, quantity, cycle,
      unit_price, discount, currency, tax_category, state, suspension_reason, activated_on, anchor_day, next_renewal_on, terminated_on,
      termination_reason, version, created_at)
    select tenant_id, service_id, service_number, customer_id, id, line_id, order_number, 'Web Essentiel', 1, cycle, ht, 0, currency,
      'standard', service_state, case service_state when 'suspended' then 'non_payment' end, opened_on, extract(day from opened_on)::int,
      case when service_state <> 'terminated' then (opened_on + case cycle
        when 'monthly' then (1 + (extract(year from age(today, opened_on)) * 12 + extract(month from age(today, opened_on)))) * interval '1 month'
        else (1 + extract(year from age(today, opened_on))) * interval '1 year' end)::date end,
      case service_state when 'terminated' then opened_on + 1 end, case service_state when 'terminated' then 'customer_request' end, 2, opened_at
    from opened
  )
  insert into services.service_history (tenant_id, id, service_id, event, from_state, to_state, reason, actor, at)
  select tenant_id, pg_temp.volume_id('service history' || nth || $4::int, seq, opened_at + (nth - 1) * interval '1 second'), service_id,
    case nth when 1 then 'created' when 2 then 'activated' else service_state end, case nth when 2 then 'pending' when 3 then 'active' end,
    case nth when 1 then 'pending' when 2 then 'active' else service_state end, order_number, 'system:services.open-services',
    opened_at + (nth - 1) * interval '1 second'
  from opened, generate_series(1, 3) nth where nth < 3 or service_state <> 'active'`;
