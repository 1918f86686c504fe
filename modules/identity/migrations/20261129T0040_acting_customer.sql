-- A person may act for several customers: a session has the one chosen in it, a token the one that it was made for.
-- No key into the module above: who belongs to whom is asked anew at each request (the port `memberships`).
alter table identity.sessions add customer_id uuid;
alter table identity.api_tokens add customer_id uuid;
create index api_tokens_by_customer on identity.api_tokens (tenant_id, user_id, customer_id) where revoked_at is null;

-- For the module that knows who belongs to whom, in its own migration of that day: a person's tokens act for that customer,
-- and those that could do what `former` named may go on doing what it is called from then on.
create function identity.offered_token_customer(of_tenant uuid, of_user uuid, of_customer uuid, former text, also text) returns void
language plpgsql set search_path = '' as $$
begin
  perform set_config('app.tenant', of_tenant::text, true);
  update identity.api_tokens t set customer_id = of_customer,
      scopes = case when t.scopes @> array[former] then t.scopes || also else t.scopes end
    where t.tenant_id = of_tenant and t.user_id = of_user;
end $$;
revoke all on function identity.offered_token_customer(uuid, uuid, uuid, text, text) from public;
