import type { Leftovers } from '@cm/kit/module';
import { sql } from 'kysely';

export const leftovers: readonly Leftovers[] = [
  {
    table: 'federation.provider_attempts',
    remove: async (db, now, most) => {
      const { numAffectedRows } = await sql`delete from federation.provider_attempts where id in (
        select id from federation.provider_attempts where expires_at <= ${now} limit ${most})`.execute(db);
      return Number(numAffectedRows ?? 0);
    },
  },
];
