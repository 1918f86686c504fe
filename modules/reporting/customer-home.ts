import { named } from '@cm/kit/named';
import { z } from 'zod';
import { can } from '@cm/kit/access';
import type { Ctx } from '@cm/kit/ctx';
import { sql } from 'kysely';

/** What waits for the customer. */
export const customerTask = named(
  'CustomerTask',
  z.enum(['kyc_missing', 'kyc_rejected', 'invoice_due', 'ticket_waiting', 'quote_to_accept']),
);
export type CustomerTask = z.infer<typeof customerTask>;

/** One thing that waits for the customer. `id` is the record to open; null for the verification. */
export interface ToDo {
  readonly kind: CustomerTask;
  readonly id: string | null;
  readonly label: string | null;
  /** The last day for it, when there is one. */
  readonly due: string | null;
  /** Minor units, for an invoice or a quote. */
  readonly amount: number | null;
  readonly currency: string | null;
}

/** Null: the person has no right to see it. Counted up to 1000. */
export interface CustomerHome {
  readonly services: number | null;
  readonly openTickets: number | null;
  readonly unpaidInvoices: { count: number; amount: number; currency: string } | null;
  readonly toDo: ToDo[];
}

const NOTHING: CustomerHome = { services: null, openTickets: null, unpaidInvoices: null, toDo: [] };
const EACH = 5;

export async function customerHome(ctx: Ctx): Promise<CustomerHome> {
  const { actor } = ctx;
  if (actor.kind !== 'customer' || actor.customerId === null) return NOTHING;
  const customerId = actor.customerId;
  const [tickets, orders, services, billing, kyc] = ['tickets', 'orders', 'services', 'billing', 'kyc'].map((area) =>
    can(actor, `portal.${area}`),
  );
  return {
    services: services ? await activeServices(ctx, customerId) : null,
    openTickets: tickets ? await openTickets(ctx, customerId) : null,
    unpaidInvoices: billing ? await unpaidInvoices(ctx, customerId) : null,
    toDo: [
      ...(kyc ? await verificationToDo(ctx, customerId) : []),
      ...(billing ? await invoicesToPay(ctx, customerId) : []),
      ...(tickets ? await ticketsWaiting(ctx, customerId) : []),
      ...(orders ? await quotesToAccept(ctx, customerId) : []),
    ],
  };
}

async function activeServices(ctx: Ctx, customerId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from (
    select 1 from services.published_services where customer_id = ${customerId}
      and state = 'active' limit 1000) counted`.execute(ctx.db);
  return rows[0]?.count ?? 0;
}

async function openTickets(ctx: Ctx, customerId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from (
    select 1 from tickets.published_tickets where customer_id = ${customerId}
      and state not in ('resolved', 'closed') limit 1000) counted`.execute(ctx.db);
  return rows[0]?.count ?? 0;
}

async function unpaidInvoices(ctx: Ctx, customerId: string): Promise<CustomerHome['unpaidInvoices']> {
  const { rows } = await sql<{ count: number; amount: number }>`select count(*)::int as count,
      coalesce(sum(balance), 0)::bigint as amount from (
    select balance from billing.published_invoices where customer_id = ${customerId}
      and payment_state <> 'paid' and currency = ${ctx.tenant.currency} limit 1000) counted`.execute(ctx.db);
  return { count: rows[0]?.count ?? 0, amount: rows[0]?.amount ?? 0, currency: ctx.tenant.currency };
}

const blank = { id: null, label: null, due: null, amount: null, currency: null };

async function verificationToDo(ctx: Ctx, customerId: string): Promise<ToDo[]> {
  const { rows } = await sql<{ state: string }>`select state from customers.published_verifications
    where customer_id = ${customerId} order by created_at desc, id desc limit 1`.execute(ctx.db);
  const state = rows[0]?.state;
  if (state === 'rejected') return [{ ...blank, kind: 'kyc_rejected' }];
  return state === undefined || state === 'draft' || state === 'expired' ? [{ ...blank, kind: 'kyc_missing' }] : [];
}

async function invoicesToPay(ctx: Ctx, customerId: string): Promise<ToDo[]> {
  const { rows } = await sql<Omit<ToDo, 'kind'>>`select id, number as label, due_on as due, balance as amount, currency
    from billing.published_invoices where customer_id = ${customerId}
      and payment_state <> 'paid' order by due_on, id limit ${EACH}`.execute(ctx.db);
  return rows.map((row) => ({ ...row, kind: 'invoice_due' }));
}

async function ticketsWaiting(ctx: Ctx, customerId: string): Promise<ToDo[]> {
  const { rows } = await sql<{ id: string; label: string }>`select id, number || ' · ' || subject as label
    from tickets.published_tickets where customer_id = ${customerId}
      and state in ('answered', 'awaiting_reply') order by updated_at desc, id desc limit ${EACH}`.execute(ctx.db);
  return rows.map((row) => ({ ...blank, ...row, kind: 'ticket_waiting' }));
}

async function quotesToAccept(ctx: Ctx, customerId: string): Promise<ToDo[]> {
  const { rows } = await sql<
    Omit<ToDo, 'kind'>
  >`select id, number as label, valid_until as due, total_ttc as amount, currency
    from sales.published_quotes where customer_id = ${customerId}
      and state = 'sent' order by created_at desc, id desc limit ${EACH}`.execute(ctx.db);
  return rows.map((row) => ({ ...row, kind: 'quote_to_accept' }));
}
