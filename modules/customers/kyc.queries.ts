import type { Actor } from '@cm/kit/access';
import type { Db } from '@cm/kit/database';
import { beyond, decodeCursor, type Page, toPage } from '@cm/kit/paging';
import { type NotNull, type Selectable, sql, type Updateable } from 'kysely';
import type { KycState } from './kyc.ts';
import type { CustomersTables } from './tables.ts';

export type VerificationRow = Selectable<CustomersTables['customers.kyc_verifications']>;
export type KycDocumentRow = Selectable<CustomersTables['customers.kyc_documents']>;

const tables = (db: Db) => db.withTables<CustomersTables>();
const all = (db: Db) => tables(db).selectFrom('customers.kyc_verifications').selectAll();

/** The latest verification of a customer, of any state. */
export async function latestVerification(db: Db, customerId: string): Promise<VerificationRow | undefined> {
  return all(db).where('customerId', '=', customerId).orderBy('attempt', 'desc').limit(1).executeTakeFirst();
}

/** One verification; for a customer's own actor only one of its own. */
export async function findVerification(db: Db, actor: Actor, id: string): Promise<VerificationRow | undefined> {
  return visibleById(db, actor, id).executeTakeFirst();
}

export async function lockVerification(db: Db, actor: Actor, id: string): Promise<VerificationRow | undefined> {
  return visibleById(db, actor, id).forUpdate().executeTakeFirst();
}

function visibleById(db: Db, actor: Actor, id: string) {
  const one = all(db).where('id', '=', id);
  if (actor.kind === 'staff' || actor.kind === 'system') return one;
  return one.where('customerId', '=', actor.kind === 'customer' ? actor.customerId : null);
}

export async function listVerifications(db: Db, customerId: string): Promise<VerificationRow[]> {
  return all(db).where('customerId', '=', customerId).orderBy('attempt', 'desc').limit(50).execute();
}

export async function insertVerification(
  db: Db,
  { id, customerId, attempt }: { id: string; customerId: string; attempt: number },
  now: Date,
): Promise<void> {
  await tables(db)
    .insertInto('customers.kyc_verifications')
    .values({ id, customerId, attempt, state: 'draft', createdAt: now })
    .execute();
}

export async function updateVerification(
  db: Db,
  id: string,
  changes: Updateable<CustomersTables['customers.kyc_verifications']>,
): Promise<void> {
  await tables(db).updateTable('customers.kyc_verifications').set(changes).where('id', '=', id).execute();
}

export async function listKycDocuments(db: Db, verificationId: string): Promise<KycDocumentRow[]> {
  return tables(db)
    .selectFrom('customers.kyc_documents')
    .selectAll()
    .where('verificationId', '=', verificationId)
    .orderBy('createdAt')
    .orderBy('type')
    .limit(100)
    .execute();
}

/** The document of that type, replacing an earlier one. */
export async function saveKycDocument(
  db: Db,
  document: { verificationId: string; type: string; fileId: string },
  now: Date,
): Promise<void> {
  const fresh = { fileId: document.fileId, state: 'provided', reason: null, createdAt: now } as const;
  await tables(db)
    .insertInto('customers.kyc_documents')
    .values({
      verificationId: document.verificationId,
      type: document.type,
      ...fresh,
    })
    .onConflict((conflict) => conflict.constraint('kyc_documents_pkey').doUpdateSet(fresh))
    .execute();
}

export async function decideDocument(
  db: Db,
  verificationId: string,
  decision: { type?: string; state: 'verified' | 'rejected'; reason: string | null },
): Promise<void> {
  const update = tables(db)
    .updateTable('customers.kyc_documents')
    .set({ state: decision.state, reason: decision.reason })
    .where('verificationId', '=', verificationId);
  await (decision.type === undefined ? update : update.where('type', '=', decision.type)).execute();
}

export interface QueueFilter {
  readonly state: KycState;
  /** Only approved ones that end from the first to the second of these days. */
  readonly ending?: { readonly from: string; readonly until: string } | undefined;
  readonly assigneeId?: string | undefined;
  readonly sort: 'submittedAt' | '-submittedAt' | 'expiresOn' | '-expiresOn';
  readonly limit: number;
  readonly cursor?: string | undefined;
}

export async function listQueue(db: Db, filter: QueueFilter): Promise<Page<VerificationRow>> {
  const direction = filter.sort.startsWith('-') ? 'desc' : 'asc';
  const cursor = decodeCursor(filter.cursor, filter.sort);
  const by = filter.sort.endsWith('expiresOn') ? 'expiresOn' : 'submittedAt';
  let query = all(db).where('state', '=', filter.state).where('submittedAt', 'is not', null).where(by, 'is not', null);
  if (filter.ending)
    query = query
      .where('state', '=', 'approved')
      .where('expiresOn', '>=', filter.ending.from)
      .where('expiresOn', '<=', filter.ending.until);
  if (filter.assigneeId) query = query.where('assigneeId', '=', filter.assigneeId);
  if (cursor)
    query = query.where((eb) =>
      beyond(eb.ref(by), eb.ref('id'), cursor, direction, by === 'expiresOn' ? 'date' : 'timestamptz'),
    );
  const rows = await query
    .orderBy(by, direction)
    .orderBy('id', direction)
    .limit(filter.limit + 1)
    .execute();
  return toPage(rows, filter.limit, filter.sort, (row) => row[by] ?? row.createdAt);
}

/** Approved ones whose last day is past, oldest first; those that someone else handles are left alone. */
export async function lockExpired(db: Db, today: string, limit: number) {
  return all(db)
    .where('state', '=', 'approved')
    .where('expiresOn', '<', today)
    .$narrowType<{ expiresOn: NotNull }>()
    .orderBy('expiresOn')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();
}

/** Approved ones that end from today until then, whose people have not heard that so few days are left. */
export async function lockToRemind(
  db: Db,
  { today, until, days }: { readonly today: string; readonly until: string; readonly days: number },
  limit: number,
) {
  return all(db)
    .where('state', '=', 'approved')
    .where('expiresOn', '>=', today)
    .where('expiresOn', '<=', until)
    .where((eb) => eb.or([eb('remindedDays', 'is', null), eb('remindedDays', '>', days)]))
    .$narrowType<{ expiresOn: NotNull }>()
    .orderBy('expiresOn')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();
}

/** Serialises what opens or approves verifications of one customer. */
export async function lockVerificationsOf(db: Db, customerId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('kyc:' || current_setting('app.tenant') || ':' || ${customerId}, 0))`.execute(
    db,
  );
}

/** Waits for whoever holds the lock above, and keeps them waiting until the transaction ends. */
export async function awaitDecisions(db: Db, customerId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(hashtextextended('kyc:' || current_setting('app.tenant') || ':' || ${customerId}, 0))`.execute(
    db,
  );
}
