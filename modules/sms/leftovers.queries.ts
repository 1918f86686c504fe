import { addSeconds } from '@cm/kit/dates';
import type { Leftovers } from '@cm/kit/module';
import { sql } from 'kysely';

/** Long enough to see what a month cost and how a prefix went. */
const KEPT_DAYS = 90;

export const leftovers: readonly Leftovers[] = [
  {
    table: 'sms.messages',
    remove: async (db, now, most) => {
      const { numAffectedRows } = await sql`delete from sms.messages where id in (
        select id from sms.messages where expires_at < ${addSeconds(now, -KEPT_DAYS * 86_400)} limit ${most})`.execute(
        db,
      );
      return Number(numAffectedRows ?? 0);
    },
  },
];
