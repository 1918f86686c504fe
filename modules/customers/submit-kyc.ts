import { filesByIds } from '@cm/files';
import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { invalid } from '@cm/kit/problems';
import { readSetting } from '@cm/kit/settings';
import { findCustomer } from './customer.queries.ts';
import { kycSubmitted } from './events.ts';
import { assertKycTransition, missingFor } from './kyc.ts';
import { listKycDocuments, updateVerification } from './kyc.queries.ts';
import { usable } from './kyc-file.ts';
import { openVerification } from './open-verification.ts';
import { problems } from './problems.ts';
import { kycChecklistSetting } from './settings.ts';

/**
 * Hands the verification over to the reviewers; from here on its documents stand.
 *
 * @throws ProblemError `customers.not_found`, `customers.kyc_wrong_state`, `common.invalid` with one field error for
 *   each number and document that is missing
 */
export async function submitKyc(ctx: Ctx, customerId: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    const customer = await findCustomer(tx.db, tx.actor, customerId);
    if (!customer || customer.state === 'closed' || customer.state === 'anonymised') throw problems.not_found();
    const verification = await openVerification(tx, customer.id);
    assertKycTransition(verification.state, 'submitted');
    const checklist = (await readSetting(tx, kycChecklistSetting))[customer.kind];
    const rows = await listKycDocuments(tx.db, verification.id);
    const files = await filesByIds(
      tx,
      rows.map((row) => row.fileId),
    );
    const infected = new Set(files.filter(({ scan }) => scan === 'infected').map(({ id }) => id));
    const documents = usable(rows.filter(({ fileId }) => !infected.has(fileId)));
    const missing = missingFor(customer, checklist, documents);
    if (missing.length > 0) throw invalid(missing);
    const submittedBy = tx.actor.kind === 'customer' ? tx.actor.userId : null;
    await updateVerification(tx.db, verification.id, {
      state: 'submitted',
      submittedAt: tx.now(),
      submittedBy,
    });
    const about = { verificationId: verification.id, customerId: customer.id, number: customer.number };
    await emit(tx, kycSubmitted, { ...about, documents: [...documents].sort() });
  });
}
