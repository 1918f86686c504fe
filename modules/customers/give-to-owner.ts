import type { Ctx } from '@cm/kit/ctx';
import { uuidv7 } from '@cm/kit/ids';
import { portalRight } from './contact.ts';
import { insertMembership } from './membership.queries.ts';

/** A new customer is that account's, with every right. It acts for the customer once its address is proved, and not before. */
export async function giveToOwner(
  ctx: Ctx,
  who: { readonly customerId: string; readonly contactId: string; readonly userId: string },
): Promise<void> {
  const id = uuidv7(ctx.now());
  await insertMembership(ctx.db, { ...who, id, permissions: [...portalRight.options], isOwner: true }, ctx.now());
}
