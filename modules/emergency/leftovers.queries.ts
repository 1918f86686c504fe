import { addSeconds } from '@cm/kit/dates';
import type { Leftovers } from '@cm/kit/module';
import { sql } from 'kysely';

/** Long enough to look back over three years; the audit has it for longer. What nobody reviewed stays. */
const KEPT_DAYS = 1100;

export const leftovers: readonly Leftovers[] = [
  {
    table: 'emergency.accesses',
    remove: async (db, now, most) => {
      const { numAffectedRows } = await sql`delete from emergency.accesses where id in (
        select id from emergency.accesses where reviewed_at is not null and opened_at < ${addSeconds(now, -KEPT_DAYS * 86_400)}
        order by opened_at limit ${most})`.execute(db);
      return Number(numAffectedRows ?? 0);
    },
  },
];
