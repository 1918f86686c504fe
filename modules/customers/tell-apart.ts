import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { uuidv7 } from '@cm/kit/ids';
import type { CustomerRow } from './customer.queries.ts';
import { customersToldApart, customersToldApartWithdrawn } from './duplicate-events.ts';
import { deleteDistinction, insertDistinction, lockPair, pairOf } from './distinction.queries.ts';
import { refreshIdentityKeys } from './identity-key.queries.ts';
import { problems } from './problems.ts';

export interface TwoCustomers {
  readonly id: string;
  readonly otherId: string;
}

type Known = Pick<CustomerRow, 'id' | 'number'>;

/**
 * Somebody says that two customers are not the same one: they are no probable duplicates from now on, whatever they
 * share. Said twice, the first reason stands.
 * @throws ProblemError `customers.not_found`, `customers.same_customer`
 */
export async function tellApart(
  ctx: Ctx,
  { reason, ...two }: TwoCustomers & { readonly reason: string },
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const [one, other] = await lockBoth(tx, two);
    const by = tx.actor.kind === 'staff' ? tx.actor.userId : null;
    await noteDistinct(tx, [one, other], { reason, by });
  });
}

/** Of two customers that nobody else changes at present. `by`: whose word it is, null where no colleague gave it. */
export async function noteDistinct(
  tx: Ctx,
  [one, other]: readonly [Known, Known],
  { reason, by }: { readonly reason: string; readonly by: string | null },
): Promise<void> {
  const row = { ...pairOf(one.id, other.id), id: uuidv7(tx.now()), reason, saidBy: by, saidAt: tx.now() };
  if (!(await insertDistinction(tx.db, row))) return;
  for (const [about, than] of bothWays(one, other))
    await emit(tx, customersToldApart, { ...toldOf(about, than), reason });
}

/**
 * What was said of two customers is taken back: where they still share something, they are probable duplicates again.
 * @throws ProblemError `customers.not_found`, `customers.same_customer`, `customers.not_told_apart`
 */
export async function withdrawDistinction(ctx: Ctx, two: TwoCustomers): Promise<void> {
  await ctx.transaction(async (tx) => {
    const [one, other] = await lockBoth(tx, two);
    if (!(await deleteDistinction(tx.db, pairOf(one.id, other.id)))) throw problems.not_told_apart();
    await refreshIdentityKeys(tx.db, one, tx.now());
    for (const [about, than] of bothWays(one, other)) await emit(tx, customersToldApartWithdrawn, toldOf(about, than));
  });
}

/** Whoever writes the pairs of a customer holds its row: they wait for this act, or it for them. */
async function lockBoth(tx: Ctx, { id, otherId }: TwoCustomers): Promise<readonly [CustomerRow, CustomerRow]> {
  if (id === otherId) throw problems.same_customer();
  const [first, second] = await lockPair(tx.db, pairOf(id, otherId));
  if (!first || !second) throw problems.not_found();
  return [first, second];
}

const bothWays = (one: Known, other: Known) =>
  [
    [one, other],
    [other, one],
  ] as const;

const toldOf = (about: Known, than: Known) => ({
  customerId: about.id,
  number: about.number,
  otherId: than.id,
  otherNumber: than.number,
});
