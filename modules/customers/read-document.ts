import { downloadOf, readFile } from '@cm/files';
import type { OutsideCtx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import type { Download } from '@cm/kit/http/route';
import { findCustomer } from './customer.queries.ts';
import { customerDocumentRead } from './events.ts';
import { problems } from './problems.ts';
import { findDocument } from './record.queries.ts';

/**
 * A customer's document for staff; the reading is on record before the first byte leaves. Call it outside a
 * transaction. @throws ProblemError `customers.document_not_found`
 */
export async function readDocument(ctx: OutsideCtx, customerId: string, documentId: string): Promise<Download> {
  const fileId = await ctx.transaction(async (tx) => {
    const customer = await findCustomer(tx.db, tx.actor, customerId);
    const document = customer && (await findDocument(tx.db, customerId, documentId));
    if (!document) throw problems.document_not_found();
    const about = { customerId, number: customer.number, documentId };
    await emit(tx, customerDocumentRead, { ...about, fileId: document.fileId });
    return document.fileId;
  });
  return downloadOf(await readFile(ctx, fileId));
}
