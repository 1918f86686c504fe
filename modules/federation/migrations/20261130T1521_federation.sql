create schema federation;
grant usage on schema federation to cm_app;

-- Providers, links to them and sign-ins under way were identity's until here: they come with their rows.
select identity.offered_identity_providers('federation');
select identity.offered_administrators_right('providers.manage');
