import type { Ctx } from '@cm/kit/ctx';
import type { Day } from '@cm/kit/dates';
import { type Movement, movementsOf, owedBefore } from './statement.queries.ts';

export interface Statement {
  readonly currency: string;
  /** What the customer owed when the period began; negative is credit. Minor units. */
  readonly opening: number;
  readonly movements: readonly (Movement & { readonly balance: number })[];
  /** What is owed after the last movement listed. */
  readonly closing: number;
  /** The period holds more movements than are listed: ask for a shorter one. */
  readonly truncated: boolean;
}

const AT_MOST = 1000;

/** The customer's account between two days, both included, from the ledger. */
export async function customerStatement(
  ctx: Ctx,
  of: { customerId: string; currency: string; from: Day; to: Day },
): Promise<Statement> {
  return ctx.transaction(async (tx) => {
    const opening = await owedBefore(tx.db, { ...of, day: of.from });
    const found = await movementsOf(tx.db, { ...of, limit: AT_MOST + 1 });
    let balance = opening;
    const movements = found.slice(0, AT_MOST).map((movement) => {
      balance += movement.amount;
      return { ...movement, balance };
    });
    return { currency: of.currency, opening, movements, closing: balance, truncated: found.length > AT_MOST };
  });
}
