import type { BulkLoader } from './bulk-loader.ts';
import { lotsOf } from './lots.ts';
import { claim, presentYear } from './orders.ts';

/**
 * Quotes with one line: declined and expired ones, and of this year sent ones and requests without a number. None is
 * accepted, because an accepted quote has its order and its PDF. Needs a quote that was sent, whose print they repeat.
 */
export async function fillQuotes(loader: BulkLoader, total: number): Promise<void> {
  if (total === 0) return;
  const [scene] = await loader.query<{ ready: boolean }>(
    'select quote_document is not null as ready from pg_temp.scene',
  );
  if (!scene?.ready) throw new Error('quotes in volume repeat the print of one that was sent: there is none');
  for (const { year, count, present } of lotsOf(total, await presentYear(loader))) {
    const numbered = present ? Math.floor(count / 10) * 8 + Math.max((count % 10) - 1, 0) : count;
    const base = await claim(loader, `sales.quote:${year}`, Math.max(numbered, 1));
    const parameters = [year, base, present ? 2 : 0];
    await loader.fill({ name: `quotes ${year}`, total: count, statement: QUOTES, parameters });
  }
}

/** $4 year, $5 the last number, $6 how many of ten are requests. */
const QUOTES = `
  with made as materialized (
    select s.tenant_id, i, s.currency, s.today, s.run, s.quote_document, p.*, t.at,
      $5::bigint + pg_temp.rank_of(i, 10, $6::int) as seq,
      pg_temp.volume_id('quote' || s.run || $4::int, i, t.at) as id,
      case when i % 10 < $6::int then 'draft' when $6::int > 0 and s.at - t.at < interval '25 days' then 'sent'
        when i % 2 = 0 then 'declined' else 'expired' end as state,
      100000 + pg_temp.dice(i, 61, 400) * 5000::bigint as ht, s.staff[1 + pg_temp.dice(i, 62, greatest(cardinality(s.staff), 1))] as agent_id
    from pg_temp.scene s, generate_series($1::bigint + 1, $1::bigint + $2::bigint) i,
      lateral (select make_timestamptz($4::int, 1, 1, 9, 0, 0, 'UTC') + (i - 1) * (least(s.at,
        make_timestamptz($4::int, 12, 30, 0, 0, 0, 'UTC')) - make_timestamptz($4::int, 1, 1, 9, 0, 0, 'UTC')) / $3::bigint as at) t,
      lateral (select * from pg_temp.party(i) offset 0) p
  ), numbered as materialized (
    select *, case when state <> 'draft'
      then 'DEV-' || $4::int || '-' || lpad(seq::text, greatest(6, length(seq::text)), '0') end as quote_number from made
  ), quote as (
    insert into sales.quotes (tenant_id, id, root_id, version, number, customer_id, origin, state, request_text, currency, locale, gross,
      ht, tax, ttc, valid_until, sent_at, sent_by, document, decided_at, decided_by, decided_by_kind, requested_by, created_at, updated_at)
    select tenant_id, id, id, 1, quote_number, customer_id, 'customer', state, 'Un site et son domaine', currency, 'fr', ht, ht,
      ht * 1900 / 10000, ht + ht * 1900 / 10000,
      case when state <> 'draft' then (at + interval '30 days')::date end, case when state <> 'draft' then at end,
      case when state <> 'draft' then agent_id end,
      case when state <> 'draft' then quote_document || jsonb_build_object('number', quote_number) end,
      case state when 'declined' then at + interval '2 days' end, case state when 'declined' then user_id end,
      case state when 'declined' then 'customer' end, user_id, at, at
    from numbered
  )
  insert into sales.quote_lines (tenant_id, id, quote_id, position, designation, quantity, cycle, unit_price, discount_bp, discount,
    tax_category, tax_rate_bp, ht)
  select tenant_id, pg_temp.volume_id('quote line' || run || $4::int, i, at), id, 0, 'Web Essentiel', 1, 'yearly', ht, 0, 0, 'standard', 1900, ht
  from numbered`;
