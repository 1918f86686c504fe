-- What is over is found without reading the rest, and may be deleted (modules/customers/leftovers.queries.ts).
create index invitations_by_expiry on customers.invitations (tenant_id, expires_at);
create index ownership_offers_by_expiry on customers.ownership_offers (tenant_id, expires_at);
grant delete on customers.invitations, customers.ownership_offers to cm_app;
