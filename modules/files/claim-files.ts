import { actorKey } from '@cm/kit/access';
import type { Ctx } from '@cm/kit/ctx';
import { MAX_CLAIMED_AT_ONCE, type Purpose } from './file.ts';
import { hasInfected, updateOwner } from './files.queries.ts';
import { problems } from './problems.ts';

/**
 * Gives uploads to the thing that they belong to, in the caller's transaction: all of them or none. Only whoever
 * uploaded a file can give it away, and only once; the caller's own event names it.
 *
 * @param purpose what they must have been uploaded for: it decided how they were checked
 * @throws ProblemError `files.too_many` above ten; `files.not_found` when one is unknown, someone else's or taken;
 *   `files.infected` when a virus was found in one
 * @command a file is claimed once: the second call answers files.not_found, and the caller compares the owner
 */
export async function claimFiles(
  ctx: Ctx,
  ids: readonly string[],
  owner: { readonly type: string; readonly id: string },
  purpose?: Purpose,
): Promise<void> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return;
  if (wanted.length > MAX_CLAIMED_AT_ONCE) throw problems.too_many({ max: MAX_CLAIMED_AT_ONCE });
  const claim = { ids: wanted, uploadedBy: actorKey(ctx.actor), owner, purpose, at: ctx.now() };
  await ctx.transaction(async (tx) => {
    const claimed = await updateOwner(tx.db, claim);
    if (claimed !== wanted.length && (await hasInfected(tx.db, wanted, claim.uploadedBy))) throw problems.infected();
    if (claimed !== wanted.length) throw problems.not_found();
  });
}
