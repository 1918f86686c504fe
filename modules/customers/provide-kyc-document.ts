import { claimFiles } from '@cm/files';
import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { readSetting } from '@cm/kit/settings';
import { findCustomer } from './customer.queries.ts';
import { kycDocumentProvided } from './events.ts';
import { listKycDocuments, saveKycDocument } from './kyc.queries.ts';
import { openVerification } from './open-verification.ts';
import { problems } from './problems.ts';
import { kycChecklistSetting } from './settings.ts';

/**
 * Puts an uploaded file into the customer's verification, replacing an earlier one of the same type.
 *
 * @throws ProblemError `customers.not_found`, `customers.kyc_unknown_document`, `customers.kyc_wrong_state` once it is
 *   submitted, `files.not_found`
 */
export async function provideKycDocument(
  ctx: Ctx,
  input: { readonly customerId: string; readonly type: string; readonly fileId: string },
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const customer = await findCustomer(tx.db, tx.actor, input.customerId);
    if (!customer || customer.state === 'closed' || customer.state === 'anonymised') throw problems.not_found();
    const checklist = (await readSetting(tx, kycChecklistSetting))[customer.kind];
    if (!checklist.some((item) => item.type === input.type)) throw problems.kyc_unknown_document({ type: input.type });
    const verification = await openVerification(tx, customer.id);
    if (verification.state !== 'draft') throw problems.kyc_wrong_state({ from: verification.state, to: 'draft' });
    const before = (await listKycDocuments(tx.db, verification.id)).find((row) => row.type === input.type);
    const { type, fileId } = input;
    if (before?.fileId === fileId) return;
    // Uploaded as an identity document: its size was bounded as one, and an image was written again.
    await claimFiles(tx, [fileId], { type: 'kyc_verification', id: verification.id }, 'kyc');
    await saveKycDocument(tx.db, { verificationId: verification.id, type, fileId }, tx.now());
    const about = { verificationId: verification.id, customerId: customer.id, number: customer.number };
    await emit(tx, kycDocumentProvided, { ...about, type, fileId, replaces: before?.fileId ?? null });
  });
}
