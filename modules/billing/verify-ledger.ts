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
 * @query
 */
export async function verifyLedger(ctx: Ctx): Promise<LedgerReport> {
  return ctx.transaction(async ({ db }) => {
    const entries = await countEntries(db);
    const problems = [
      ...(await unbalancedEntries(db)),
      ...(await misposted(db)),
      ...(await wrongSettlements(db)),
      ...(await brokenSeries(db)),
    ];
    return { balanced: problems.length === 0, entries, problems };
  });
}
