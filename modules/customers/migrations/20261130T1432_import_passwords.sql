-- The password of a row whose owner keeps it, sealed, until the row is a customer.
alter table customers.import_rows add column sealed_password bytea;
grant update (sealed_password) on customers.import_rows to cm_app;
alter table customers.import_rows add constraint a_password_is_gone_once_it_is_taken
  check (sealed_password is null or verdict is null or verdict not in ('created', 'linked'));
