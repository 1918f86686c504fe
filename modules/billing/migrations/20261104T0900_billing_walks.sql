-- Lists by payment state walk the settlements in the order of any of their sorts, so they know the day of issue too.
alter table billing.settlements add column issued_on date;
-- The owner fills it for all tenants at once, which no policy allows; it may be another than a superuser.
alter table billing.settlements no force row level security;
alter table billing.invoices no force row level security;
update billing.settlements s set issued_on = i.issued_on
from billing.invoices i where i.tenant_id = s.tenant_id and i.id = s.invoice_id;
alter table billing.settlements force row level security;
alter table billing.invoices force row level security;
alter table billing.settlements alter column issued_on set not null;
create index settlements_by_state_and_issue on billing.settlements (tenant_id, payment_state, issued_on desc, invoice_id desc);
create index settlements_by_state_and_due on billing.settlements (tenant_id, payment_state, due_on, invoice_id);
create index settlements_by_customer_and_issue on billing.settlements (tenant_id, customer_id, payment_state, issued_on desc, invoice_id desc);
create index settlements_by_customer_and_due on billing.settlements (tenant_id, customer_id, payment_state, due_on, invoice_id);
-- Lists of one customer's invoices in the order of a day.
create index invoices_by_customer_and_issue on billing.invoices (tenant_id, customer_id, issued_on, id) where issued_on is not null;
create index invoices_by_customer_and_due on billing.invoices (tenant_id, customer_id, due_on, id) where due_on is not null;
-- A customer's credit comes from these alone, and they are few.
create index payments_to_credit on billing.payments (tenant_id, customer_id, currency) include (to_credit) where to_credit > 0;
create index credit_notes_to_credit on billing.credit_notes (tenant_id, customer_id, currency) include (ttc, reduced) where ttc > reduced;
create index payments_by_mode on billing.payments (tenant_id, mode, id desc);
create index payments_by_mode_and_receipt_day on billing.payments (tenant_id, mode, received_on, id);
create index payments_by_customer_and_receipt_day on billing.payments (tenant_id, customer_id, received_on, id);
