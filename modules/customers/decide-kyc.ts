import { filesByIds } from '@cm/files';
import type { Ctx } from '@cm/kit/ctx';
import { addDays, dayIn } from '@cm/kit/dates';
import { emit } from '@cm/kit/events';
import { invalid } from '@cm/kit/problems';
import { readSetting } from '@cm/kit/settings';
import { changeState } from './change-state.ts';
import { type CustomerRow, findCustomer } from './customer.queries.ts';
import { kycApproved, kycFirstApproved, kycRejected } from './events.ts';
import { assertKycTransition } from './kyc.ts';
import { kycItemsOf, openItems, wrongFields } from './kyc-checks.ts';
import { NOT_SEEN } from './kyc-file.ts';
import {
  decideDocument,
  findVerification,
  listKycDocuments,
  lockVerification,
  lockVerificationsOf,
  updateVerification,
  type VerificationRow,
} from './kyc.queries.ts';
import { problems } from './problems.ts';
import { kycFourEyesSetting, kycValiditySetting } from './settings.ts';

export type KycDecision =
  | { readonly decision: 'approve' }
  | {
      readonly decision: 'reject';
      /** What the customer reads. */
      readonly reason: string;
      /** The documents at fault: only these have to be handed in again. */
      readonly documents: readonly { readonly type: string; readonly reason: string }[];
    };

/**
 * Ends a review. Approving needs every number and document to have been found right as it stands, by two people where the operator
 * wants it, and makes a pending customer active in the same transaction.
 *
 * @throws ProblemError `customers.kyc_not_found`, `customers.kyc_wrong_state`, `customers.kyc_unchecked`, `customers.kyc_not_all_right`,
 *   `customers.kyc_second_person`, `common.invalid` for a document that is not in the verification
 */
export async function decideKyc(ctx: Ctx, id: string, decision: KycDecision): Promise<void> {
  await ctx.transaction(async (tx) => {
    // An order that is being checked at the same moment sees the approval, or is found by whoever hears of it.
    const known = await findVerification(tx.db, tx.actor, id);
    if (known) await lockVerificationsOf(tx.db, known.customerId);
    const verification = await lockVerification(tx.db, tx.actor, id);
    const customer = verification && (await findCustomer(tx.db, tx.actor, verification.customerId));
    if (!customer || verification.state === 'draft') throw problems.kyc_not_found();
    assertKycTransition(verification.state, decision.decision === 'approve' ? 'approved' : 'rejected');
    const decidedBy = tx.actor.kind === 'staff' ? tx.actor.userId : null;
    const facts = { decidedAt: tx.now(), decidedBy };
    if (decision.decision === 'approve') await approve(tx, customer, verification, facts);
    else await reject(tx, customer, verification, facts, decision);
  });
}

type Facts = { readonly decidedAt: Date; readonly decidedBy: string | null };

async function approve(ctx: Ctx, customer: CustomerRow, verification: VerificationRow, facts: Facts): Promise<void> {
  const rows = await listKycDocuments(ctx.db, verification.id);
  const files = await filesByIds(
    ctx,
    rows.map((row) => row.fileId),
  );
  if (files.some(({ scan }) => NOT_SEEN.has(scan))) throw problems.kyc_unchecked();
  const open = openItems(await kycItemsOf(ctx, customer, verification.id));
  if (open.unseen + open.wrong > 0) throw problems.kyc_not_all_right(open);
  const about = { verificationId: verification.id, customerId: customer.id, number: customer.number };
  const twoPeople = await readSetting(ctx, kycFourEyesSetting);
  if (twoPeople && verification.firstApprovedBy === null) {
    await updateVerification(ctx.db, verification.id, {
      firstApprovedBy: facts.decidedBy,
      firstApprovedAt: facts.decidedAt,
    });
    await emit(ctx, kycFirstApproved, about);
    return;
  }
  if (twoPeople && verification.firstApprovedBy === facts.decidedBy) throw problems.kyc_second_person();
  const days = await readSetting(ctx, kycValiditySetting);
  const expiresOn = days === 0 ? null : addDays(dayIn(ctx.tenant.timeZone, ctx.now()), days);
  const first = twoPeople ? {} : { firstApprovedBy: null, firstApprovedAt: null };
  await updateVerification(ctx.db, verification.id, {
    state: 'approved',
    ...facts,
    ...first,
    expiresOn,
    remindedDays: days === 0 ? null : days,
  });
  await decideDocument(ctx.db, verification.id, { state: 'verified', reason: null });
  await emit(ctx, kycApproved, { ...about, expiresOn });
  if (customer.state === 'pending') await changeState(ctx, { id: customer.id, to: 'active', reason: 'kyc_approved' });
}

async function reject(
  ctx: Ctx,
  customer: CustomerRow,
  verification: VerificationRow,
  facts: Facts,
  { reason, documents }: Extract<KycDecision, { decision: 'reject' }>,
): Promise<void> {
  const present = new Set((await listKycDocuments(ctx.db, verification.id)).map((row) => row.type));
  const unknown = documents.flatMap(({ type }, index) =>
    present.has(type) ? [] : [{ pointer: `/body/documents/${index}/type`, code: 'unknown', params: {} }],
  );
  if (unknown.length > 0) throw invalid(unknown);
  const fields = wrongFields(await kycItemsOf(ctx, customer, verification.id));
  await updateVerification(ctx.db, verification.id, { state: 'rejected', ...facts, reason });
  for (const document of documents) await decideDocument(ctx.db, verification.id, { ...document, state: 'rejected' });
  const about = { verificationId: verification.id, customerId: customer.id, number: customer.number };
  await emit(ctx, kycRejected, {
    ...about,
    reason,
    documents: documents.map(({ type, reason: why }) => ({ type, reason: why })),
    fields,
  });
}
