-- Passwords of another system, as that system kept them (bcrypt), sealed: whoever reads the table can guess at none of them. One is
-- there until its person types it for the first time, or chooses another.
create table identity.imported_passwords (
  tenant_id uuid not null references identity.tenants (id),
  user_id uuid not null,
  sealed bytea not null,
  cost smallint not null check (cost between 4 and 12),
  created_at timestamptz not null,
  primary key (tenant_id, user_id),
  foreign key (tenant_id, user_id) references identity.users (tenant_id, id)
);
create index imported_passwords_by_cost on identity.imported_passwords (tenant_id, cost);
create index imported_passwords_by_time on identity.imported_passwords (tenant_id, created_at);
select kit.protect('identity.imported_passwords', 'select, insert, delete');

create function identity.forget_imported_password() returns trigger language plpgsql as $$
begin
  delete from identity.imported_passwords where tenant_id = new.tenant_id and user_id = new.id;
  return null;
end $$;
create trigger forget_imported_password after update of password_hash on identity.users for each row
  when (new.password_hash is not null) execute function identity.forget_imported_password();
