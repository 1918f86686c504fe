import type { Via } from '@cm/kit/access';
import type { Ctx } from '@cm/kit/ctx';
import type { EventSubject } from '@cm/kit/events';
import { countVia, listEntryRows } from './entry.queries.ts';
import { readEntry } from './stored-entry.ts';

/** Of more than so many nobody is told how many exactly. */
const MAX_COUNTED = 1000;
const MAX_LISTED = 100;

/** One thing that was done by some means. */
export interface DoneVia {
  readonly position: number;
  readonly name: string;
  readonly subject: EventSubject;
  readonly occurredAt: Date;
}

/** The id of the access or the client itself: what befell it is not what was done by it. */
const idOf = (via: Via): string => via.slice(via.indexOf(':') + 1);

/**
 * How many entries of the log were made by means of a machine client or an emergency access, those about itself aside; at most 1000.
 * @query
 */
export function howMuchWasDoneVia(ctx: Ctx, via: Via): Promise<number> {
  return countVia(ctx.db, via, idOf(via), MAX_COUNTED);
}

/**
 * The newest hundred of them, newest first.
 * @query
 */
export async function doneVia(ctx: Ctx, via: Via): Promise<DoneVia[]> {
  const rows = await listEntryRows(ctx.db, { via }, { limit: MAX_LISTED + 10 });
  return rows
    .filter(({ subjectId }) => subjectId !== idOf(via))
    .slice(0, MAX_LISTED)
    .map((row) => {
      const { subject } = readEntry(row);
      return { position: row.position, name: row.name, subject, occurredAt: row.occurredAt };
    });
}
