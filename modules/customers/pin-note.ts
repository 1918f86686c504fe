import { actorKey } from '@cm/kit/access';
import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { lockCustomer } from './customer.queries.ts';
import { customerNotePinned } from './events.ts';
import { countPinned, lockNote, setNotePinned } from './note.queries.ts';
import { problems } from './problems.ts';

/** More would be read by nobody. */
export const MAX_PINNED = 5;

/**
 * Puts a note above the others, or back among them; at most five of a customer stand there. As it is already: nothing.
 * @throws ProblemError `customers.not_found`, `customers.note_not_found`, `customers.too_many_pinned` {max}
 */
export async function pinNote(
  ctx: Ctx,
  { customerId, noteId, pinned }: { customerId: string; noteId: string; pinned: boolean },
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const { actor } = tx;
    if (actor.kind !== 'staff') throw new Error(`${actorKey(actor)} may not pin a note`);
    // The customer is locked: two people who pin at once count after each other.
    const customer = await lockCustomer(tx.db, actor, customerId);
    if (!customer) throw problems.not_found();
    const note = await lockNote(tx.db, customer.id, noteId);
    if (!note) throw problems.note_not_found();
    if ((note.pinnedAt !== null) === pinned) return;
    if (pinned && (await countPinned(tx.db, customer.id, MAX_PINNED)) >= MAX_PINNED)
      throw problems.too_many_pinned({ max: MAX_PINNED });
    await setNotePinned(tx.db, note.id, pinned ? { at: tx.now(), userId: actor.userId } : null);
    await emit(tx, customerNotePinned, { customerId: customer.id, number: customer.number, noteId: note.id, pinned });
  });
}
