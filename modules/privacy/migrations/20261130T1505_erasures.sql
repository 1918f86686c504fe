-- What an erasure removes of what is only added to otherwise (ADR 28).
select kit.erasable_rows('privacy.consents');

-- An erasure that two people decided: of a person, of a customer's account, or of both where the account's owner acts for nobody else.
create table privacy.erasures (
  tenant_id uuid not null references identity.tenants (id),
  id uuid not null,
  request_id uuid not null,
  customer_id uuid,
  user_id uuid,
  -- Records: everything but the logs. Logs: what the log of acts and the events tell, once everything before has reached them.
  state text not null check (state in ('records', 'logs', 'done')),
  begun_at timestamptz not null,
  begun_by uuid not null,
  ended_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, request_id),
  foreign key (tenant_id, request_id) references privacy.requests (tenant_id, id),
  foreign key (tenant_id, customer_id) references customers.customers (tenant_id, id),
  foreign key (tenant_id, user_id) references identity.users (tenant_id, id),
  foreign key (tenant_id, begun_by) references identity.users (tenant_id, id),
  constraint somebody_is_erased check (customer_id is not null or user_id is not null),
  constraint ended_when check ((state = 'done') = (ended_at is not null))
);
create index erasures_under_way on privacy.erasures (tenant_id, begun_at) where state <> 'done';
select kit.protect('privacy.erasures', 'select, insert');
grant update (state, ended_at) on privacy.erasures to cm_app;

create function privacy.erasure_moves() returns trigger
  language plpgsql set search_path = ''
as $$
begin
  if (old.state, new.state) not in (('records', 'logs'), ('logs', 'done')) then
    raise exception 'an erasure does not go from % to %', old.state, new.state using errcode = 'CM002';
  end if;
  return new;
end
$$;
create trigger erasure_moves before update on privacy.erasures
  for each row execute function privacy.erasure_moves();

-- How many rows of each table are removed or emptied so far.
create table privacy.erased_tables (
  tenant_id uuid not null references identity.tenants (id),
  erasure_id uuid not null,
  table_name text not null check (table_name ~ '^[a-z_]+[.][a-z_]+$'),
  rows bigint not null check (rows >= 0),
  primary key (tenant_id, erasure_id, table_name),
  foreign key (tenant_id, erasure_id) references privacy.erasures (tenant_id, id)
);
select kit.protect('privacy.erased_tables', 'select, insert');
grant update (rows) on privacy.erased_tables to cm_app;

-- Records that went, such as stored files, and what a person was called as a contact: the logs are to say nothing more of them.
create table privacy.erased_records (
  tenant_id uuid not null references identity.tenants (id),
  erasure_id uuid not null,
  record_id text not null check (length(record_id) <= 100),
  primary key (tenant_id, erasure_id, record_id),
  foreign key (tenant_id, erasure_id) references privacy.erasures (tenant_id, id)
);
select kit.protect('privacy.erased_records', 'select, insert');

-- Whose data are being erased is neither refused any more nor taken back, and it is done when everything is.
create function privacy.erased_requests_are_done() returns trigger
  language plpgsql set search_path = ''
as $$
begin
  if old.state <> new.state and exists (
    select 1 from privacy.erasures e
    where e.tenant_id = new.tenant_id and e.request_id = new.id and (new.state <> 'done' or e.state <> 'done')
  ) then
    raise exception 'what the request % asks for is being erased', old.number using errcode = 'CM002';
  end if;
  return new;
end
$$;
create trigger erased_requests_are_done before update on privacy.requests
  for each row execute function privacy.erased_requests_are_done();

select identity.offered_administrators_right('data_requests.erase');
