import type { Ctx, Tenant } from '@cm/kit/ctx';
import type { StoredEvent } from '@cm/kit/events';
import { sql } from 'kysely';
import type { Application } from '../../application.ts';
import { bar } from './bulk-loader.ts';

const BATCH = 2000;

type Made = Omit<StoredEvent, 'subject' | 'visibleToCustomer'> & {
  subjectType: string;
  subjectId: string;
  label: string;
};

/**
 * The events of the newest tickets and invoices, handed over already: they stand in the outbox, and the relay's projections
 * (audit chain, timelines) took them, so that the chain verifies. No subscriber is told: nobody gets a mail of them.
 */
export async function fillEvents(application: Application, tenant: Tenant, total: number): Promise<void> {
  const ctx = application.runtime.systemContext(tenant, 'volume');
  const projections = application.runtime.modules.flatMap((module) => module.projections ?? []);
  for (let done = 0; done < total; done += BATCH) {
    const size = Math.min(BATCH, total - done);
    await ctx.transaction(async (tx) => {
      const events = await emitted(tx, done, size);
      for (const projection of projections) await projection.handle(tx, events);
    });
    bar('events', done + size, total);
  }
}

/** Alternately of a ticket and of an invoice, over again when there are fewer of them. */
async function emitted(ctx: Ctx, done: number, size: number): Promise<StoredEvent[]> {
  const half = Math.ceil(size / 2);
  const from = Math.floor(done / 2);
  const { rows } = await sql<Made>`
    with about as (
      (select 'ticket.opened' as name, 'ticket' as type, t.id, 'T-' || t.number as label, t.customer_id, t.created_at as at,
        'customer:' || coalesce(t.contact_id, t.id) as actor,
        jsonb_build_object('ticketId', t.id, 'number', 'T-' || t.number, 'customerId', t.customer_id, 'subject', t.subject,
          'requesterEmail', t.requester_email, 'channel', t.channel, 'messageId', t.id, 'priority', t.priority, 'groupId', t.group_id,
          'acknowledge', false, 'followUpOf', null) as payload
       from tickets.tickets t where t.tenant_id = ${ctx.tenant.id} and t.number <= (select value from kit.counters
         where tenant_id = ${ctx.tenant.id} and series = 'T') - ${from} order by t.number desc limit ${half})
      union all
      (select 'invoice.issued', 'invoice', i.id, i.number, i.customer_id, i.issued_at, i.issued_by,
        jsonb_build_object('invoiceId', i.id, 'number', i.number, 'customerId', i.customer_id, 'orderId', null, 'ttc', i.ttc,
          'currency', i.currency, 'issuedOn', i.issued_on, 'dueOn', i.due_on, 'warnings', jsonb_build_array())
       from billing.invoices i where i.tenant_id = ${ctx.tenant.id} and i.seq > ${from} and i.year = (select max(year) - 1
         from billing.series where tenant_id = ${ctx.tenant.id} and kind = 'invoice') order by i.seq limit ${size - half})
    )
    insert into kit.outbox (tenant_id, id, name, version, payload, actor, customer_id, subject_type, subject_id, subject_label,
      visible_to_customer, request_id, occurred_at, relayed_at)
    select ${ctx.tenant.id}, gen_random_uuid(), name, 1, payload, actor, customer_id, type, id::text, label, true, 'volume', at, ${ctx.now()}
    from about
    returning id, seq, name, version, payload, actor, ip, customer_id as "customerId", subject_type as "subjectType",
      subject_id as "subjectId", subject_label as label, request_id as "requestId", occurred_at as "occurredAt"`.execute(
    ctx.db,
  );
  return rows
    .sort((a, b) => a.seq - b.seq)
    .map(({ subjectType, subjectId, label, ...event }) => ({
      ...event,
      subject: { type: subjectType, id: subjectId, label },
      visibleToCustomer: true,
    }));
}
