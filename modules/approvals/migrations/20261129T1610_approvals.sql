create schema approvals;
grant usage on schema approvals to cm_app;

-- What one person asked for and another one approves. That nobody approves what they asked for or what concerns them, that it is
-- decided once and in time, is held here.
create table approvals.requests (
  tenant_id uuid not null,
  id uuid not null,
  act text not null check (act ~ '^[a-z]+\.[a-z_]+$' and length(act) <= 80),
  -- What the act is given when it runs.
  input jsonb not null check (jsonb_typeof(input) = 'object' and length(input::text) <= 8000),
  -- What must still be so when it is approved.
  world text not null check (length(world) <= 4000),
  subject_type text not null check (length(subject_type) between 1 and 40),
  subject_id text not null check (length(subject_id) between 1 and 100),
  subject_label text not null check (length(subject_label) between 1 and 400),
  -- Whom it concerns.
  person_id uuid,
  -- What whoever approves must hold, all of it.
  permissions text[] not null check (cardinality(permissions) between 1 and 500),
  reason text not null check (length(reason) between 1 and 500),
  asked_by uuid not null,
  asked_at timestamptz not null,
  lapses_at timestamptz not null check (lapses_at > asked_at),
  outcome text check (outcome in ('approved', 'refused', 'withdrawn', 'lapsed')),
  decided_by uuid,
  decided_at timestamptz,
  decision_reason text check (length(decision_reason) between 1 and 500),
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references identity.users (tenant_id, id),
  foreign key (tenant_id, asked_by) references identity.users (tenant_id, id),
  foreign key (tenant_id, decided_by) references identity.users (tenant_id, id),
  constraint an_outcome_says_when check ((outcome is null) = (decided_at is null)),
  constraint somebody_else_decides check (outcome is null or outcome not in ('approved', 'refused') or
    (decided_by is not null and decided_by <> asked_by and decided_by is distinct from person_id and decision_reason is not null)),
  constraint nothing_is_approved_late check (outcome is distinct from 'approved' or decided_at < lapses_at),
  constraint withdrawn_by_who_asked check (outcome is distinct from 'withdrawn' or
    (decided_by is not null and decided_by = asked_by)),
  constraint lapsed_by_nobody check (outcome is distinct from 'lapsed' or (decided_by is null and decided_at >= lapses_at)),
  constraint open_ones_are_undecided check (outcome is not null or (decided_by is null and decision_reason is null))
);
-- Of one thing one act is asked for at a time.
create unique index one_open_request on approvals.requests (tenant_id, act, subject_type, subject_id) where outcome is null;
create index requests_open on approvals.requests (tenant_id, lapses_at) where outcome is null;
create index requests_by_time on approvals.requests (tenant_id, asked_at desc, id desc);
create index requests_by_outcome on approvals.requests (tenant_id, outcome, asked_at desc, id desc);
select kit.protect('approvals.requests', 'select, insert, delete');
-- What was asked for stays as it was asked.
grant update (outcome, decided_by, decided_at, decision_reason) on approvals.requests to cm_app;

create function approvals.decided_once() returns trigger
  language plpgsql
as $$
begin
  if old.outcome is not null then
    raise exception 'the request % is decided already', old.id using errcode = 'CM002';
  end if;
  return new;
end
$$;
create trigger decided_once before update on approvals.requests
  for each row execute function approvals.decided_once();

select identity.offered_administrators_right('approvals.decide');
