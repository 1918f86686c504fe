create schema catalogue;
grant usage on schema catalogue to cm_app;

create table catalogue.categories (
  tenant_id uuid not null references identity.tenants (id),
  id uuid not null,
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 60),
  name jsonb not null,
  position int not null default 0,
  -- What an order of this category goes through, in order: [{ key, kind, mode, name }].
  order_steps jsonb not null,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  constraint categories_slug unique (tenant_id, slug)
);
create index categories_by_position on catalogue.categories (tenant_id, position, id);
select kit.protect('catalogue.categories', 'select, insert, update');

create table catalogue.products (
  tenant_id uuid not null references identity.tenants (id),
  id uuid not null,
  category_id uuid not null,
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 60),
  name jsonb not null,
  description jsonb not null,
  features jsonb not null,
  position int not null default 0,
  tax_category text not null check (tax_category ~ '^[a-z][a-z0-9_]{1,40}$'),
  provisioning_mode text not null check (provisioning_mode in ('manual')),
  active boolean not null,
  archived_at timestamptz,
  version int not null default 1 check (version > 0),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (tenant_id, id),
  constraint products_slug unique (tenant_id, slug),
  constraint products_category foreign key (tenant_id, category_id) references catalogue.categories (tenant_id, id)
);
create index products_by_creation on catalogue.products (tenant_id, created_at desc, id desc);
create index products_by_slug on catalogue.products (tenant_id, slug, id);
create index products_on_sale on catalogue.products (tenant_id, position, id) where active and archived_at is null;
create index products_by_category on catalogue.products (tenant_id, category_id, created_at desc, id desc);
select kit.protect('catalogue.products', 'select, insert, update');

create table catalogue.plans (
  tenant_id uuid not null,
  id uuid not null,
  product_id uuid not null,
  name jsonb not null,
  cycle text not null check (cycle in ('once', 'monthly', 'quarterly', 'yearly')),
  -- Before tax, in minor units of the currency.
  price bigint not null check (price between 0 and 9000000000000),
  setup_fee bigint not null default 0 check (setup_fee between 0 and 9000000000000),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  position int not null default 0,
  -- Units left to sell; null = without limit. Never below zero: that is how two buyers of the last one are told apart.
  stock int check (stock >= 0),
  active boolean not null,
  archived_at timestamptz,
  version int not null default 1 check (version > 0),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (tenant_id, id),
  constraint plans_product foreign key (tenant_id, product_id) references catalogue.products (tenant_id, id)
);
create index plans_by_creation on catalogue.plans (tenant_id, created_at desc, id desc);
create index plans_by_product on catalogue.plans (tenant_id, product_id, position, id);
create index plans_of_product on catalogue.plans (tenant_id, product_id, created_at desc, id desc);
select kit.protect('catalogue.plans', 'select, insert, update');

create table catalogue.add_ons (
  tenant_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  name jsonb not null,
  -- Before tax, per cycle of its plan, in the plan's currency.
  price bigint not null check (price between 0 and 9000000000000),
  position int not null default 0,
  active boolean not null,
  primary key (tenant_id, id),
  constraint add_ons_plan foreign key (tenant_id, plan_id) references catalogue.plans (tenant_id, id)
);
create index add_ons_by_plan on catalogue.add_ons (tenant_id, plan_id, position, id);
select kit.protect('catalogue.add_ons', 'select, insert, update');

-- Who holds what of a limited plan; the holder is an order. Released with a reason, never deleted.
create table catalogue.stock_reservations (
  tenant_id uuid not null,
  plan_id uuid not null,
  holder_id uuid not null,
  quantity int not null check (quantity > 0),
  reserved_at timestamptz not null,
  released_at timestamptz,
  release_reason text check (length(release_reason) <= 500),
  primary key (tenant_id, plan_id, holder_id),
  check ((released_at is null) = (release_reason is null)),
  foreign key (tenant_id, plan_id) references catalogue.plans (tenant_id, id)
);
create index stock_reservations_by_holder on catalogue.stock_reservations (tenant_id, holder_id) where released_at is null;
select kit.protect('catalogue.stock_reservations', 'select, insert, update');

-- TVA in force on a day. A rate is never rewritten: the law's changes are new rows, and documents snapshot what they used.
create table catalogue.tax_rates (
  tenant_id uuid not null references identity.tenants (id),
  id uuid not null,
  category text not null check (category ~ '^[a-z][a-z0-9_]{1,40}$'),
  rate_bp int not null check (rate_bp between 0 and 10000),
  valid_from date not null,
  -- Last day on which the rate applies; null = until a new one.
  valid_to date,
  label jsonb not null,
  exemption_reason jsonb,
  legal_ref text check (length(legal_ref) <= 300),
  created_at timestamptz not null,
  primary key (tenant_id, id),
  check (valid_to is null or valid_to >= valid_from),
  check (exemption_reason is null or rate_bp = 0)
);
create index tax_rates_by_day on catalogue.tax_rates (tenant_id, category, valid_from desc);
select kit.protect('catalogue.tax_rates', 'select, insert');
grant update (valid_to) on catalogue.tax_rates to cm_app;

-- One rate per category and day. A trigger and not an exclusion constraint, because that needs the extension btree_gist,
-- which a managed PostgreSQL may not offer. The lock makes two writers of a category wait for each other.
create function catalogue.refuse_overlapping_rates() returns trigger
language plpgsql set search_path = '' as $$
begin
  perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended('tax_rates:' || new.tenant_id || ':' || new.category, 0));
  if exists (
    select 1 from catalogue.tax_rates r
    where r.tenant_id = new.tenant_id and r.category = new.category and r.id <> new.id
      and pg_catalog.daterange(r.valid_from, r.valid_to, '[]') operator(pg_catalog.&&) pg_catalog.daterange(new.valid_from, new.valid_to, '[]')
  ) then
    raise exclusion_violation using message = 'another rate of this category applies on some of these days', constraint = 'tax_rates_no_overlap';
  end if;
  return new;
end $$;
create trigger refuse_overlapping_rates before insert or update on catalogue.tax_rates
  for each row execute function catalogue.refuse_overlapping_rates();
