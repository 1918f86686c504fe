alter table customers.customers
  drop constraint customers_kind_check,
  add constraint customers_kind_check check (kind in ('individual', 'company', 'public_body', 'association')),
  -- Number of national identification (décret exécutif 10-210): its form only, no text publishes its key.
  add nin text check (nin ~ '^[0-9]{18}$'),
  -- 97 less bank, agency and account, modulo 97: a transposed digit is money that arrives elsewhere.
  add rib text check (case when rib ~ '^[0-9]{20}$' then substr(rib, 4)::numeric % 97 = 0 else rib is null end),
  -- What was typed where it differs from the one writing in the field's column: field → text.
  add typed jsonb not null default '{}' check (jsonb_typeof(typed) = 'object');
alter table customers.customers alter column typed drop default;
