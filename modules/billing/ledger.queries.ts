import type { Db } from '@cm/kit/database';
import type { Day } from '@cm/kit/dates';
import { sql } from 'kysely';
import { type LedgerLine, type PostingKind } from './ledger.ts';

export interface NewEntry {
  readonly id: string;
  readonly kind: PostingKind;
  readonly documentId: string;
  readonly customerId: string;
  readonly currency: string;
  readonly on: Day;
  readonly lines: readonly LedgerLine[];
}

/** Of the two inserts of an entry, for a statement that may do more; the commit fails when the lines do not balance. */
export const entryHeader = (entry: NewEntry, now: Date) => sql`
    insert into billing.ledger_entries (id, kind, document_id, customer_id, currency, on_day, line_count, posted_at)
    values (${entry.id}, ${entry.kind}, ${entry.documentId}, ${entry.customerId}, ${entry.currency}, ${entry.on},
      ${entry.lines.length}, ${now})`;

export const entryLines = (entry: NewEntry) => sql`
    insert into billing.ledger_lines (entry_id, line_count, position, account, amount)
    select ${entry.id}, ${entry.lines.length}, line.position, line.account, line.amount
    from unnest(${entry.lines.map((line) => line.account)}::text[], ${entry.lines.map((line) => line.amount)}::bigint[])
      with ordinality as line (account, amount, position)`;

export async function postEntry(db: Db, entry: NewEntry, now: Date): Promise<void> {
  await sql`with entry as (${entryHeader(entry, now)}) ${entryLines(entry)}`.execute(db);
}
