import type { Ctx } from '@cm/kit/ctx';
import type { ErasureHindrance } from '@cm/kit/erasure';
import type { Words } from '@cm/kit/i18n';
import { type Erased, subjectsOf } from './erasure-subjects.ts';

export interface FoundHindrance {
  readonly key: string;
  readonly label: Words;
  /** How many, counted up to 1000. */
  readonly rows: number;
}

/** What the owner of an account owns is what is erased with it. */
const OWNED = 'customers.accounts_owned';

/** What stands in the way, by what the modules say; nothing where the erasure may go on. */
export async function findHindrances(
  ctx: Ctx,
  hindrances: readonly ErasureHindrance[],
  erased: Erased,
): Promise<FoundHindrance[]> {
  const subjects = await subjectsOf(ctx, erased);
  const found: FoundHindrance[] = [];
  for (const { key, label, count } of hindrances) {
    if (key === OWNED && erased.customerId !== null) continue;
    let rows = 0;
    for (const subject of subjects) rows += await count(ctx.db, subject);
    if (rows > 0) found.push({ key, label, rows });
  }
  return found;
}
