import type { Ctx } from '@cm/kit/ctx';
import { entryWordsOf } from './entry-words.ts';
import { deletePayloads, listHeld } from './payload.queries.ts';
import { readEntry } from './stored-entry.ts';
import { deleteWords } from './word.queries.ts';

/** Removes the payloads at these positions, with the words by which they are found, in the name of an entry of the chain. */
export async function takePayloads(ctx: Ctx, positions: readonly number[], by: number): Promise<void> {
  const held = await listHeld(ctx.db, positions);
  await deleteWords(
    ctx.db,
    held.flatMap((row) => entryWordsOf(readEntry(row)).map((word) => ({ word, position: row.position }))),
  );
  await deletePayloads(
    ctx.db,
    held.map(({ position }) => position),
    by,
  );
}
