import type { Ctx } from '@cm/kit/ctx';
import { common } from '@cm/kit/problems';
import { assertMay, type InvoiceAct } from './invoice.ts';
import { type InvoiceRow, lockInvoice } from './invoice.queries.ts';
import { problems } from './problems.ts';

/**
 * The invoice, locked until the transaction ends, after checking that the act is allowed in its state.
 * @throws ProblemError 404; 409 for the state, or `common.stale` when somebody changed it since `version`
 */
export async function lockedInvoice(ctx: Ctx, id: string, act: InvoiceAct, version?: number): Promise<InvoiceRow> {
  const invoice = await lockInvoice(ctx.db, id);
  if (!invoice) throw problems.not_found();
  assertMay(invoice.state, act);
  if (version !== undefined && version !== invoice.version) throw common.stale();
  return invoice;
}
