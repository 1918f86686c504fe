import type { Tenant } from '@cm/kit/ctx';
import { uuidv7 } from '@cm/kit/ids';
import type { Harness } from '@cm/kit/testing';
import type { Locale } from '@cm/kit/i18n';
import { deliver } from './deliver.ts';
import { type DeliveryRow, listDeliveries } from './delivery.queries.ts';
import { insertEntries } from './inbox.queries.ts';
import { type Mail, queueMail } from './queue-mail.ts';

/** Entries in a person's notification centre. */
export async function someNotifications(
  h: Harness,
  tenant: Tenant,
  userId: string,
  count: number,
  subject = 'Panne',
): Promise<void> {
  const ctx = h.runtime.systemContext(tenant, 'test');
  for (let index = 0; index < count; index += 1) {
    h.clock.advance(1);
    const params = { number: `T-${index}`, subject };
    await ctx.transaction((tx) =>
      insertEntries(tx, [userId], {
        eventId: uuidv7(h.clock.now()),
        kind: 'ticket.opened',
        params,
        link: `/corporate/tickets/${index}`,
      }),
    );
  }
}

/** Queues a mail as a subscriber would, about an event of its own. */
export async function aQueuedMail(
  h: Harness,
  tenant: Tenant,
  to: { email: string; name?: string; locale?: Locale },
  mail: Mail = { template: 'order.validated', variables: () => ({ number: 'CMD-1' }), target: null },
): Promise<string> {
  const eventId = uuidv7(h.clock.now());
  const recipient = { name: 'Karim Haddad', locale: 'fr' as const, userId: null, customerId: null, ...to };
  await h.runtime.systemContext(tenant, 'test').transaction((tx) => queueMail(tx, { id: eventId }, [recipient], mail));
  return eventId;
}

/** The tenant's deliveries, newest first. */
export function deliveriesOf(h: Harness, tenant: Tenant): Promise<DeliveryRow[]> {
  return h.runtime
    .systemContext(tenant, 'test')
    .transaction((tx) => listDeliveries(tx, {}, { cursor: null, limit: 200 }));
}

/** Runs one delivery's job now, as the worker would. Throws when the worker is to try again. */
export function deliverNow(h: Harness, tenant: Tenant, deliveryId: string): Promise<void> {
  return deliver(h.runtime.systemContext(tenant, 'notifications.deliver'), { deliveryId });
}
