-- What lets the support see a customer's space where the operator asks the customer first: who of it gave that, until when, and
-- whether it was taken back. What it was given for stays as it was written.
create table identity.support_permissions (
  tenant_id uuid not null references identity.tenants (id),
  id uuid not null,
  customer_id uuid not null,
  given_by uuid not null,
  given_at timestamptz not null,
  ends_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, given_by) references identity.users (tenant_id, id),
  foreign key (tenant_id, withdrawn_by) references identity.users (tenant_id, id),
  constraint ninety_days_at_most check (ends_at > given_at and ends_at <= given_at + interval '90 days'),
  constraint whoever_withdraws_is_named check ((withdrawn_at is null) = (withdrawn_by is null) and withdrawn_at >= given_at)
);
create unique index one_permission_each on identity.support_permissions (tenant_id, customer_id) where withdrawn_at is null;
create index support_permissions_by_person on identity.support_permissions (tenant_id, given_by);
create index support_permissions_by_withdrawer on identity.support_permissions (tenant_id, withdrawn_by);
select kit.protect('identity.support_permissions', 'select, insert, delete');
grant update (withdrawn_at, withdrawn_by) on identity.support_permissions to cm_app;

create function identity.a_permission_is_withdrawn_once() returns trigger
  language plpgsql
as $$
begin
  if old.withdrawn_at is not null then
    raise exception 'the permission % was withdrawn already', old.id using errcode = 'CM002';
  end if;
  return new;
end
$$;
create trigger a_permission_is_withdrawn_once before update on identity.support_permissions
  for each row execute function identity.a_permission_is_withdrawn_once();

-- Under which permission it was begun; null where the operator asks for none.
alter table identity.impersonations add column permission_id uuid;
alter table identity.impersonations add foreign key (tenant_id, permission_id) references identity.support_permissions (tenant_id, id);
create index impersonations_by_permission on identity.impersonations (tenant_id, permission_id) where permission_id is not null;
