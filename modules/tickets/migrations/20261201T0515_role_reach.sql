-- Which ticket groups a role reaches. A role that is not here reaches every group, as all did before.
create table tickets.role_reach (
  tenant_id uuid not null references identity.tenants (id),
  role_id uuid not null,
  -- Whether it also reaches the tickets that are in no group.
  ungrouped boolean not null,
  changed_at timestamptz not null,
  primary key (tenant_id, role_id)
);
select kit.protect('tickets.role_reach', 'select, insert, update, delete');

create table tickets.role_reach_groups (
  tenant_id uuid not null,
  role_id uuid not null,
  group_id uuid not null,
  primary key (tenant_id, role_id, group_id),
  foreign key (tenant_id, role_id) references tickets.role_reach (tenant_id, role_id) on delete cascade,
  foreign key (tenant_id, group_id) references tickets.groups (tenant_id, id)
);
select kit.protect('tickets.role_reach_groups', 'select, insert, delete');

-- Whoever reaches some groups alone counts what nobody has taken along these groups.
create index tickets_untaken_of_group on tickets.tickets (tenant_id, group_id, state) where assignee_id is null;
