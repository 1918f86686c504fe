-- A known device may be trusted: until then its password is enough. Trust is a property of the device's secret, and is lost with it.
alter table identity.known_devices
  add column device text not null default '' check (length(device) <= 100),
  add column trust_id uuid,
  add column trusted_at timestamptz,
  add column trusted_until timestamptz,
  add constraint trusted_wholly check (num_nulls(trust_id, trusted_at, trusted_until) in (0, 3)),
  add constraint trusted_ninety_days_at_most
    check (trusted_until > trusted_at and trusted_until <= trusted_at + interval '2160 hours' and trusted_until <= expires_at),
  add constraint one_device_of_a_trust unique (tenant_id, trust_id);
grant update (trust_id, trusted_at, trusted_until) on identity.known_devices to cm_app;

-- Trust rests on the password and the second factors that it was given with: whatever changes them ends it, whoever does it.
create function identity.end_trust() returns trigger language plpgsql as $$
declare
  changed jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
begin
  update identity.known_devices set trust_id = null, trusted_at = null, trusted_until = null
  where tenant_id = (changed ->> 'tenant_id')::uuid and user_id = (changed ->> tg_argv[0])::uuid and trust_id is not null;
  return null;
end $$;

create trigger end_trust after update of password_hash, totp_enabled_at, disabled_at on identity.users for each row
  when ((old.password_hash, old.totp_enabled_at, old.disabled_at) is distinct from (new.password_hash, new.totp_enabled_at, new.disabled_at))
  execute function identity.end_trust('id');
create trigger end_trust after insert or delete on identity.passkeys for each row execute function identity.end_trust('user_id');
create trigger end_trust after insert or delete or update of number on identity.sms_factors for each row
  execute function identity.end_trust('user_id');
-- Recovery codes that are renewed or used: somebody lost what they enter with, or somebody else found it.
create trigger end_trust after insert or delete or update on identity.recovery_codes for each row
  execute function identity.end_trust('user_id');

-- The words of a security activity grow.
do $$
declare
  words text[];
begin
  select array_agg(distinct word[1]) into strict words
  from pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '''([a-z_]+)''', 'g') as word
  where c.conname = 'security_activity_kind_check' and c.conrelid = 'identity.security_activity'::regclass;
  alter table identity.security_activity drop constraint security_activity_kind_check;
  execute format('alter table identity.security_activity add constraint security_activity_kind_check check (kind in (%s))',
    (select string_agg(quote_literal(one), ', ')
     from unnest(words || array['signed_in_trusted_device', 'device_trusted', 'device_trust_ended']) as one));
end $$;
