-- A contact is what a customer notes of somebody. A membership is a person who came themselves and acts for the customer;
-- an invitation is one that nobody has accepted yet.
create table customers.memberships (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  contact_id uuid not null,
  user_id uuid not null,
  permissions text[] not null check (cardinality(permissions) <= 20),
  -- Whose account it is: holds every right there is or will be.
  is_owner boolean not null default false,
  began_at timestamptz not null,
  ended_at timestamptz,
  ended_by text check (ended_by in ('left', 'removed')),
  primary key (tenant_id, id),
  constraint an_end_says_how check ((ended_at is null) = (ended_by is null)),
  constraint an_owner_hands_over_first check (not is_owner or ended_at is null)
);
create table customers.invitations (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  contact_id uuid not null,
  email text not null check (email = lower(email) and length(email) <= 254),
  permissions text[] not null check (cardinality(permissions) <= 20),
  as_owner boolean not null default false,
  invited_by uuid,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  outcome text check (outcome in ('accepted', 'declined', 'revoked', 'replaced')),
  primary key (tenant_id, id),
  constraint an_end_says_its_outcome check ((ended_at is null) = (outcome is null))
);

-- Rows of every operator, which the owner of the tables sees only without its own policies.
alter table customers.contacts no force row level security;
alter table identity.users no force row level security;
-- Whoever signed up or accepted is in; an account that was made for an invitation and never entered is an invitation.
insert into customers.memberships (tenant_id, id, customer_id, contact_id, user_id, permissions, is_owner, began_at)
  select c.tenant_id, gen_random_uuid(), c.customer_id, c.id, c.user_id, c.permissions, c.is_first,
    coalesce(u.email_verified_at, c.created_at)
  from customers.contacts c join identity.users u on u.tenant_id = c.tenant_id and u.id = c.user_id
  where u.email_verified_at is not null or u.password_hash is not null;
insert into customers.invitations (tenant_id, id, customer_id, contact_id, email, permissions, as_owner, created_at, expires_at)
  select c.tenant_id, gen_random_uuid(), c.customer_id, c.id, c.email, c.permissions, c.is_first,
    coalesce(c.invited_at, c.created_at), coalesce(c.invited_at, c.created_at) + interval '7 days'
  from customers.contacts c join identity.users u on u.tenant_id = c.tenant_id and u.id = c.user_id
  where u.email_verified_at is null and u.password_hash is null;
-- Who looks after the people of a customer is a right of its own now; until today it came with the account.
update customers.memberships set permissions = permissions || '{portal.members}' where permissions @> '{portal.account}';
update customers.invitations set permissions = permissions || '{portal.members}' where permissions @> '{portal.account}';
-- identity has it for this moment alone. Where this module comes to an installation that has identity already, there are no memberships
-- and no tokens of theirs.
do $$ begin
  if to_regprocedure('identity.offered_token_customer(uuid, uuid, uuid, text, text)') is not null then
    perform identity.offered_token_customer(tenant_id, user_id, customer_id, 'portal.account', 'portal.members') from customers.memberships;
  end if;
end $$;
alter table customers.contacts force row level security;
alter table identity.users force row level security;

drop index customers.one_first_contact;
alter table customers.contacts
  drop column user_id, drop column permissions, drop column is_first, drop column invited_at,
  add removed_at timestamptz,
  drop constraint one_contact_per_address,
  add unique (tenant_id, customer_id, id);
create unique index one_contact_per_address on customers.contacts (tenant_id, customer_id, email) where removed_at is null;

alter table customers.memberships
  add foreign key (tenant_id, customer_id, contact_id) references customers.contacts (tenant_id, customer_id, id),
  add foreign key (tenant_id, user_id) references identity.users (tenant_id, id);
create unique index one_membership_of_a_person on customers.memberships (tenant_id, customer_id, user_id) where ended_at is null;
create unique index one_membership_of_a_contact on customers.memberships (tenant_id, contact_id) where ended_at is null;
create unique index one_owner on customers.memberships (tenant_id, customer_id) where is_owner;
create index memberships_of_user on customers.memberships (tenant_id, user_id, began_at, id) where ended_at is null;
select kit.protect('customers.memberships', 'select, insert, update');

alter table customers.invitations
  add foreign key (tenant_id, customer_id, contact_id) references customers.contacts (tenant_id, customer_id, id),
  add foreign key (tenant_id, invited_by) references identity.users (tenant_id, id);
create unique index one_open_invitation on customers.invitations (tenant_id, contact_id) where ended_at is null;
create index invitations_by_address on customers.invitations (tenant_id, email, created_at);
create index invitations_by_customer on customers.invitations (tenant_id, customer_id, created_at);
select kit.protect('customers.invitations', 'select, insert, update');

-- The owner offers the account to a member, who accepts or not: it changes hands with both sides' word.
create table customers.ownership_offers (
  tenant_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  from_user_id uuid not null,
  to_user_id uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  outcome text check (outcome in ('accepted', 'declined', 'withdrawn')),
  primary key (tenant_id, id),
  constraint an_offer_ends_with_its_outcome check ((ended_at is null) = (outcome is null)),
  foreign key (tenant_id, customer_id) references customers.customers (tenant_id, id),
  foreign key (tenant_id, from_user_id) references identity.users (tenant_id, id),
  foreign key (tenant_id, to_user_id) references identity.users (tenant_id, id)
);
create unique index one_open_offer on customers.ownership_offers (tenant_id, customer_id) where ended_at is null;
select kit.protect('customers.ownership_offers', 'select, insert, update');
