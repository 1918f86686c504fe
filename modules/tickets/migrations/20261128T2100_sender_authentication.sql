-- What is known of the sender that a mail states (SPF, DKIM, DMARC), judged once, when it was first read.
alter table tickets.inbound_mails
  add helo text,
  add authentication text check (authentication in ('pass', 'none', 'fail')),
  add authentication_detail text check (length(authentication_detail) <= 500);
grant update (authentication, authentication_detail) on tickets.inbound_mails to cm_app;

-- Of a message that came by mail; null for what was written here, and for mails from before.
alter table tickets.messages add authentication text check (authentication in ('pass', 'none', 'fail'));

-- Acknowledgements of one operator within the hour are counted along this.
create index acknowledgements_by_time on tickets.acknowledgements (tenant_id, at);
