/**
 * What all statements share: functions that make the same id, name or throw of dice for the same number, always, so that
 * a ticket finds its customer without looking for it. Session-local; `pg_temp` has to be said when they are called.
 */
export const FUNCTIONS = `
  create function pg_temp.volume_id(kind text, n bigint, at timestamptz) returns uuid language sql stable as $$
    select overlay(overlay(overlay(md5(kind || n || current_setting('app.tenant'))
      placing lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') from 1 for 12)
      placing '7' from 13 for 1) placing '8' from 17 for 1)::uuid
  $$;
  create function pg_temp.dice(n bigint, salt int, sides int) returns int language sql immutable as $$
    select ((hashint8extended(n, salt) & 2147483647) % sides)::int
  $$;
  -- Of rows of which the first k of each period do not count: how many count among the first n, the n-th included.
  create function pg_temp.rank_of(n bigint, period int, k int) returns bigint language sql immutable as $$
    select n / period * (period - k) + greatest(n % period - k + 1, 0)
  $$;
  create function pg_temp.joined(v bigint) returns timestamptz language sql immutable as $$
    select timestamptz '2022-01-01 08:00:00+00' + v * interval '2 minutes'
  $$;
  create function pg_temp.person(v bigint) returns text language sql immutable as $$
    select (array['Ahmed', 'Amina', 'Bilal', 'Chahinez', 'Djamel', 'Fatima', 'Farid', 'Hana', 'Hocine', 'Imane', 'Karima', 'Lamia',
        'Malik', 'Mourad', 'Nadir', 'Nassima', 'Omar', 'Rania', 'Samir', 'Sofiane', 'Souad', 'Tarek', 'Yasmine', 'Zohra'])[1 + pg_temp.dice(v, 11, 24)]
      || ' ' || (array['Belkacem', 'Benali', 'Bensalem', 'Boudiaf', 'Bouzid', 'Chaoui', 'Cherif', 'Djebbar', 'Ferhat', 'Ghezali', 'Guerfi',
        'Hamdi', 'Kaci', 'Khelifi', 'Lounis', 'Mansouri', 'Mebarki', 'Meziane', 'Ouali', 'Rahmani', 'Saadi', 'Taleb', 'Yahiaoui', 'Zerrouki'])[1 + pg_temp.dice(v, 12, 24)]
  $$;
  -- Whose a row is: one in 32 is of the first account, so that one customer owns very much; the others of a customer of
  -- the volume, or without them of one that was there before.
  create function pg_temp.party(n bigint)
  returns table (customer_id uuid, user_id uuid, contact_id uuid, email text, name text, customer_number text) language sql stable as $$
    select
      case when k.own = 0 then pg_temp.volume_id('customer', k.v, pg_temp.joined(k.v)) else s.owners[k.own] end,
      case when k.own = 0 then pg_temp.volume_id('user', k.v, pg_temp.joined(k.v)) else s.users[k.own] end,
      case when k.own = 0 then pg_temp.volume_id('contact', k.v, pg_temp.joined(k.v)) else s.contacts[k.own] end,
      case when k.own = 0 then 'volume' || k.v || '@example.dz' else s.emails[k.own] end,
      case when k.own = 0 then pg_temp.person(k.v) else s.names[k.own] end,
      case when k.own = 0 then 'C-' || lpad((s.number_base + k.v)::text, greatest(6, length((s.number_base + k.v)::text)), '0') else s.numbers[k.own] end
    from pg_temp.scene s,
      lateral (select 1 + pg_temp.dice(n, 2, greatest(s.customers, 1)::int) as v,
        case when pg_temp.dice(n, 1, 32) = 0 then 1
          when s.customers = 0 then 1 + pg_temp.dice(n, 2, cardinality(s.owners)) else 0 end as own) k
  $$`;

/** One row: who was there before, the staff, and what documents repeat. The demonstration's first customer comes first. */
export const SCENE = `
  create temp table scene as
  with own as (
    select c.customer_id, m.user_id, c.id, c.email, c.name, o.number,
      row_number() over (order by (c.email = 'karim@exemple.dz') desc, c.created_at, c.id) as place
    from customers.contacts c join customers.customers o on o.tenant_id = c.tenant_id and o.id = c.customer_id
    join customers.memberships m on m.tenant_id = c.tenant_id and m.contact_id = c.id and m.is_owner
    where c.tenant_id = current_setting('app.tenant')::uuid and c.email not like 'volume%@example.dz'
      and o.state in ('active', 'pending', 'prospect')
  )
  select t.id as tenant_id, now() as at, (now() at time zone t.time_zone)::date as today, current_setting('app.currency') as currency,
    -- Ids of two volumes made within one second must differ too.
    (extract(epoch from now()) * 1000000)::bigint::text as run,
    (select count(*) from identity.users u where u.tenant_id = t.id and u.email like 'volume%@example.dz') as customers,
    -- The number of the volume's v-th customer is this and v.
    coalesce((select substr(c.number, 3)::bigint - 1 from customers.customers c where c.tenant_id = t.id and c.id =
      pg_temp.volume_id('customer', 1, pg_temp.joined(1))),
      (select value from kit.counters k where k.tenant_id = t.id and k.series = 'customer'), 0) as number_base,
    array(select customer_id from own order by place) as owners,
    array(select user_id from own order by place) as users,
    array(select id from own order by place) as contacts,
    array(select email from own order by place) as emails,
    array(select name from own order by place) as names,
    array(select number from own order by place) as numbers,
    array(select u.id from identity.users u where u.tenant_id = t.id and u.kind = 'staff' order by u.id limit 50) as staff,
    array(select g.id from tickets.groups g where g.tenant_id = t.id and g.archived_at is null order by g.id limit 20) as groups,
    array(select g.id from tickets.categories g where g.tenant_id = t.id and g.archived_at is null order by g.id limit 20) as categories,
    (select m.id from tickets.mailboxes m where m.tenant_id = t.id and m.is_default and m.disabled_at is null) as mailbox_id,
    (select i.seller from billing.invoices i where i.tenant_id = t.id and i.state = 'issued' limit 1) as seller,
    (select q.document from sales.quotes q where q.tenant_id = t.id and q.document is not null order by q.id limit 1) as quote_document
  from identity.tenants t where t.id = current_setting('app.tenant')::uuid`;
