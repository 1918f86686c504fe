-- A delivery names any channel and any notice that the modules declare: what there is, is code.
alter table notifications.deliveries drop constraint deliveries_channel_check;
alter table notifications.deliveries add constraint deliveries_channel_check check (channel ~ '^[a-z][a-z0-9_]{0,29}$');
alter table notifications.deliveries drop constraint one_mail_per_event;
alter table notifications.deliveries
  add constraint told_once_by_a_channel unique (tenant_id, event_id, template, recipient, channel);
create index deliveries_by_channel on notifications.deliveries (tenant_id, channel, created_at desc, id desc);

-- The owner changes it for all tenants at once, which no policy allows; it may be another than a superuser.
alter table notifications.deliveries no force row level security;
update notifications.deliveries set data = jsonb_build_object(
  'facts', data -> 'variables',
  'link', case when data #>> '{target,type}' = 'path' then data #> '{target,path}' end,
  'ref', case
    when data #>> '{source,type}' = 'ticket_message' then jsonb_build_object('messageId', data #> '{source,id}')
    when data #>> '{source,type}' = 'quote_pdf' then jsonb_build_object('quoteId', data #> '{source,id}')
    when data #>> '{source,type}' = 'invoice_pdf' then jsonb_build_object('invoiceId', data #> '{source,id}')
    when data #>> '{target,type}' = 'link'
      then jsonb_build_object('linkId', data #> '{target,linkId}', 'kind', data #> '{target,kind}')
  end);
alter table notifications.deliveries force row level security;

-- What a person switched off or on again, by channel. Absent: as the channel is by default.
alter table notifications.preferences drop constraint preferences_class_check;
alter table notifications.preferences add constraint preferences_class_check check (class ~ '^[a-z][a-z0-9_]{0,29}$');
alter table notifications.preferences rename column email to wanted;
alter table notifications.preferences
  add column channel text not null default 'email' check (channel ~ '^[a-z][a-z0-9_]{0,29}$');
alter table notifications.preferences alter column channel drop default;
alter table notifications.preferences drop constraint preferences_pkey;
alter table notifications.preferences add primary key (tenant_id, user_id, class, channel);
