-- The colleague who looks after a customer; null where nobody does.
alter table customers.customers
  add account_manager_id uuid,
  add constraint account_manager_is_one_of_us foreign key (tenant_id, account_manager_id) references identity.users (tenant_id, id);
-- One colleague's customers, in the order of either sort.
create index customers_by_manager on customers.customers (tenant_id, account_manager_id, created_at, id) where account_manager_id is not null;
create index customers_by_manager_and_name on customers.customers (tenant_id, account_manager_id, sort_name, id) where account_manager_id is not null;
