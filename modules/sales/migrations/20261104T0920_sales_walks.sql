-- Lists of one customer or of one state, in the order of each of their sorts.
create index orders_by_customer_and_state on sales.orders (tenant_id, customer_id, state, created_at desc, id desc);
create index orders_by_customer_and_amount on sales.orders (tenant_id, customer_id, ttc desc, id desc);
create index orders_by_state_and_amount on sales.orders (tenant_id, state, ttc desc, id desc);
create index quotes_by_customer_and_state on sales.quotes (tenant_id, customer_id, state, created_at desc, id desc);
create index quotes_by_customer_and_amount on sales.quotes (tenant_id, customer_id, ttc desc, id desc);
create index quotes_by_state_and_amount on sales.quotes (tenant_id, state, ttc desc, id desc);
