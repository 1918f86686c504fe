-- A person's new address is proven by a link that is mailed to it.
alter table identity.one_time_links drop constraint one_time_links_purpose_check;
alter table identity.one_time_links add constraint one_time_links_purpose_check
  check (purpose in ('verify_email', 'reset_password', 'invitation', 'change_email'));
-- What one address is sent because others ask is counted by the address, whoever has it or has not.
create index one_time_links_by_address on identity.one_time_links (tenant_id, email, created_at);
