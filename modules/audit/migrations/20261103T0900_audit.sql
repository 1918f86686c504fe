create schema audit;
grant usage on schema audit to cm_app;

-- One chain per tenant: each entry's hash covers the entry and the hash before it.
create table audit.entries (
  tenant_id uuid not null references identity.tenants (id),
  position bigint not null check (position > 0),
  event_id uuid not null,
  name text not null,
  actor text not null,
  subject_type text not null,
  subject_id text not null,
  customer_id uuid,
  occurred_at timestamptz not null,
  -- The canonical JSON that was hashed, byte for byte.
  entry text not null,
  hash bytea not null check (length(hash) = 32),
  primary key (tenant_id, position),
  unique (tenant_id, event_id)
);
create index entries_by_subject on audit.entries (tenant_id, subject_type, subject_id, position desc);
create index entries_by_actor on audit.entries (tenant_id, actor, position desc);
create index entries_by_name on audit.entries (tenant_id, name, position desc);
-- Append only: the application can neither change nor remove an entry.
select kit.protect('audit.entries', 'select, insert');

create table audit.heads (
  tenant_id uuid primary key references identity.tenants (id),
  position bigint not null,
  hash bytea not null
);
select kit.protect('audit.heads', 'select, insert, update');

-- Signed marks: a tail cut off later is missing from the chain but not from them.
create table audit.checkpoints (
  tenant_id uuid not null references identity.tenants (id),
  position bigint not null,
  hash bytea not null,
  signed_at timestamptz not null,
  signature bytea not null,
  primary key (tenant_id, position)
);
select kit.protect('audit.checkpoints', 'select, insert');
