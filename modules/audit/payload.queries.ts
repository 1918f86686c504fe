import type { Db } from '@cm/kit/database';
import { payloadsErased } from './events.ts';
import type { AuditTables } from './tables.ts';

/** What stands beside an entry: what it tells, or the entry that took it. */
export interface Beside {
  readonly salt: string | null;
  readonly payload: string | null;
  readonly erasedBy: number | null;
}

export const NOTHING_BESIDE: Beside = { salt: null, payload: null, erasedBy: null };

// Read apart from the entries: a join may be planned as a pass over the whole table.
/** Those of these positions, by position. */
export async function payloadsAt(db: Db, positions: readonly number[]): Promise<Map<number, Beside>> {
  if (positions.length === 0) return new Map();
  const rows = await db
    .withTables<AuditTables>()
    .selectFrom('audit.payloads')
    .select(['position', 'salt', 'payload', 'erasedBy'])
    .where('position', 'in', positions)
    .execute();
  return new Map(rows.map(({ position, ...beside }) => [position, beside]));
}

/** What is read of an entry whose words are looked for. */
export interface HeldRow {
  readonly position: number;
  readonly entry: string;
  readonly commitment: string | null;
  readonly payload: string | null;
}

/** Those of the entries whose payload stands beside them and may go. */
export function listHeld(db: Db, positions: readonly number[]): Promise<HeldRow[]> {
  return db
    .withTables<AuditTables>()
    .selectFrom('audit.entries as e')
    .innerJoin('audit.payloads as p', 'p.position', 'e.position')
    .select(['e.position', 'e.entry', 'e.commitment', 'p.payload'])
    .where('e.position', 'in', positions.length === 0 ? [0] : positions)
    .where('p.payload', 'is not', null)
    .where('e.name', '<>', payloadsErased.name)
    .execute();
}

export async function deletePayloads(db: Db, positions: readonly number[], by: number): Promise<void> {
  if (positions.length === 0) return;
  await db
    .withTables<AuditTables>()
    .updateTable('audit.payloads')
    .set({ salt: null, payload: null, erasedBy: by })
    .where('position', 'in', positions)
    .where('payload', 'is not', null)
    .execute();
}
