-- What reporting may read of issued documents and payments. Whoever reads is held by row-level security as on the tables.
create view billing.published_invoices with (security_invoker = true) as
  select i.tenant_id, i.id, i.number, i.customer_id, i.state, s.payment_state, i.ht, i.tax, i.ttc, s.paid,
    s.total - s.reduced - s.paid as balance, i.currency, i.issued_on, i.due_on
  from billing.invoices i
  join billing.settlements s on s.tenant_id = i.tenant_id and s.invoice_id = i.id;
create view billing.published_credit_notes with (security_invoker = true) as
  select n.tenant_id, n.id, n.number, n.customer_id, n.ht, n.tax, n.ttc, n.currency, n.issued_on
  from billing.credit_notes n;
create view billing.published_payments with (security_invoker = true) as
  select p.tenant_id, p.id, p.number, p.customer_id, p.amount, p.currency, p.received_on
  from billing.payments p;
grant select on billing.published_invoices, billing.published_credit_notes, billing.published_payments to cm_app;
create index credit_notes_by_issue on billing.credit_notes (tenant_id, issued_on);
create index settlements_due_by_customer on billing.settlements (tenant_id, customer_id, due_on, invoice_id) where payment_state <> 'paid';
