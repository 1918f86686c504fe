import type { Db } from '@cm/kit/database';
import { addSeconds } from '@cm/kit/dates';
import type { Leftovers } from '@cm/kit/module';
import { sql } from 'kysely';

/** An invitation and an offer stay this long after their last day, for whoever asks what became of them. */
const SHOWN_SECONDS = 90 * 86_400;

const over =
  (table: 'customers.invitations' | 'customers.ownership_offers'): Leftovers['remove'] =>
  async (db: Db, now, most) => {
    const name = sql.table(table);
    const { numAffectedRows } = await sql`delete from ${name} where id in (
      select id from ${name} where expires_at < ${addSeconds(now, -SHOWN_SECONDS)} limit ${most})`.execute(db);
    return Number(numAffectedRows ?? 0);
  };

export const leftovers: readonly Leftovers[] = [
  { table: 'customers.invitations', remove: over('customers.invitations') },
  { table: 'customers.ownership_offers', remove: over('customers.ownership_offers') },
];
