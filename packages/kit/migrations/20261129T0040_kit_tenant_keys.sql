-- The keys of a tenant that wrap the keys of its files and other objects, themselves wrapped with a root key that is
-- never in the database. The newest version wraps what is new; older ones stay, for what they still open.
create table kit.tenant_keys (
  tenant_id uuid not null,
  version int not null check (version > 0),
  root_key text not null check (root_key ~ '^[0-9a-f]{16}$'),
  wrapped bytea not null,
  created_at timestamptz not null,
  primary key (tenant_id, version)
);
select kit.protect('kit.tenant_keys', 'select, insert');
-- A new root key wraps the same keys again; nothing else about them changes.
grant update (root_key, wrapped) on kit.tenant_keys to cm_app;
