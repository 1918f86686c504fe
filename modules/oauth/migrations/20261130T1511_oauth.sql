create schema oauth;
grant usage on schema oauth to cm_app;

-- Clients, their secrets and the keys that sign were identity's until here: they come with their rows.
select identity.offered_machine_clients('oauth');
select identity.offered_administrators_right('oauth_clients.manage');
