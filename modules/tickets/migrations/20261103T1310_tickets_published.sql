-- What reporting may read of tickets. Whoever reads is held by row-level security as on the table itself.
create view tickets.published_tickets with (security_invoker = true) as
  select t.tenant_id, t.id, 'T-' || t.number as number, t.subject, t.state, t.priority, t.channel, t.group_id, t.assignee_id,
    t.customer_id, t.requester_email, t.created_at, t.updated_at, t.resolved_at, t.closed_at,
    (select m.created_at from tickets.messages m
     where m.tenant_id = t.tenant_id and m.ticket_id = t.id and m.kind = 'agent'
     order by m.created_at, m.id limit 1) as first_answered_at
  from tickets.tickets t;
grant select on tickets.published_tickets to cm_app;
create index tickets_by_closing on tickets.tickets (tenant_id, closed_at) where closed_at is not null;
