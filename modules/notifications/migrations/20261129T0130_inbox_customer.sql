-- Somebody with a part in several customers reads what concerns the one that they act for, and what is their own.
alter table notifications.inbox add customer_id uuid;
-- The owner of the tables sees the rows of every operator only without its own policies.
alter table notifications.inbox no force row level security;
alter table notifications.deliveries no force row level security;
update notifications.inbox i set customer_id = d.customer_id
  from notifications.deliveries d
  where d.tenant_id = i.tenant_id and d.event_id = i.event_id and d.user_id = i.user_id and d.template = i.kind
    and d.channel = 'in_app' and d.customer_id is not null;
alter table notifications.inbox force row level security;
alter table notifications.deliveries force row level security;
