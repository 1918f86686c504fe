import { type Db, isUniqueViolation } from '@cm/kit/database';
import { type Locale } from '@cm/kit/i18n';
import { type UserKind } from './session.ts';
import type { Selectable } from 'kysely';
import { problems } from './problems.ts';
import type { IdentityTables } from './tables.ts';

export type UserRow = Selectable<IdentityTables['identity.users']>;

const users = (db: Db) => db.withTables<IdentityTables>().selectFrom('identity.users').selectAll();

export function findUserByEmail(db: Db, email: string): Promise<UserRow | undefined> {
  return users(db).where('email', '=', email).executeTakeFirst();
}

export function findUser(db: Db, id: string): Promise<UserRow | undefined> {
  return users(db).where('id', '=', id).executeTakeFirst();
}

/** The row stays locked to the end of the transaction: two changes of one account follow each other. */
export function lockUser(db: Db, id: string): Promise<UserRow | undefined> {
  return users(db).where('id', '=', id).forUpdate().executeTakeFirst();
}

export interface NewUser {
  readonly id: string;
  readonly kind: UserKind;
  readonly email: string;
  readonly name: string;
  readonly phone?: string | null;
  readonly locale: Locale;
  readonly passwordHash?: string | null;
  readonly emailVerifiedAt?: Date | null;
}

const inserting = (db: Db, user: NewUser, now: Date) =>
  db
    .withTables<IdentityTables>()
    .insertInto('identity.users')
    .values({
      id: user.id,
      kind: user.kind,
      email: user.email,
      emailVerifiedAt: user.emailVerifiedAt ?? null,
      name: user.name,
      phone: user.phone ?? null,
      locale: user.locale,
      passwordHash: user.passwordHash ?? null,
      passwordChangedAt: user.passwordHash ? now : null,
      createdAt: now,
    });

/** The id of whoever has the address: the given one, or somebody's who had it before and is left as they are. */
export async function insertOrFindUser(db: Db, user: NewUser, now: Date): Promise<string> {
  const { id } = await inserting(db, user, now)
    .onConflict((conflict) =>
      conflict.constraint('users_tenant_id_email_key').doUpdateSet(({ ref }) => ({ email: ref('excluded.email') })),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** False when the address already has an account. */
export async function insertUser(db: Db, user: NewUser, now: Date): Promise<boolean> {
  const result = await inserting(db, user, now)
    .onConflict((conflict) => conflict.constraint('users_tenant_id_email_key').doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

type UserChange = Partial<
  Pick<
    UserRow,
    | 'name'
    | 'phone'
    | 'locale'
    | 'emailVerifiedAt'
    | 'passwordHash'
    | 'passwordChangedAt'
    | 'totpSecret'
    | 'totpEnabledAt'
    | 'totpLastStep'
    | 'networks'
    | 'disabledAt'
    | 'factorOfferDeclinedAt'
  >
>;

export async function updateUser(db: Db, id: string, change: UserChange): Promise<void> {
  await db.withTables<IdentityTables>().updateTable('identity.users').set(change).where('id', '=', id).execute();
}

/** The person proved this address at this moment. @throws ProblemError `identity.email_taken` when somebody has it */
export async function setEmail(db: Db, id: string, email: string, now: Date): Promise<void> {
  try {
    await db
      .withTables<IdentityTables>()
      .updateTable('identity.users')
      .set({ email, emailVerifiedAt: now })
      .where('id', '=', id)
      .execute();
  } catch (error) {
    throw isUniqueViolation(error, 'users_tenant_id_email_key') ? problems.email_taken() : error;
  }
}

/** Records the step of a code that was just used; false when that step or a later one was used before. */
export async function advanceTotpStep(db: Db, id: string, step: number): Promise<boolean> {
  const won = await db
    .withTables<IdentityTables>()
    .updateTable('identity.users')
    .set({ totpLastStep: step })
    .where('id', '=', id)
    .where('totpLastStep', '<', step)
    .executeTakeFirst();
  return won.numUpdatedRows === 1n;
}
