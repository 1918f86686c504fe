import type { Db } from '@cm/kit/database';
import { addSeconds } from '@cm/kit/dates';
import type { Leftovers } from '@cm/kit/module';
import { sql } from 'kysely';
import { UNDO_SECONDS } from './merge.ts';

/** An invitation and an offer stay this long after their last day, for whoever asks what became of them. */
const SHOWN_SECONDS = 90 * 86_400;

const shownSince = (now: Date): Date => addSeconds(now, -SHOWN_SECONDS);

/** Runs `statement`; how many rows it deleted. */
async function deleted(db: Db, statement: ReturnType<typeof sql>): Promise<number> {
  const { numAffectedRows } = await statement.execute(db);
  return Number(numAffectedRows ?? 0);
}

/** Seconds after which nobody can undo a merge, with a day for whoever looks into it. */
const MOVES_KEPT_SECONDS = UNDO_SECONDS + 86_400;

export const leftovers: readonly Leftovers[] = [
  {
    table: 'customers.invitations',
    remove: (db, now, most) =>
      deleted(
        db,
        sql`delete from customers.invitations where id in (
          select id from customers.invitations where expires_at < ${shownSince(now)} limit ${most})`,
      ),
  },
  {
    // A no stays: whoever said it is not asked again.
    table: 'customers.contact_point_askings',
    remove: (db, now, most) =>
      deleted(
        db,
        sql`delete from customers.contact_point_askings where id in (
          select id from customers.contact_point_askings
          where outcome is distinct from 'refused' and expires_at < ${shownSince(now)} limit ${most})`,
      ),
  },
  {
    table: 'customers.ownership_offers',
    remove: (db, now, most) =>
      deleted(
        db,
        sql`delete from customers.ownership_offers where id in (
          select id from customers.ownership_offers where expires_at < ${shownSince(now)} limit ${most})`,
      ),
  },
  {
    // What a file said of people is kept as long as somebody may go back to it; the import itself stays.
    table: 'customers.import_rows',
    remove: (db, now, most) =>
      deleted(
        db,
        sql`delete from customers.import_rows where id in (
          select r.id from customers.imports i join customers.import_rows r on r.import_id = i.id
          where i.rows_kept_until < ${now} limit ${most})`,
      ),
  },
  {
    // Which rows a merge handed over serves its undoing alone.
    table: 'customers.merge_moves',
    remove: (db, now, most) =>
      deleted(
        db,
        sql`delete from customers.merge_moves where (merge_id, table_name, row_id) in (
          select v.merge_id, v.table_name, v.row_id
          from customers.merges m join customers.merge_moves v on v.merge_id = m.id
          where m.state in ('done', 'undone') and m.done_at < ${addSeconds(now, -MOVES_KEPT_SECONDS)} limit ${most})`,
      ),
  },
];
