import { named } from '@cm/kit/named';
import { z } from 'zod';
import { can } from '@cm/kit/access';
import type { Ctx } from '@cm/kit/ctx';
import { reachOf } from '@cm/tickets';
import {
  countActiveServices,
  countOpenTickets,
  findVerificationState,
  listAnsweredTickets,
  listSentQuotes,
  listUnpaidInvoices,
  sumUnpaidInvoices,
} from './customer-home.queries.ts';

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
  const { db } = ctx;
  const { currency } = ctx.tenant;
  const toDo: ToDo[] = [
    ...(kyc ? await verificationToDo(ctx, customerId) : []),
    ...(billing ? as('invoice_due', await listUnpaidInvoices(db, customerId, EACH)) : []),
    ...(tickets ? as('ticket_waiting', await listAnsweredTickets(db, customerId, EACH, await reachOf(ctx))) : []),
    ...(orders ? as('quote_to_accept', await listSentQuotes(db, customerId, EACH)) : []),
  ];
  return {
    services: services ? await countActiveServices(db, customerId) : null,
    openTickets: tickets ? await countOpenTickets(db, customerId, await reachOf(ctx)) : null,
    unpaidInvoices: billing ? { ...(await sumUnpaidInvoices(db, customerId, currency)), currency } : null,
    toDo,
  };
}

const as = (kind: CustomerTask, rows: readonly Partial<ToDo>[]): ToDo[] =>
  rows.map((row) => ({ ...blank, ...row, kind }));

const blank = { id: null, label: null, due: null, amount: null, currency: null };

async function verificationToDo(ctx: Ctx, customerId: string): Promise<ToDo[]> {
  const state = await findVerificationState(ctx.db, customerId);
  if (state === 'rejected') return [{ ...blank, kind: 'kyc_rejected' }];
  return state === undefined || state === 'draft' || state === 'expired' ? [{ ...blank, kind: 'kyc_missing' }] : [];
}
