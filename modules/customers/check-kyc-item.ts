import { filesByIds } from '@cm/files';
import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { findCustomer } from './customer.queries.ts';
import { kycFirstApprovalFell, kycItemChecked } from './events.ts';
import { deleteKycCheck, saveKycCheck } from './kyc-check.queries.ts';
import type { KycItemKind, KycVerdict } from './kyc.ts';
import { kycItemsOf } from './kyc-checks.ts';
import { NOT_SEEN } from './kyc-file.ts';
import { lockVerification, updateVerification } from './kyc.queries.ts';
import { problems } from './problems.ts';

export interface KycFinding {
  readonly id: string;
  readonly kind: KycItemKind;
  readonly subject: string;
  /** Null takes back what was found. */
  readonly verdict: KycVerdict | null;
  /** Of what is wrong: what the customer reads if the file is rejected. */
  readonly reason: string | null;
}

/**
 * Keeps what a reviewer found of one number or document while the verification is examined. A first approval rested on what
 * was found before: it falls.
 *
 * @throws ProblemError `customers.kyc_not_found`, `customers.kyc_wrong_state`, `customers.kyc_unknown_item`, `customers.kyc_unchecked` for a
 *   document that the virus scanner has not passed
 */
export async function checkKycItem(ctx: Ctx, finding: KycFinding): Promise<void> {
  const { id: verificationId, kind, subject, verdict, reason } = finding;
  await ctx.transaction(async (tx) => {
    const verification = await lockVerification(tx.db, tx.actor, verificationId);
    const customer = verification && (await findCustomer(tx.db, tx.actor, verification.customerId));
    if (!customer || verification.state === 'draft') throw problems.kyc_not_found();
    if (verification.state !== 'in_review' || tx.actor.kind !== 'staff')
      throw problems.kyc_wrong_state({ from: verification.state, to: 'approved' });
    const item = (await kycItemsOf(tx, customer, verificationId)).find(
      (one) => one.kind === kind && one.subject === subject,
    );
    if (!item) throw problems.kyc_unknown_item();
    if (verdict === null) {
      if (!(await deleteKycCheck(tx.db, { verificationId, kind, subject }))) return;
    } else {
      if (kind === 'document') await assertSeen(tx, item.present);
      await saveKycCheck(tx.db, {
        verificationId,
        kind,
        subject,
        verdict,
        reason: verdict === 'wrong' ? reason : null,
        seen: item.present,
        checkedBy: tx.actor.userId,
        checkedAt: tx.now(),
      });
    }
    const about = { verificationId, customerId: customer.id, number: customer.number };
    const { firstApprovedBy } = verification;
    if (firstApprovedBy !== null) {
      await updateVerification(tx.db, verificationId, { firstApprovedBy: null, firstApprovedAt: null });
      await emit(tx, kycFirstApprovalFell, {
        ...about,
        kind,
        subject,
        approvedBy: firstApprovedBy,
        by: tx.actor.userId,
      });
    }
    await emit(tx, kycItemChecked, { ...about, kind, subject, verdict, reason: verdict === 'wrong' ? reason : null });
  });
}

async function assertSeen(ctx: Ctx, fileId: string): Promise<void> {
  const [file] = await filesByIds(ctx, [fileId]);
  if (!file || NOT_SEEN.has(file.scan)) throw problems.kyc_unchecked();
}
