-- What a customer is subscribed to, and every change of its state with who and why.
create schema services;
grant usage on schema services to cm_app;

create table services.services (
  tenant_id uuid not null references identity.tenants (id),
  id uuid not null,
  number text not null,
  customer_id uuid not null,
  -- The order lives in another module; one service per line of it, however often the delivery is announced.
  order_id uuid not null,
  order_line_id uuid not null,
  order_number text not null,
  plan_id uuid,
  designation text not null check (length(designation) between 1 and 500),
  quantity int not null check (quantity > 0),
  cycle text not null check (cycle in ('monthly', 'quarterly', 'yearly')),
  unit_price bigint not null check (unit_price between 0 and 9000000000000000),
  discount bigint not null check (discount between 0 and 9000000000000000),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  tax_category text not null,
  state text not null check (state in ('pending', 'active', 'suspended', 'terminated')),
  suspension_reason text check (suspension_reason in ('non_payment', 'abuse', 'customer_request', 'other')),
  activated_on date,
  -- Day of the month that renewals fall on; a shorter month takes its last day.
  anchor_day int check (anchor_day between 1 and 31),
  next_renewal_on date,
  terminates_on date,
  terminated_on date,
  termination_reason text check (termination_reason in ('customer_request', 'non_payment', 'abuse', 'replaced', 'other')),
  version int not null default 1,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, number),
  unique (tenant_id, order_line_id),
  foreign key (tenant_id, customer_id) references customers.customers (tenant_id, id),
  check ((state = 'suspended') = (suspension_reason is not null)),
  check ((state = 'terminated') = (terminated_on is not null)),
  check ((terminates_on is null and terminated_on is null) = (termination_reason is null)),
  check (state <> 'active' or (activated_on is not null and anchor_day is not null))
);
create index services_by_customer on services.services (tenant_id, customer_id, id desc);
create index services_by_state on services.services (tenant_id, state, id desc);
create index services_by_renewal on services.services (tenant_id, next_renewal_on, id) where next_renewal_on is not null;
create index services_ending on services.services (tenant_id, terminates_on) where terminates_on is not null and terminated_on is null;
select kit.protect('services.services', 'select, insert, update');

create table services.service_history (
  tenant_id uuid not null,
  id uuid not null,
  service_id uuid not null,
  event text not null check (event in ('created', 'activated', 'suspended', 'resumed', 'termination_planned', 'terminated')),
  from_state text,
  to_state text not null,
  reason text,
  note text check (length(note) <= 1000),
  actor text not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, service_id) references services.services (tenant_id, id)
);
create index service_history_by_service on services.service_history (tenant_id, service_id, id);
select kit.protect('services.service_history', 'select, insert');
