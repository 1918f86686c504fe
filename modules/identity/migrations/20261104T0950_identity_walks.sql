-- Accounts by the beginning of their address: `like` is not leakproof, so row-level security would keep it from an index.
create index users_by_address on identity.users (tenant_id, kind, (email collate "C"));
