import type { Db } from '@cm/kit/database';
import type { TicketsTables } from './tables.ts';

/** Whoever a contact's tickets were asked from under `from` is answered at `to`; the version stays: nothing of it is edited. */
export async function moveRequester(
  db: Db,
  { customerId, contactId, from, to }: Readonly<Record<'customerId' | 'contactId' | 'from' | 'to', string>>,
): Promise<void> {
  await db
    .withTables<TicketsTables>()
    .updateTable('tickets.tickets')
    .set({ requesterEmail: to })
    .where('customerId', '=', customerId)
    .where('contactId', '=', contactId)
    .where('requesterEmail', '=', from)
    .execute();
}
