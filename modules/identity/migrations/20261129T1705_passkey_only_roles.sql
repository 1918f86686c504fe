-- Whoever has such a role enters with a passkey alone: a code that can be read out to somebody is not enough for them.
alter table identity.roles add column passkey_only boolean not null default false;
