-- An operator that has an administrator keeps one who can sign in: whoever would take the last one's role away or disable
-- them is refused at commit. The administrator's role is the lock, so that two who do it to each other follow one another.
create function identity.keep_an_administrator() returns trigger
language plpgsql set search_path = '' as $$
declare
  administrators uuid;
begin
  select id into administrators from identity.roles
    where tenant_id = old.tenant_id and key = 'administrator' for no key update;
  if administrators is null then return null; end if;
  if tg_table_name = 'user_roles' then
    if (to_jsonb(old) ->> 'role_id')::uuid <> administrators then return null; end if;
  elsif not exists (select from identity.user_roles
      where tenant_id = old.tenant_id and user_id = (to_jsonb(old) ->> 'id')::uuid and role_id = administrators) then
    return null;
  end if;
  if not exists (select from identity.user_roles r
      join identity.users u on u.tenant_id = r.tenant_id and u.id = r.user_id
      where r.tenant_id = old.tenant_id and r.role_id = administrators
        and u.disabled_at is null and u.email_verified_at is not null) then
    raise exception 'the last administrator of % stays', old.tenant_id using errcode = 'CM002';
  end if;
  return null;
end $$;

create constraint trigger an_administrator_keeps_the_role after delete on identity.user_roles
  deferrable initially deferred for each row execute function identity.keep_an_administrator();
create constraint trigger an_administrator_keeps_access after update of disabled_at on identity.users
  deferrable initially deferred for each row when (old.disabled_at is null and new.disabled_at is not null)
  execute function identity.keep_an_administrator();
