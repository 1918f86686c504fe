-- Addresses of a customer beside its registered office, which stays on the record itself (address_line, commune, wilaya,
-- postal_code): where documents are sent, and where we work.
create table customers.addresses (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  purposes text[] not null check (purposes <@ array['mailing', 'site']),
  label text not null check (length(label) between 1 and 80),
  -- Whose name stands on the envelope; null = the customer's.
  addressee text check (length(addressee) between 1 and 200),
  line text not null check (length(line) between 1 and 300),
  commune text not null check (length(commune) between 1 and 100),
  -- A slug of the tenant's list of wilayas (a setting), as on the record.
  wilaya text check (wilaya ~ '^[a-z][a-z0-9-]{1,40}$'),
  postal_code text check (length(postal_code) between 1 and 20),
  -- ISO 3166-1 alpha-2.
  country text not null default 'DZ' check (country ~ '^[A-Z]{2}$'),
  -- State, province or department, where there are no wilayas.
  region text check (length(region) between 1 and 100),
  -- A merge took the purpose away, because the kept customer has a mailing address of its own; an undoing gives it back.
  mailing_ceded boolean not null default false,
  version int not null default 1,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, customer_id) references customers.customers (tenant_id, id),
  constraint an_address_is_for_something check (cardinality(purposes) > 0 or mailing_ceded),
  constraint mailing_is_ceded_or_held check (not (mailing_ceded and 'mailing' = any(purposes))),
  constraint wilaya_in_algeria_region_elsewhere check (
    case when country = 'DZ'
      then wilaya is not null and region is null and (postal_code is null or postal_code ~ '^[0-9]{5}$')
      else wilaya is null end)
);
create index addresses_of_customer on customers.addresses (tenant_id, customer_id, created_at, id);
create unique index one_mailing_address on customers.addresses (tenant_id, customer_id) where 'mailing' = any(purposes);
select kit.protect('customers.addresses', 'select, insert, update, delete');
create trigger of_the_kept_customer before insert on customers.addresses
  for each row execute function customers.offered_lead_to_kept();

-- An address that passes to another customer by a merge: the mailing address of the kept one stays, the other one cedes. What it
-- ceded comes back when the merge is undone, unless the customer has another one by then.
create function customers.cede_mailing() returns trigger
language plpgsql set search_path = '' as $$
declare
  has_one boolean;
begin
  if new.customer_id = old.customer_id then
    return new;
  end if;
  has_one := exists (
    select 1 from customers.addresses a
    where a.tenant_id = new.tenant_id and a.customer_id = new.customer_id and 'mailing' = any(a.purposes));
  if has_one and 'mailing' = any(new.purposes) then
    new.purposes := pg_catalog.array_remove(new.purposes, 'mailing');
    new.mailing_ceded := true;
  elsif new.mailing_ceded and not has_one and exists (
    select 1 from customers.merges m
    where m.tenant_id = new.tenant_id and m.state = 'undoing' and m.kept_id = old.customer_id and m.gone_id = new.customer_id
  ) then
    new.purposes := pg_catalog.array_prepend('mailing', new.purposes);
    new.mailing_ceded := false;
  end if;
  return new;
end $$;
create trigger cede_mailing before update of customer_id on customers.addresses
  for each row execute function customers.cede_mailing();
