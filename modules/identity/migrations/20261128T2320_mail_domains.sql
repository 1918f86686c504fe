-- Domains whose mail an operator receives and sends. A claim proves nothing; one that is proven, by a record that only the
-- owner of the domain can publish or by whoever runs the installation, is one operator's alone.
create table identity.mail_domains (
  tenant_id uuid not null references identity.tenants (id),
  domain text not null check (length(domain) <= 253
    and domain ~ '^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$'),
  -- What the record must say.
  challenge text not null check (challenge ~ '^[a-z2-7]{26}$'),
  proven_by text check (proven_by in ('dns', 'operator', 'earlier_use')),
  proven_at timestamptz,
  created_at timestamptz not null,
  -- Null for a claim: what needs a proven domain refers to it.
  proven_domain text generated always as (case when proven_at is not null then domain end) stored,
  primary key (tenant_id, domain),
  unique (tenant_id, proven_domain),
  -- Row-level security does not hide a duplicate from a constraint: two operators never have one domain.
  constraint one_operator_per_domain unique (proven_domain),
  constraint proven_with_its_way check ((proven_at is null) = (proven_by is null))
);
select kit.protect('identity.mail_domains', 'select, insert, update, delete');
-- The owner of the schema answers the look-ups across operators below.
create policy directory on identity.mail_domains for select to current_user using (true);

-- Whose a name is: the operator who has proven it, or a host of theirs, or the nearest domain above it of which that is true.
create function identity.holder_of_domain(wanted text) returns table (holder uuid, name text)
language sql stable security definer set search_path = '' as $$
  with labels as (select string_to_array(wanted, '.') as parts),
    names as (
      select array_to_string(parts[place:], '.') as name, place
      from labels, generate_subscripts(parts, 1) as place
      where array_length(parts, 1) <= 127
    )
  select held.tenant_id, names.name
  from names
  join (
    select d.tenant_id, d.proven_domain as name, 1 as rank from identity.mail_domains d
    union all
    select h.tenant_id, h.host, 2 from identity.tenant_hosts h
  ) held on held.name = names.name
  order by names.place, held.rank
  limit 1
$$;
revoke all on function identity.holder_of_domain(text) from public;
grant execute on function identity.holder_of_domain(text) to cm_app;

-- Existing administrators manage the domains as new ones do. Rows of every operator, which the owner of the tables sees only
-- without its own policies.
alter table identity.roles no force row level security;
alter table identity.role_permissions no force row level security;
insert into identity.role_permissions (tenant_id, role_id, permission)
  select tenant_id, id, 'domains.manage' from identity.roles where key = 'administrator'
  on conflict do nothing;
alter table identity.roles force row level security;
alter table identity.role_permissions force row level security;
