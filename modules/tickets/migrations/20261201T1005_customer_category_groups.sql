-- Which group the tickets go to that the customers of a category open, in place of the mailbox's. A category that is not here has none.
create table tickets.customer_category_groups (
  tenant_id uuid not null references identity.tenants (id),
  -- A category of the customers module, which deletes none.
  category_id uuid not null,
  group_id uuid not null,
  changed_at timestamptz not null,
  primary key (tenant_id, category_id),
  constraint customer_category_groups_group foreign key (tenant_id, group_id) references tickets.groups (tenant_id, id)
);
select kit.protect('tickets.customer_category_groups', 'select, insert, update, delete');
