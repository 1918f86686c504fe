-- What is over is found without reading the rest (packages/kit/src/leftovers.ts).
create index throttles_by_expiry on kit.throttles (expire);
create index idempotency_keys_by_age on kit.idempotency_keys (tenant_id, created_at);
