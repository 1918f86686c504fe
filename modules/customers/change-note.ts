import { actorKey } from '@cm/kit/access';
import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { common } from '@cm/kit/problems';
import { findCustomer } from './customer.queries.ts';
import { customerNoteChanged } from './events.ts';
import { lockNote, updateNoteBody } from './note.queries.ts';
import { problems } from './problems.ts';
import { tellMentioned } from './tell-mentioned.ts';

/**
 * Changes what a note says; what it said before is kept. Nobody changes another’s words.
 * Colleagues whom it mentions only now are told.
 * @throws ProblemError `customers.not_found`, `customers.note_not_found`, `customers.note_of_another`, `common.conflict`,
 *   `customers.unknown_mention`, `customers.too_many_mentions`
 */
export async function changeNote(
  ctx: Ctx,
  { customerId, noteId, version, body }: { customerId: string; noteId: string; version: number; body: string },
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const { actor } = tx;
    if (actor.kind !== 'staff') throw new Error(`${actorKey(actor)} may not change a note`);
    const customer = await findCustomer(tx.db, actor, customerId);
    if (!customer) throw problems.not_found();
    const note = await lockNote(tx.db, customer.id, noteId);
    if (!note) throw problems.note_not_found();
    if (note.authorId !== actor.userId) throw problems.note_of_another();
    if (note.version !== version) throw common.conflict();
    if (note.body === body) return;
    await updateNoteBody(tx.db, note.id, body, tx.now());
    await emit(tx, customerNoteChanged, { customerId: customer.id, number: customer.number, noteId: note.id });
    const { number, id } = customer;
    await tellMentioned(tx, { id: note.id, customerId: id, number, authorId: actor.userId, body });
  });
}
