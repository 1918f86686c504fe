import type { Db } from '@cm/kit/database';
import type { Erasure } from '@cm/kit/erasure';
import { fold } from '@cm/kit/folding';
import type { DataSubject } from '@cm/kit/personal-data';
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

/** Counts stop here. */
const COUNT_CAP = 1000;

type About = Pick<Erasure, 'subject' | 'records'>;

/** The entries about a customer, a person or their address, or some records, whose payload stands beside them and may go. */
function heldOf(db: Db, { subject, records }: About) {
  const held = db
    .withTables<AuditTables>()
    .selectFrom('audit.entries as e')
    .innerJoin('audit.payloads as p', 'p.position', 'e.position')
    .where('p.payload', 'is not', null)
    .where('e.name', '<>', payloadsErased.name);
  if (records !== undefined) return held.where('e.subjectId', 'in', [...records]);
  if (subject.person === undefined) return held.where('e.customerId', '=', subject.customer);
  const { person, address } = subject;
  if (address === undefined) return held.where('e.subjectId', '=', person);
  // What was told about something else, such as a ticket, may name them by their address: it is a word of the index.
  return held.where((eb) =>
    eb.or([
      eb('e.subjectId', '=', person),
      eb(
        'e.position',
        'in',
        eb.selectFrom('audit.entry_words as w').select('w.position').where('w.word', '=', fold(address)),
      ),
    ]),
  );
}

/** The positions behind `after`, in their order, of what happened until then. */
export async function listHeldOf(
  db: Db,
  about: About,
  { after, until, limit }: { readonly after: number; readonly until: Date; readonly limit: number },
): Promise<number[]> {
  const rows = await heldOf(db, about)
    .select('e.position')
    .where('e.position', '>', after)
    .where('e.occurredAt', '<=', until)
    .orderBy('e.position')
    .limit(limit)
    .execute();
  return rows.map(({ position }) => position);
}

/** Counted up to 1000. */
export async function countHeldOf(db: Db, subject: DataSubject): Promise<number> {
  const { count } = await db
    .selectFrom(heldOf(db, { subject }).select('e.position').limit(COUNT_CAP).as('some'))
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}
