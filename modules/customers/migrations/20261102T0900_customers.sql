create schema customers;
grant usage on schema customers to cm_app;

create table customers.categories (
  tenant_id uuid not null references identity.tenants (id),
  id uuid not null,
  name jsonb not null,
  position int not null default 0 check (position between 0 and 10000),
  archived_at timestamptz,
  created_at timestamptz not null,
  primary key (tenant_id, id)
);
select kit.protect('customers.categories', 'select, insert, update');

create table customers.customers (
  tenant_id uuid not null references identity.tenants (id),
  id uuid not null,
  number text not null check (number ~ '^C-[0-9]{6,}$'),
  kind text not null check (kind in ('individual', 'company', 'public_body')),
  state text not null check (state in ('prospect', 'pending', 'active', 'suspended', 'closed', 'anonymised')),
  state_reason text check (length(state_reason) <= 500),
  state_changed_at timestamptz not null,
  name text not null check (length(name) between 1 and 200),
  -- The name without accents, hamzas and case: what lists are sorted by.
  sort_name text collate "C" not null,
  email text not null check (email = lower(email) and length(email) <= 254),
  phone text check (phone ~ '^\+[0-9]{6,15}$'),
  locale text not null check (locale in ('fr', 'ar', 'en')),
  legal_form text check (length(legal_form) <= 60),
  activity text check (length(activity) <= 200),
  address_line text check (length(address_line) <= 300),
  commune text check (length(commune) <= 100),
  -- A slug of the tenant's list of wilayas (a setting): codes were renumbered by law more than once.
  wilaya text check (wilaya ~ '^[a-z][a-z0-9-]{1,40}$'),
  postal_code text check (postal_code ~ '^[0-9]{5}$'),
  rc text check (length(rc) <= 40),
  nif text check (nif ~ '^[0-9]{15}([0-9]{5})?$'),
  nis text check (nis ~ '^[0-9]{15}([0-9]{3})?$'),
  ai text check (length(ai) <= 20),
  category_id uuid,
  tags text[] not null default '{}' check (cardinality(tags) <= 20),
  version int not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, number),
  foreign key (tenant_id, category_id) references customers.categories (tenant_id, id)
);
create index customers_by_time on customers.customers (tenant_id, created_at, id);
create index customers_by_name on customers.customers (tenant_id, sort_name, id);
create index customers_by_state on customers.customers (tenant_id, state, created_at, id);
create index customers_by_state_and_name on customers.customers (tenant_id, state, sort_name, id);
create index customers_by_kind on customers.customers (tenant_id, kind, created_at, id);
create index customers_by_category on customers.customers (tenant_id, category_id, created_at, id) where category_id is not null;
select kit.protect('customers.customers', 'select, insert, update');

-- Words under which a customer is found, folded in the same way as what is typed. A table of its own rather than a text
-- index: under row-level security only leakproof operators may use an index, which `@@`, `like` and trigrams are not.
create table customers.search_words (
  tenant_id uuid not null,
  customer_id uuid not null,
  word text collate "C" not null check (length(word) between 1 and 80),
  primary key (tenant_id, customer_id, word),
  foreign key (tenant_id, customer_id) references customers.customers (tenant_id, id)
);
create index search_words_by_word on customers.search_words (tenant_id, word, customer_id);
select kit.protect('customers.search_words', 'select, insert, delete');

create table customers.contacts (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  name text not null check (length(name) between 1 and 200),
  email text not null check (email = lower(email) and length(email) <= 254),
  phone text check (phone ~ '^\+[0-9]{6,15}$'),
  locale text not null check (locale in ('fr', 'ar', 'en')),
  -- The account, once there is one.
  user_id uuid,
  permissions text[] not null check (cardinality(permissions) <= 20),
  -- The one who opened the account keeps every right.
  is_first boolean not null default false,
  invited_at timestamptz,
  version int not null default 1,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  constraint one_contact_per_address unique (tenant_id, customer_id, email),
  foreign key (tenant_id, customer_id) references customers.customers (tenant_id, id),
  foreign key (tenant_id, user_id) references identity.users (tenant_id, id)
);
create unique index one_membership_per_user on customers.contacts (tenant_id, user_id) where user_id is not null;
create unique index one_first_contact on customers.contacts (tenant_id, customer_id) where is_first;
create index contacts_by_email on customers.contacts (tenant_id, email);
select kit.protect('customers.contacts', 'select, insert, update');

create table customers.notes (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  author_id uuid,
  body text not null check (length(body) between 1 and 10000),
  created_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, customer_id) references customers.customers (tenant_id, id),
  foreign key (tenant_id, author_id) references identity.users (tenant_id, id)
);
create index notes_by_customer on customers.notes (tenant_id, customer_id, created_at, id);
select kit.protect('customers.notes', 'select, insert');

create table customers.documents (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  file_id uuid not null,
  title text not null check (length(title) between 1 and 200),
  author_id uuid,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, customer_id) references customers.customers (tenant_id, id),
  foreign key (tenant_id, author_id) references identity.users (tenant_id, id)
);
create index documents_by_customer on customers.documents (tenant_id, customer_id, created_at, id);
select kit.protect('customers.documents', 'select, insert');

create table customers.kyc_verifications (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  -- The first, second … verification of the customer.
  attempt int not null check (attempt > 0),
  state text not null check (state in ('draft', 'submitted', 'in_review', 'approved', 'rejected', 'expired')),
  submitted_at timestamptz,
  submitted_by uuid,
  assignee_id uuid,
  review_started_at timestamptz,
  decided_at timestamptz,
  decided_by uuid,
  reason text check (length(reason) <= 1000),
  expires_on date,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, customer_id) references customers.customers (tenant_id, id),
  foreign key (tenant_id, submitted_by) references identity.users (tenant_id, id),
  foreign key (tenant_id, assignee_id) references identity.users (tenant_id, id),
  foreign key (tenant_id, decided_by) references identity.users (tenant_id, id),
  constraint a_refusal_says_why check (state <> 'rejected' or reason is not null)
);
create unique index one_open_verification on customers.kyc_verifications (tenant_id, customer_id) where state in ('draft', 'submitted', 'in_review');
create unique index kyc_by_customer on customers.kyc_verifications (tenant_id, customer_id, attempt);
create index kyc_queue on customers.kyc_verifications (tenant_id, state, submitted_at, id) where submitted_at is not null;
create index kyc_to_expire on customers.kyc_verifications (tenant_id, expires_on) where state = 'approved';
select kit.protect('customers.kyc_verifications', 'select, insert, update');

create table customers.kyc_documents (
  tenant_id uuid not null,
  verification_id uuid not null,
  type text not null check (type ~ '^[a-z][a-z0-9_]{1,40}$'),
  file_id uuid not null,
  state text not null check (state in ('provided', 'verified', 'rejected')),
  reason text check (length(reason) <= 500),
  created_at timestamptz not null,
  primary key (tenant_id, verification_id, type),
  foreign key (tenant_id, verification_id) references customers.kyc_verifications (tenant_id, id)
);
select kit.protect('customers.kyc_documents', 'select, insert, update');

-- One row per event that concerns a customer, under the event's own id: written twice is written once. No foreign key:
-- an entry must never hold up the relay.
create table customers.timeline_entries (
  tenant_id uuid not null references identity.tenants (id),
  id uuid not null,
  customer_id uuid not null,
  event_name text not null,
  subject_type text not null,
  subject_id text not null,
  subject_label text,
  actor text not null,
  visible boolean not null,
  occurred_at timestamptz not null,
  -- The outbox's own order: events of one transaction share their instant.
  seq bigint not null,
  primary key (tenant_id, id)
);
create index timeline_by_customer on customers.timeline_entries (tenant_id, customer_id, seq);
create index timeline_of_portal on customers.timeline_entries (tenant_id, customer_id, seq) where visible;
create index timeline_counts on customers.timeline_entries (tenant_id, customer_id, event_name);
select kit.protect('customers.timeline_entries', 'select, insert');
