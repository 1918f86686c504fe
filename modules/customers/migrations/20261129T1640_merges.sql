-- Two customers that are one (ADR 25): the one that goes stays as a row, and leads to the one that is kept for ever, or until
-- the merge is undone.
alter table customers.customers
  add merged_into uuid,
  add constraint nobody_leads_to_themselves check (merged_into <> id),
  add foreign key (tenant_id, merged_into) references customers.customers (tenant_id, id);
create index customers_merged_into on customers.customers (tenant_id, merged_into) where merged_into is not null;

create table customers.merges (
  tenant_id uuid not null,
  id uuid not null,
  kept_id uuid not null,
  gone_id uuid not null check (gone_id <> kept_id),
  reason text not null check (length(reason) between 1 and 500),
  state text not null check (state in ('running', 'done', 'undoing', 'undone')),
  -- Field of the kept customer → {before, after}.
  fields jsonb not null check (jsonb_typeof(fields) = 'object'),
  -- Memberships that it changed: [{id, before, after}].
  members jsonb not null check (jsonb_typeof(members) = 'array'),
  -- `schema.table` → rows that it handed over.
  moved jsonb not null check (jsonb_typeof(moved) = 'object'),
  merged_by uuid,
  merged_at timestamptz not null,
  done_at timestamptz,
  undone_by uuid,
  undo_began_at timestamptz,
  undone_at timestamptz,
  primary key (tenant_id, id),
  constraint an_end_of_a_merge_says_when check ((state = 'running') = (done_at is null)),
  constraint an_undoing_says_when check ((state in ('undoing', 'undone')) = (undo_began_at is not null)),
  constraint an_undone_merge_says_when check ((state = 'undone') = (undone_at is not null)),
  foreign key (tenant_id, kept_id) references customers.customers (tenant_id, id),
  foreign key (tenant_id, gone_id) references customers.customers (tenant_id, id),
  foreign key (tenant_id, merged_by) references identity.users (tenant_id, id),
  foreign key (tenant_id, undone_by) references identity.users (tenant_id, id)
);
create unique index a_customer_goes_once on customers.merges (tenant_id, gone_id) where state <> 'undone';
create index merges_of_kept on customers.merges (tenant_id, kept_id, merged_at, id);
create index merges_on_their_way on customers.merges (tenant_id, id) where state in ('running', 'undoing');
select kit.protect('customers.merges', 'select, insert, update');

-- Which rows a merge handed over: those alone go back.
create table customers.merge_moves (
  tenant_id uuid not null,
  merge_id uuid not null,
  table_name text not null check (table_name ~ '^[a-z]+\.[a-z_]+$'),
  row_id text collate "C" not null check (length(row_id) <= 200),
  primary key (tenant_id, merge_id, table_name, row_id),
  foreign key (tenant_id, merge_id) references customers.merges (tenant_id, id)
);
select kit.protect('customers.merge_moves', 'select, insert, delete');

-- The customer that this one leads to by now: itself, unless it was merged.
create function customers.kept_by(of_customer uuid) returns uuid
language sql stable set search_path = '' as $$
  with recursive led (id, step) as (
    select of_customer, 0
    union all
    select c.merged_into, led.step + 1 from led
    join customers.customers c on c.tenant_id = current_setting('app.tenant')::uuid and c.id = led.id
    where c.merged_into is not null and led.step < 50
  )
  select id from led order by step desc limit 1
$$;

-- Of every row that says whose it is: what was begun for a customer that goes in the meantime is of the one that is kept. The
-- lock makes who began first be seen: a merge waits for the row, or the row for the merge.
create function customers.offered_lead_to_kept() returns trigger
language plpgsql set search_path = '' as $$
declare
  next_id uuid;
begin
  for step in 1..50 loop
    exit when new.customer_id is null;
    next_id := null;
    select c.merged_into into next_id from customers.customers c
      where c.tenant_id = new.tenant_id and c.id = new.customer_id for key share;
    exit when next_id is null;
    new.customer_id := next_id;
  end loop;
  return new;
end $$;

-- May a row that is final pass from one customer to the other? While a merge of the two runs, or is undone.
create function customers.offered_is_handed_over(of_tenant uuid, from_customer uuid, to_customer uuid) returns boolean
language sql stable set search_path = '' as $$
  select exists (
    select 1 from customers.merges m where m.tenant_id = of_tenant and (
      (m.state = 'running' and m.gone_id = from_customer and m.kept_id = to_customer)
      or (m.state = 'undoing' and m.kept_id = from_customer and m.gone_id = to_customer)))
$$;

-- Whoever moves to the kept customer takes their memberships and invitations along.
alter table customers.memberships
  drop constraint memberships_tenant_id_customer_id_contact_id_fkey,
  add constraint memberships_tenant_id_customer_id_contact_id_fkey foreign key (tenant_id, customer_id, contact_id)
    references customers.contacts (tenant_id, customer_id, id) on update cascade;
alter table customers.invitations
  drop constraint invitations_tenant_id_customer_id_contact_id_fkey,
  add constraint invitations_tenant_id_customer_id_contact_id_fkey foreign key (tenant_id, customer_id, contact_id)
    references customers.contacts (tenant_id, customer_id, id) on update cascade;
grant update (customer_id) on customers.notes, customers.documents, customers.external_ids to cm_app;
create trigger of_the_kept_customer before insert on customers.notes for each row execute function customers.offered_lead_to_kept();
create trigger of_the_kept_customer before insert on customers.documents for each row execute function customers.offered_lead_to_kept();
create trigger of_the_kept_customer before insert on customers.external_ids for each row execute function customers.offered_lead_to_kept();
create trigger of_the_kept_customer before insert on customers.contacts for each row execute function customers.offered_lead_to_kept();
create trigger of_the_kept_customer before insert on customers.memberships for each row execute function customers.offered_lead_to_kept();
create trigger of_the_kept_customer before insert on customers.invitations for each row execute function customers.offered_lead_to_kept();
create trigger of_the_kept_customer before insert on customers.kyc_verifications
  for each row execute function customers.offered_lead_to_kept();
create trigger of_the_kept_customer before insert on customers.ownership_offers
  for each row execute function customers.offered_lead_to_kept();

-- One customer is counted once.
create or replace view customers.published_customers with (security_invoker = true) as
  select c.tenant_id, c.id, c.number, c.kind, c.state, c.name as display_name, c.email, c.wilaya, c.created_at
  from customers.customers c where c.merged_into is null;
