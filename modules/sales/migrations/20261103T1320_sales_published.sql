-- What reporting may read of quotes and orders. Whoever reads is held by row-level security as on the tables themselves.
create view sales.published_quotes with (security_invoker = true) as
  select q.tenant_id, q.id, q.number, q.version, q.origin, q.state, q.customer_id, q.ttc as total_ttc, q.currency, q.valid_until,
    q.created_at, q.sent_at, q.decided_at
  from sales.quotes q;
create view sales.published_orders with (security_invoker = true) as
  select o.tenant_id, o.id, o.number, o.state, o.customer_id, o.ttc as total_ttc, o.currency, o.created_at, o.delivered_at
  from sales.orders o;
grant select on sales.published_quotes, sales.published_orders to cm_app;
