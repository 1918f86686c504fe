-- By what a customer is known to be the same as another one: its numbers, addresses and name, made alike. A table of its
-- own for the reason of `search_words`: under row-level security an index serves equality alone.
create table customers.identity_keys (
  tenant_id uuid not null,
  customer_id uuid not null,
  kind text not null check (kind in ('nif', 'rc', 'nin', 'email', 'phone', 'name')),
  key text collate "C" not null check (length(key) between 1 and 260),
  primary key (tenant_id, customer_id, kind),
  foreign key (tenant_id, customer_id) references customers.customers (tenant_id, id)
);
create index identity_keys_by_key on customers.identity_keys (tenant_id, kind, key, customer_id);
select kit.protect('customers.identity_keys', 'select, insert, delete');

-- Two customers that share a key, each pair once, the smaller id first.
create table customers.probable_duplicates (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  customer_id uuid not null,
  other_id uuid not null,
  reasons text[] not null check (cardinality(reasons) between 1 and 6),
  found_at timestamptz not null,
  primary key (tenant_id, id),
  constraint a_pair_stands_once unique (tenant_id, customer_id, other_id),
  constraint the_smaller_id_first check (customer_id < other_id),
  foreign key (tenant_id, customer_id) references customers.customers (tenant_id, id),
  foreign key (tenant_id, other_id) references customers.customers (tenant_id, id)
);
create index probable_duplicates_by_time on customers.probable_duplicates (tenant_id, found_at, id);
create index probable_duplicates_of_other on customers.probable_duplicates (tenant_id, other_id);
select kit.protect('customers.probable_duplicates', 'select, insert, delete');

-- Customers of before have no keys yet: a job writes them, some at a time.
alter table customers.customers add keyed boolean not null default false;
create index customers_without_keys on customers.customers (tenant_id, id) where not keyed;
