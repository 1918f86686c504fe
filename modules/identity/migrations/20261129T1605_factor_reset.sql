-- What is told of an account grew by one kind. The list is read and made longer, since other migrations add words of theirs.
do $$
declare
  words text[];
begin
  select array_agg(distinct word[1]) into words
  from pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '''([a-z_]+)''', 'g') as word
  where c.conname = 'security_activity_kind_check' and c.conrelid = 'identity.security_activity'::regclass;
  alter table identity.security_activity drop constraint security_activity_kind_check;
  execute format('alter table identity.security_activity add constraint security_activity_kind_check check (kind in (%s))',
    (select string_agg(quote_literal(one), ', ') from unnest(words || array['factors_reset']) as one));
end $$;

-- Administrators hold every right of the staff, those of a newer version too. Rows of every operator, which the owner of the tables
-- sees only without its own policies. Other modules offer theirs by the same function.
create function identity.offered_administrators_right(wanted text) returns void
language plpgsql set search_path = '' as $$
begin
  alter table identity.roles no force row level security;
  alter table identity.role_permissions no force row level security;
  insert into identity.role_permissions (tenant_id, role_id, permission)
    select tenant_id, id, wanted from identity.roles where key = 'administrator'
    on conflict do nothing;
  alter table identity.roles force row level security;
  alter table identity.role_permissions force row level security;
end $$;
revoke all on function identity.offered_administrators_right(text) from public;
select identity.offered_administrators_right('customer_factors.reset');
