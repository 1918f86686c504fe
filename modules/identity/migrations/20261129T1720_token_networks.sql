-- Where a token may be used from, in CIDR notation; none: from anywhere. What is written here was read by the application.
alter table identity.api_tokens add column networks text[] not null default '{}'
  check (cardinality(networks) <= 20 and array_position(networks, null) is null);
