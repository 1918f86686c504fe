-- A category of customers may leave a class of notices out: one more reason why nothing is sent.
alter table notifications.deliveries drop constraint deliveries_reason_check;
alter table notifications.deliveries add constraint deliveries_reason_check
  check (reason in ('preference', 'category', 'invalid_address', 'no_content'));
