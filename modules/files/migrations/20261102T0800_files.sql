create schema files;
grant usage on schema files to cm_app;

-- What is known of a stored file. Its bytes are a blob named by their digest, outside the database; several rows may
-- share one blob. A file without an owner is removed after a day.
create table files.files (
  tenant_id uuid not null references identity.tenants (id),
  id uuid not null,
  purpose text not null check (purpose in ('ticket', 'kyc', 'document', 'mail')),
  filename text not null check (length(filename) between 1 and 200),
  content_type text not null check (length(content_type) between 3 and 100),
  size bigint not null check (size > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  uploaded_by text not null,
  created_at timestamptz not null,
  claimed_at timestamptz,
  owner_type text,
  owner_id uuid,
  primary key (tenant_id, id),
  constraint claimed_by_an_owner check ((claimed_at is null) = (owner_id is null) and (claimed_at is null) = (owner_type is null))
);
create index files_by_digest on files.files (tenant_id, sha256);
create index files_by_owner on files.files (tenant_id, owner_type, owner_id) where claimed_at is not null;
create index files_unclaimed on files.files (tenant_id, created_at) where claimed_at is null;
select kit.protect('files.files', 'select, insert, delete');
-- What was uploaded never changes; only who owns it is written later.
grant update (claimed_at, owner_type, owner_id) on files.files to cm_app;
