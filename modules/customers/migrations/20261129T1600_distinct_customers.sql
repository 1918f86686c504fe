-- Two customers of whom somebody said that they are not the same one, each pair once, the smaller id first: they are no
-- probable duplicates any more.
create table customers.distinct_customers (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  other_id uuid not null,
  reason text not null check (length(reason) between 1 and 500),
  said_by uuid,
  said_at timestamptz not null,
  primary key (tenant_id, id),
  constraint a_pair_is_told_apart_once unique (tenant_id, customer_id, other_id),
  constraint the_smaller_id_of_two_first check (customer_id < other_id),
  foreign key (tenant_id, customer_id) references customers.customers (tenant_id, id),
  foreign key (tenant_id, other_id) references customers.customers (tenant_id, id),
  foreign key (tenant_id, said_by) references identity.users (tenant_id, id)
);
create index distinct_customers_by_time on customers.distinct_customers (tenant_id, said_at, id);
create index distinct_customers_of_other on customers.distinct_customers (tenant_id, other_id);
select kit.protect('customers.distinct_customers', 'select, insert, delete');
