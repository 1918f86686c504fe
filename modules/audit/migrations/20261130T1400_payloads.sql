-- From here on an entry hashes, for what it tells, a commitment SHA-256(salt ‖ payload), in hexadecimal digits, instead of the text itself: the text can
-- leave without breaking the chain. Entries of before have none and keep their text under their hash (ADR 28).
alter table audit.entries add column commitment text check (commitment ~ '^[0-9a-f]{64}$');

create table audit.payloads (
  tenant_id uuid not null references identity.tenants (id),
  position bigint not null,
  -- Without it the commitment would tell a short text such as a name to whoever tries all of them.
  salt text check (salt ~ '^[0-9a-f]{32}$'),
  -- Canonical JSON: what the event told, the network address, what its subject is called.
  payload text,
  -- The entry of the erasure that took it.
  erased_by bigint,
  primary key (tenant_id, position),
  constraint held_or_erased check ((payload is null) = (erased_by is not null) and (salt is null) = (payload is null)),
  constraint erased_afterwards check (erased_by > position)
);
select kit.protect('audit.payloads', 'select, insert');
grant update (salt, payload, erased_by) on audit.payloads to cm_app;

-- A payload is never rewritten: it can only be erased, once, by an entry of the chain that says so.
create function audit.payload_is_erased() returns trigger
  language plpgsql set search_path = ''
as $$
begin
  if old.erased_by is not null or new.erased_by is null or not exists (
    select 1 from audit.entries e
    where e.tenant_id = new.tenant_id and e.position = new.erased_by and e.name = 'audit.payloads_erased'
  ) or exists (
    -- What was erased can be read for ever.
    select 1 from audit.entries e
    where e.tenant_id = old.tenant_id and e.position = old.position and e.name = 'audit.payloads_erased'
  ) then
    raise exception 'the payload of entry % does not change', old.position using errcode = 'CM002';
  end if;
  return new;
end
$$;
create trigger payload_is_erased before update on audit.payloads
  for each row execute function audit.payload_is_erased();

-- The words of what is erased go with it.
grant delete on audit.entry_words to cm_app;
-- Whose payloads an erasure asks for.
create index entries_by_customer on audit.entries (tenant_id, customer_id, position) where customer_id is not null;
