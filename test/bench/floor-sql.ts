/** The page that the ticket list shows, as the list itself asks for it. */
export const LIST = `select t.*,
    array(select g.tag from tickets.ticket_tags g where g.tenant_id = $1 and g.ticket_id = t.id order by g.tag limit 20) as tags,
    not exists (select 1 from tickets.reads r where r.tenant_id = $1 and r.ticket_id = t.id and r.user_id is null
      and r.read_at >= t.last_message_at) as unread
  from (select t.id, t.number, t.subject, t.state, t.priority, t.channel, t.category_id, t.group_id, t.assignee_id, t.customer_id,
      t.contact_id, t.mailbox_id, t.requester_email, t.requester_name, t.hold_reason, t.wake_at, t.resolved_at, t.closed_at,
      t.message_count, t.last_message_at, t.created_at, t.updated_at, t.version
    from tickets.tickets t where t.tenant_id = $1 and t.state = $2 order by t.updated_at desc, t.id desc limit 51) t`;

/** A ticket and its first message in one statement, with a number out of the same counter. */
export const OPEN = `with counter as (
    update kit.counters set value = value + 1 where tenant_id = $1 and series = 'T' returning value
  ), ticket as (
    insert into tickets.tickets (tenant_id, id, number, subject, state, priority, channel, requester_email, requester_name, folded,
      last_message_at, created_at, updated_at)
    select $1, $2, value, $4, 'open', 'normal', 'portal', 'bench@example.dz', 'Bench', lower($4), now(), now(), now() from counter
    returning number
  ), message as (
    insert into tickets.messages (tenant_id, id, ticket_id, kind, channel, author_name, body, created_at)
    values ($1, $3, $2, 'customer', 'portal', 'Bench', $5, now())
  ) select $2::uuid as id, number from ticket`;

/** The least that an issue is: a number without a gap, the frozen document, what is owed, a balanced entry. */
export const ISSUE = {
  number: `insert into billing.series (tenant_id, kind, year, last_seq, last_on)
    values ($1, 'invoice', extract(year from now())::int, 1, current_date)
    on conflict (tenant_id, kind, year) do update set last_seq = billing.series.last_seq + 1 returning last_seq as seq`,
  publish: `with issued as (
      update billing.invoices set state = 'issued', version = version + 1, year = extract(year from now())::int, seq = $4::bigint,
        number = 'FAC-' || extract(year from now()) || '-' || lpad($4::text, 6, '0'), issued_on = current_date, issued_at = now(), issued_by = 'bench',
        due_on = current_date + 30, seller = '{}', buyer = '{}', customer_number = 'C', tax_groups = '[]', parameters = '{}',
        amount_in_words = '', stamp_duty = 0, net_payable = ttc
      where tenant_id = $1 and id = $2 returning customer_id, currency, due_on, ht, tax, ttc
    ), settlement as (
      insert into billing.settlements (tenant_id, invoice_id, customer_id, currency, issued_on, due_on, total, payment_state)
      select $1, $2, customer_id, currency, current_date, due_on, ttc, 'unpaid' from issued
    ), entry as (
      insert into billing.ledger_entries (tenant_id, id, kind, document_id, customer_id, currency, on_day, line_count, posted_at)
      select $1, $3, 'invoice', $2, customer_id, currency, current_date, 3, now() from issued
    ) insert into billing.ledger_lines (tenant_id, entry_id, line_count, position, account, amount)
      select $1, $3, 3, l.position, l.account, l.amount from issued,
        lateral (values (1, 'accounts_receivable', ttc), (2, 'revenue', -ht), (3, 'tva_collected', -tax)) l (position, account, amount)`,
} as const;

/** `$3` drafts of one line for a customer, with ids that begin with `$4`. */
export const DRAFTS = `with made as (
    insert into billing.invoices (tenant_id, id, state, customer_id, currency, locale, ht, tax, ttc, created_at, created_by)
    select $1, gen_random_uuid(), 'draft', $2, 'DZD', 'fr', 1000000, 190000, 1190000, now(), 'bench' from generate_series(1, $3::int)
    returning id
  ), lines as (
    insert into billing.invoice_lines (tenant_id, id, invoice_id, position, designation, quantity, unit, unit_price, discount, ht, tax_category, tax_rate_bp)
    select $1, gen_random_uuid(), id, 1, 'Serveur privé virtuel', 1, 'mois', 1000000, 0, 1000000, 'standard', 1900 from made
  ) select id from made`;
