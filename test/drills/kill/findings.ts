import type pg from 'pg';

/** One question to the database and the answer that it must have. */
interface Finding {
  readonly says: string;
  readonly text: string;
}

/** Everything that is wrong, one row each: empty when an effect exists exactly once for each operation. `$1` the tenant, `$2` the mark. */
export const TICKET_EFFECTS: readonly Finding[] = [
  {
    says: 'a ticket for each mark, with its four texts, once each',
    text: `select w.mark, count(distinct t.id) as tickets, count(m.id) as messages, count(distinct m.body) as texts
      from unnest($2::text[]) w (mark)
      left join tickets.tickets t on t.tenant_id = $1 and t.subject = w.mark || ' sujet'
      left join tickets.messages m on m.tenant_id = $1 and m.ticket_id = t.id
      group by w.mark having (count(distinct t.id), count(m.id), count(distinct m.body)) <> (1, 4, 4)`,
  },
];
/** The same for sales. */
export const SALE_EFFECTS: readonly Finding[] = [
  {
    says: 'one quote, one order, one service, one issued invoice and one payment of that amount for each mark',
    text: `select w.mark, q.n as quotes, o.n as orders, s.n as services, i.n as invoices, p.n as payments
      from unnest($2::text[]) w (mark)
      cross join lateral (select count(distinct l.quote_id) as n from sales.quote_lines l where l.tenant_id = $1 and l.designation = w.mark) q
      cross join lateral (select count(*) as n, min(l.order_id::text)::uuid as id from sales.order_lines l where l.tenant_id = $1 and l.designation = w.mark) o
      cross join lateral (select count(*) as n from services.services s where s.tenant_id = $1 and s.order_id = o.id) s
      cross join lateral (select count(*) as n, min(i.ttc) as ttc from billing.invoices i where i.tenant_id = $1 and i.order_id = o.id and i.state = 'issued') i
      cross join lateral (select count(*) as n from billing.payments p join billing.allocations a on a.tenant_id = p.tenant_id and a.payment_id = p.id
        where p.tenant_id = $1 and p.reference = w.mark and p.amount = i.ttc and a.amount = i.ttc) p
      where (q.n, o.n, s.n, i.n, p.n) <> (1, 1, 1, 1, 1)`,
  },
];

const ledger = (says: string, effect: string, event: string): Finding => ({
  says,
  text: `select coalesce(e.id, v.id) as id, e.n as effects, v.n as events
    from (select id, count(*) as n from (${effect}) x (id) group by id) e
    full join (select id, count(*) as n from (${event}) x (id) group by id) v on v.id = e.id
    where e.n is distinct from v.n or e.n > 1`,
});
const told = (name: string, key: string): string =>
  `select (payload ->> '${key}') from kit.outbox where tenant_id = $1 and name = '${name}'`;

/** H3: an event for each change and a change for each event, over all that the operator has. `$1` the tenant. */
export const EVENTS: readonly Finding[] = [
  ledger(
    'tickets and ticket.opened',
    'select id::text from tickets.tickets where tenant_id = $1',
    told('ticket.opened', 'ticketId'),
  ),
  ledger(
    'messages and ticket.opened, replied, noted',
    'select id::text from tickets.messages where tenant_id = $1',
    [told('ticket.opened', 'messageId'), told('ticket.replied', 'messageId'), told('ticket.noted', 'messageId')].join(
      ' union all ',
    ),
  ),
  ledger(
    'orders and order.requested',
    'select id::text from sales.orders where tenant_id = $1',
    told('order.requested', 'orderId'),
  ),
  ledger(
    'delivered orders and order.delivered',
    `select id::text from sales.orders where tenant_id = $1 and state = 'delivered'`,
    told('order.delivered', 'orderId'),
  ),
  ledger(
    'services and service.activated',
    'select id::text from services.services where tenant_id = $1',
    told('service.activated', 'serviceId'),
  ),
  ledger(
    'issued invoices and invoice.issued',
    `select id::text from billing.invoices where tenant_id = $1 and state = 'issued'`,
    told('invoice.issued', 'invoiceId'),
  ),
  ledger(
    'payments and payment.recorded',
    'select id::text from billing.payments where tenant_id = $1',
    told('payment.recorded', 'paymentId'),
  ),
];

const gapless = (says: string, numbers: string): Finding => ({
  says,
  text: `select series, count(*) as n, count(distinct seq) as different, min(seq) as first, max(seq) as last
    from (${numbers}) x (series, seq) group by series
    having count(*) <> count(distinct seq) or min(seq) <> 1 or max(seq) <> count(*)`,
});

/** 1…N without a gap or a repetition, where the law or our own counter says so. */
export const NUMBERS: readonly Finding[] = [
  gapless('invoice numbers', `select year::text, seq from billing.invoices where tenant_id = $1 and seq is not null`),
  gapless('receipt numbers', 'select year::text, seq from billing.payments where tenant_id = $1'),
  gapless('ticket numbers', `select 'T', number from tickets.tickets where tenant_id = $1`),
  gapless('order numbers', `select left(number, -7), right(number, 6)::int from sales.orders where tenant_id = $1`),
];

/** What is wrong, by finding. */
export async function wrongs(
  db: pg.Client,
  findings: readonly Finding[],
  parameters: readonly unknown[],
): Promise<Record<string, unknown[]>> {
  const found: Record<string, unknown[]> = {};
  for (const { says, text } of findings) found[says] = (await db.query(text, [...parameters])).rows.slice(0, 5);
  return found;
}
