-- Addresses and numbers of a customer besides its own, each for a purpose. One is no person: nobody signs in with it, speaks for
-- the customer from it, or is sent anything before whoever reads it said yes.
create table customers.contact_points (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  kind text not null check (kind in ('email', 'phone')),
  value text not null,
  label text check (length(label) between 1 and 80),
  purposes text[] not null check (purposes <@ array['billing', 'technical', 'commercial', 'emergency']
    and cardinality(purposes) between 1 and 4),
  -- In which an address is written to.
  locale text check (locale in ('fr', 'ar', 'en')),
  -- When whoever reads the address said yes.
  confirmed_at timestamptz,
  version int not null default 1,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, customer_id) references customers.customers (tenant_id, id),
  constraint one_contact_point_of_a_value unique (tenant_id, customer_id, kind, value),
  constraint contact_point_is_what_it_says check (case kind
    when 'email' then value = lower(value) and length(value) <= 254 and value like '_%@_%'
    else value ~ '^\+[1-9][0-9]{6,14}$' end),
  constraint only_addresses_are_written_to check ((kind = 'email') = (locale is not null)),
  constraint only_addresses_are_confirmed check (kind = 'email' or confirmed_at is null),
  -- Nothing is mailed in an emergency: somebody calls.
  constraint only_numbers_are_for_emergencies check (kind = 'phone' or not purposes @> '{emergency}')
);
select kit.protect('customers.contact_points', 'select, insert, update, delete');
create trigger of_the_kept_customer before insert on customers.contact_points
  for each row execute function customers.offered_lead_to_kept();

-- Each time that an address was asked by mail whether it wants to be told. It outlives the address, so that nobody is asked over
-- and over: the address is in it as a digest that nobody makes without the application's secret.
create table customers.contact_point_askings (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  point_id uuid,
  address_key bytea not null check (length(address_key) = 32),
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  outcome text check (outcome in ('confirmed', 'refused', 'replaced', 'removed')),
  primary key (tenant_id, id),
  foreign key (tenant_id, customer_id) references customers.customers (tenant_id, id),
  foreign key (tenant_id, point_id) references customers.contact_points (tenant_id, id) on delete set null (point_id),
  constraint an_end_of_an_asking_says_its_outcome check ((ended_at is null) = (outcome is null))
);
create unique index one_open_asking_of_a_contact_point on customers.contact_point_askings (tenant_id, point_id) where ended_at is null;
create index contact_point_askings_of_customer on customers.contact_point_askings (tenant_id, customer_id, asked_at);
create index contact_point_askings_of_address on customers.contact_point_askings (tenant_id, address_key, asked_at);
create index contact_point_askings_by_time on customers.contact_point_askings (tenant_id, asked_at);
create index contact_point_askings_to_remove on customers.contact_point_askings (tenant_id, expires_at)
  where outcome is distinct from 'refused';
select kit.protect('customers.contact_point_askings', 'select, insert, update, delete');
create trigger of_the_kept_customer before insert on customers.contact_point_askings
  for each row execute function customers.offered_lead_to_kept();

-- Addresses and numbers that both customers of a merge had and that it changed by joining them: [{id, before, after}].
alter table customers.merges add points jsonb check (jsonb_typeof(points) = 'array');
