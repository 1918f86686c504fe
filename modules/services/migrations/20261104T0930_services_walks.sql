-- Lists of one customer or of one state, newest first and next renewal first.
create index services_by_customer_and_state on services.services (tenant_id, customer_id, state, id desc);
create index services_by_customer_and_renewal on services.services (tenant_id, customer_id, next_renewal_on, id) where next_renewal_on is not null;
create index services_by_customer_state_and_renewal on services.services (tenant_id, customer_id, state, next_renewal_on, id) where next_renewal_on is not null;
create index services_by_state_and_renewal on services.services (tenant_id, state, next_renewal_on, id) where next_renewal_on is not null;
