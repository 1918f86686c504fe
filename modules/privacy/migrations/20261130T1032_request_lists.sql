-- The list of requests by what is asked, and a customer's by due day: each filter walks along an index in either order.
create index requests_by_kind on privacy.requests (tenant_id, kind, received_at desc, id desc);
create index requests_by_kind_and_due on privacy.requests (tenant_id, kind, due_at, id);
create index requests_by_customer_and_due on privacy.requests (tenant_id, customer_id, due_at, id);
