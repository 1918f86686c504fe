-- What a person agreed to, or no longer agrees to: for one purpose by one channel, with the text that they were shown. A ledger: what
-- was said stays as it was said, and the newest word counts. Without one there is no consent.
create table privacy.consents (
  tenant_id uuid not null references identity.tenants (id),
  id uuid not null,
  -- The order in which they were said: taken under a lock for each person.
  seq bigint generated always as identity,
  user_id uuid not null,
  purpose text not null check (purpose ~ '^[a-z][a-z0-9_]{1,40}$'),
  channel text not null check (channel in ('email', 'sms', 'telephone', 'in_app')),
  given boolean not null,
  -- The text that was shown, in the language it was shown in, and by what it is told from others.
  shown_text text not null check (length(shown_text) between 1 and 1000),
  text_version text not null check (text_version ~ '^[0-9a-f]{12}$'),
  said_at timestamptz not null,
  -- How it was said: in the portal by the person, or to somebody of the staff who wrote it down.
  source text not null check (source in ('portal', 'letter', 'email', 'telephone', 'in_person')),
  recorded_by uuid,
  ip text,
  primary key (tenant_id, id),
  foreign key (tenant_id, user_id) references identity.users (tenant_id, id),
  foreign key (tenant_id, recorded_by) references identity.users (tenant_id, id),
  constraint said_or_recorded check ((source = 'portal') = (recorded_by is null))
);
create index consents_by_person on privacy.consents (tenant_id, user_id, purpose, channel, seq desc);
create index consents_in_time on privacy.consents (tenant_id, user_id, seq desc);
select kit.protect('privacy.consents', 'select, insert');

select identity.offered_administrators_right('consents.read');
select identity.offered_administrators_right('consents.record');
