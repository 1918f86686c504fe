-- Who somebody is at a provider: made by the person alone, who has proved at that moment that the account is theirs.
create table identity.identity_links (
  tenant_id uuid not null,
  id uuid not null,
  user_id uuid not null,
  provider_id uuid not null,
  subject text not null check (length(subject) between 1 and 255),
  created_at timestamptz not null,
  last_used_at timestamptz,
  primary key (tenant_id, id),
  -- One account for a subject, and one subject for an account.
  constraint one_account_per_subject unique (tenant_id, provider_id, subject),
  constraint one_subject_per_account unique (tenant_id, user_id, provider_id),
  foreign key (tenant_id, user_id) references identity.users (tenant_id, id),
  foreign key (tenant_id, provider_id) references identity.identity_providers (tenant_id, id) on delete cascade
);
select kit.protect('identity.identity_links', 'select, insert, delete');
grant update (last_used_at) on identity.identity_links to cm_app;

-- A sign-in that is under way at a provider: good once, within ten minutes, in the browser that began it. What is told to the
-- provider is computed from what that browser holds; here is its digest.
create table identity.provider_attempts (
  tenant_id uuid not null,
  id uuid not null,
  provider_id uuid not null,
  purpose text not null check (purpose in ('sign_in', 'link', 'confirm')),
  kind text not null check (kind in ('customer', 'staff')),
  attempt_hash bytea not null,
  -- `link`: the session in which it was asked for, and the only one in which it ends.
  session_id uuid,
  -- `confirm`: who the provider says it is, and whose account that would be once its owner has said so.
  user_id uuid,
  subject text check (length(subject) between 1 and 255),
  created_at timestamptz not null,
  expires_at timestamptz not null check (expires_at <= created_at + interval '10 minutes'),
  primary key (tenant_id, id),
  unique (tenant_id, attempt_hash),
  foreign key (tenant_id, provider_id) references identity.identity_providers (tenant_id, id) on delete cascade,
  foreign key (tenant_id, session_id) references identity.sessions (tenant_id, id) on delete cascade,
  foreign key (tenant_id, user_id) references identity.users (tenant_id, id),
  constraint each_purpose_with_its_facts check ((purpose = 'link') = (session_id is not null)
    and (purpose = 'confirm') = (user_id is not null) and (purpose = 'confirm') = (subject is not null))
);
create index provider_attempts_by_expiry on identity.provider_attempts (tenant_id, expires_at);
create index provider_attempts_by_provider on identity.provider_attempts (tenant_id, provider_id);
create index provider_attempts_by_session on identity.provider_attempts (tenant_id, session_id) where session_id is not null;
select kit.protect('identity.provider_attempts', 'select, insert, delete');

-- By whom a session was opened; null: by what the person has here. What a provider opened ends with it.
alter table identity.sessions add provider_id uuid;
create index sessions_by_provider on identity.sessions (tenant_id, provider_id) where provider_id is not null and ended_at is null;
