-- A note is changed by who wrote it, and pinned by anybody of the staff.
alter table customers.notes
  add column version int not null default 1 check (version > 0),
  add column edited_at timestamptz,
  add column pinned_at timestamptz,
  add column pinned_by uuid,
  add check ((version = 1) = (edited_at is null)),
  add check ((pinned_at is null) = (pinned_by is null)),
  add foreign key (tenant_id, pinned_by) references identity.users (tenant_id, id);
grant update (body, version, edited_at, pinned_at, pinned_by) on customers.notes to cm_app;
create index notes_pinned on customers.notes (tenant_id, customer_id, pinned_at) where pinned_at is not null;

-- What a note said before each change: nothing that was written is lost.
create table customers.note_versions (
  tenant_id uuid not null,
  note_id uuid not null,
  version int not null,
  body text not null check (length(body) between 1 and 10000),
  written_at timestamptz not null,
  primary key (tenant_id, note_id, version),
  foreign key (tenant_id, note_id) references customers.notes (tenant_id, id)
);
select kit.protect('customers.note_versions', 'select, insert');

create function customers.keep_note_version() returns trigger
language plpgsql set search_path = '' as $$
begin
  insert into customers.note_versions (tenant_id, note_id, version, body, written_at)
  values (old.tenant_id, old.id, old.version, old.body, coalesce(old.edited_at, old.created_at));
  new.version := old.version + 1;
  return new;
end $$;
create trigger keep_note_version before update of body on customers.notes for each row
  when (old.body is distinct from new.body) execute function customers.keep_note_version();
