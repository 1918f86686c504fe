-- Providers of identity are a module's of their own from now on. Its migration takes the tables, with their rows, keys, policies and
-- rights, into its schema; where that module is not installed they stay here, and nobody reads them.
create function identity.offered_identity_providers(target name) returns void
language plpgsql set search_path = '' as $$
begin
  execute format('alter table identity.identity_providers set schema %I', target);
  execute format('alter table identity.identity_links set schema %I', target);
  execute format('alter table identity.provider_attempts set schema %I', target);
end $$;
revoke all on function identity.offered_identity_providers(name) from public;
