-- In whose place somebody acted (`customer:<uuid>`), beside who they are: a colleague who sees the portal as a customer's person
-- does. The audit hashes it; null where everybody is themself.
alter table kit.outbox add column on_behalf_of text
  check (on_behalf_of is null or (on_behalf_of ~ '^customer:[0-9a-f-]{36}$' and actor ~ '^staff:[0-9a-f-]{36}$'));
