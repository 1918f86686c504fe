import type { Ctx } from '@cm/kit/ctx';
import type { OnErasure } from '@cm/kit/erasure';
import type { Words } from '@cm/kit/i18n';
import type { DataSubject } from '@cm/kit/personal-data';
import type { ErasureParts } from './data-parts.ts';
import { problems } from './problems.ts';
import { findRequest } from './request.queries.ts';

export interface PlannedPart {
  readonly module: Words;
  readonly label: Words;
  /** Counted up to 1000. */
  readonly rows: number;
  readonly act: OnErasure['act'];
  /** Of what is kept. */
  readonly reason: Words | null;
  readonly years: number | null;
}

/**
 * What the erasure that a request asks for means: of whom it is about, or of the account, how many rows each module has, and what
 * becomes of them. Changes nothing. Tables without a row are left out.
 * @throws ProblemError `privacy.not_found`
 */
export async function planErasure(ctx: Ctx, parts: ErasureParts, id: string): Promise<PlannedPart[]> {
  const row = await findRequest(ctx.db, id);
  if (!row) throw problems.not_found();
  const ids = row.scope === 'account' ? row.customerId : row.userId;
  // Whoever has no account is named by contacts alone, which are the account's.
  if (ids === null) return [];
  const subject: DataSubject = row.scope === 'account' ? { customer: ids } : { person: ids };
  const planned: PlannedPart[] = [];
  for (const { module, label, erasing } of parts) {
    const rows = await erasing.count(ctx.db, subject);
    const { onErasure } = erasing;
    const { reason, years } = onErasure.act === 'kept' ? onErasure : { reason: null, years: null };
    if (rows > 0) planned.push({ module, label, rows, act: onErasure.act, reason, years });
  }
  return planned;
}
