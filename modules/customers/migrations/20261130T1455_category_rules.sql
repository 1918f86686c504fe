-- What a category changes for the customers that have it; null: as for everybody.
alter table customers.categories
  add payment_days int check (payment_days between 0 and 365),
  add kyc text check (kyc in ('required', 'not_required'));
