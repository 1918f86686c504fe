import { amountInWords } from '@cm/pdf/words';
import type { BulkLoader } from './bulk-loader.ts';
import { lotsOf } from './lots.ts';

const TAX_BP = 1900;
const PRICES = Array.from({ length: 40 }, (_, index) => 100_000 + index * 35_000);

interface Series {
  kind: 'invoice' | 'receipt';
  seq: string;
  from: string;
  until: string;
}

/**
 * Issued invoices in the numbers and the order of their legal series, with their lines, their entries, what is owed on
 * them, and the payments that settle them, each with its receipt, allocation and entry; and one draft for a hundred.
 * Of the two years before nearly all are paid and the rest overdue; of this year two fifths are not paid and one is in part.
 */
export async function fillInvoices(loader: BulkLoader, total: number): Promise<void> {
  if (total === 0) return;
  const [scene] = await loader.query<{ year: string; currency: string }>(
    'select extract(year from today)::text as year, currency from pg_temp.scene',
  );
  if (!scene) throw new Error('no scene');
  const words = PRICES.map((price) => amountInWords(price + (price * TAX_BP) / 10_000, scene.currency, 'fr'));
  for (const { year, count, present } of lotsOf(total, Number(scene.year))) {
    const [period, unpaid] = present ? [5, 2] : [20, 1];
    const series = await loader.query<Series>(SERIES, [year]);
    const of = (kind: Series['kind']) => series.find((one) => one.kind === kind) ?? { seq: '0', from: '', until: '' };
    const [invoices, receipts] = [of('invoice'), of('receipt')];
    const days = [invoices.from > receipts.from ? invoices.from : receipts.from, invoices.until];
    const parameters = [year, invoices.seq, receipts.seq, ...days, period, unpaid, PRICES, words];
    const receiptsMade = Math.floor(count / period) * (period - unpaid) + Math.max((count % period) - unpaid + 1, 0);
    await loader.fill({ name: `invoices ${year}`, total: count, statement: INVOICES, parameters });
    await loader.query(CLOSE_SERIES, [
      year,
      days[1],
      Number(invoices.seq) + count,
      Number(receipts.seq) + receiptsMade,
    ]);
  }
  const drafts = Math.ceil(total / 100);
  await loader.fill({ name: 'drafts', total: drafts, statement: DRAFTS, parameters: [PRICES] });
}

/** Where the year's series stand, and between which days its next rows may be. */
const SERIES = `
  select k.kind, coalesce(b.last_seq, 0) as seq, coalesce(b.last_on, make_date($1, 1, 1))::text as "from",
    greatest(coalesce(b.last_on, make_date($1, 1, 1)), least(s.today, make_date($1, 12, 31)))::text as until
  from pg_temp.scene s, (values ('invoice'), ('receipt')) k (kind)
  left join billing.series b on b.tenant_id = current_setting('app.tenant')::uuid and b.kind = k.kind and b.year = $1`;

const CLOSE_SERIES = `
  insert into billing.series (tenant_id, kind, year, last_seq, last_on)
  select current_setting('app.tenant')::uuid, made.kind, $1, made.seq, $2::date
  from (values ('invoice', $3::bigint), ('receipt', $4::bigint)) made (kind, seq) where made.seq > 0
  on conflict (tenant_id, kind, year) do update set last_seq = excluded.last_seq, last_on = excluded.last_on`;

/** $4 year, $5 and $6 the last numbers of invoices and receipts, $7 and $8 days, $9 and $10 who pays, $11 and $12 amounts. */
const INVOICES = `
  with made as materialized (
    select s.tenant_id, i, s.currency, s.today, s.seller, p.*, $5::bigint + i as seq,
      'FAC-' || $4::int || '-' || lpad(($5::bigint + i)::text, greatest(6, length(($5::bigint + i)::text)), '0') as invoice_number,
      d.issued_on, d.issued_on + 30 as due_on, at.issued_at, pg_temp.volume_id('invoice' || $4::int, $5::bigint + i, at.issued_at) as id,
      ($11::bigint[])[price.nth] as ht, ($11::bigint[])[price.nth] * 1900 / 10000 as tax, ($12::text[])[price.nth] as in_words,
      i % $9::int as residue, $6::bigint + pg_temp.rank_of(i, $9::int, $10::int) as receipt_seq,
      coalesce('staff:' || s.staff[1 + pg_temp.dice(i, 42, cardinality(s.staff))], 'system:volume') as staff
    from pg_temp.scene s, generate_series($1::bigint + 1, $1::bigint + $2::bigint) i,
      lateral (select $7::date + ((i - 1) * ($8::date - $7::date + 1) / $3::bigint)::int as issued_on) d,
      lateral (select (d.issued_on + time '08:00') at time zone current_setting('app.zone') as issued_at) at,
      lateral (select 1 + pg_temp.dice(i, 41, cardinality($11::bigint[])) as nth) price,
      lateral (select * from pg_temp.party(i) offset 0) p
  ), owed as materialized (
    select *, ht + tax as ttc,
      case when residue < $10::int then 0 when residue = $10::int and due_on >= today then (ht + tax) / 2 else ht + tax end as paid,
      pg_temp.volume_id('payment' || $4::int, receipt_seq, issued_at) as payment_id,
      case when receipt_seq % 50 = 0 then 10000 else 0 end as to_credit
    from made
  ), issued as (
    insert into billing.invoices (tenant_id, id, state, customer_id, currency, locale, ht, tax, ttc, version, created_at, created_by, year,
      seq, number, issued_on, issued_at, issued_by, due_on, seller, buyer, customer_number, tax_groups, parameters, amount_in_words,
      stamp_duty, net_payable)
    select tenant_id, id, 'issued', customer_id, currency, 'fr', ht, tax, ttc, 2, issued_at, staff, $4::int, seq, invoice_number, issued_on,
      issued_at, staff, due_on, coalesce(seller, '{"name":"-","address":"","legalForm":null,"activity":null,"capital":null,"phone":null,"email":null,"rc":null,"nif":null,"nis":null,"ai":null,"bank":null,"rib":null}'),
      jsonb_build_object('kind', 'individual', 'name', name, 'email', email, 'address', '8, rue des Pins, Alger', 'legalForm', null,
        'activity', null, 'phone', null, 'rc', null, 'nif', null, 'nis', null, 'ai', null),
      customer_number, jsonb_build_array(jsonb_build_object('rateBp', 1900, 'exemption', null, 'ht', ht, 'tax', tax)),
      '{"taxRates":[],"stampDuty":null,"paymentDays":30,"legalMentions":[]}', in_words, 0, ttc
    from owed
  ), line as (
    insert into billing.invoice_lines (tenant_id, id, invoice_id, position, designation, quantity, unit, unit_price, discount, ht,
      tax_category, tax_rate_bp)
    select tenant_id, pg_temp.volume_id('line' || $4::int, seq, issued_at), id, 1, 'Web Essentiel, annuel', 1, 'an', ht, 0, ht, 'standard', 1900
    from owed
  ), settlement as (
    insert into billing.settlements (tenant_id, invoice_id, customer_id, currency, issued_on, due_on, total, paid, payment_state, overdue_since)
    select tenant_id, id, customer_id, currency, issued_on, due_on, ttc, paid,
      case when paid = ttc then 'paid' when due_on < today then 'overdue' when paid > 0 then 'partially_paid' else 'unpaid' end,
      case when paid < ttc and due_on < today then due_on + 1 end
    from owed
  ), payment as (
    insert into billing.payments (tenant_id, id, customer_id, year, seq, number, mode, currency, amount, stamp_duty, to_credit,
      received_on, reference, recorded_on, recorded_at, recorded_by)
    select tenant_id, payment_id, customer_id, $4::int, receipt_seq,
      'REC-' || $4::int || '-' || lpad(receipt_seq::text, greatest(6, length(receipt_seq::text)), '0'),
      (array['transfer', 'cheque', 'card', 'ccp'])[1 + (i % 4)], currency, paid + to_credit, 0, to_credit, issued_on,
      'VOL-' || $4::int || '-' || receipt_seq, issued_on, issued_at, staff
    from owed where paid > 0
  ), allocation as (
    insert into billing.allocations (tenant_id, payment_id, invoice_id, amount) select tenant_id, payment_id, id, paid from owed where paid > 0
  ), entry as materialized (
    select tenant_id, pg_temp.volume_id('entry' || $4::int, seq, issued_at) as id, 'invoice' as kind, id as document_id, customer_id, currency,
      issued_on, issued_at, array['accounts_receivable', 'revenue', 'tva_collected'] as accounts, array[ttc, -ht, -tax] as amounts from owed
    union all
    select tenant_id, pg_temp.volume_id('entry of payment' || $4::int, receipt_seq, issued_at), 'payment', payment_id, customer_id, currency,
      issued_on, issued_at,
      case when to_credit = 0 then array['bank', 'accounts_receivable'] else array['bank', 'accounts_receivable', 'customer_credit'] end,
      case when to_credit = 0 then array[paid, -paid] else array[paid + to_credit, -paid, -to_credit] end from owed where paid > 0
  ), posted as (
    insert into billing.ledger_entries (tenant_id, id, kind, document_id, customer_id, currency, on_day, line_count, posted_at)
    select tenant_id, id, kind, document_id, customer_id, currency, issued_on, cardinality(accounts), issued_at from entry
  )
  insert into billing.ledger_lines (tenant_id, entry_id, line_count, position, account, amount)
  select e.tenant_id, e.id, cardinality(e.accounts), l.position, l.account, l.amount
  from entry e, unnest(e.accounts, e.amounts) with ordinality l (account, amount, position)`;

const DRAFTS = `
  with made as materialized (
    select s.tenant_id, s.currency, p.customer_id, pg_temp.volume_id('draft' || s.run, i, s.at - i * interval '1 second') as id,
      pg_temp.volume_id('draft line' || s.run, i, s.at) as line_id, s.at - i * interval '1 second' as at,
      ($4::bigint[])[1 + pg_temp.dice(i, 43, cardinality($4::bigint[]))] as ht
    from pg_temp.scene s, generate_series($1::bigint + 1, $1::bigint + $2::bigint) i, lateral (select * from pg_temp.party(i) offset 0) p
    where $3::bigint > 0
  ), draft as (
    insert into billing.invoices (tenant_id, id, state, customer_id, currency, locale, ht, tax, ttc, created_at, created_by)
    select tenant_id, id, 'draft', customer_id, currency, 'fr', ht, ht * 1900 / 10000, ht + ht * 1900 / 10000, at, 'system:volume' from made
  )
  insert into billing.invoice_lines (tenant_id, id, invoice_id, position, designation, quantity, unit, unit_price, discount, ht,
    tax_category, tax_rate_bp)
  select tenant_id, line_id, id, 1, 'Web Essentiel, annuel', 1, 'an', ht, 0, ht, 'standard', 1900 from made`;
