import type { Ctx } from '@cm/kit/ctx';
import { beyond, decodeCursor, type Page, toPage } from '@cm/kit/paging';
import { type Selectable, sql, type Updateable } from 'kysely';
import type { KycState } from './kyc.ts';
import type { CustomersTables } from './tables.ts';

export type VerificationRow = Omit<Selectable<CustomersTables['customers.kyc_verifications']>, 'tenant_id'>;
export type KycDocumentRow = Omit<Selectable<CustomersTables['customers.kyc_documents']>, 'tenant_id'>;

const db = (ctx: Ctx) => ctx.db.withTables<CustomersTables>();
const all = (ctx: Ctx) =>
  db(ctx).selectFrom('customers.kyc_verifications').selectAll().where('tenant_id', '=', ctx.tenant.id);

/** The latest verification of a customer, of any state. */
export async function latestVerification(ctx: Ctx, customerId: string): Promise<VerificationRow | undefined> {
  return all(ctx).where('customer_id', '=', customerId).orderBy('attempt', 'desc').limit(1).executeTakeFirst();
}

/** One verification; for a customer's own actor only one of its own. */
export async function findVerification(ctx: Ctx, id: string): Promise<VerificationRow | undefined> {
  return visibleById(ctx, id).executeTakeFirst();
}

export async function lockVerification(ctx: Ctx, id: string): Promise<VerificationRow | undefined> {
  return visibleById(ctx, id).forUpdate().executeTakeFirst();
}

function visibleById(ctx: Ctx, id: string) {
  const { actor } = ctx;
  const one = all(ctx).where('id', '=', id);
  if (actor.kind === 'staff' || actor.kind === 'system') return one;
  return one.where('customer_id', '=', actor.kind === 'customer' ? actor.customerId : null);
}

export async function listVerifications(ctx: Ctx, customerId: string): Promise<VerificationRow[]> {
  return all(ctx).where('customer_id', '=', customerId).orderBy('attempt', 'desc').limit(50).execute();
}

export async function insertVerification(
  ctx: Ctx,
  { id, customerId, attempt }: { id: string; customerId: string; attempt: number },
): Promise<void> {
  await db(ctx)
    .insertInto('customers.kyc_verifications')
    .values({ tenant_id: ctx.tenant.id, id, customer_id: customerId, attempt, state: 'draft', created_at: ctx.now() })
    .execute();
}

export async function updateVerification(
  ctx: Ctx,
  id: string,
  changes: Updateable<CustomersTables['customers.kyc_verifications']>,
): Promise<void> {
  await db(ctx)
    .updateTable('customers.kyc_verifications')
    .set(changes)
    .where('tenant_id', '=', ctx.tenant.id)
    .where('id', '=', id)
    .execute();
}

export async function listKycDocuments(ctx: Ctx, verificationId: string): Promise<KycDocumentRow[]> {
  return db(ctx)
    .selectFrom('customers.kyc_documents')
    .selectAll()
    .where('tenant_id', '=', ctx.tenant.id)
    .where('verification_id', '=', verificationId)
    .orderBy('created_at')
    .orderBy('type')
    .limit(100)
    .execute();
}

/** The document of that type, replacing an earlier one. */
export async function saveKycDocument(
  ctx: Ctx,
  document: { verificationId: string; type: string; fileId: string },
): Promise<void> {
  const fresh = { file_id: document.fileId, state: 'provided', reason: null, created_at: ctx.now() } as const;
  await db(ctx)
    .insertInto('customers.kyc_documents')
    .values({
      tenant_id: ctx.tenant.id,
      verification_id: document.verificationId,
      type: document.type,
      ...fresh,
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'verification_id', 'type']).doUpdateSet(fresh))
    .execute();
}

export async function decideDocument(
  ctx: Ctx,
  verificationId: string,
  decision: { type?: string; state: 'verified' | 'rejected'; reason: string | null },
): Promise<void> {
  const update = db(ctx)
    .updateTable('customers.kyc_documents')
    .set({ state: decision.state, reason: decision.reason })
    .where('tenant_id', '=', ctx.tenant.id)
    .where('verification_id', '=', verificationId);
  await (decision.type === undefined ? update : update.where('type', '=', decision.type)).execute();
}

export interface QueueFilter {
  readonly state: KycState;
  readonly assigneeId?: string | undefined;
  readonly sort: 'submittedAt' | '-submittedAt';
  readonly limit: number;
  readonly cursor?: string | undefined;
}

export async function listQueue(ctx: Ctx, filter: QueueFilter): Promise<Page<VerificationRow>> {
  const direction = filter.sort.startsWith('-') ? 'desc' : 'asc';
  const cursor = decodeCursor(filter.cursor, filter.sort);
  let query = all(ctx).where('state', '=', filter.state).where('submitted_at', 'is not', null);
  if (filter.assigneeId) query = query.where('assignee_id', '=', filter.assigneeId);
  if (cursor)
    query = query.where((eb) => beyond(eb.ref('submitted_at'), eb.ref('id'), cursor, direction, 'timestamptz'));
  const rows = await query
    .orderBy('submitted_at', direction)
    .orderBy('id', direction)
    .limit(filter.limit + 1)
    .execute();
  return toPage(rows, filter.limit, filter.sort, (row) => row.submitted_at ?? row.created_at);
}

/** Approved ones whose last day is past, oldest first; those that someone else handles are left alone. */
export async function lockExpired(ctx: Ctx, today: string, limit: number): Promise<VerificationRow[]> {
  return all(ctx)
    .where('state', '=', 'approved')
    .where('expires_on', '<', today)
    .orderBy('expires_on')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();
}

/** Serialises what opens verifications of one customer. */
export async function lockVerificationsOf(ctx: Ctx, customerId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`kyc:${ctx.tenant.id}:${customerId}`}, 0))`.execute(ctx.db);
}
