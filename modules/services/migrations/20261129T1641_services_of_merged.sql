create trigger of_the_kept_customer before insert on services.services
  for each row execute function customers.offered_lead_to_kept();
