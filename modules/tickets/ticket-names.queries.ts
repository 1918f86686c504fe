import type { Db } from '@cm/kit/database';
import type { Selectable } from 'kysely';
import type { TicketsTables } from './tables.ts';

export type TicketName = Pick<Selectable<TicketsTables['tickets.tickets']>, 'id' | 'number' | 'customerId'>;

/** In no order, at most 1000. */
export function listTicketNames(db: Db, ids: readonly string[]): Promise<TicketName[]> {
  const wanted = [...new Set(ids)].slice(0, 1000);
  if (wanted.length === 0) return Promise.resolve([]);
  const tickets = db.withTables<TicketsTables>().selectFrom('tickets.tickets');
  return tickets.select(['id', 'number', 'customerId']).where('id', 'in', wanted).execute();
}
