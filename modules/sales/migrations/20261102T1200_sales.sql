create schema sales;
grant usage on schema sales to cm_app;

-- What a customer is about to buy: plans, quantities and add-ons, never a price.
create table sales.carts (
  tenant_id uuid not null,
  customer_id uuid not null,
  lines jsonb not null,
  updated_at timestamptz not null,
  primary key (tenant_id, customer_id),
  constraint carts_customer foreign key (tenant_id, customer_id) references customers.customers (tenant_id, id)
);
select kit.protect('sales.carts', 'select, insert, update');

create table sales.quotes (
  tenant_id uuid not null references identity.tenants (id),
  id uuid not null,
  -- The first version's id: what the versions have in common, with the number.
  root_id uuid not null,
  version int not null check (version > 0),
  -- Given when the first version is sent.
  number text,
  customer_id uuid not null,
  origin text not null check (origin in ('customer', 'staff')),
  state text not null check (state in ('draft', 'sent', 'accepted', 'declined', 'expired', 'superseded')),
  -- Why it is in its state, when somebody or a rule had a reason.
  state_reason text check (length(state_reason) <= 1000),
  request_text text check (length(request_text) <= 4000),
  notes text check (length(notes) <= 4000),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  locale text not null check (locale in ('fr', 'ar', 'en')),
  gross bigint not null default 0,
  discount bigint not null default 0 check (discount >= 0),
  ht bigint not null default 0,
  tax bigint not null default 0,
  ttc bigint not null default 0,
  -- The largest discount of a line or of the whole against the list prices, hundredths of a per cent.
  discount_share_bp int not null default 0 check (discount_share_bp between 0 and 10000),
  -- Everyone who priced this quote: none of them may approve its discount.
  priced_by uuid[] not null default '{}',
  approved_by uuid,
  approved_at timestamptz,
  valid_until date,
  sent_at timestamptz,
  sent_by uuid,
  -- The printed document as it was sent: seller, buyer, lines, rates, words.
  document jsonb,
  pdf_file_id uuid,
  pdf_sha256 text check (pdf_sha256 ~ '^[0-9a-f]{64}$'),
  decided_at timestamptz,
  decided_by uuid,
  decided_by_kind text check (decided_by_kind in ('customer', 'staff')),
  decided_ip text,
  accepted_pdf_sha256 text,
  edit_version int not null default 1,
  requested_by uuid,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (tenant_id, id),
  constraint quotes_version unique (tenant_id, root_id, version),
  constraint quotes_number unique (tenant_id, number, version),
  constraint quotes_customer foreign key (tenant_id, customer_id) references customers.customers (tenant_id, id),
  check (ttc = ht + tax),
  check ((pdf_file_id is null) = (pdf_sha256 is null)),
  check (approved_by is null or not (approved_by = any (priced_by))),
  check (state = 'draft' or state = 'superseded' or (number is not null and document is not null and valid_until is not null)),
  check (state <> 'accepted' or (decided_at is not null and accepted_pdf_sha256 is not null))
);
-- Of all versions at most one can still be worked on, answered, or be the one that was accepted.
create unique index quotes_one_open on sales.quotes (tenant_id, root_id) where state in ('draft', 'sent', 'accepted');
create index quotes_by_creation on sales.quotes (tenant_id, created_at desc, id desc);
create index quotes_by_state on sales.quotes (tenant_id, state, created_at desc, id desc);
create index quotes_by_customer on sales.quotes (tenant_id, customer_id, created_at desc, id desc);
create index quotes_by_amount on sales.quotes (tenant_id, ttc desc, id desc);
create index quotes_to_expire on sales.quotes (tenant_id, valid_until, id) where state = 'sent';
select kit.protect('sales.quotes', 'select, insert, update');

create table sales.quote_lines (
  tenant_id uuid not null,
  id uuid not null,
  quote_id uuid not null,
  position int not null,
  plan_id uuid,
  designation text not null check (length(designation) between 1 and 500),
  detail text check (length(detail) <= 1000),
  quantity int not null check (quantity between 1 and 100000),
  cycle text not null check (cycle in ('once', 'monthly', 'quarterly', 'yearly')),
  unit_price bigint not null check (unit_price between 0 and 9000000000000),
  -- The catalogue's price on the day of pricing; null for a free designation.
  list_price bigint check (list_price >= 0),
  discount_bp int not null check (discount_bp between 0 and 10000),
  discount bigint not null check (discount >= 0),
  tax_category text not null,
  tax_rate_bp int not null check (tax_rate_bp between 0 and 10000),
  exemption text,
  ht bigint not null check (ht = quantity * unit_price - discount),
  primary key (tenant_id, id),
  constraint quote_lines_quote foreign key (tenant_id, quote_id) references sales.quotes (tenant_id, id)
);
create index quote_lines_by_quote on sales.quote_lines (tenant_id, quote_id, position);
select kit.protect('sales.quote_lines', 'select, insert, update, delete');

-- What was sent is what may be accepted: neither the lines nor anything printed changes any more.
create function sales.refuse_change_of_sent_quote() returns trigger
language plpgsql set search_path = '' as $$
begin
  if old.state <> 'draft' and (
    (new.root_id, new.version, new.customer_id, new.currency, new.locale) is distinct from
      (old.root_id, old.version, old.customer_id, old.currency, old.locale)
    or (new.gross, new.discount, new.ht, new.tax, new.ttc, new.discount_share_bp) is distinct from
      (old.gross, old.discount, old.ht, old.tax, old.ttc, old.discount_share_bp)
    or (new.number, new.notes, new.valid_until, new.sent_at, new.sent_by, new.document) is distinct from
      (old.number, old.notes, old.valid_until, old.sent_at, old.sent_by, old.document)
    or (old.pdf_file_id is not null and (new.pdf_file_id, new.pdf_sha256) is distinct from (old.pdf_file_id, old.pdf_sha256))
    or (old.decided_at is not null and (new.decided_at, new.decided_by, new.decided_ip, new.accepted_pdf_sha256) is distinct from
      (old.decided_at, old.decided_by, old.decided_ip, old.accepted_pdf_sha256))
  ) then
    raise exception 'a sent quote is immutable' using errcode = '23514', constraint = 'sent_quote_immutable';
  end if;
  if new.state <> old.state and old.state not in ('draft', 'sent') then
    raise exception 'a decided quote stays so' using errcode = '23514', constraint = 'sent_quote_immutable';
  end if;
  return new;
end $$;
create trigger sent_quote_immutable before update on sales.quotes
  for each row execute function sales.refuse_change_of_sent_quote();

create function sales.refuse_change_of_sent_lines() returns trigger
language plpgsql set search_path = '' as $$
declare
  line record;
  parent_state text;
begin
  line := case when tg_op = 'DELETE' then old else new end;
  if tg_op = 'UPDATE' and new.quote_id <> old.quote_id then
    raise exception 'a line stays in its quote' using errcode = '23514', constraint = 'sent_quote_immutable';
  end if;
  select q.state into parent_state from sales.quotes q where q.tenant_id = line.tenant_id and q.id = line.quote_id for share;
  if parent_state <> 'draft' then
    raise exception 'the lines of a sent quote are immutable' using errcode = '23514', constraint = 'sent_quote_immutable';
  end if;
  return line;
end $$;
create trigger sent_lines_immutable before insert or update or delete on sales.quote_lines
  for each row execute function sales.refuse_change_of_sent_lines();

create table sales.orders (
  tenant_id uuid not null references identity.tenants (id),
  id uuid not null,
  number text not null,
  customer_id uuid not null,
  quote_id uuid,
  state text not null check (state in ('requested', 'validated', 'in_progress', 'delivered', 'cancelled')),
  cancel_reason text check (length(cancel_reason) between 1 and 1000),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  ht bigint not null check (ht >= 0),
  tax bigint not null check (tax >= 0),
  ttc bigint not null,
  -- The compulsory steps of an electronic sale (loi 18-05 art. 12): terms shown, details checked, confirmed.
  consent jsonb not null,
  requested_by uuid,
  version int not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  delivered_at timestamptz,
  primary key (tenant_id, id),
  constraint orders_number unique (tenant_id, number),
  constraint orders_customer foreign key (tenant_id, customer_id) references customers.customers (tenant_id, id),
  constraint orders_quote foreign key (tenant_id, quote_id) references sales.quotes (tenant_id, id),
  check (ttc = ht + tax),
  check ((state = 'cancelled') = (cancel_reason is not null)),
  check ((state = 'delivered') = (delivered_at is not null))
);
-- An accepted quote becomes one order and never two.
create unique index orders_one_per_quote on sales.orders (tenant_id, quote_id) where quote_id is not null;
create index orders_by_creation on sales.orders (tenant_id, created_at desc, id desc);
create index orders_by_state on sales.orders (tenant_id, state, created_at desc, id desc);
create index orders_by_customer on sales.orders (tenant_id, customer_id, created_at desc, id desc);
create index orders_by_amount on sales.orders (tenant_id, ttc desc, id desc);
select kit.protect('sales.orders', 'select, insert, update');

create table sales.order_lines (
  tenant_id uuid not null,
  id uuid not null,
  order_id uuid not null,
  position int not null,
  plan_id uuid,
  designation text not null check (length(designation) between 1 and 500),
  detail text,
  quantity int not null check (quantity between 1 and 100000),
  cycle text not null check (cycle in ('once', 'monthly', 'quarterly', 'yearly')),
  unit_price bigint not null check (unit_price >= 0),
  discount bigint not null check (discount >= 0),
  tax_category text not null,
  tax_rate_bp int not null check (tax_rate_bp between 0 and 10000),
  exemption text,
  ht bigint not null check (ht = quantity * unit_price - discount),
  primary key (tenant_id, id),
  constraint order_lines_order foreign key (tenant_id, order_id) references sales.orders (tenant_id, id)
);
create index order_lines_by_order on sales.order_lines (tenant_id, order_id, position);
select kit.protect('sales.order_lines', 'select, insert');

create table sales.order_steps (
  tenant_id uuid not null,
  id uuid not null,
  order_id uuid not null,
  position int not null,
  key text not null,
  kind text not null check (kind in ('commercial', 'technical')),
  mode text not null check (mode in ('automatic', 'manual')),
  name jsonb not null,
  state text not null check (state in ('pending', 'done', 'failed', 'skipped')),
  reason text check (length(reason) <= 1000),
  attempts int not null default 0,
  updated_at timestamptz not null,
  primary key (tenant_id, id),
  constraint order_steps_key unique (tenant_id, order_id, key),
  constraint order_steps_order foreign key (tenant_id, order_id) references sales.orders (tenant_id, id),
  check (state not in ('failed', 'skipped') or reason is not null)
);
create index order_steps_by_order on sales.order_steps (tenant_id, order_id, position);
select kit.protect('sales.order_steps', 'select, insert, update');

create table sales.order_history (
  tenant_id uuid not null,
  id uuid not null,
  order_id uuid not null,
  -- Several moves may share an instant; this is their order.
  seq bigint generated always as identity,
  at timestamptz not null,
  actor text not null,
  from_state text,
  to_state text not null,
  -- The step concerned, when it is not the order itself that moved.
  step_key text,
  reason text,
  primary key (tenant_id, id),
  foreign key (tenant_id, order_id) references sales.orders (tenant_id, id)
);
create index order_history_by_order on sales.order_history (tenant_id, order_id, seq);
select kit.protect('sales.order_history', 'select, insert');
