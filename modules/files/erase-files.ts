import type { Ctx, OutsideCtx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { fileRemoved } from './events.ts';
import { deleteFiles } from './files.queries.ts';
import { insertRemoval } from './object.queries.ts';
import type { FilesPort } from './ports.ts';
import { releaseInClear } from './remove-unclaimed.ts';
import { discard } from './store-file.ts';

/** Instead of the name of the file, which may say who it was about. */
const NO_NAME = '—';

/**
 * Removes files that nothing names any more, in the transaction that removes what named them; returns what is to be discarded from
 * the store once it is committed. What a crash leaves there is removed within hours.
 * @command files that are gone already are passed over
 */
export async function eraseFiles(ctx: Ctx, ids: readonly string[]): Promise<string[]> {
  return ctx.transaction(async (tx) => {
    const files = await deleteFiles(tx.db, ids);
    const objects = files.flatMap(({ object }) => object ?? []);
    for (const object of objects) await insertRemoval(tx.db, object, tx.now());
    const digests = files.filter(({ object }) => object === null).map(({ sha256 }) => sha256);
    for (const { id, purpose } of files)
      await emit(tx, fileRemoved, { fileId: id, filename: NO_NAME, purpose, reason: 'erased' });
    return [...objects, ...(await releaseInClear(tx, digests))];
  });
}

/**
 * Removes from the store what `eraseFiles` named.
 * @command an object that is gone already is passed over
 */
export async function discardObjects(ctx: OutsideCtx<FilesPort>, objects: readonly string[]): Promise<void> {
  for (const object of objects) await discard(ctx, object);
}
