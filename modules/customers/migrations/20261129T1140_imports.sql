-- A list of customers from elsewhere (a CSV file, the clients of WHMCS): what was read of it, what its columns mean, and
-- how far its taking over has come. The file itself is not kept.
create table customers.imports (
  tenant_id uuid not null references identity.tenants (id),
  id uuid not null,
  number text not null,
  format text not null check (format in ('csv', 'whmcs')),
  -- Whose ids the rows carry: the same source and id are the same customer in every import.
  source text not null check (source ~ '^[a-z0-9][a-z0-9_-]{0,39}$'),
  filename text not null check (length(filename) between 1 and 200),
  columns text[] not null check (cardinality(columns) between 1 and 200),
  -- Field of a customer → position of the column.
  mapping jsonb not null check (jsonb_typeof(mapping) = 'object'),
  arrive_as text not null check (arrive_as in ('prospect', 'active')),
  state text not null check (state in ('received', 'checking', 'checked', 'running', 'finished')),
  row_count int not null check (row_count between 1 and 50000),
  -- Rows by verdict, when the last check or the last run ended.
  counts jsonb not null check (jsonb_typeof(counts) = 'object'),
  -- Who asked for the last run: its customers are told to be theirs.
  run_by uuid,
  created_by uuid not null,
  created_at timestamptz not null,
  checked_at timestamptz,
  finished_at timestamptz,
  rows_kept_until timestamptz not null,
  version int not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, number),
  constraint a_run_says_who check (state not in ('running', 'finished') or run_by is not null),
  constraint an_end_says_when check (state <> 'finished' or finished_at is not null),
  foreign key (tenant_id, created_by) references identity.users (tenant_id, id),
  foreign key (tenant_id, run_by) references identity.users (tenant_id, id)
);
create index imports_by_time on customers.imports (tenant_id, created_at, id);
create index imports_with_old_rows on customers.imports (tenant_id, rows_kept_until);
select kit.protect('customers.imports', 'select, insert, update');

create table customers.import_rows (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  import_id uuid not null,
  -- Of the line in the file, the first below the headings is 1.
  number int not null check (number between 1 and 50000),
  cells jsonb not null check (jsonb_typeof(cells) = 'array'),
  verdict text check (verdict in ('new', 'created', 'linked', 'present', 'duplicate', 'refused')),
  reasons jsonb not null default '[]' check (jsonb_typeof(reasons) = 'array'),
  -- What a person decided of a duplicate.
  choice text check (choice in ('create', 'link')),
  customer_id uuid,
  primary key (tenant_id, id),
  constraint a_line_stands_once unique (tenant_id, import_id, number),
  constraint a_link_says_to_whom check (choice is distinct from 'link' or customer_id is not null),
  constraint what_is_there_says_which_customer check (verdict not in ('created', 'linked', 'present') or customer_id is not null),
  foreign key (tenant_id, import_id) references customers.imports (tenant_id, id),
  foreign key (tenant_id, customer_id) references customers.customers (tenant_id, id)
);
create index import_rows_by_verdict on customers.import_rows (tenant_id, import_id, verdict, number);
create index import_rows_to_import on customers.import_rows (tenant_id, import_id, number)
  where verdict = 'new' or (verdict = 'duplicate' and choice is not null);
select kit.protect('customers.import_rows', 'select, insert, delete');
grant update (verdict, reasons, choice, customer_id) on customers.import_rows to cm_app;

-- By what another system knows a customer. A customer may be known there twice; an id names one customer for ever.
create table customers.external_ids (
  tenant_id uuid not null,
  source text not null check (source ~ '^[a-z0-9][a-z0-9_-]{0,39}$'),
  source_id text collate "C" not null check (length(source_id) between 1 and 100),
  customer_id uuid not null,
  created_at timestamptz not null,
  primary key (tenant_id, source, source_id),
  foreign key (tenant_id, customer_id) references customers.customers (tenant_id, id)
);
create index external_ids_of_customer on customers.external_ids (tenant_id, customer_id);
select kit.protect('customers.external_ids', 'select, insert');
