-- What the operator's own fields say of a customer: a row for each value, one for each of several choices.
create table customers.field_values (
  tenant_id uuid not null,
  customer_id uuid not null,
  field_id uuid not null,
  position int not null check (position between 0 and 99),
  -- In its one writing.
  value text not null check (length(value) between 1 and 5000),
  -- What it is found by: folded letters, or a number (the value, centimes, days).
  key text collate "C" check (length(key) between 1 and 500),
  rank bigint,
  unique_key text collate "C" check (length(unique_key) <= 500),
  primary key (tenant_id, customer_id, field_id, position),
  foreign key (tenant_id, customer_id) references customers.customers (tenant_id, id)
);
create unique index a_unique_value_is_one_customers on customers.field_values (tenant_id, field_id, unique_key)
  where unique_key is not null;
create index field_values_by_key on customers.field_values (tenant_id, field_id, key, customer_id) where key is not null;
create index field_values_by_rank on customers.field_values (tenant_id, field_id, rank, customer_id) where rank is not null;
-- How common a key is depends on its field.
create statistics customers.field_values_together (mcv, dependencies) on field_id, key from customers.field_values;
select kit.protect('customers.field_values', 'select, insert, delete');
create trigger of_its_fields_kind before insert or update on customers.field_values
  for each row execute function fields.offered_check_value('customer');
create trigger of_the_kept_customer before insert on customers.field_values
  for each row execute function customers.offered_lead_to_kept();

-- Which columns of a file are the operator's own fields: key of the field → position of the column.
alter table customers.imports add field_mapping jsonb not null default '{}' check (jsonb_typeof(field_mapping) = 'object');
alter table customers.imports alter field_mapping drop default;
