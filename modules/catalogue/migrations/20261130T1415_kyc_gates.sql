-- Whether an order of the product waits for an approved verification of its customer, and until when.
alter table catalogue.products
  add column kyc_gate text not null default 'none' check (kyc_gate in ('none', 'before_order', 'before_delivery'));
