import type { Tenant } from '@cm/kit/ctx';
import type { Application } from '../application.ts';
import { fillCustomers } from './volume/customers.ts';
import { fillEvents } from './volume/events.ts';
import { fillInvoices } from './volume/invoices.ts';
import { openBulkLoader } from './volume/bulk-loader.ts';
import { fillLogins, fillMails, fillNotifications } from './volume/deliveries.ts';
import { fillOrders } from './volume/orders.ts';
import { fillQuotes } from './volume/quotes.ts';
import { fillTickets } from './volume/tickets.ts';

/** Rows of each kind, in the order in which they are made; each brings what belongs to it. */
export const VOLUME_KINDS = [
  'customers',
  'tickets',
  'invoices',
  'orders',
  'quotes',
  'mails',
  'notifications',
  'logins',
  'events',
] as const;
export type Volume = Readonly<Record<(typeof VOLUME_KINDS)[number], number>>;

/** What an operator with so many tickets would have of the rest. */
export const volumeOf = (all: number): Volume => {
  const share = (part: number): number => Math.ceil(all / part);
  return {
    customers: share(5),
    tickets: all,
    invoices: all,
    orders: share(5),
    quotes: share(10),
    mails: share(2),
    notifications: share(5),
    logins: share(2),
    events: share(5),
  };
};

/**
 * Adds rows for measuring, straight into the tables in batches, with a progress bar on standard error. They are what the
 * use cases would have written, documents, entries and numbers included, so that `ledger verify` and `audit verify`
 * stay clean; but only `events` of them have an event. About one in 32 is of the first customer of the demonstration.
 *
 * @throws Error when the owner of the schema may not leave triggers out, or the operator has no customer at all
 */
export async function seedVolume(
  application: Application,
  tenant: Tenant,
  wanted: Volume,
): Promise<{ seconds: number }> {
  const began = performance.now();
  const loader = await openBulkLoader(application.owner, tenant);
  try {
    await fillCustomers(loader, wanted.customers);
    const [scene] = await loader.query<{ anybody: boolean }>(
      'select cardinality(owners) > 0 as anybody from pg_temp.scene',
    );
    if (!scene?.anybody) throw new Error('the operator has no customer yet: one has to be there before');
    await fillTickets(loader, wanted.tickets);
    await fillInvoices(loader, wanted.invoices);
    await fillOrders(loader, wanted.orders);
    await fillQuotes(loader, wanted.quotes);
    await fillMails(loader, wanted.mails);
    await fillNotifications(loader, wanted.notifications);
    await fillLogins(loader, wanted.logins);
  } finally {
    loader.close();
  }
  await fillEvents(application, tenant, wanted.events);
  await application.owner.query('analyze');
  return { seconds: (performance.now() - began) / 1000 };
}
