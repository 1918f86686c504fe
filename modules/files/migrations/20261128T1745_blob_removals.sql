-- The bytes lie outside the database and are removed outside any transaction: this row says, committed, that they are
-- about to go, so that nobody begins to count on them in between.
create table files.blob_removals (
  tenant_id uuid not null references identity.tenants (id),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  begun_at timestamptz not null,
  primary key (tenant_id, sha256)
);
select kit.protect('files.blob_removals', 'select, insert, delete');
