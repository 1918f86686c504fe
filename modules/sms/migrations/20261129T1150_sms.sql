create schema sms;
grant usage on schema sms to cm_app;

-- A text message that was let through. Neither its text nor its number is here: whoever asked for it has both.
create table sms.messages (
  tenant_id uuid not null references identity.tenants (id),
  id uuid not null,
  -- An HMAC of the number, to count by.
  number_digest bytea not null check (length(number_digest) = 32),
  prefix text not null check (prefix ~ '^[1-9][0-9]{5}$'),
  dial_code text not null check (dial_code ~ '^[1-9][0-9]{0,2}$'),
  network text not null check (length(network) <= 60),
  state text not null check (state in ('queued', 'sending', 'sent', 'refused', 'uncertain', 'expired')),
  -- In hundredths of the tenant's currency.
  price bigint not null check (price >= 0),
  attempts int not null default 0 check (attempts between 0 and 10),
  failure text check (length(failure) <= 60),
  provider_message_id text check (length(provider_message_id) <= 200),
  created_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > created_at),
  -- What it carried came back: somebody read it.
  verified_at timestamptz,
  primary key (tenant_id, id)
);
create index messages_by_number on sms.messages (tenant_id, number_digest, created_at desc);
create index messages_by_network on sms.messages (tenant_id, network, created_at desc);
create index messages_by_prefix on sms.messages (tenant_id, prefix, created_at desc, id desc);
create index messages_by_dial_code on sms.messages (tenant_id, dial_code, created_at desc);
create index messages_by_time on sms.messages (tenant_id, created_at desc, id desc);
select kit.protect('sms.messages', 'select, insert, update, delete');

-- What a tenant spent on its current day. The row is the lock: whoever wants to send locks it, counts and adds, so that no
-- number of instances lets one more through.
create table sms.meters (
  tenant_id uuid not null references identity.tenants (id),
  day date not null,
  spent bigint not null check (spent >= 0),
  -- The highest part of the day's budget that was told of, in percent.
  told int not null default 0 check (told between 0 and 100),
  primary key (tenant_id)
);
select kit.protect('sms.meters', 'select, insert, update');

create table sms.prefixes (
  tenant_id uuid not null references identity.tenants (id),
  prefix text not null check (prefix ~ '^[1-9][0-9]{5}$'),
  blocked_at timestamptz,
  -- Of the messages counted when it was blocked.
  sent int not null check (sent >= 0),
  verified int not null check (verified between 0 and sent),
  -- Only messages after this moment count: somebody let the prefix through again.
  counted_from timestamptz,
  primary key (tenant_id, prefix)
);
create index prefixes_blocked on sms.prefixes (tenant_id, blocked_at desc) where blocked_at is not null;
select kit.protect('sms.prefixes', 'select, insert, update');

-- What was not let through, by day and reason: a flood adds to a number and makes no row.
create table sms.refusals (
  tenant_id uuid not null references identity.tenants (id),
  day date not null,
  reason text not null check (reason in (
    'country', 'number_pause', 'number_rate', 'number_day', 'network', 'blocked', 'prefix_day', 'country_day', 'budget')),
  times int not null check (times > 0),
  primary key (tenant_id, day, reason)
);
select kit.protect('sms.refusals', 'select, insert, update');
