create schema notifications;
grant usage on schema notifications to cm_app;

-- One row per mail to one person about one event: what the pipeline delivers, and what an administrator sees of it.
-- `data` holds facts and ids; links with a secret are computed when the mail leaves and are never stored.
create table notifications.deliveries (
  tenant_id uuid not null references identity.tenants (id),
  id uuid not null,
  event_id uuid not null,
  channel text not null check (channel in ('email')),
  template text not null check (template ~ '^[a-z]+\.[a-z_]+$'),
  recipient text not null check (recipient = lower(recipient) and length(recipient) between 1 and 320),
  recipient_name text not null check (length(recipient_name) <= 200),
  user_id uuid,
  customer_id uuid,
  locale text not null check (locale in ('fr', 'ar', 'en')),
  data jsonb not null,
  state text not null check (state in ('queued', 'sending', 'sent', 'failed', 'suppressed')),
  -- Why nothing is sent; only a suppressed delivery has one.
  reason text check (reason in ('preference', 'invalid_address', 'no_content')),
  attempts int not null default 0 check (attempts >= 0),
  last_error text check (length(last_error) <= 500),
  provider_message_id text check (length(provider_message_id) <= 500),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  sent_at timestamptz,
  primary key (tenant_id, id),
  -- An event notifies a person once, however often it is handed over.
  constraint one_mail_per_event unique (tenant_id, event_id, template, recipient),
  foreign key (tenant_id, user_id) references identity.users (tenant_id, id),
  check ((state = 'suppressed') = (reason is not null)),
  check ((state = 'sent') = (sent_at is not null)),
  check (state <> 'failed' or last_error is not null)
);
create index deliveries_by_time on notifications.deliveries (tenant_id, created_at desc, id desc);
create index deliveries_by_state on notifications.deliveries (tenant_id, state, created_at desc, id desc);
create index deliveries_by_template on notifications.deliveries (tenant_id, template, created_at desc, id desc);
create index deliveries_by_recipient on notifications.deliveries (tenant_id, recipient, created_at desc, id desc);
select kit.protect('notifications.deliveries', 'select, insert, update');

-- A tenant's own words for a template, in one language. Absent: the built-in ones.
create table notifications.template_overrides (
  tenant_id uuid not null references identity.tenants (id),
  template text not null check (template ~ '^[a-z]+\.[a-z_]+$'),
  locale text not null check (locale in ('fr', 'ar', 'en')),
  subject text not null check (length(subject) between 1 and 300),
  body text not null check (length(body) between 1 and 10000),
  version int not null check (version > 0),
  updated_at timestamptz not null,
  updated_by uuid,
  primary key (tenant_id, template, locale),
  foreign key (tenant_id, updated_by) references identity.users (tenant_id, id)
);
select kit.protect('notifications.template_overrides', 'select, insert, update, delete');

-- The notification centre: what a person is told on the screens. The sentence is made by the reader's client from kind and params.
create table notifications.inbox (
  tenant_id uuid not null references identity.tenants (id),
  id uuid not null,
  user_id uuid not null,
  event_id uuid not null,
  kind text not null check (kind ~ '^[a-z]+\.[a-z_]+$'),
  params jsonb not null,
  -- A path of ours, never another site.
  link text not null check (link ~ '^/([^/\\]|$)' and length(link) <= 300),
  read_at timestamptz,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  constraint one_entry_per_event unique (tenant_id, event_id, user_id, kind),
  foreign key (tenant_id, user_id) references identity.users (tenant_id, id)
);
create index inbox_by_user on notifications.inbox (tenant_id, user_id, created_at desc, id desc);
create index inbox_unread on notifications.inbox (tenant_id, user_id) where read_at is null;
select kit.protect('notifications.inbox', 'select, insert');
grant update (read_at) on notifications.inbox to cm_app;

-- What a person switched off or on again. Absent: on. Security mails have no class here: they cannot be switched off.
create table notifications.preferences (
  tenant_id uuid not null references identity.tenants (id),
  user_id uuid not null,
  class text not null check (class in ('account', 'tickets', 'orders', 'services', 'billing')),
  email boolean not null,
  updated_at timestamptz not null,
  primary key (tenant_id, user_id, class),
  foreign key (tenant_id, user_id) references identity.users (tenant_id, id)
);
select kit.protect('notifications.preferences', 'select, insert, update');
