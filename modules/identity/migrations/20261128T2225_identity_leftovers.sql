-- What is over is found without reading the rest, and may be deleted (modules/identity/leftovers.queries.ts).
create index sessions_by_expiry on identity.sessions (tenant_id, expires_at);
create index sessions_by_end on identity.sessions (tenant_id, ended_at) where ended_at is not null;
create index one_time_links_by_expiry on identity.one_time_links (tenant_id, expires_at);
create index api_tokens_by_expiry on identity.api_tokens (tenant_id, expires_at) where expires_at is not null;
grant delete on identity.sessions, identity.one_time_links, identity.api_tokens, identity.login_attempts to cm_app;
