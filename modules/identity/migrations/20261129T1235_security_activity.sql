-- What happened to somebody's account, as they and the staff read it: one row for each event that concerns it.
create table identity.security_activity (
  tenant_id uuid not null,
  -- The event's own, so that it is written once however often the event is delivered.
  id uuid not null,
  user_id uuid not null,
  kind text not null check (kind in (
    'signed_in', 'signed_in_new_browser', 'sign_in_refused', 'signed_out',
    'proved_again', 'session_ended', 'other_sessions_ended', 'password_changed',
    'password_reset', 'password_set', 'password_reset_requested', 'authenticator_added',
    'authenticator_removed', 'second_factor_removed', 'passkey_added', 'passkey_renamed',
    'passkey_removed', 'recovery_codes_renewed',
    'sms_code_requested', 'sms_number_set', 'sms_number_removed', 'sign_in_linked', 'sign_in_unlinked',
    'recovery_code_used', 'email_change_requested',
    'email_change_cancelled', 'email_changed', 'email_verified', 'token_created',
    'token_revoked', 'profile_changed', 'account_disabled', 'account_enabled',
    'roles_changed'
  )),
  -- Who did it: the person, a colleague of the operator, the software by itself, or somebody who had not signed in.
  by_whom text not null check (by_whom in ('person', 'staff', 'system', 'stranger')),
  -- What it was done to: the name of a passkey or a token, an address.
  detail text check (length(detail) between 1 and 400),
  device text not null check (length(device) <= 100),
  ip text check (length(ip) <= 64),
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, user_id) references identity.users (tenant_id, id)
);
create index security_activity_by_user on identity.security_activity (tenant_id, user_id, at desc, id desc);
create index security_activity_by_age on identity.security_activity (tenant_id, at);
select kit.protect('identity.security_activity', 'select, insert, delete');
