create schema identity;
grant usage on schema identity to cm_app;

create table identity.tenants (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z][a-z0-9-]{1,40}$'),
  name text not null,
  locale text not null check (locale in ('fr', 'ar', 'en')),
  time_zone text not null,
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  is_platform boolean not null default false,
  suspended_at timestamptz,
  created_at timestamptz not null
);
create unique index one_platform_tenant on identity.tenants (is_platform) where is_platform;
alter table identity.tenants enable row level security;
alter table identity.tenants force row level security;
create policy own_tenant on identity.tenants to cm_app, current_user
  using (id = current_setting('app.tenant')::uuid) with check (id = current_setting('app.tenant')::uuid);
-- The owner of the schema answers the two look-ups across tenants at the end of this file.
create policy directory on identity.tenants for select to current_user using (true);
-- The platform's operators administer the list of tenants, never what is inside them.
create function identity.is_platform(wanted uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select 1 from identity.tenants t where t.id = wanted and t.is_platform)
$$;
revoke all on function identity.is_platform(uuid) from public;
grant execute on function identity.is_platform(uuid) to cm_app;
create policy platform_lists on identity.tenants for select to cm_app
  using ((select identity.is_platform(current_setting('app.tenant')::uuid)));
grant select on identity.tenants to cm_app;

create table identity.tenant_hosts (
  tenant_id uuid not null references identity.tenants (id),
  host text not null primary key check (host = lower(host)),
  is_primary boolean not null default false
);
create unique index one_primary_host on identity.tenant_hosts (tenant_id) where is_primary;
select kit.protect('identity.tenant_hosts', 'select');
create policy directory on identity.tenant_hosts for select to current_user using (true);

create table identity.users (
  tenant_id uuid not null references identity.tenants (id),
  id uuid not null,
  kind text not null check (kind in ('customer', 'staff')),
  email text not null check (email = lower(email) and length(email) <= 254),
  email_verified_at timestamptz,
  name text not null check (length(name) between 1 and 200),
  phone text,
  locale text not null check (locale in ('fr', 'ar', 'en')),
  password_hash text,
  password_changed_at timestamptz,
  totp_secret bytea,
  totp_enabled_at timestamptz,
  totp_last_step bigint not null default 0,
  disabled_at timestamptz,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, email)
);
create index users_by_kind on identity.users (tenant_id, kind, created_at desc, id);
select kit.protect('identity.users', 'select, insert, update');

create table identity.recovery_codes (
  tenant_id uuid not null,
  id uuid not null,
  user_id uuid not null,
  code_hash bytea not null,
  used_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, user_id) references identity.users (tenant_id, id)
);
create index recovery_codes_by_user on identity.recovery_codes (tenant_id, user_id);
select kit.protect('identity.recovery_codes', 'select, insert, update, delete');

create table identity.sessions (
  tenant_id uuid not null,
  id uuid not null,
  user_id uuid not null,
  token_hash bytea not null,
  -- What the person has proved so far: nothing is allowed below `full` but finishing the sign-in.
  level text not null check (level in ('password', 'enrolment', 'full')),
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  ip text,
  user_agent text,
  primary key (tenant_id, id),
  unique (tenant_id, token_hash),
  foreign key (tenant_id, user_id) references identity.users (tenant_id, id)
);
create index sessions_by_user on identity.sessions (tenant_id, user_id, last_seen_at desc) where ended_at is null;
select kit.protect('identity.sessions', 'select, insert, update');

-- E-mailed links. The secret is an HMAC of the row, so that a dump of the database opens nothing.
create table identity.one_time_links (
  tenant_id uuid not null,
  id uuid not null,
  user_id uuid not null,
  purpose text not null check (purpose in ('verify_email', 'reset_password', 'invitation')),
  email text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, user_id) references identity.users (tenant_id, id)
);
create index one_time_links_by_user on identity.one_time_links (tenant_id, user_id, purpose);
select kit.protect('identity.one_time_links', 'select, insert, update');

create table identity.roles (
  tenant_id uuid not null references identity.tenants (id),
  id uuid not null,
  key text not null check (key ~ '^[a-z][a-z0-9_]{1,40}$'),
  name jsonb not null,
  is_builtin boolean not null default false,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, key)
);
select kit.protect('identity.roles', 'select, insert, update');

create table identity.role_permissions (
  tenant_id uuid not null,
  role_id uuid not null,
  permission text not null,
  primary key (tenant_id, role_id, permission),
  foreign key (tenant_id, role_id) references identity.roles (tenant_id, id)
);
select kit.protect('identity.role_permissions', 'select, insert, delete');

create table identity.user_roles (
  tenant_id uuid not null,
  user_id uuid not null,
  role_id uuid not null,
  primary key (tenant_id, user_id, role_id),
  foreign key (tenant_id, user_id) references identity.users (tenant_id, id),
  foreign key (tenant_id, role_id) references identity.roles (tenant_id, id)
);
select kit.protect('identity.user_roles', 'select, insert, delete');

create table identity.api_tokens (
  tenant_id uuid not null,
  id uuid not null,
  user_id uuid not null,
  name text not null,
  prefix text not null,
  token_hash bytea not null,
  scopes text[] not null,
  created_at timestamptz not null,
  expires_at timestamptz,
  last_used_at timestamptz,
  revoked_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, token_hash),
  foreign key (tenant_id, user_id) references identity.users (tenant_id, id)
);
create index api_tokens_by_user on identity.api_tokens (tenant_id, user_id);
select kit.protect('identity.api_tokens', 'select, insert, update');

create table identity.login_attempts (
  tenant_id uuid not null references identity.tenants (id),
  id uuid not null,
  user_id uuid,
  email text not null,
  outcome text not null check (outcome in ('success', 'second_factor', 'wrong_password', 'unknown_user', 'wrong_code', 'disabled', 'unverified')),
  ip text,
  user_agent text,
  at timestamptz not null,
  primary key (tenant_id, id)
);
create index login_attempts_by_time on identity.login_attempts (tenant_id, at desc, id desc);
create index login_attempts_by_user on identity.login_attempts (tenant_id, user_id, at desc, id desc);
select kit.protect('identity.login_attempts', 'select, insert');

-- Asked before any tenant is known; answers only what every page of that host shows anyway.
create function identity.tenant_of_host(wanted text)
returns table (id uuid, slug text, name text, locale text, time_zone text, currency text, is_platform boolean, host text)
language sql stable security definer set search_path = '' as $$
  select t.id, t.slug, t.name, t.locale, t.time_zone, t.currency, t.is_platform, p.host
  from identity.tenant_hosts h
  join identity.tenants t on t.id = h.tenant_id
  join identity.tenant_hosts p on p.tenant_id = t.id and p.is_primary
  where h.host = wanted and t.suspended_at is null
$$;
revoke all on function identity.tenant_of_host(text) from public;
grant execute on function identity.tenant_of_host(text) to cm_app;

-- The worker and the schedules go from tenant to tenant.
create function identity.active_tenants()
returns table (id uuid, slug text, name text, locale text, time_zone text, currency text, is_platform boolean, host text)
language sql stable security definer set search_path = '' as $$
  select t.id, t.slug, t.name, t.locale, t.time_zone, t.currency, t.is_platform, p.host
  from identity.tenants t
  join identity.tenant_hosts p on p.tenant_id = t.id and p.is_primary
  where t.suspended_at is null
  order by t.created_at, t.id
  limit 10000
$$;
revoke all on function identity.active_tenants() from public;
grant execute on function identity.active_tenants() to cm_app;
