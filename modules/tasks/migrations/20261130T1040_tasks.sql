create schema tasks;
grant usage on schema tasks to cm_app;

-- What a colleague has to do, by when. It hangs on a record of another module, which is named and not referred to.
create table tasks.tasks (
  tenant_id uuid not null references identity.tenants (id),
  id uuid not null,
  title text not null constraint title_length check (length(title) between 1 and 200),
  words text constraint words_length check (length(words) between 1 and 4000),
  kind text not null check (kind in ('task', 'follow_up', 'call', 'appointment')),
  state text not null check (state in ('open', 'done', 'cancelled')),
  owner_id uuid not null,
  created_by uuid not null,
  -- Both as people say it, in the operator's time zone; from `due_at` on it is late.
  due_on date not null,
  due_time text check (due_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  due_at timestamptz not null,
  -- When its owner is to be reminded; null once they were, and where there is nothing to remind of.
  remind_at timestamptz,
  subject_type text check (subject_type ~ '^[a-z_]{1,40}$'),
  subject_id uuid,
  -- Whose the record is.
  customer_id uuid,
  outcome text constraint outcome_length check (length(outcome) between 1 and 500),
  version int not null default 1,
  created_at timestamptz not null,
  closed_at timestamptz,
  closed_by uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, owner_id) references identity.users (tenant_id, id),
  foreign key (tenant_id, created_by) references identity.users (tenant_id, id),
  foreign key (tenant_id, closed_by) references identity.users (tenant_id, id),
  foreign key (tenant_id, customer_id) references customers.customers (tenant_id, id),
  constraint a_record_is_named_whole check ((subject_type is null) = (subject_id is null)),
  constraint customer_of_a_record check (customer_id is null or subject_type is not null),
  constraint closed_by_somebody check ((state = 'open') = (closed_at is null) and (closed_at is null) = (closed_by is null)),
  constraint outcome_of_a_closed_one check (outcome is null or state <> 'open'),
  constraint reminded_while_open check (remind_at is null or state = 'open')
);
create index tasks_of_owner on tasks.tasks (tenant_id, owner_id, state, due_at, id);
create index tasks_of_author on tasks.tasks (tenant_id, created_by, state, due_at, id);
create index tasks_by_due on tasks.tasks (tenant_id, state, due_at, id);
create index tasks_of_record on tasks.tasks (tenant_id, subject_type, subject_id, state, due_at, id) where subject_id is not null;
create index tasks_of_customer on tasks.tasks (tenant_id, customer_id, state, due_at, id) where customer_id is not null;
-- A merge hands over a customer's tasks in this order.
create index tasks_by_customer on tasks.tasks (tenant_id, customer_id, id) where customer_id is not null;
create index tasks_to_remind on tasks.tasks (tenant_id, remind_at) where remind_at is not null;
select kit.protect('tasks.tasks', 'select, insert, update');
create trigger of_the_kept_customer before insert or update of customer_id on tasks.tasks
  for each row execute function customers.offered_lead_to_kept();

select identity.offered_administrators_right('tasks.read');
select identity.offered_administrators_right('tasks.write');
select identity.offered_administrators_right('tasks.team');
