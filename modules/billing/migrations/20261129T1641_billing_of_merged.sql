create trigger of_the_kept_customer before insert on billing.invoices
  for each row execute function customers.offered_lead_to_kept();
create trigger of_the_kept_customer before insert on billing.settlements
  for each row execute function customers.offered_lead_to_kept();
create trigger of_the_kept_customer before insert on billing.credit_notes
  for each row execute function customers.offered_lead_to_kept();
create trigger of_the_kept_customer before insert on billing.payments
  for each row execute function customers.offered_lead_to_kept();
create trigger of_the_kept_customer before insert on billing.ledger_entries
  for each row execute function customers.offered_lead_to_kept();

-- Final rows stay what they are, the identity that they were issued to among it. A merge of two customers alone says under
-- whom they are found, and nothing else of them changes with it (ADR 25).
create function billing.accept_only_merge() returns trigger
language plpgsql set search_path = '' as $$
begin
  if to_jsonb(new) - 'customer_id' is distinct from to_jsonb(old) - 'customer_id'
    or not customers.offered_is_handed_over(old.tenant_id, old.customer_id, new.customer_id) then
    raise exception 'UPDATE of %.% is refused: its rows are final', tg_table_schema, tg_table_name using errcode = 'CM001';
  end if;
  return new;
end $$;
create or replace function billing.accept_only_pdf() returns trigger
language plpgsql set search_path = '' as $$
begin
  if to_jsonb(new) - 'customer_id' is not distinct from to_jsonb(old) - 'customer_id'
    and customers.offered_is_handed_over(old.tenant_id, old.customer_id, new.customer_id) then
    return new;
  end if;
  if old.pdf_file_id is not null
    or to_jsonb(new) - array['pdf_file_id', 'pdf_sha256'] is distinct from to_jsonb(old) - array['pdf_file_id', 'pdf_sha256'] then
    raise exception 'UPDATE of %.% is refused: its rows are final', tg_table_schema, tg_table_name using errcode = 'CM001';
  end if;
  return new;
end $$;
drop trigger payments_stay on billing.payments;
create trigger payments_stay before delete on billing.payments for each row execute function billing.refuse_change();
create trigger payment_is_final before update on billing.payments for each row execute function billing.accept_only_merge();
drop trigger ledger_entries_stay on billing.ledger_entries;
create trigger ledger_entries_stay before delete on billing.ledger_entries for each row execute function billing.refuse_change();
create trigger ledger_entry_is_final before update on billing.ledger_entries
  for each row execute function billing.accept_only_merge();
grant update (customer_id) on billing.payments, billing.credit_notes, billing.ledger_entries to cm_app;
