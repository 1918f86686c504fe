-- What reporting may read of services. Whoever reads is held by row-level security as on the table itself.
create view services.published_services with (security_invoker = true) as
  select s.tenant_id, s.id, s.number, s.customer_id, s.designation, s.state, s.cycle, s.next_renewal_on, s.created_at
  from services.services s;
grant select on services.published_services to cm_app;
