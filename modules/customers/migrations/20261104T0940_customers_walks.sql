create index customers_by_kind_and_name on customers.customers (tenant_id, kind, sort_name, id);
create index kyc_of_assignee on customers.kyc_verifications (tenant_id, assignee_id, state, submitted_at, id) where assignee_id is not null;
