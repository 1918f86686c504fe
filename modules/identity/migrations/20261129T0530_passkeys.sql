-- Passkeys (WebAuthn level 3): what their owners' devices gave us to check their signatures with. Nothing in here signs in.
create table identity.passkeys (
  tenant_id uuid not null,
  id uuid not null,
  user_id uuid not null,
  name text not null check (length(name) between 1 and 80),
  -- The host of the operator that it was made on, and the only one on which it signs in.
  rp_id text not null check (rp_id = lower(rp_id) and length(rp_id) <= 253),
  credential_id bytea not null check (length(credential_id) between 16 and 1023),
  public_key bytea not null check (length(public_key) <= 4000),
  counter bigint not null check (counter >= 0),
  transports text[] not null check (cardinality(transports) <= 10),
  created_at timestamptz not null,
  last_used_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, credential_id),
  foreign key (tenant_id, user_id) references identity.users (tenant_id, id)
);
create index passkeys_by_user on identity.passkeys (tenant_id, user_id, created_at);
select kit.protect('identity.passkeys', 'select, insert, update, delete');

-- What a device is asked to sign: once, within minutes, in the session or the browser that asked for it.
create table identity.passkey_challenges (
  tenant_id uuid not null references identity.tenants (id),
  id uuid not null,
  purpose text not null check (purpose in ('add', 'enrolment', 'second_factor', 'sign_in')),
  kind text not null check (kind in ('customer', 'staff')),
  challenge bytea not null check (length(challenge) = 32),
  session_id uuid,
  -- Of a sign-in that has no session yet: the digest of what its browser holds.
  attempt_hash bytea,
  created_at timestamptz not null,
  expires_at timestamptz not null check (expires_at <= created_at + interval '5 minutes'),
  primary key (tenant_id, id),
  foreign key (tenant_id, session_id) references identity.sessions (tenant_id, id) on delete cascade,
  constraint of_a_session_or_an_attempt check ((session_id is null) = (attempt_hash is not null)
    and (purpose = 'sign_in') = (session_id is null))
);
create unique index passkey_challenges_by_session on identity.passkey_challenges (tenant_id, session_id, purpose)
  where session_id is not null;
create unique index passkey_challenges_by_attempt on identity.passkey_challenges (tenant_id, attempt_hash)
  where attempt_hash is not null;
create index passkey_challenges_by_expiry on identity.passkey_challenges (tenant_id, expires_at);
select kit.protect('identity.passkey_challenges', 'select, insert, delete');

-- Whose passkey was refused stands in the journal of sign-ins. The list of outcomes is read and made longer, since other
-- migrations add words of theirs.
do $$
declare
  words text[];
begin
  select array_agg(distinct word[1]) into words
  from pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '''([a-z_]+)''', 'g') as word
  where c.conname = 'login_attempts_outcome_check' and c.conrelid = 'identity.login_attempts'::regclass;
  alter table identity.login_attempts drop constraint login_attempts_outcome_check;
  execute format('alter table identity.login_attempts add constraint login_attempts_outcome_check check (outcome in (%s))',
    (select string_agg(quote_literal(one), ', ') from unnest(words || array['wrong_passkey']) as one));
end $$;
