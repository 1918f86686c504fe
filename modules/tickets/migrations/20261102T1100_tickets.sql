create schema tickets;
grant usage on schema tickets to cm_app;

create table tickets.categories (
  tenant_id uuid not null references identity.tenants (id),
  id uuid not null,
  name jsonb not null,
  position int not null default 0,
  archived_at timestamptz,
  version int not null default 1,
  created_at timestamptz not null,
  primary key (tenant_id, id)
);
select kit.protect('tickets.categories', 'select, insert, update');

create table tickets.groups (
  tenant_id uuid not null references identity.tenants (id),
  id uuid not null,
  name text not null check (length(name) between 1 and 100),
  archived_at timestamptz,
  version int not null default 1,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, name)
);
select kit.protect('tickets.groups', 'select, insert, update');

create table tickets.group_members (
  tenant_id uuid not null,
  group_id uuid not null,
  user_id uuid not null,
  primary key (tenant_id, group_id, user_id),
  foreign key (tenant_id, group_id) references tickets.groups (tenant_id, id),
  foreign key (tenant_id, user_id) references identity.users (tenant_id, id)
);
select kit.protect('tickets.group_members', 'select, insert, delete');

create table tickets.mailboxes (
  tenant_id uuid not null references identity.tenants (id),
  id uuid not null,
  -- The signed reply address adds 44 characters to the local part, which may have 64 (RFC 5321 §4.5.3.1.1).
  address text not null check (address ~ '^[a-z0-9._-]{1,20}@[a-z0-9.-]{1,200}$'),
  name text not null check (length(name) between 1 and 100),
  group_id uuid,
  is_default boolean not null default false,
  disabled_at timestamptz,
  version int not null default 1,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, address),
  foreign key (tenant_id, group_id) references tickets.groups (tenant_id, id)
);
create unique index one_default_mailbox on tickets.mailboxes (tenant_id) where is_default;
select kit.protect('tickets.mailboxes', 'select, insert, update');

create table tickets.tickets (
  tenant_id uuid not null references identity.tenants (id),
  id uuid not null,
  number bigint not null check (number > 0),
  subject text not null check (length(subject) between 1 and 500),
  state text not null check (state in ('open', 'answered', 'awaiting_reply', 'on_hold', 'in_progress', 'resolved', 'closed')),
  priority text not null check (priority in ('low', 'normal', 'high', 'urgent')),
  priority_rank bigint not null generated always as
    (case priority when 'low' then 1 when 'normal' then 2 when 'high' then 3 else 4 end) stored,
  channel text not null check (channel in ('portal', 'email', 'agent')),
  category_id uuid,
  group_id uuid,
  assignee_id uuid,
  customer_id uuid,
  contact_id uuid,
  mailbox_id uuid,
  requester_email text not null check (requester_email = lower(requester_email) and length(requester_email) <= 254),
  requester_name text not null check (length(requester_name) <= 200),
  hold_reason text,
  wake_at timestamptz,
  resolved_at timestamptz,
  closed_at timestamptz,
  -- The words of the subject and the requester, folded, each behind a space: what a search looks into.
  folded text not null,
  message_count int not null default 1,
  last_message_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version int not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, number),
  foreign key (tenant_id, category_id) references tickets.categories (tenant_id, id),
  foreign key (tenant_id, group_id) references tickets.groups (tenant_id, id),
  foreign key (tenant_id, assignee_id) references identity.users (tenant_id, id),
  foreign key (tenant_id, customer_id) references customers.customers (tenant_id, id),
  foreign key (tenant_id, mailbox_id) references tickets.mailboxes (tenant_id, id),
  constraint held_with_reason check ((state = 'on_hold') = (hold_reason is not null) and (state = 'on_hold') = (wake_at is not null)),
  constraint resolved_since check ((state = 'resolved') <= (resolved_at is not null)),
  constraint closed_since check ((state = 'closed') = (closed_at is not null))
);
-- Every list is a walk along some of these, one for each state that it shows (see list-tickets.ts).
create index tickets_by_update on tickets.tickets (tenant_id, updated_at desc, id desc);
create index tickets_by_creation on tickets.tickets (tenant_id, created_at desc, id desc);
create index tickets_by_priority on tickets.tickets (tenant_id, priority_rank desc, id desc);
create index tickets_by_state on tickets.tickets (tenant_id, state, updated_at desc, id desc);
create index tickets_by_state_and_creation on tickets.tickets (tenant_id, state, created_at desc, id desc);
create index tickets_by_state_and_priority on tickets.tickets (tenant_id, state, priority_rank desc, id desc);
create index tickets_of_customer on tickets.tickets (tenant_id, customer_id, state, updated_at desc, id desc) where customer_id is not null;
create index tickets_of_assignee on tickets.tickets (tenant_id, assignee_id, state, updated_at desc, id desc);
create index tickets_of_group on tickets.tickets (tenant_id, group_id, state, updated_at desc, id desc);
create index tickets_of_category on tickets.tickets (tenant_id, category_id, state, updated_at desc, id desc);
create index tickets_of_priority on tickets.tickets (tenant_id, priority_rank, state, updated_at desc, id desc);
create index tickets_to_close on tickets.tickets (tenant_id, resolved_at, id) where state = 'resolved';
create index tickets_to_wake on tickets.tickets (tenant_id, wake_at, id) where state = 'on_hold';
select kit.protect('tickets.tickets', 'select, insert, update');

-- Words of the subject and the requester. Text search operators are not leakproof, so row-level security would keep
-- them from an index of their own; comparisons of words are.
create table tickets.ticket_words (
  tenant_id uuid not null,
  word text collate "C" not null,
  ticket_id uuid not null,
  primary key (tenant_id, word, ticket_id)
);
select kit.protect('tickets.ticket_words', 'select, insert');

create table tickets.messages (
  tenant_id uuid not null,
  id uuid not null,
  ticket_id uuid not null,
  kind text not null check (kind in ('customer', 'agent', 'note')),
  channel text not null check (channel in ('portal', 'email', 'agent', 'system')),
  author_user_id uuid,
  author_name text not null check (length(author_name) <= 200),
  author_email text,
  -- Folded, never cut: body || quoted is all that was written.
  body text not null,
  quoted text not null default '',
  -- Raw HTML of a stranger. Leaves only through the sanitiser.
  html text,
  -- The Message-ID under which the mail came in or went out.
  mail_id text,
  inbound_id uuid,
  -- Names of attachments that are not kept as files (kinds that we refuse). The raw mail still has them.
  withheld text[] not null default '{}',
  created_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, ticket_id) references tickets.tickets (tenant_id, id)
);
create index messages_by_ticket on tickets.messages (tenant_id, ticket_id, created_at, id);
select kit.protect('tickets.messages', 'select, insert');
-- What was said is never rewritten; only the Message-ID of the mail that carried it is added.
grant update (mail_id) on tickets.messages to cm_app;

create table tickets.attachments (
  tenant_id uuid not null,
  message_id uuid not null,
  file_id uuid not null,
  content_id text,
  position int not null,
  primary key (tenant_id, message_id, file_id),
  foreign key (tenant_id, message_id) references tickets.messages (tenant_id, id)
);
select kit.protect('tickets.attachments', 'select, insert');

-- People besides the requester who may write in a ticket by mail. Never grown from the Cc of a mail.
create table tickets.participants (
  tenant_id uuid not null,
  ticket_id uuid not null,
  email text not null check (email = lower(email)),
  added_at timestamptz not null,
  primary key (tenant_id, ticket_id, email),
  foreign key (tenant_id, ticket_id) references tickets.tickets (tenant_id, id)
);
select kit.protect('tickets.participants', 'select, insert');

create table tickets.ticket_tags (
  tenant_id uuid not null,
  ticket_id uuid not null,
  tag text not null check (length(tag) between 1 and 40),
  primary key (tenant_id, ticket_id, tag),
  foreign key (tenant_id, ticket_id) references tickets.tickets (tenant_id, id)
);
create index ticket_tags_by_tag on tickets.ticket_tags (tenant_id, tag, ticket_id);
select kit.protect('tickets.ticket_tags', 'select, insert, delete');

create table tickets.links (
  tenant_id uuid not null,
  from_id uuid not null,
  to_id uuid not null check (to_id <> from_id),
  kind text not null check (kind in ('follow_up', 'related')),
  created_at timestamptz not null,
  primary key (tenant_id, from_id, to_id),
  foreign key (tenant_id, from_id) references tickets.tickets (tenant_id, id),
  foreign key (tenant_id, to_id) references tickets.tickets (tenant_id, id)
);
create index links_by_target on tickets.links (tenant_id, to_id);
select kit.protect('tickets.links', 'select, insert');

create table tickets.history (
  tenant_id uuid not null,
  id uuid not null,
  ticket_id uuid not null,
  change text not null check (change in ('state', 'assignee', 'group', 'priority', 'category', 'tags', 'link')),
  before text,
  after text,
  reason text,
  actor text not null,
  at timestamptz not null,
  -- Several changes of one request have the same instant.
  seq bigint generated always as identity,
  primary key (tenant_id, id),
  foreign key (tenant_id, ticket_id) references tickets.tickets (tenant_id, id)
);
create index history_by_ticket on tickets.history (tenant_id, ticket_id, seq);
select kit.protect('tickets.history', 'select, insert');

create table tickets.reads (
  tenant_id uuid not null,
  ticket_id uuid not null,
  user_id uuid not null,
  read_at timestamptz not null,
  primary key (tenant_id, ticket_id, user_id),
  foreign key (tenant_id, ticket_id) references tickets.tickets (tenant_id, id),
  foreign key (tenant_id, user_id) references identity.users (tenant_id, id)
);
select kit.protect('tickets.reads', 'select, insert, update');

create table tickets.canned_replies (
  tenant_id uuid not null references identity.tenants (id),
  id uuid not null,
  title text not null check (length(title) between 1 and 120),
  body text not null,
  created_by uuid,
  created_at timestamptz not null,
  primary key (tenant_id, id)
);
create index canned_replies_by_title on tickets.canned_replies (tenant_id, title, id);
select kit.protect('tickets.canned_replies', 'select, insert');

-- Mail as it arrived, before anybody tries to understand it.
create table tickets.inbound_mails (
  tenant_id uuid not null references identity.tenants (id),
  id uuid not null,
  recipient text not null,
  envelope_from text not null,
  remote_address text,
  raw bytea not null,
  raw_sha256 bytea not null,
  state text not null check (state in ('received', 'processed', 'quarantined', 'failed', 'discarded')),
  reason text,
  attempts int not null default 0,
  classification text,
  mail_id text,
  from_email text,
  from_name text,
  subject text,
  ticket_id uuid,
  message_id uuid,
  received_at timestamptz not null,
  handled_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, raw_sha256, recipient),
  foreign key (tenant_id, ticket_id) references tickets.tickets (tenant_id, id)
);
alter table tickets.inbound_mails alter column raw set storage external;
create index inbound_to_review on tickets.inbound_mails (tenant_id, received_at desc, id desc) where state in ('quarantined', 'failed');
create index inbound_waiting on tickets.inbound_mails (tenant_id, received_at, id) where state = 'received';
select kit.protect('tickets.inbound_mails', 'select, insert');
-- The raw mail is evidence: the application cannot change it.
grant update (state, reason, attempts, classification, mail_id, from_email, from_name, subject, ticket_id, message_id, handled_at)
  on tickets.inbound_mails to cm_app;

-- One mail is understood once, by whatever ways it arrives: a copy with other Received lines has another digest.
create table tickets.mail_ids (
  tenant_id uuid not null,
  mail_id text not null,
  fingerprint bytea not null,
  inbound_id uuid not null,
  primary key (tenant_id, mail_id),
  foreign key (tenant_id, inbound_id) references tickets.inbound_mails (tenant_id, id)
);
select kit.protect('tickets.mail_ids', 'select, insert');

create table tickets.acknowledgements (
  tenant_id uuid not null,
  sender text not null,
  ticket_id uuid not null,
  at timestamptz not null,
  primary key (tenant_id, sender, ticket_id),
  foreign key (tenant_id, ticket_id) references tickets.tickets (tenant_id, id)
);
create index acknowledgements_by_sender on tickets.acknowledgements (tenant_id, sender, at);
select kit.protect('tickets.acknowledgements', 'select, insert');
