import type { Ctx } from '@cm/kit/ctx';
import type { ConsentChannel } from './consent.ts';
import { findLastWord } from './consent.queries.ts';

/**
 * Whether a person agreed, and still agrees, to be reached for a purpose by a channel. Who said nothing did not agree.
 * @query
 */
export async function mayContact(
  ctx: Ctx,
  about: { readonly userId: string; readonly purpose: string; readonly channel: ConsentChannel },
): Promise<boolean> {
  const last = await ctx.transaction((tx) => findLastWord(tx.db, about));
  return last?.given ?? false;
}
