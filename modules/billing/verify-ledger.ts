import type { Ctx } from '@cm/kit/ctx';
import {
  brokenSeries,
  countEntries,
  type LedgerProblem,
  misposted,
  unbalancedEntries,
  wrongSettlements,
} from './verify.queries.ts';

export interface LedgerReport {
  /** No problem was found. */
  readonly balanced: boolean;
  readonly entries: number;
  /** At most 1000 of each sort. */
  readonly problems: readonly LedgerProblem[];
}

/**
 * Recomputes from the documents what the ledger, the payment states and the number series should say, and compares.
 * Reads everything of the tenant in one transaction.
 */
export async function verifyLedger(ctx: Ctx): Promise<LedgerReport> {
  return ctx.transaction(async ({ db, tenant }) => {
    const entries = await countEntries(db, tenant.id);
    const problems = [
      ...(await unbalancedEntries(db, tenant.id)),
      ...(await misposted(db, tenant.id)),
      ...(await wrongSettlements(db, tenant.id)),
      ...(await brokenSeries(db, tenant.id)),
    ];
    return { balanced: problems.length === 0, entries, problems };
  });
}
