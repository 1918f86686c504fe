-- What a category takes off the catalogue's prices for its customers, in hundredths of a per cent; null: nothing.
alter table customers.categories add discount_bp int check (discount_bp between 1 and 10000);
