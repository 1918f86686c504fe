import type { OutsideCtx } from '@cm/kit/ctx';
import { listLinks, lockHead } from './chain.queries.ts';
import { entryWordsOf } from './entry-words.ts';
import { readEntry } from './stored-entry.ts';
import { insertWords, setIndexedPosition } from './word.queries.ts';

const BATCH = 1000;
/** What one run of the job does at most: the next one goes on. */
const MAX_BATCHES = 200;

/**
 * Writes the words of entries that were chained before words were, a thousand in a transaction.
 * @command what is written stays as it is
 */
export async function indexWords(ctx: OutsideCtx<never>): Promise<void> {
  for (let batch = 0; batch < MAX_BATCHES; batch += 1) {
    const left = await ctx.transaction(async (tx) => {
      const head = await lockHead(tx.db);
      if (head.indexedPosition === head.position) return false;
      const links = await listLinks(tx.db, head.indexedPosition, BATCH);
      await insertWords(
        tx.db,
        links.flatMap((link) => entryWordsOf(readEntry(link)).map((word) => ({ word, position: link.position }))),
      );
      const last = links.at(-1)?.position ?? head.position;
      await setIndexedPosition(tx.db, last);
      return last < head.position;
    });
    if (!left) return;
  }
}
