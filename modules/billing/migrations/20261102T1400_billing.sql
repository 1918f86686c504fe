-- Invoices, credit notes, payments and the ledger. What the law wants immutable is immutable here, whoever asks.
create schema billing;
grant usage on schema billing to cm_app;

-- Raised for any change of a row that exists for ever.
create function billing.refuse_change() returns trigger
language plpgsql set search_path = '' as $$
begin
  raise exception '% of %.% is refused: its rows are final', tg_op, tg_table_schema, tg_table_name using errcode = 'CM001';
end $$;

-- A final row may learn once which file holds its PDF, and nothing else, ever.
create function billing.accept_only_pdf() returns trigger
language plpgsql set search_path = '' as $$
begin
  if old.pdf_file_id is not null
    or to_jsonb(new) - array['pdf_file_id', 'pdf_sha256'] is distinct from to_jsonb(old) - array['pdf_file_id', 'pdf_sha256'] then
    raise exception 'UPDATE of %.% is refused: its rows are final', tg_table_schema, tg_table_name using errcode = 'CM001';
  end if;
  return new;
end $$;

-- Legal number series (décret exécutif 05-468, art. 10): the row stays locked until the transaction that took the number
-- ends, so a rollback gives it back. `last_on` keeps the dates in the order of the numbers.
create table billing.series (
  tenant_id uuid not null references identity.tenants (id),
  kind text not null check (kind in ('invoice', 'credit_note', 'receipt')),
  year int not null check (year between 2000 and 2999),
  last_seq bigint not null check (last_seq > 0),
  last_on date not null,
  primary key (tenant_id, kind, year)
);
select kit.protect('billing.series', 'select, insert, update');

-- Droit de timbre on cash (Code du timbre art. 100-I): the law's own table, the same for every operator.
create table billing.stamp_duty_tariffs (
  valid_from date primary key,
  valid_to date check (valid_to >= valid_from),
  -- Minor units: no duty up to this amount, duty counted by begun tranche, never below the minimum.
  exempt_up_to bigint not null check (exempt_up_to >= 0),
  tranche bigint not null check (tranche > 0),
  minimum bigint not null check (minimum >= 0),
  -- [{"upTo": minor units or null, "perTranche": minor units}] by ascending bound; the whole amount is at its band's rate.
  bands jsonb not null,
  legal_ref text not null
);
grant select on billing.stamp_duty_tariffs to cm_app;
insert into billing.stamp_duty_tariffs values (
  '2025-01-01', null, 30000, 10000, 500,
  '[{"upTo": 3000000, "perTranche": 100}, {"upTo": 10000000, "perTranche": 150}, {"upTo": null, "perTranche": 200}]',
  'Code du timbre art. 100-I et 258 quinquies ; circulaire 14/MF/DGI/LF.2025 du 05/03/2025'
);

create table billing.invoices (
  tenant_id uuid not null references identity.tenants (id),
  id uuid not null,
  state text not null check (state in ('draft', 'issued')),
  customer_id uuid not null,
  order_id uuid,
  order_number text,
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  locale text not null check (locale in ('fr', 'ar', 'en')),
  payment_mode text check (payment_mode in ('cash', 'transfer', 'cheque', 'card', 'ccp')),
  payment_days int check (payment_days between 0 and 365),
  notes text check (length(notes) <= 2000),
  ht bigint not null check (ht between 0 and 9000000000000000),
  tax bigint not null check (tax between 0 and 9000000000000000),
  ttc bigint not null check (ttc between 0 and 9000000000000000),
  version int not null default 1,
  created_at timestamptz not null,
  created_by text not null,
  year int,
  seq bigint,
  number text,
  issued_on date,
  issued_at timestamptz,
  issued_by text,
  due_on date,
  -- What the document says, frozen at issue.
  seller jsonb,
  buyer jsonb,
  customer_number text,
  tax_groups jsonb,
  parameters jsonb,
  amount_in_words text,
  stamp_duty bigint,
  net_payable bigint,
  pdf_file_id uuid,
  pdf_sha256 text check (pdf_sha256 ~ '^[0-9a-f]{64}$'),
  primary key (tenant_id, id),
  unique (tenant_id, year, seq),
  unique (tenant_id, number),
  foreign key (tenant_id, customer_id) references customers.customers (tenant_id, id),
  check (ht + tax = ttc),
  check ((pdf_file_id is null) = (pdf_sha256 is null)),
  constraint draft_has_no_number check (state <> 'draft' or (num_nonnulls(year, seq, number, issued_on, issued_at, pdf_file_id) = 0)),
  constraint issued_is_complete check (state <> 'issued' or num_nulls(year, seq, number, issued_on, issued_at, issued_by, due_on,
    seller, buyer, customer_number, tax_groups, parameters, amount_in_words, stamp_duty, net_payable) = 0),
  check (net_payable = ttc + stamp_duty),
  check (due_on >= issued_on)
);
-- Newest first is the primary key read backwards.
create unique index one_invoice_per_order on billing.invoices (tenant_id, order_id) where order_id is not null;
create index invoices_by_customer on billing.invoices (tenant_id, customer_id, id desc);
create index drafts_by_time on billing.invoices (tenant_id, id desc) where state = 'draft';
create index invoices_by_due on billing.invoices (tenant_id, due_on, id) where due_on is not null;
create index invoices_by_issue on billing.invoices (tenant_id, issued_on, id) where issued_on is not null;
select kit.protect('billing.invoices', 'select, insert, update, delete');
create trigger issued_is_final before update on billing.invoices for each row when (old.state = 'issued')
  execute function billing.accept_only_pdf();
create trigger issued_stays before delete on billing.invoices for each row when (old.state = 'issued')
  execute function billing.refuse_change();

create table billing.invoice_lines (
  tenant_id uuid not null,
  id uuid not null,
  invoice_id uuid not null,
  position int not null check (position > 0),
  order_line_id uuid,
  designation text not null check (length(designation) between 1 and 500),
  detail text check (length(detail) <= 1000),
  quantity int not null check (quantity > 0),
  unit text not null check (length(unit) between 1 and 40),
  -- Minor units before tax.
  unit_price bigint not null check (unit_price between 0 and 9000000000000000),
  discount bigint not null check (discount between 0 and 9000000000000000),
  ht bigint not null check (ht between 0 and 9000000000000000),
  tax_category text not null,
  tax_rate_bp int not null check (tax_rate_bp between 0 and 10000),
  exemption text,
  primary key (tenant_id, id),
  unique (tenant_id, invoice_id, position),
  foreign key (tenant_id, invoice_id) references billing.invoices (tenant_id, id)
);
select kit.protect('billing.invoice_lines', 'select, insert, update, delete');

create function billing.lines_follow_their_draft() returns trigger
language plpgsql set search_path = '' as $$
declare
  line billing.invoice_lines := case when tg_op = 'DELETE' then old else new end;
begin
  if exists (select 1 from billing.invoices i
             where i.tenant_id = line.tenant_id and i.state = 'issued'
               and i.id in (line.invoice_id, case when tg_op = 'UPDATE' then old.invoice_id else line.invoice_id end)) then
    raise exception '% of a line of an issued invoice is refused', tg_op using errcode = 'CM001';
  end if;
  return line;
end $$;
create trigger lines_follow_their_draft before insert or update or delete on billing.invoice_lines
  for each row execute function billing.lines_follow_their_draft();

-- What is still owed on an issued invoice. Derived from the credit notes and allocations; `verifyLedger` recomputes it.
create table billing.settlements (
  tenant_id uuid not null,
  invoice_id uuid not null,
  customer_id uuid not null,
  currency text not null,
  due_on date not null,
  total bigint not null check (total >= 0),
  -- All credit notes, and the part of them that lowered what was owed; the rest became the customer's credit.
  credited bigint not null default 0,
  reduced bigint not null default 0 check (reduced >= 0),
  paid bigint not null default 0 check (paid >= 0),
  payment_state text not null check (payment_state in ('unpaid', 'partially_paid', 'paid', 'overdue')),
  overdue_since date,
  primary key (tenant_id, invoice_id),
  foreign key (tenant_id, invoice_id) references billing.invoices (tenant_id, id),
  constraint never_credited_above_total check (credited between 0 and total and reduced <= credited),
  constraint never_paid_above_total check (paid + reduced <= total),
  check ((payment_state = 'paid') = (paid + reduced = total)),
  check ((payment_state = 'overdue') = (overdue_since is not null))
);
create index settlements_by_customer on billing.settlements (tenant_id, customer_id, payment_state, invoice_id desc);
create index settlements_by_state on billing.settlements (tenant_id, payment_state, invoice_id desc);
create index settlements_falling_due on billing.settlements (tenant_id, due_on, invoice_id) where payment_state in ('unpaid', 'partially_paid');
select kit.protect('billing.settlements', 'select, insert, update');

create table billing.credit_notes (
  tenant_id uuid not null references identity.tenants (id),
  id uuid not null,
  invoice_id uuid not null,
  customer_id uuid not null,
  year int not null,
  seq bigint not null,
  number text not null,
  issued_on date not null,
  issued_at timestamptz not null,
  issued_by text not null,
  reason text not null check (length(reason) between 1 and 500),
  currency text not null,
  locale text not null check (locale in ('fr', 'ar', 'en')),
  ht bigint not null check (ht >= 0),
  tax bigint not null check (tax >= 0),
  ttc bigint not null check (ttc > 0),
  reduced bigint not null check (reduced between 0 and ttc),
  seller jsonb not null,
  buyer jsonb not null,
  tax_groups jsonb not null,
  amount_in_words text not null,
  pdf_file_id uuid,
  pdf_sha256 text check (pdf_sha256 ~ '^[0-9a-f]{64}$'),
  primary key (tenant_id, id),
  unique (tenant_id, year, seq),
  unique (tenant_id, number),
  foreign key (tenant_id, invoice_id) references billing.invoices (tenant_id, id),
  foreign key (tenant_id, customer_id) references customers.customers (tenant_id, id),
  check (ht + tax = ttc)
);
create index credit_notes_by_invoice on billing.credit_notes (tenant_id, invoice_id, id);
create index credit_notes_by_customer on billing.credit_notes (tenant_id, customer_id, id desc);
select kit.protect('billing.credit_notes', 'select, insert');
grant update (pdf_file_id, pdf_sha256) on billing.credit_notes to cm_app;
create trigger credit_note_is_final before update on billing.credit_notes for each row execute function billing.accept_only_pdf();
create trigger credit_note_stays before delete on billing.credit_notes for each row execute function billing.refuse_change();

create table billing.credit_note_lines (
  tenant_id uuid not null,
  credit_note_id uuid not null,
  position int not null check (position > 0),
  invoice_line_id uuid not null,
  designation text not null,
  quantity int not null check (quantity > 0),
  unit text not null,
  unit_price bigint not null check (unit_price >= 0),
  discount bigint not null check (discount >= 0),
  ht bigint not null check (ht > 0),
  tax_rate_bp int not null,
  exemption text,
  primary key (tenant_id, credit_note_id, position),
  foreign key (tenant_id, credit_note_id) references billing.credit_notes (tenant_id, id),
  foreign key (tenant_id, invoice_line_id) references billing.invoice_lines (tenant_id, id)
);
create index credit_note_lines_by_invoice_line on billing.credit_note_lines (tenant_id, invoice_line_id);
select kit.protect('billing.credit_note_lines', 'select, insert');
create trigger credit_note_lines_stay before update or delete on billing.credit_note_lines
  for each row execute function billing.refuse_change();

create table billing.payments (
  tenant_id uuid not null references identity.tenants (id),
  id uuid not null,
  customer_id uuid not null,
  year int not null,
  seq bigint not null,
  number text not null,
  mode text not null check (mode in ('cash', 'transfer', 'cheque', 'card', 'ccp')),
  currency text not null,
  -- What settles invoices or becomes credit; the droit de timbre comes on top and is owed to the State.
  amount bigint not null check (amount between 1 and 9000000000000000),
  stamp_duty bigint not null check (stamp_duty >= 0),
  to_credit bigint not null check (to_credit between 0 and amount),
  received_on date not null,
  reference text check (length(reference) between 1 and 120),
  note text check (length(note) <= 1000),
  recorded_on date not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (tenant_id, id),
  unique (tenant_id, year, seq),
  unique (tenant_id, number),
  foreign key (tenant_id, customer_id) references customers.customers (tenant_id, id),
  check (mode = 'cash' or stamp_duty = 0)
);
create unique index payment_reference_once on billing.payments (tenant_id, mode, upper(reference)) where reference is not null;
create index payments_by_customer on billing.payments (tenant_id, customer_id, id desc);
create index payments_by_receipt_day on billing.payments (tenant_id, received_on, id);
select kit.protect('billing.payments', 'select, insert');
create trigger payments_stay before update or delete on billing.payments for each row execute function billing.refuse_change();

create table billing.allocations (
  tenant_id uuid not null,
  payment_id uuid not null,
  invoice_id uuid not null,
  amount bigint not null check (amount > 0),
  primary key (tenant_id, payment_id, invoice_id),
  foreign key (tenant_id, payment_id) references billing.payments (tenant_id, id),
  foreign key (tenant_id, invoice_id) references billing.invoices (tenant_id, id)
);
create index allocations_by_invoice on billing.allocations (tenant_id, invoice_id);
select kit.protect('billing.allocations', 'select, insert');
create trigger allocations_stay before update or delete on billing.allocations for each row execute function billing.refuse_change();

-- Double entry, append-only. An entry is posted once by its document.
create table billing.ledger_entries (
  tenant_id uuid not null references identity.tenants (id),
  id uuid not null,
  kind text not null check (kind in ('invoice', 'credit_note', 'payment')),
  document_id uuid not null,
  customer_id uuid not null,
  currency text not null,
  on_day date not null,
  line_count int not null check (line_count between 2 and 20),
  posted_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, id, line_count),
  unique (tenant_id, kind, document_id),
  foreign key (tenant_id, customer_id) references customers.customers (tenant_id, id)
);
create index ledger_entries_by_customer on billing.ledger_entries (tenant_id, customer_id, on_day, id);
select kit.protect('billing.ledger_entries', 'select, insert');
create trigger ledger_entries_stay before update or delete on billing.ledger_entries for each row execute function billing.refuse_change();

create table billing.ledger_lines (
  tenant_id uuid not null,
  entry_id uuid not null,
  line_count int not null,
  -- An entry has all its places taken from the start, so no line can be added to it later.
  position int not null check (position between 1 and line_count),
  account text not null check (account in ('accounts_receivable', 'revenue', 'tva_collected', 'stamp_duty', 'cash', 'bank', 'customer_credit')),
  -- Minor units: a debit is positive, a credit negative.
  amount bigint not null check (amount <> 0),
  primary key (tenant_id, entry_id, position),
  foreign key (tenant_id, entry_id, line_count) references billing.ledger_entries (tenant_id, id, line_count)
);
create index ledger_lines_by_account on billing.ledger_lines (tenant_id, account) include (amount);
select kit.protect('billing.ledger_lines', 'select, insert');
create trigger ledger_lines_stay before update or delete on billing.ledger_lines for each row execute function billing.refuse_change();

-- Checked when the transaction commits: an entry has its lines, and they sum to nothing.
create function billing.entry_must_balance() returns trigger
language plpgsql set search_path = '' as $$
declare
  total numeric;
  places bigint;
begin
  select sum(l.amount), count(*) into total, places
  from billing.ledger_lines l where l.tenant_id = new.tenant_id and l.entry_id = new.id;
  if total is distinct from 0 or places <> new.line_count then
    raise exception 'ledger entry % does not balance: % over % of % lines', new.id, coalesce(total, 0), places, new.line_count
      using errcode = 'CM002';
  end if;
  return null;
end $$;
create constraint trigger entry_must_balance after insert on billing.ledger_entries
  deferrable initially deferred for each row execute function billing.entry_must_balance();
