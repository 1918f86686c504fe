import { addSeconds } from '@cm/kit/dates';
import type { Leftovers } from '@cm/kit/module';
import { sql } from 'kysely';

/** A former secret stays a month, for whoever looks into what happened. */
const SHOWN_DAYS = 30;

export const leftovers: readonly Leftovers[] = [
  {
    table: 'oauth.oauth_client_secrets',
    remove: async (db, now, most) => {
      const before = addSeconds(now, -SHOWN_DAYS * 86_400);
      const { numAffectedRows } = await sql`delete from oauth.oauth_client_secrets where (client_id, slot) in (
        select client_id, slot from oauth.oauth_client_secrets where expires_at < ${before} limit ${most})`.execute(db);
      return Number(numAffectedRows ?? 0);
    },
  },
];
