create schema emergency;
grant usage on schema emergency to cm_app;

-- The roles that an emergency access may lend: administrators chose them beforehand, nothing else can be chosen at night.
create table emergency.roles (
  tenant_id uuid not null,
  -- Roles are another module's: one that is deleted gives nothing, and leaves here by its event.
  role_id uuid not null,
  marked_by uuid not null,
  marked_at timestamptz not null,
  primary key (tenant_id, role_id),
  foreign key (tenant_id, marked_by) references identity.users (tenant_id, id)
);
select kit.protect('emergency.roles', 'select, insert, delete');

-- open → ended → reviewed. That one person has one open at a time, that it lasts four hours at most and ends no later than it said, and
-- that nobody reviews their own, is held here.
create table emergency.accesses (
  tenant_id uuid not null,
  id uuid not null,
  user_id uuid not null,
  -- Where alone it is open. Sessions are removed sooner than this row, hence no foreign key.
  session_id uuid not null,
  -- Roles are removed too: what it was called stays here.
  role_id uuid not null,
  role_key text not null check (length(role_key) between 1 and 41),
  role_name jsonb not null check (jsonb_typeof(role_name) = 'object'),
  -- What the role gave when it was opened: it never gives more.
  permissions text[] not null check (cardinality(permissions) between 1 and 1000),
  reason text not null check (length(btrim(reason)) between 20 and 1000),
  opened_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  ended_how text check (ended_how in ('person', 'administrator', 'expired', 'lost')),
  ended_by uuid,
  reviewed_at timestamptz,
  reviewed_by uuid,
  justified boolean,
  conclusion text check (length(btrim(conclusion)) between 10 and 2000),
  primary key (tenant_id, id),
  foreign key (tenant_id, user_id) references identity.users (tenant_id, id),
  foreign key (tenant_id, ended_by) references identity.users (tenant_id, id),
  foreign key (tenant_id, reviewed_by) references identity.users (tenant_id, id),
  constraint four_hours_at_most check (expires_at > opened_at and expires_at <= opened_at + interval '4 hours'),
  constraint an_end_says_how check ((ended_at is null) = (ended_how is null)),
  constraint ends_in_its_time check (ended_at is null or (ended_at >= opened_at and ended_at <= expires_at)),
  constraint expired_at_its_limit check (ended_how is distinct from 'expired' or ended_at = expires_at),
  constraint ended_by_whom check (case ended_how when 'person' then ended_by is not null and ended_by = user_id
    when 'administrator' then ended_by is not null and ended_by <> user_id else ended_by is null end),
  constraint a_review_is_whole check (num_nonnulls(reviewed_at, reviewed_by, justified, conclusion) in (0, 4)),
  constraint reviewed_once_it_is_over check (reviewed_at is null or (ended_at is not null and reviewed_at >= ended_at)),
  constraint somebody_else_reviews check (reviewed_by is null or reviewed_by <> user_id)
);
create unique index one_open_access_each on emergency.accesses (tenant_id, user_id) where ended_at is null;
create index accesses_open on emergency.accesses (tenant_id, expires_at) where ended_at is null;
create index accesses_to_review on emergency.accesses (tenant_id, ended_at) where reviewed_at is null and ended_at is not null;
create index accesses_by_time on emergency.accesses (tenant_id, opened_at desc, id desc);
create index accesses_by_person on emergency.accesses (tenant_id, user_id, opened_at desc, id desc);
select kit.protect('emergency.accesses', 'select, insert, delete');
-- Who opened it, why, and until when stay as they were written.
grant update (ended_at, ended_how, ended_by, reviewed_at, reviewed_by, justified, conclusion) on emergency.accesses to cm_app;

create function emergency.access_goes_forward() returns trigger
  language plpgsql set search_path = ''
as $$
begin
  if tg_op = 'INSERT' then
    if new.ended_at is not null or new.reviewed_at is not null then
      raise exception 'an emergency access begins open' using errcode = 'CM002';
    end if;
  elsif tg_op = 'DELETE' then
    if old.reviewed_at is null then
      raise exception 'the emergency access % was not reviewed', old.id using errcode = 'CM002';
    end if;
    return old;
  elsif old.reviewed_at is not null
    or (old.ended_at is not null and (new.ended_at, new.ended_how, new.ended_by) is distinct from (old.ended_at, old.ended_how, old.ended_by))
    or (old.ended_at is null and new.reviewed_at is not null) then
    raise exception 'the emergency access % has gone further already', old.id using errcode = 'CM002';
  end if;
  return new;
end
$$;
create trigger access_goes_forward before insert or update or delete on emergency.accesses
  for each row execute function emergency.access_goes_forward();

select identity.offered_administrators_right('emergency.open');
select identity.offered_administrators_right('emergency.review');
