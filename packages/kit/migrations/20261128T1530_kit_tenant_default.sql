-- Row-level security adds `tenant_id = …` to every statement, and this default writes it (docs/adr/0015): a statement of a
-- module never names it.
create or replace function kit.protect(target regclass, privileges text) returns void
language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format(
    'create policy tenant_isolation on %s to cm_app, %I using (tenant_id = current_setting(''app.tenant'')::uuid) with check (tenant_id = current_setting(''app.tenant'')::uuid)',
    target, current_user);
  execute format('alter table %s alter column tenant_id set default current_setting(''app.tenant'')::uuid', target);
  execute format('grant %s on %s to cm_app', privileges, target);
end $$;

-- The tables that were protected before.
do $$
declare
  target regclass;
begin
  for target in select polrelid from pg_policy where polname = 'tenant_isolation' loop
    execute format('alter table %s alter column tenant_id set default current_setting(''app.tenant'')::uuid', target);
  end loop;
end $$;
