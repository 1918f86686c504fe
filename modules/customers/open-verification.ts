import type { Ctx } from '@cm/kit/ctx';
import { uuidv7 } from '@cm/kit/ids';
import {
  insertVerification,
  latestVerification,
  listKycDocuments,
  lockVerification,
  lockVerificationsOf,
  saveKycDocument,
  type VerificationRow,
} from './kyc.queries.ts';
import { usable } from './kyc-file.ts';

/**
 * The customer's verification to work on, locked until the transaction ends. After a refusal or an expiry it is a new
 * draft that keeps the documents which were not refused; otherwise it is the latest one, in whatever state it is.
 */
export async function openVerification(ctx: Ctx, customerId: string): Promise<VerificationRow> {
  await lockVerificationsOf(ctx.db, customerId);
  const latest = await latestVerification(ctx.db, customerId);
  if (latest && latest.state !== 'rejected' && latest.state !== 'expired') return locked(ctx, latest.id);
  const id = uuidv7(ctx.now());
  await insertVerification(ctx.db, { id, customerId, attempt: (latest?.attempt ?? 0) + 1 }, ctx.now());
  const kept = latest ? await listKycDocuments(ctx.db, latest.id) : [];
  const good = usable(kept);
  for (const document of kept.filter((row) => good.has(row.type)))
    await saveKycDocument(ctx.db, { verificationId: id, type: document.type, fileId: document.fileId }, ctx.now());
  return locked(ctx, id);
}

async function locked(ctx: Ctx, id: string): Promise<VerificationRow> {
  const row = await lockVerification(ctx.db, ctx.actor, id);
  if (!row) throw new Error(`verification ${id} is not there`);
  return row;
}
