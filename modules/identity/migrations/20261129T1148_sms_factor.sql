-- A telephone number that its owner proved by typing back a code: what a customer falls back on beside an authenticator or a
-- passkey. The reference holds the kind too, so that no colleague can have one.
alter table identity.users add constraint users_by_kind_and_id unique (tenant_id, id, kind);

create table identity.sms_factors (
  tenant_id uuid not null,
  user_id uuid not null,
  kind text not null generated always as ('customer') stored,
  number text not null check (number ~ '^\+[1-9][0-9]{6,14}$'),
  proved_at timestamptz not null,
  last_used_at timestamptz,
  primary key (tenant_id, user_id),
  foreign key (tenant_id, user_id, kind) references identity.users (tenant_id, id, kind)
);
select kit.protect('identity.sms_factors', 'select, insert, update, delete');

-- A code that was asked for and not used: one for each session and purpose, the newest. The code is an HMAC of the row, so that
-- a dump of the database has none; it opens nothing but the session that asked for it.
create table identity.sms_codes (
  tenant_id uuid not null,
  id uuid not null,
  user_id uuid not null,
  session_id uuid not null,
  purpose text not null check (purpose in ('sign_in', 'prove_number')),
  number text not null check (number ~ '^\+[1-9][0-9]{6,14}$'),
  nonce bytea not null check (length(nonce) = 32),
  created_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > created_at and expires_at <= created_at + interval '5 minutes'),
  primary key (tenant_id, id),
  constraint one_code_of_a_session unique (tenant_id, session_id, purpose),
  foreign key (tenant_id, user_id) references identity.users (tenant_id, id),
  foreign key (tenant_id, session_id) references identity.sessions (tenant_id, id) on delete cascade
);
create index sms_codes_by_user on identity.sms_codes (tenant_id, user_id);
create index sms_codes_by_expiry on identity.sms_codes (tenant_id, expires_at);
select kit.protect('identity.sms_codes', 'select, insert, update, delete');
