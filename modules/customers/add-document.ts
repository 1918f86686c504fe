import { claimFiles } from '@cm/files';
import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { uuidv7 } from '@cm/kit/ids';
import { findCustomer } from './customer.queries.ts';
import { customerDocumentAdded } from './events.ts';
import { problems } from './problems.ts';
import { insertDocument } from './record.queries.ts';

/**
 * Files an upload of the actor with a customer, for staff alone.
 * @throws ProblemError `customers.not_found`, `files.not_found`, `common.conflict`
 */
export async function addDocument(
  ctx: Ctx,
  input: {
    readonly id?: string | undefined;
    readonly customerId: string;
    readonly fileId: string;
    readonly title: string;
  },
): Promise<{ id: string }> {
  return ctx.transaction(async (tx) => {
    const customer = await findCustomer(tx.db, tx.actor, input.customerId);
    if (!customer) throw problems.not_found();
    const id = input.id ?? uuidv7(tx.now());
    await claimFiles(tx, [input.fileId], { type: 'customer_document', id });
    const { fileId, title } = input;
    const authorId = tx.actor.kind === 'staff' ? tx.actor.userId : null;
    await insertDocument(tx.db, { id, customerId: customer.id, fileId, title, authorId }, tx.now());
    const about = { customerId: customer.id, number: customer.number, documentId: id };
    await emit(tx, customerDocumentAdded, { ...about, fileId, title });
    return { id };
  });
}
