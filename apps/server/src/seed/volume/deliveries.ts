import type { BulkLoader } from './bulk-loader.ts';

/** Mails of the last two years, nearly all of them sent. */
export const fillMails = (loader: BulkLoader, total: number): Promise<void> =>
  loader.fill({ name: 'mails', total, statement: MAILS });

/** Entries of the notification centres: a third of the staff's, the rest of customers. */
export const fillNotifications = (loader: BulkLoader, total: number): Promise<void> =>
  loader.fill({ name: 'notifications', total, statement: NOTIFICATIONS });

/** The journal of sign-ins of the last two years. */
export const fillLogins = (loader: BulkLoader, total: number): Promise<void> =>
  loader.fill({ name: 'logins', total, statement: LOGINS });

const MAILS = `
  insert into notifications.deliveries (tenant_id, id, event_id, channel, template, recipient, recipient_name, user_id, customer_id, locale,
    data, state, reason, attempts, last_error, provider_message_id, created_at, updated_at, sent_at)
  select s.tenant_id, m.id, pg_temp.volume_id('mailed event' || s.run, i, t.at), 'email',
    (array['ticket.acknowledged', 'ticket.answered', 'invoice.issued', 'order.delivered'])[1 + pg_temp.dice(i, 71, 4)], p.email, p.name,
    p.user_id, p.customer_id, 'fr', '{"facts":{},"link":null,"ref":null}',
    case when m.fate = 0 then 'failed' when m.fate < 3 then 'suppressed' else 'sent' end,
    case when m.fate between 1 and 2 then 'preference' end, case when m.fate = 0 then 8 when m.fate < 3 then 0 else 1 end,
    case when m.fate = 0 then '550 no such mailbox' end, case when m.fate > 2 then '<' || m.id || '@volume>' end,
    t.at, t.at, case when m.fate > 2 then t.at end
  from pg_temp.scene s, generate_series($1::bigint + 1, $1::bigint + $2::bigint) i,
    lateral (select s.at - ($3::bigint - i + 0.5) / $3::bigint * interval '730 days' as at) t,
    lateral (select pg_temp.volume_id('mail' || s.run, i, t.at) as id, pg_temp.dice(i, 72, 100) as fate) m,
    lateral (select * from pg_temp.party(i) offset 0) p`;

const NOTIFICATIONS = `
  insert into notifications.inbox (tenant_id, id, user_id, event_id, kind, params, link, read_at, created_at)
  select s.tenant_id, m.id, case when m.staff then s.staff[1 + i % greatest(cardinality(s.staff), 1)] else p.user_id end,
    pg_temp.volume_id('told event' || s.run, i, t.at), case when m.staff then 'ticket.assigned' else 'ticket.resolved' end,
    jsonb_build_object('number', 'T-' || i), case when m.staff then '/corporate/tickets' else '/portal/tickets' end,
    case when pg_temp.dice(i, 73, 10) > 0 then t.at + interval '1 hour' end, t.at
  from pg_temp.scene s, generate_series($1::bigint + 1, $1::bigint + $2::bigint) i,
    lateral (select s.at - ($3::bigint - i + 0.5) / $3::bigint * interval '730 days' as at) t,
    lateral (select pg_temp.volume_id('told' || s.run, i, t.at) as id, i % 3 = 0 and cardinality(s.staff) > 0 as staff) m,
    lateral (select * from pg_temp.party(i) offset 0) p
  where m.staff or p.user_id is not null`;

const LOGINS = `
  insert into identity.login_attempts (tenant_id, id, user_id, email, outcome, ip, user_agent, at)
  select s.tenant_id, pg_temp.volume_id('login' || s.run, i, t.at), p.user_id, p.email,
    (array['success', 'success', 'success', 'success', 'wrong_password'])[1 + pg_temp.dice(i, 74, 5)], '192.0.2.' || i % 250, 'Firefox', t.at
  from pg_temp.scene s, generate_series($1::bigint + 1, $1::bigint + $2::bigint) i,
    lateral (select s.at - ($3::bigint - i + 0.5) / $3::bigint * interval '730 days' as at) t,
    lateral (select * from pg_temp.party(i) offset 0) p`;
