create schema privacy;
grant usage on schema privacy to cm_app;

-- What a person asks of what is kept about them (law 18-07): a copy, a correction, an objection, the end of the account, erasure.
create table privacy.requests (
  tenant_id uuid not null references identity.tenants (id),
  id uuid not null,
  number text not null check (length(number) between 1 and 20),
  kind text not null check (kind in ('access', 'rectification', 'objection', 'closing', 'erasure')),
  -- About the person, or about the customer's account that they own.
  scope text not null check (scope in ('person', 'account')),
  state text not null check (state in ('received', 'examined', 'done', 'refused', 'withdrawn')),
  channel text not null check (channel in ('portal', 'letter', 'email', 'telephone', 'in_person')),
  user_id uuid,
  customer_id uuid,
  -- The person or the account that it was asked for; it stays when the account becomes part of another.
  about_id uuid,
  -- Who asks, as they were called on that day.
  person_name text not null check (length(person_name) between 1 and 200),
  person_email text not null check (length(person_email) between 3 and 254),
  details text not null check (length(details) <= 4000),
  received_at timestamptz not null,
  due_at timestamptz not null check (due_at > received_at),
  recorded_at timestamptz not null,
  recorded_by uuid,
  examined_at timestamptz,
  examined_by uuid,
  decided_at timestamptz,
  decided_by uuid,
  -- What the person reads: the reason of a refusal, or what was done.
  answer text check (length(answer) between 1 and 2000),
  -- How long a copy can be fetched.
  download_until timestamptz,
  reminded_at timestamptz,
  version int not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, number),
  foreign key (tenant_id, user_id) references identity.users (tenant_id, id),
  foreign key (tenant_id, customer_id) references customers.customers (tenant_id, id),
  foreign key (tenant_id, recorded_by) references identity.users (tenant_id, id),
  foreign key (tenant_id, examined_by) references identity.users (tenant_id, id),
  foreign key (tenant_id, decided_by) references identity.users (tenant_id, id),
  constraint the_portal_knows_who check (channel <> 'portal' or (user_id is not null and recorded_by is null)),
  constraint others_are_recorded check (channel = 'portal' or (recorded_by is not null and customer_id is not null)),
  constraint an_account_is_a_customers check (scope <> 'account' or customer_id is not null),
  constraint closing_is_of_an_account check (kind <> 'closing' or scope = 'account'),
  constraint some_say_what check (kind not in ('rectification', 'objection') or details <> ''),
  constraint examined_by_somebody check ((examined_at is null) = (examined_by is null)),
  constraint received_is_untouched check (state <> 'received' or examined_at is null),
  constraint answered_after_examined check (state not in ('examined', 'done', 'refused') or examined_at is not null),
  constraint ended_when check ((state in ('done', 'refused', 'withdrawn')) = (decided_at is not null)),
  constraint answered_by_somebody check ((state in ('done', 'refused')) = (decided_by is not null)),
  constraint a_refusal_says_why check (state <> 'refused' or answer is not null),
  constraint only_a_copy_is_fetched check ((download_until is not null) = (state = 'done' and kind = 'access' and user_id is not null))
);
-- The same thing is asked once at a time.
create unique index one_open_request on privacy.requests (tenant_id, user_id, kind, scope, about_id)
  where state in ('received', 'examined') and user_id is not null;
create index requests_by_time on privacy.requests (tenant_id, received_at desc, id desc);
create index requests_by_due on privacy.requests (tenant_id, due_at, id);
create index requests_by_state on privacy.requests (tenant_id, state, received_at desc, id desc);
create index requests_by_state_and_due on privacy.requests (tenant_id, state, due_at, id);
create index requests_by_person on privacy.requests (tenant_id, user_id, received_at desc, id desc);
create index requests_by_customer on privacy.requests (tenant_id, customer_id, received_at desc, id desc);
create index requests_to_remind on privacy.requests (tenant_id, due_at) where state in ('received', 'examined') and reminded_at is null;
select kit.protect('privacy.requests', 'select, insert');
-- What was asked stays as it was asked, and so does when it must be answered.
grant update (customer_id, state, examined_at, examined_by, decided_at, decided_by, answer, download_until, reminded_at, version)
  on privacy.requests to cm_app;
create trigger of_the_kept_customer before insert on privacy.requests
  for each row execute function customers.offered_lead_to_kept();

-- received → examined → done | refused; whoever asked may take it back until then.
create function privacy.request_moves() returns trigger
  language plpgsql set search_path = ''
as $$
begin
  if old.state <> new.state and not (
    (old.state = 'received' and new.state in ('examined', 'withdrawn'))
    or (old.state = 'examined' and new.state in ('done', 'refused', 'withdrawn'))
  ) then
    raise exception 'a request does not go from % to %', old.state, new.state using errcode = 'CM002';
  end if;
  if old.decided_at is not null and (new.answer, new.decided_at, new.decided_by, new.download_until)
    is distinct from (old.answer, old.decided_at, old.decided_by, old.download_until) then
    raise exception 'the request % is answered already', old.number using errcode = 'CM002';
  end if;
  return new;
end
$$;
create trigger request_moves before update on privacy.requests
  for each row execute function privacy.request_moves();

select identity.offered_administrators_right('data_requests.read');
select identity.offered_administrators_right('data_requests.manage');
