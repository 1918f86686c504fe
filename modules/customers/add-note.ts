import { actorKey } from '@cm/kit/access';
import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { uuidv7 } from '@cm/kit/ids';
import { findCustomer } from './customer.queries.ts';
import { customerNoteAdded } from './events.ts';
import { problems } from './problems.ts';
import { insertNote } from './note.queries.ts';
import { tellMentioned } from './tell-mentioned.ts';

/**
 * A note that only staff read; the colleagues whom it mentions are told.
 * @throws ProblemError `customers.not_found`, `customers.unknown_mention`, `customers.too_many_mentions`, `common.conflict`
 */
export async function addNote(
  ctx: Ctx,
  input: { readonly id?: string | undefined; readonly customerId: string; readonly body: string },
): Promise<{ id: string }> {
  return ctx.transaction(async (tx) => {
    const { actor } = tx;
    if (actor.kind !== 'staff' && actor.kind !== 'system') throw new Error(`${actorKey(actor)} may not write a note`);
    const customer = await findCustomer(tx.db, tx.actor, input.customerId);
    if (!customer) throw problems.not_found();
    const id = input.id ?? uuidv7(tx.now());
    const authorId = actor.kind === 'staff' ? actor.userId : null;
    await insertNote(tx.db, { id, customerId: customer.id, authorId, body: input.body }, tx.now());
    await emit(tx, customerNoteAdded, { customerId: customer.id, number: customer.number, noteId: id });
    const { number, id: customerId } = customer;
    await tellMentioned(tx, { id, customerId, number, authorId, body: input.body });
    return { id };
  });
}
