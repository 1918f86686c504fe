import type { Ctx } from '@cm/kit/ctx';
import { type ErasedRows, type Erasure, NOTHING_ERASED } from '@cm/kit/erasure';
import { emit } from '@cm/kit/events';
import { payloadsErased } from './events.ts';
import { listHeldOf } from './payload.queries.ts';
import { MAX_ERASED } from './sealed-payload.ts';

/**
 * Tells the chain to let go of what some of the entries about somebody tell; the transaction that chains it removes them. An entry
 * that is named twice is taken once.
 */
export async function erasePayloads(
  ctx: Ctx,
  { reference, begunAt, ...about }: Erasure,
  after: string | null,
): Promise<ErasedRows> {
  const positions = await listHeldOf(ctx.db, about, { after: Number(after ?? 0), until: begunAt, limit: MAX_ERASED });
  const last = positions.at(-1);
  if (last === undefined) return NOTHING_ERASED;
  await emit(ctx, payloadsErased, { positions, reference });
  return { rows: positions.length, files: [], next: String(last) };
}
