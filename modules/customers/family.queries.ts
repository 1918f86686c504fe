import type { Db } from '@cm/kit/database';
import { sql } from 'kysely';

/** The customer and those that lead to it, itself first; at most fifty. */
export async function familyOf(db: Db, id: string): Promise<string[]> {
  const { rows } = await sql<{ id: string | null }>`
    with recursive family (id, step) as (
      select ${id}::uuid, 0
      union all
      select c.id, f.step + 1 from family f join customers.customers c on c.merged_into = f.id where f.step < 50)
    select id from family order by step limit 50`.execute(db);
  return rows.flatMap((row) => row.id ?? []);
}
