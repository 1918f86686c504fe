import { isToken } from '@cm/kit/access';
import type { Ctx } from '@cm/kit/ctx';
import { staffOf } from './ask-approval.ts';
import { problems } from './problems.ts';
import { stateOf } from './request.ts';
import { lockVisible, type RequestRow } from './request.queries.ts';

/**
 * A request that still waits, locked: fifty who decide it at the same moment follow each other.
 * @throws ProblemError `approvals.session_needed`, `approvals.not_found` also for who holds too little, `approvals.decided`,
 *   `approvals.lapsed`
 */
export async function lockOpen(tx: Ctx, id: string): Promise<RequestRow> {
  const { userId, permissions } = staffOf(tx);
  if (isToken(tx.actor)) throw problems.session_needed();
  const row = await lockVisible(tx.db, { userId, permissions: [...permissions] }, id);
  if (!row) throw problems.not_found();
  if (row.outcome !== null) throw row.outcome === 'lapsed' ? problems.lapsed() : problems.decided();
  if (stateOf(row, tx.now()) === 'lapsed') throw problems.lapsed();
  return row;
}

/**
 * The same, for who decides: neither who asked nor whom it concerns.
 * @throws ProblemError what `lockOpen` throws, `approvals.own_request`, `approvals.own_case`
 */
export async function lockDecidable(tx: Ctx, id: string): Promise<RequestRow> {
  const row = await lockOpen(tx, id);
  const { userId, permissions } = staffOf(tx);
  if (row.askedBy === userId) throw problems.own_request();
  if (row.personId === userId) throw problems.own_case();
  if (row.permissions.some((permission) => !permissions.has(permission))) throw problems.not_found();
  return row;
}
