import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import type { Words } from '@cm/kit/i18n';
import { findCustomer } from './customer.queries.ts';
import { kycDocumentRefused } from './events.ts';
import { decideDocument, findVerification, listKycDocuments } from './kyc.queries.ts';

/** What the customer reads at the document. */
const REASON: Words = {
  fr: 'L’antivirus a refusé ce fichier. Vérifiez votre appareil, puis envoyez un autre fichier.',
  ar: 'رفض مضاد الفيروسات هذا الملف. افحص جهازك ثم أرسل ملفا آخر.',
  en: 'The virus scanner refused this file. Check your device, then send another one.',
};

/**
 * Refuses the document of a verification in which a virus was found; nothing when it was replaced meanwhile.
 * @command a document that is refused already stays so
 */
export async function refuseInfectedDocument(
  ctx: Ctx,
  input: { readonly verificationId: string; readonly fileId: string; readonly finding: string },
): Promise<void> {
  const { verificationId, fileId, finding } = input;
  await ctx.transaction(async (tx) => {
    const verification = await findVerification(tx.db, tx.actor, verificationId);
    const customer = verification && (await findCustomer(tx.db, tx.actor, verification.customerId));
    const document = (await listKycDocuments(tx.db, verificationId)).find((row) => row.fileId === fileId);
    if (!customer || !document || document.state === 'rejected') return;
    const { type } = document;
    await decideDocument(tx.db, verificationId, { type, state: 'rejected', reason: REASON[customer.locale] });
    const about = { verificationId, customerId: customer.id, number: customer.number };
    await emit(tx, kycDocumentRefused, { ...about, type, fileId, finding });
  });
}
