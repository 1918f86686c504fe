-- What a payment is found by: the reference in capitals. A column of its own, because row-level security lets only
-- leakproof operators use an index, and upper() is not.
alter table billing.payments add column reference_key text collate "C" generated always as (upper(reference)) stored;
create index payments_by_reference on billing.payments (tenant_id, reference_key) where reference_key is not null;
