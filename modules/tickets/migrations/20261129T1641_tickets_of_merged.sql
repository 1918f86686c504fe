create trigger of_the_kept_customer before insert or update of customer_id on tickets.tickets
  for each row execute function customers.offered_lead_to_kept();
-- A merge hands over a customer's tickets in this order.
create index tickets_by_customer on tickets.tickets (tenant_id, customer_id, id) where customer_id is not null;
