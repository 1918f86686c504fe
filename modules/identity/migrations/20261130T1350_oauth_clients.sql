-- Machine clients (OAuth 2.0, RFC 6749 §4.4) of an operator, and the keys that sign what they are given.
create table identity.oauth_clients (
  tenant_id uuid not null references identity.tenants (id),
  id uuid not null,
  name text not null check (length(name) between 1 and 80),
  -- The colleague who answers for it: it never may more than they do that day.
  user_id uuid not null,
  scopes text[] not null check (cardinality(scopes) between 1 and 60 and array_position(scopes, null) is null),
  -- Where it may be used from, in CIDR notation; none: from anywhere. What is written here was read by the application.
  networks text[] not null default '{}' check (cardinality(networks) <= 20 and array_position(networks, null) is null),
  created_at timestamptz not null,
  expires_at timestamptz check (expires_at > created_at),
  disabled_at timestamptz,
  -- An access token says of which generation it is; those of an earlier one are none any more.
  generation integer not null default 1 check (generation > 0),
  last_token_at timestamptz,
  last_refused_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, user_id) references identity.users (tenant_id, id)
);
create index oauth_clients_by_person on identity.oauth_clients (tenant_id, user_id);
select kit.protect('identity.oauth_clients', 'select, insert');
-- What it is called, may do and comes from stays as it was made.
grant update (user_id, disabled_at, generation, last_token_at, last_refused_at) on identity.oauth_clients to cm_app;

create function identity.generations_go_forward() returns trigger
  language plpgsql
as $$
begin
  if new.generation < old.generation or (old.disabled_at is null and new.disabled_at is not null and new.generation = old.generation) then
    raise exception 'the access tokens of the client % would live on', old.id using errcode = 'CM002';
  end if;
  return new;
end
$$;
create trigger generations_go_forward before update on identity.oauth_clients
  for each row execute function identity.generations_go_forward();

-- One secret that is good, and for a while the one before it: never a third.
create table identity.oauth_client_secrets (
  tenant_id uuid not null,
  client_id uuid not null,
  slot text not null check (slot in ('current', 'previous')),
  prefix text not null check (length(prefix) between 1 and 20),
  secret_hash bytea not null check (length(secret_hash) = 32),
  created_at timestamptz not null,
  replaced_at timestamptz,
  expires_at timestamptz,
  primary key (tenant_id, client_id, slot),
  foreign key (tenant_id, client_id) references identity.oauth_clients (tenant_id, id),
  constraint one_secret_once unique (tenant_id, secret_hash),
  constraint the_former_secret_ends check ((slot = 'previous') = (expires_at is not null) and (expires_at is null) = (replaced_at is null)),
  constraint seven_days_of_overlap_at_most check (expires_at <= replaced_at + interval '7 days')
);
select kit.protect('identity.oauth_client_secrets', 'select, insert, delete');
grant update (slot, replaced_at, expires_at) on identity.oauth_client_secrets to cm_app;

-- What signs access tokens: the next one is published before it signs, a retired one until the last token that it signed is over,
-- and nothing is kept of its private half. One that may be known to others is withdrawn: what it signed is nothing at once.
create table identity.signing_keys (
  tenant_id uuid not null references identity.tenants (id),
  id uuid not null,
  state text not null check (state in ('next', 'current', 'retired', 'withdrawn')),
  public_jwk jsonb not null check (public_jwk ->> 'kty' = 'EC' and not public_jwk ? 'd'),
  -- Sealed for this row.
  private_key bytea,
  created_at timestamptz not null,
  current_from timestamptz,
  retired_at timestamptz,
  published_until timestamptz,
  primary key (tenant_id, id),
  constraint who_signs_has_a_key check ((state in ('next', 'current')) = (private_key is not null)),
  constraint a_current_key_began check (state <> 'current' or current_from is not null),
  constraint a_former_key_ended check ((state in ('retired', 'withdrawn')) = (retired_at is not null)),
  constraint a_retired_key_is_published check ((state = 'retired') = (published_until is not null))
);
create unique index one_next_key on identity.signing_keys (tenant_id) where state = 'next';
create unique index one_current_key on identity.signing_keys (tenant_id) where state = 'current';
select kit.protect('identity.signing_keys', 'select, insert');
grant update (state, private_key, current_from, retired_at, published_until) on identity.signing_keys to cm_app;

create function identity.signing_keys_go_forward() returns trigger
  language plpgsql
as $$
begin
  if (old.state, new.state) not in (('next', 'current'), ('current', 'retired'), ('current', 'withdrawn'), ('retired', 'withdrawn')) then
    raise exception 'the signing key % goes from % to %', old.id, old.state, new.state using errcode = 'CM002';
  end if;
  return new;
end
$$;
create trigger signing_keys_go_forward before update on identity.signing_keys
  for each row execute function identity.signing_keys_go_forward();

select identity.offered_administrators_right('oauth_clients.manage');
