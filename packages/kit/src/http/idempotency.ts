import type { Ctx } from '../ctx.ts';
import { actorKey } from '../access.ts';
import { sha256 } from '../crypto.ts';
import { sendAlong } from '../database.ts';
import { common } from '../problems.ts';
import type { KitTables } from '../tables.ts';

export interface Replay {
  readonly status: number;
  readonly body: string | null;
}

export interface IdempotentRequest {
  readonly key: string;
  readonly operationId: string;
  readonly fingerprint: string;
  /** Whose key it is, when not the caller's. */
  readonly principal?: string;
}

/**
 * Claims the key inside the request's own transaction. A second request with it waits on the row until the first ends:
 * after a commit it gets the stored answer, after a rollback it does the work itself. So the effect, the key and the
 * answer exist together or not at all.
 *
 * @returns the stored answer, or null when the caller must do the work
 * @throws ProblemError 422 when the key was used for another request
 */
export async function claimKey(ctx: Ctx, request: IdempotentRequest): Promise<Replay | null> {
  const db = ctx.db.withTables<KitTables>();
  const principal = principalOf(ctx, request);
  const hash = sha256(`${request.operationId}\n${request.fingerprint}`);
  const claimed = await db
    .insertInto('kit.idempotency_keys')
    .values({
      principal,
      key: request.key,
      operationId: request.operationId,
      requestHash: hash,
      createdAt: ctx.now(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (claimed.numInsertedOrUpdatedRows === 1n) return null;
  const row = await db
    .selectFrom('kit.idempotency_keys')
    .select(['requestHash', 'status', 'body'])
    .where('principal', '=', principal)
    .where('key', '=', request.key)
    .executeTakeFirstOrThrow();
  if (!row.requestHash.equals(hash)) throw common.idempotency_key_reused();
  if (row.status === null) throw common.unavailable();
  return { status: row.status, body: row.body };
}

export function storeAnswer(ctx: Ctx, request: IdempotentRequest, answer: Replay): void {
  const store = ctx.db
    .withTables<KitTables>()
    .updateTable('kit.idempotency_keys')
    .set({ status: answer.status, body: answer.body })
    .where('principal', '=', principalOf(ctx, request))
    .where('key', '=', request.key);
  sendAlong(ctx.db, store.compile());
}

/** A person's key for one customer says nothing of their act for another. */
function principalOf({ actor }: Ctx, { principal }: IdempotentRequest): string {
  if (principal !== undefined) return principal;
  return actor.kind === 'customer' && actor.customerId !== null
    ? `${actorKey(actor)}@${actor.customerId}`
    : actorKey(actor);
}
