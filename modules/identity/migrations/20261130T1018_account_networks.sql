-- Where alone an account may be used from, in CIDR notation; none: from anywhere.
create function identity.are_networks(list text[]) returns boolean immutable language plpgsql as $$
begin
  perform one::cidr from unnest(list) as one;
  return cardinality(list) <= 20 and array_position(list, null) is null;
exception when invalid_text_representation then
  return false;
end $$;
alter table identity.users add column networks text[] not null default '{}' check (identity.are_networks(networks));

-- The words of a security activity and of the journal of sign-ins grow.
do $$
declare
  grown record;
  words text[];
begin
  for grown in
    select * from (values
      ('identity.security_activity', 'security_activity_kind_check', 'kind', array['sign_in_from_elsewhere', 'networks_changed']),
      ('identity.login_attempts', 'login_attempts_outcome_check', 'outcome', array['elsewhere'])
    ) as list (place, name, field, added)
  loop
    select array_agg(distinct word[1]) into strict words
    from pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '''([a-z_]+)''', 'g') as word
    where c.conname = grown.name and c.conrelid = grown.place::regclass;
    execute format('alter table %s drop constraint %I', grown.place, grown.name);
    execute format('alter table %s add constraint %I check (%I in (%s))', grown.place, grown.name, grown.field,
      (select string_agg(quote_literal(one), ', ') from unnest(words || grown.added) as one));
  end loop;
end $$;
