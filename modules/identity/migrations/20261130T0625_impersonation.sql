-- A colleague sees the portal as a person of a customer does: who, in whose place, why, and until when at most. What opens it is
-- the HMAC of the row, handed over to the portal's host within a minute, once.
create table identity.impersonations (
  tenant_id uuid not null,
  id uuid not null,
  staff_user_id uuid not null,
  -- The sign-in from which it was begun: it ends with that one. Sessions are removed sooner than this row, hence no foreign key.
  staff_session_id uuid not null,
  user_id uuid not null,
  customer_id uuid not null,
  reason text not null check (length(reason) between 1 and 500),
  ticket text check (length(ticket) between 1 and 40),
  begun_at timestamptz not null,
  handover_until timestamptz not null,
  started_at timestamptz,
  expires_at timestamptz not null,
  ended_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, staff_user_id) references identity.users (tenant_id, id),
  foreign key (tenant_id, user_id) references identity.users (tenant_id, id),
  constraint nobody_impersonates_themself check (staff_user_id <> user_id),
  constraint a_handover_takes_a_minute_at_most check (handover_until > begun_at and handover_until <= begun_at + interval '60 seconds'),
  constraint half_an_hour_at_most check (expires_at > begun_at and expires_at <= begun_at + interval '30 minutes'),
  constraint started_in_time check (started_at is null or (started_at >= begun_at and started_at < handover_until))
);
-- One at a time for each colleague.
create unique index one_impersonation_each on identity.impersonations (tenant_id, staff_user_id) where ended_at is null;
create index impersonations_by_person on identity.impersonations (tenant_id, user_id);
create index impersonations_by_time on identity.impersonations (tenant_id, begun_at);
select kit.protect('identity.impersonations', 'select, insert, delete');
-- Who, whom, why and until when stay as they were written.
grant update (started_at, ended_at) on identity.impersonations to cm_app;

create function identity.impersonation_happens_once() returns trigger
  language plpgsql
as $$
begin
  if old.ended_at is not null or (old.started_at is not null and new.started_at is distinct from old.started_at) then
    raise exception 'the impersonation % was started or ended already', old.id using errcode = 'CM002';
  end if;
  return new;
end
$$;
create trigger impersonation_happens_once before update on identity.impersonations
  for each row execute function identity.impersonation_happens_once();

-- The session that it opens, on the portal's side; it proves nothing of the person.
alter table identity.sessions add column impersonation_id uuid;
alter table identity.sessions add foreign key (tenant_id, impersonation_id) references identity.impersonations (tenant_id, id);
alter table identity.sessions add constraint an_impersonation_proves_nothing check (impersonation_id is null or (proved_at is null and level = 'full'));
create unique index one_session_each_impersonation on identity.sessions (tenant_id, impersonation_id) where impersonation_id is not null;

do $$
declare
  words text[];
begin
  select array_agg(distinct word[1]) into words
  from pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '''([a-z_]+)''', 'g') as word
  where c.conname = 'security_activity_kind_check' and c.conrelid = 'identity.security_activity'::regclass;
  alter table identity.security_activity drop constraint security_activity_kind_check;
  execute format('alter table identity.security_activity add constraint security_activity_kind_check check (kind in (%s))',
    (select string_agg(quote_literal(one), ', ') from unnest(words || array['support_access']) as one));
end $$;

select identity.offered_administrators_right('impersonation.start');
