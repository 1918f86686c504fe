-- A challenge that was solved and used, so that no solution counts twice; it is kept until it would have expired. One that nobody
-- solves is in no table: it carries its own signature.
create table identity.used_captchas (
  tenant_id uuid not null references identity.tenants (id),
  id text not null check (length(id) between 16 and 200),
  expires_at timestamptz not null,
  primary key (tenant_id, id)
);
create index used_captchas_by_expiry on identity.used_captchas (tenant_id, expires_at);
select kit.protect('identity.used_captchas', 'select, insert, delete');
