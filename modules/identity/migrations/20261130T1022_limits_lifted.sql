-- Those that may hold somebody back: fewer than five guesses never do. The rest is as many rows as people who signed in that day.
create index guesses_that_may_hold on identity.guesses (tenant_id, expires_at) where cardinality(evaluated) >= 5;

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
    (select string_agg(quote_literal(one), ', ') from unnest(words || array['limit_lifted']) as one));
end $$;
