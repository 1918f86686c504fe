-- What the application otherwise only adds to or keeps as it is changes for one purpose: when somebody is erased (ADR 28). The
-- transaction that does it says so, for its tenant alone; every other statement is refused as before.
create function kit.only_erasing() returns trigger
  language plpgsql set search_path = ''
as $$
begin
  -- Whoever owns the tables keeps them: functions of their owner are not the application's statements.
  if current_user = 'cm_app' and (
    coalesce(current_setting('app.erasing', true), '') = ''
    or current_setting('app.erasing', true) is distinct from current_setting('app.tenant', true)
  ) then
    raise exception 'rows of %.% change in an erasure alone', tg_table_schema, tg_table_name using errcode = '42501';
  end if;
  return null;
end
$$;

-- Rows of this table may be removed by an erasure.
create function kit.erasable_rows(target regclass) returns void
language plpgsql as $$
begin
  execute format('grant delete on %s to cm_app', target);
  execute format('create trigger removed_by_erasure before delete on %s for each statement execute function kit.only_erasing()', target);
end $$;
revoke all on function kit.erasable_rows(regclass) from public;

-- These columns of this table may be emptied by an erasure.
create function kit.erasable_columns(target regclass, columns text) returns void
language plpgsql as $$
begin
  execute format('grant update (%s) on %s to cm_app', columns, target);
  execute format('create trigger blanked_by_erasure before update of %s on %s for each statement execute function kit.only_erasing()', columns, target);
end $$;
revoke all on function kit.erasable_columns(regclass, text) from public;

-- What an event told leaves with whoever it was about; that it happened stays, for the receipts of those who reacted.
alter table kit.outbox add column erased_at timestamptz;
alter table kit.outbox add constraint erased_when_relayed check (erased_at is null or relayed_at is not null);
select kit.erasable_columns('kit.outbox', 'payload, ip, subject_label, erased_at');
