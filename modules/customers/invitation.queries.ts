import type { Db } from '@cm/kit/database';
import type { Selectable } from 'kysely';
import type { CustomersTables } from './tables.ts';

export type InvitationRow = Selectable<CustomersTables['customers.invitations']>;
export type InvitationOutcome = NonNullable<InvitationRow['outcome']>;

const tables = (db: Db) => db.withTables<CustomersTables>();
const all = (db: Db) => tables(db).selectFrom('customers.invitations').selectAll();

export type NewInvitation = Pick<
  InvitationRow,
  'id' | 'customerId' | 'contactId' | 'email' | 'permissions' | 'asOwner' | 'invitedBy' | 'expiresAt'
>;

/** The contact's earlier invitation, if any, counts no more. */
export async function replaceInvitation(db: Db, invitation: NewInvitation, now: Date): Promise<void> {
  await endInvitationsOf(db, invitation.contactId, 'replaced', now);
  await tables(db)
    .insertInto('customers.invitations')
    .values({ ...invitation, createdAt: now })
    .execute();
}

/** Ends what is open for a contact; gives how many there were: none or one. */
export async function endInvitationsOf(
  db: Db,
  contactId: string,
  outcome: InvitationOutcome,
  now: Date,
): Promise<number> {
  const ended = await tables(db)
    .updateTable('customers.invitations')
    .set({ outcome, endedAt: now })
    .where('contactId', '=', contactId)
    .where('endedAt', 'is', null)
    .executeTakeFirst();
  return Number(ended.numUpdatedRows);
}

/** One that can still be answered; whoever answers locks its contact and looks again. */
export function findOpenInvitation(db: Db, id: string, now: Date): Promise<InvitationRow | undefined> {
  return all(db).where('id', '=', id).where('endedAt', 'is', null).where('expiresAt', '>', now).executeTakeFirst();
}

/** What an address has been invited to and can still answer, newest first, at most twenty. */
export function listOpenInvitations(db: Db, email: string, now: Date): Promise<InvitationRow[]> {
  return all(db)
    .where('email', '=', email)
    .where('endedAt', 'is', null)
    .where('expiresAt', '>', now)
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .limit(20)
    .execute();
}

export async function setInvitedPermissions(db: Db, id: string, permissions: readonly string[]): Promise<void> {
  await tables(db)
    .updateTable('customers.invitations')
    .set({ permissions: [...permissions] })
    .where('id', '=', id)
    .execute();
}

/** Invitations made since, by one customer and to one address; each counted up to `most`. */
export async function countInvitations(
  db: Db,
  { customerId, email, since, most }: { customerId: string; email: string; since: Date; most: number },
): Promise<{ readonly byCustomer: number; readonly toAddress: number }> {
  const count = async (column: 'customerId' | 'email', value: string): Promise<number> => {
    const rows = await tables(db)
      .selectFrom('customers.invitations')
      .select('id')
      .where(column, '=', value)
      .where('createdAt', '>', since)
      .limit(most)
      .execute();
    return rows.length;
  };
  return { byCustomer: await count('customerId', customerId), toAddress: await count('email', email) };
}

/** Does one of the customers wait for somebody's answer? */
export async function hasOpenInvitation(db: Db, customerIds: readonly string[], now: Date): Promise<boolean> {
  const row = await tables(db)
    .selectFrom('customers.invitations')
    .select('id')
    .where('customerId', 'in', [...customerIds])
    .where('endedAt', 'is', null)
    .where('expiresAt', '>', now)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
