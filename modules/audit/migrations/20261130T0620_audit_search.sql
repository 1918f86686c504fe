-- Between which positions the entries of a day (UTC) stand: entries are chained in the order of the relay, which is that of
-- time but for what overlapped. A day asked for is a range of positions, and the exact instants decide within it.
create table audit.days (
  tenant_id uuid not null references identity.tenants (id),
  day date not null,
  first_position bigint not null check (first_position > 0),
  last_position bigint not null,
  primary key (tenant_id, day),
  check (first_position <= last_position)
);
select kit.protect('audit.days', 'select, insert, update');

insert into audit.days (tenant_id, day, first_position, last_position)
select tenant_id, (occurred_at at time zone 'UTC')::date, min(position), max(position)
from audit.entries group by 1, 2;

-- Words by which an entry is found, folded in the same way as what is typed. A table of its own rather than a text index:
-- under row-level security only leakproof operators may use an index, which `@@` and `like` are not.
create table audit.entry_words (
  tenant_id uuid not null references identity.tenants (id),
  word text collate "C" not null check (length(word) between 1 and 60),
  position bigint not null,
  primary key (tenant_id, word, position)
);
select kit.protect('audit.entry_words', 'select, insert');

-- The words of entries up to here are written; those of entries that were there before are written by a job.
alter table audit.heads add column indexed_position bigint not null default 0 check (indexed_position >= 0);

-- A kind of subject alone, and a subject alone, whatever its kind: each in the order of the chain.
drop index audit.entries_by_subject;
create index entries_by_subject on audit.entries (tenant_id, subject_id, position desc);
create index entries_by_subject_type on audit.entries (tenant_id, subject_type, position desc);
