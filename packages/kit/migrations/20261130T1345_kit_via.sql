-- By what somebody acted, where it was neither their own session nor a token of theirs: a machine client that they answer for, an
-- emergency access that was open. The audit hashes it.
alter table kit.outbox add column via text
  check (via is null or (via ~ '^(client|emergency):[0-9a-f-]{36}$' and actor ~ '^staff:[0-9a-f-]{36}$'));
