-- The two registers of the operator. A change is a new version beside the ones before: nothing of them is rewritten or removed.
create table privacy.activities (
  tenant_id uuid not null references identity.tenants (id),
  id uuid not null,
  version int not null check (version > 0),
  name text not null check (length(name) between 1 and 200),
  purpose text not null check (length(purpose) between 1 and 2000),
  people text not null check (length(people) between 1 and 2000),
  data text not null check (length(data) between 1 and 2000),
  recipients text not null check (length(recipients) <= 2000),
  -- Who abroad gets them and under which authorisation; nothing where nobody does.
  transfers text not null check (length(transfers) <= 2000),
  retention text not null check (length(retention) between 1 and 2000),
  measures text not null check (length(measures) <= 2000),
  -- Of the declaration to the authority, or of its authorisation.
  reference text not null check (length(reference) <= 100),
  -- It is not done any more.
  ended boolean not null,
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (tenant_id, id, version),
  foreign key (tenant_id, written_by) references identity.users (tenant_id, id)
);
select kit.protect('privacy.activities', 'select, insert');

create table privacy.breaches (
  tenant_id uuid not null references identity.tenants (id),
  id uuid not null,
  version int not null check (version > 0),
  title text not null check (length(title) between 1 and 200),
  description text not null check (length(description) between 1 and 4000),
  discovered_on date not null,
  -- The last day for telling the authority, as it was when the breach was recorded.
  notify_by date not null check (notify_by > discovered_on),
  notified_on date check (notified_on >= discovered_on),
  notification text not null check (length(notification) <= 200),
  people text not null check (length(people) between 1 and 2000),
  data text not null check (length(data) between 1 and 2000),
  consequences text not null check (length(consequences) <= 2000),
  measures text not null check (length(measures) <= 2000),
  people_told text not null check (people_told in ('undecided', 'told', 'not_told')),
  -- When and how they were told, or why they are not.
  people_told_reason text not null check (length(people_told_reason) <= 2000),
  closed boolean not null,
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (tenant_id, id, version),
  foreign key (tenant_id, written_by) references identity.users (tenant_id, id),
  constraint a_decision_is_explained check (people_told = 'undecided' or people_told_reason <> ''),
  constraint closed_when_all_is_said check (not closed or (notified_on is not null and people_told <> 'undecided'))
);
select kit.protect('privacy.breaches', 'select, insert');

-- That the staff were reminded of a breach's last day: once before it and once behind it.
create table privacy.breach_reminders (
  tenant_id uuid not null references identity.tenants (id),
  breach_id uuid not null,
  kind text not null check (kind in ('nearly_due', 'late')),
  at timestamptz not null,
  primary key (tenant_id, breach_id, kind)
);
select kit.protect('privacy.breach_reminders', 'select, insert');

select identity.offered_administrators_right('registers.read');
select identity.offered_administrators_right('registers.manage');
