import { addSeconds } from '@cm/kit/dates';
import type { Leftovers } from '@cm/kit/module';
import { sql } from 'kysely';

/** Long enough to look back over a year; the audit has what was asked and decided for longer. */
const KEPT_DAYS = 400;

export const leftovers: readonly Leftovers[] = [
  {
    table: 'approvals.requests',
    remove: async (db, now, most) => {
      const { numAffectedRows } = await sql`delete from approvals.requests where id in (
        select id from approvals.requests where outcome is not null and asked_at < ${addSeconds(now, -KEPT_DAYS * 86_400)}
        order by asked_at limit ${most})`.execute(db);
      return Number(numAffectedRows ?? 0);
    },
  },
];
