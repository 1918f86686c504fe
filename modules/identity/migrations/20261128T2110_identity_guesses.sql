-- What was guessed at the secrets of an account within a day. The row is the lock: whoever wants to evaluate a guess locks
-- it, counts, adds a moment and commits before the secret is looked at, so that no number of instances evaluates one more.
create table identity.guesses (
  tenant_id uuid not null references identity.tenants (id),
  -- The id of a person, or a digest of the address where nobody has it: both are counted alike.
  account text not null check (length(account) <= 60),
  secret text not null check (secret in ('password', 'code')),
  -- Those who may be anybody, or a device (a session) that entered this account before.
  allowance text not null check (allowance in ('stranger', 'known')),
  evaluated timestamptz[] not null check (cardinality(evaluated) <= 20),
  refused_at timestamptz,
  expires_at timestamptz not null,
  primary key (tenant_id, account, secret, allowance)
);
create index guesses_by_expiry on identity.guesses (tenant_id, expires_at);
select kit.protect('identity.guesses', 'select, insert, update, delete');

-- Devices that signed in to an account completely. The token is in a cookie of the browser; here is its digest.
create table identity.known_devices (
  tenant_id uuid not null,
  user_id uuid not null,
  token_hash bytea not null,
  session_id uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (tenant_id, user_id, token_hash),
  foreign key (tenant_id, user_id) references identity.users (tenant_id, id)
);
create index known_devices_by_expiry on identity.known_devices (tenant_id, expires_at);
select kit.protect('identity.known_devices', 'select, insert, delete');

alter table identity.login_attempts drop constraint login_attempts_outcome_check;
alter table identity.login_attempts add constraint login_attempts_outcome_check check (outcome in (
  'success', 'second_factor', 'wrong_password', 'unknown_user', 'wrong_code', 'disabled', 'unverified', 'limited'));
