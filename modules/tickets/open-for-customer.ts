import type { Ctx } from '@cm/kit/ctx';
import { groupForCustomer, recordRouting } from './customer-category-groups.ts';
import { type NewTicket, type OpenedTicket, openTicket } from './open-ticket.ts';

/**
 * A ticket that a customer opened themselves, which nobody gave to a group: the group of their category comes before that of the
 * mailbox, since it says who knows these customers, and a mailbox only where they happened to write.
 * Errors as `openTicket`.
 */
export async function openForCustomer(
  ctx: Ctx,
  input: Omit<NewTicket, 'groupId'>,
  otherwise: string | null,
): Promise<OpenedTicket> {
  const ofCategory = await groupForCustomer(ctx, input.requester.customerId);
  const opened = await openTicket(ctx, { ...input, groupId: ofCategory ?? otherwise });
  if (ofCategory !== null) await recordRouting(ctx, opened.id, { before: otherwise, after: ofCategory });
  return opened;
}
