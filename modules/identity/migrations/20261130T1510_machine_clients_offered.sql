-- Machine clients and signing keys are a module's of their own from now on. Its migration takes the tables, with their rows, keys,
-- policies, rights and triggers, into its schema; where that module is not installed they stay here, and nobody reads them.
create function identity.offered_machine_clients(target name) returns void
language plpgsql set search_path = '' as $$
begin
  execute format('alter table identity.oauth_clients set schema %I', target);
  execute format('alter table identity.oauth_client_secrets set schema %I', target);
  execute format('alter table identity.signing_keys set schema %I', target);
  execute format('alter function identity.generations_go_forward() set schema %I', target);
  execute format('alter function identity.signing_keys_go_forward() set schema %I', target);
end $$;
revoke all on function identity.offered_machine_clients(name) from public;
