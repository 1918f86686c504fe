-- What was done by means of a machine client or an emergency access is asked for together. The entry says it, under its hash; here it is
-- found. Row-level security is forced on the owner too.
alter table audit.entries add column via text check (via ~ '^(client|emergency):[0-9a-f-]{36}$');
alter table audit.entries no force row level security;
update audit.entries set via = entry::jsonb ->> 'via' where entry like '%"via":"%' and entry::jsonb ->> 'via' is not null;
alter table audit.entries force row level security;
create index entries_by_via on audit.entries (tenant_id, via, position desc) where via is not null;
