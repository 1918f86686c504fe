-- What reporting may read of customers. Whoever reads is held by row-level security as on the tables themselves.
create view customers.published_customers with (security_invoker = true) as
  select c.tenant_id, c.id, c.number, c.kind, c.state, c.name as display_name, c.email, c.wilaya, c.created_at
  from customers.customers c;
create view customers.published_verifications with (security_invoker = true) as
  select v.tenant_id, v.id, v.customer_id, v.state, v.submitted_at, v.created_at
  from customers.kyc_verifications v;
grant select on customers.published_customers, customers.published_verifications to cm_app;
