-- Where the bytes are and what opens them: an object of the store under a random name, sealed with a key of its own,
-- which the tenant's key of that version wraps. All null: stored before there was encryption, under the digest, in clear,
-- perhaps shared by several rows; a job seals it.
alter table files.files
  add column object text check (object ~ '^[0-9a-f]{64}$'),
  add column sealed_key bytea,
  add column key_version int,
  add constraint sealed_wholly check ((object is null) = (sealed_key is null) and (object is null) = (key_version is null));
create unique index files_by_object on files.files (tenant_id, object) where object is not null;
create index files_unsealed on files.files (tenant_id, id) where object is null;
create index files_by_key_version on files.files (tenant_id, key_version, id) where object is not null;
grant update (object, sealed_key, key_version) on files.files to cm_app;

-- Objects of the store that no file names: about to be written, or about to be removed. Whoever crashed in between left
-- the row behind, and the clean-up removes the object.
alter table files.blob_removals rename to unowned_objects;
alter table files.unowned_objects rename column sha256 to object;
alter table files.unowned_objects rename column begun_at to since;
alter table files.unowned_objects add column removal_began_at timestamptz;
update files.unowned_objects set removal_began_at = since;
grant update (removal_began_at) on files.unowned_objects to cm_app;
