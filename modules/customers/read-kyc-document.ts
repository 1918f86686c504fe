import { can } from '@cm/kit/access';
import { downloadOf, readFile } from '@cm/files';
import type { OutsideCtx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { common } from '@cm/kit/problems';
import type { Download } from '@cm/kit/http/route';
import { findCustomer } from './customer.queries.ts';
import { kycDocumentRead } from './events.ts';
import { findVerification, listKycDocuments } from './kyc.queries.ts';
import { mayReadOriginals } from './personal-numbers.ts';
import { problems } from './problems.ts';

/**
 * The content of one document of a verification that the actor may see. The reading is committed to the audit before
 * the first byte leaves. Call it outside a transaction. Staff do not see drafts: they are not handed in yet; they need `kyc.originals`,
 * and `kyc.read` to know the file.
 *
 * @throws ProblemError `customers.document_not_found`, `common.forbidden`
 */
export async function readKycDocument(ctx: OutsideCtx, verificationId: string, type: string): Promise<Download> {
  if (ctx.actor.kind === 'staff' && !(mayReadOriginals(ctx.actor) && can(ctx.actor, 'kyc.read')))
    throw common.forbidden();
  const fileId = await ctx.transaction(async (tx) => {
    const verification = await findVerification(tx.db, tx.actor, verificationId);
    const customer = verification && (await findCustomer(tx.db, tx.actor, verification.customerId));
    const hidden = verification?.state === 'draft' && tx.actor.kind === 'staff';
    const document =
      customer && !hidden
        ? (await listKycDocuments(tx.db, verification.id)).find((row) => row.type === type)
        : undefined;
    if (!customer || !document) throw problems.document_not_found();
    const about = { verificationId, customerId: customer.id, number: customer.number };
    await emit(tx, kycDocumentRead, { ...about, type, fileId: document.fileId });
    return document.fileId;
  });
  return downloadOf(await readFile(ctx, fileId));
}
