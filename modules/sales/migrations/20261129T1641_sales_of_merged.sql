create trigger of_the_kept_customer before insert on sales.quotes
  for each row execute function customers.offered_lead_to_kept();
create trigger of_the_kept_customer before insert on sales.orders
  for each row execute function customers.offered_lead_to_kept();

-- What was sent stays as it was sent; a merge of two customers alone says under whom it is found (ADR 25).
create or replace function sales.refuse_change_of_sent_quote() returns trigger
language plpgsql set search_path = '' as $$
begin
  if old.state <> 'draft' and (
    (new.root_id, new.version, new.currency, new.locale) is distinct from
      (old.root_id, old.version, old.currency, old.locale)
    or (new.customer_id <> old.customer_id
      and not customers.offered_is_handed_over(old.tenant_id, old.customer_id, new.customer_id))
    or (new.gross, new.discount, new.ht, new.tax, new.ttc, new.discount_share_bp) is distinct from
      (old.gross, old.discount, old.ht, old.tax, old.ttc, old.discount_share_bp)
    or (new.number, new.notes, new.valid_until, new.sent_at, new.sent_by, new.document) is distinct from
      (old.number, old.notes, old.valid_until, old.sent_at, old.sent_by, old.document)
    or (old.pdf_file_id is not null and (new.pdf_file_id, new.pdf_sha256) is distinct from (old.pdf_file_id, old.pdf_sha256))
    or (old.decided_at is not null and (new.decided_at, new.decided_by, new.decided_ip, new.accepted_pdf_sha256) is distinct from
      (old.decided_at, old.decided_by, old.decided_ip, old.accepted_pdf_sha256))
  ) then
    raise exception 'a sent quote is immutable' using errcode = '23514', constraint = 'sent_quote_immutable';
  end if;
  if new.state <> old.state and old.state not in ('draft', 'sent') then
    raise exception 'a decided quote stays so' using errcode = '23514', constraint = 'sent_quote_immutable';
  end if;
  return new;
end $$;
