-- Whom a note mentions, or has: nobody is told of one note twice.
create table customers.note_mentions (
  tenant_id uuid not null,
  note_id uuid not null,
  user_id uuid not null,
  mentioned_at timestamptz not null,
  primary key (tenant_id, note_id, user_id),
  foreign key (tenant_id, note_id) references customers.notes (tenant_id, id),
  foreign key (tenant_id, user_id) references identity.users (tenant_id, id)
);
select kit.protect('customers.note_mentions', 'select, insert');
