-- What is not done to one customer as it is to the others: exempt from TVA by a certificate, not reminded, days of grace. Each
-- with its reason and its dates; none is erased, an end is written.
create table customers.exceptions (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  kind text not null check (kind in ('tax_exemption', 'no_reminders', 'grace_days')),
  valid_from date not null,
  -- The last day on which it counts; null = until somebody ends it.
  valid_until date,
  days int check (days between 1 and 365),
  certificate_number text check (length(certificate_number) between 1 and 60),
  office text check (length(office) between 1 and 120),
  -- What the invoice prints, as the law words it.
  mention text check (length(mention) between 1 and 200),
  document_id uuid,
  reason text not null check (length(reason) between 1 and 500),
  granted_by uuid,
  granted_at timestamptz not null,
  -- From this day on it counts no more, whatever its last day was to be.
  ended_on date,
  ended_by uuid,
  end_reason text check (length(end_reason) between 1 and 500),
  -- When it was told that its last day had passed.
  lapsed_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, customer_id) references customers.customers (tenant_id, id),
  foreign key (tenant_id, document_id) references customers.documents (tenant_id, id),
  foreign key (tenant_id, granted_by) references identity.users (tenant_id, id),
  foreign key (tenant_id, ended_by) references identity.users (tenant_id, id),
  check (valid_until >= valid_from),
  constraint an_end_says_why check ((ended_on is null) = (end_reason is null)),
  constraint grace_says_days check ((kind = 'grace_days') = (days is not null)),
  constraint exemption_has_certificate check (num_nonnulls(certificate_number, office, mention, document_id)
    = case kind when 'tax_exemption' then 4 else 0 end),
  constraint exemption_has_last_day check (kind <> 'tax_exemption' or valid_until is not null)
);
create index exceptions_of_customer on customers.exceptions (tenant_id, customer_id, granted_at desc, id);
create index exceptions_to_lapse on customers.exceptions (tenant_id, valid_until, id) where ended_on is null and lapsed_at is null;
select kit.protect('customers.exceptions', 'select, insert');
grant update (customer_id, ended_on, ended_by, end_reason, lapsed_at) on customers.exceptions to cm_app;
create trigger of_the_kept_customer before insert on customers.exceptions
  for each row execute function customers.offered_lead_to_kept();

-- The days on which an exception counts.
create function customers.days_of(of customers.exceptions) returns daterange
language sql immutable set search_path = '' as $$
  select pg_catalog.daterange(of.valid_from, case when of.valid_until is not null or of.ended_on is not null
    then greatest(of.valid_from, least(of.valid_until + 1, of.ended_on)) end, '[)')
$$;

-- One of a kind on a day. A trigger and not an exclusion constraint, because that needs the extension btree_gist, which a managed
-- PostgreSQL may not offer. What a merge has still to hand over counts as the kept customer's.
create function customers.refuse_overlapping_exceptions() returns trigger
language plpgsql set search_path = '' as $$
begin
  perform pg_catalog.pg_advisory_xact_lock(
    pg_catalog.hashtextextended('customers.exceptions:' || new.tenant_id || ':' || new.customer_id, 0));
  if exists (
    select 1 from customers.exceptions e
    where e.tenant_id = new.tenant_id and e.kind = new.kind and e.id <> new.id
      and (e.customer_id = new.customer_id or e.customer_id in (
        select c.id from customers.customers c where c.tenant_id = new.tenant_id and c.merged_into = new.customer_id))
      and customers.days_of(e) operator(pg_catalog.&&) customers.days_of(new)
  ) then
    raise exclusion_violation using message = 'another exception of this kind counts on some of these days',
      constraint = 'exceptions_no_overlap';
  end if;
  return new;
end $$;
-- After the trigger that finds the kept customer, by its name.
create trigger refuse_overlapping_exceptions before insert or update of customer_id, ended_on on customers.exceptions
  for each row execute function customers.refuse_overlapping_exceptions();
