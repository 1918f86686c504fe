-- The house: outbox, receipts, idempotency, settings, throttles, and what every tenant table gets.
create schema kit;
grant usage on schema kit to cm_app, cm_jobs;

-- Default deny between tenants. Every table with a tenant_id goes through here once, in its own migration.
create function kit.protect(target regclass, privileges text) returns void
language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format(
    'create policy tenant_isolation on %s to cm_app, %I using (tenant_id = current_setting(''app.tenant'')::uuid) with check (tenant_id = current_setting(''app.tenant'')::uuid)',
    target, current_user);
  execute format('grant %s on %s to cm_app', privileges, target);
end $$;
revoke all on function kit.protect(regclass, text) from public;

create table kit.outbox (
  tenant_id uuid not null,
  id uuid not null,
  seq bigint generated always as identity,
  name text not null,
  version smallint not null,
  payload jsonb not null,
  actor text not null,
  ip text,
  customer_id uuid,
  subject_type text not null,
  subject_id text not null,
  subject_label text,
  visible_to_customer boolean not null,
  request_id text not null,
  occurred_at timestamptz not null,
  relayed_at timestamptz,
  primary key (tenant_id, id)
);
create index outbox_pending on kit.outbox (tenant_id, seq) where relayed_at is null;
create index outbox_by_request on kit.outbox (tenant_id, request_id);
select kit.protect('kit.outbox', 'select, insert');
-- An event is never rewritten: the application may only mark it as relayed.
grant update (relayed_at) on kit.outbox to cm_app;
create policy relay_sees_pending on kit.outbox for select to cm_jobs using (relayed_at is null);
grant select on kit.outbox to cm_jobs;

create table kit.event_receipts (
  tenant_id uuid not null,
  event_id uuid not null,
  subscriber text not null,
  handled_at timestamptz not null,
  primary key (tenant_id, event_id, subscriber),
  foreign key (tenant_id, event_id) references kit.outbox (tenant_id, id)
);
select kit.protect('kit.event_receipts', 'select, insert');

create table kit.idempotency_keys (
  tenant_id uuid not null,
  principal text not null,
  key text not null,
  operation_id text not null,
  request_hash bytea not null,
  status smallint,
  body text,
  created_at timestamptz not null,
  primary key (tenant_id, principal, key)
);
select kit.protect('kit.idempotency_keys', 'select, insert, update, delete');

create table kit.settings (
  tenant_id uuid not null,
  key text not null,
  value jsonb not null,
  updated_at timestamptz not null,
  primary key (tenant_id, key)
);
select kit.protect('kit.settings', 'select, insert, update');

-- Attempts at the doors are counted before the tenant's data is touched; the key carries the tenant.
create unlogged table kit.throttles (
  key text primary key,
  attempts int not null,
  resets_at timestamptz not null
);
grant select, insert, update, delete on kit.throttles to cm_app;

-- The relay's first question, across tenants: who has something to hand over?
create function kit.tenants_with_pending_events() returns setof uuid
language sql stable security definer set search_path = '' as $$
  -- A loose index scan: one probe per tenant, however many events wait.
  with recursive pending as (
    (select tenant_id from kit.outbox where relayed_at is null order by tenant_id limit 1)
    union all
    select (select o.tenant_id from kit.outbox o where o.relayed_at is null and o.tenant_id > p.tenant_id order by o.tenant_id limit 1)
    from pending p where p.tenant_id is not null
  )
  select tenant_id from pending where tenant_id is not null limit 1000
$$;
alter function kit.tenants_with_pending_events() owner to cm_jobs;
revoke all on function kit.tenants_with_pending_events() from public;
grant execute on function kit.tenants_with_pending_events() to cm_app;

-- Jobs belong to the role cm_jobs; the application adds to them and can do nothing else with them.
create function kit.add_job(task text, payload json, run_at timestamptz, max_attempts int, job_key text) returns void
language plpgsql security definer set search_path = '' as $$
begin
  -- plpgsql keeps the plan of this call; an SQL function would be planned anew each time.
  perform graphile_worker.add_job(task, payload, null, run_at, max_attempts, job_key);
end $$;
alter function kit.add_job(text, json, timestamptz, int, text) owner to cm_jobs;
revoke all on function kit.add_job(text, json, timestamptz, int, text) from public;
grant execute on function kit.add_job(text, json, timestamptz, int, text) to cm_app;

-- Number series without gaps: one row per series, locked by whoever takes the next number.
create table kit.counters (
  tenant_id uuid not null,
  series text not null,
  value bigint not null check (value > 0),
  primary key (tenant_id, series)
);
select kit.protect('kit.counters', 'select, insert, update');
