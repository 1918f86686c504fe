-- Sums by day of issue and of receipt are read from these indexes alone.
create index invoices_by_issue_with_amounts on billing.invoices (tenant_id, issued_on, currency) include (ht, tax, ttc) where issued_on is not null;
create index payments_by_receipt_day_with_amounts on billing.payments (tenant_id, received_on, currency) include (amount);
-- The same columns out of the settlements, whose indexes are in the order of days and customers; a question that needs
-- nothing of the documents themselves does not touch them.
create or replace view billing.published_invoices with (security_invoker = true) as
  select s.tenant_id, s.invoice_id as id, i.number, s.customer_id, i.state, s.payment_state, i.ht, i.tax, s.total as ttc, s.paid,
    s.total - s.reduced - s.paid as balance, s.currency, s.issued_on, s.due_on
  from billing.settlements s
  left join billing.invoices i on i.tenant_id = s.tenant_id and i.id = s.invoice_id;
create index settlements_by_issue on billing.settlements (tenant_id, issued_on, invoice_id);
create view billing.published_sales with (security_invoker = true) as
  select i.tenant_id, i.issued_on, i.currency, i.ht, i.tax, i.ttc
  from billing.invoices i where i.issued_on is not null;
grant select on billing.published_sales to cm_app;
