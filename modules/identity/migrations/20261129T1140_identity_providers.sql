-- Providers of identity (OpenID Connect) that an operator runs or trusts.
create table identity.identity_providers (
  tenant_id uuid not null references identity.tenants (id),
  id uuid not null,
  -- What the button says.
  name text not null check (length(name) between 1 and 60),
  -- Stays as it is for ever: what a subject means, and so whose links they are, hangs on it.
  issuer text not null check (length(issuer) between 8 and 500 and issuer ~ '^https?://[^/?#[:space:]]+[^?#[:space:]]*$'),
  client_id text not null check (length(client_id) between 1 and 300),
  -- Sealed for this row.
  client_secret bytea not null,
  -- Where the button is shown, and whom the provider lets in.
  zones text[] not null check (zones <@ array['portal', 'corporate'] and cardinality(zones) between 1 and 2),
  counts_as_second_factor boolean not null default false,
  enabled_at timestamptz,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  constraint one_client_per_issuer unique (tenant_id, issuer, client_id)
);
select kit.protect('identity.identity_providers', 'select, insert, delete');
grant update (name, client_id, client_secret, zones, counts_as_second_factor, enabled_at) on identity.identity_providers to cm_app;

-- Existing administrators manage providers as new ones do. Rows of every operator, which the owner of the tables sees only
-- without its own policies.
alter table identity.roles no force row level security;
alter table identity.role_permissions no force row level security;
insert into identity.role_permissions (tenant_id, role_id, permission)
  select tenant_id, id, 'providers.manage' from identity.roles where key = 'administrator'
  on conflict do nothing;
alter table identity.roles force row level security;
alter table identity.role_permissions force row level security;
