-- Which classes of notices the customers of a category do not get: keys, each once.
create function customers.are_notice_classes(list text[]) returns boolean immutable language sql set search_path = '' as $$
  select pg_catalog.count(*) <= 40 and pg_catalog.count(*) = pg_catalog.count(distinct one)
    and coalesce(pg_catalog.bool_and(one ~ '^[a-z][a-z0-9_]{0,29}$'), true)
  from pg_catalog.unnest(list) as one
$$;
alter table customers.categories
  add silenced_classes text[] not null default '{}' check (customers.are_notice_classes(silenced_classes));
