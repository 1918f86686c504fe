import { type Locale } from '@cm/kit/i18n';
import { type UserKind } from './session.ts';
import type { Ctx } from '@cm/kit/ctx';
import type { Selectable } from 'kysely';
import type { IdentityTables } from './tables.ts';

export type UserRow = Selectable<IdentityTables['identity.users']>;

const users = (ctx: Ctx) => ctx.db.withTables<IdentityTables>().selectFrom('identity.users').selectAll();

export function findUserByEmail(ctx: Ctx, email: string): Promise<UserRow | undefined> {
  return users(ctx).where('email', '=', email).executeTakeFirst();
}

export function findUser(ctx: Ctx, id: string): Promise<UserRow | undefined> {
  return users(ctx).where('id', '=', id).executeTakeFirst();
}

/** The row stays locked to the end of the transaction: two changes of one account follow each other. */
export function lockUser(ctx: Ctx, id: string): Promise<UserRow | undefined> {
  return users(ctx).where('id', '=', id).forUpdate().executeTakeFirst();
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

/** False when the address already has an account. */
export async function insertUser(ctx: Ctx, user: NewUser): Promise<boolean> {
  const result = await ctx.db
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
      passwordChangedAt: user.passwordHash ? ctx.now() : null,
      createdAt: ctx.now(),
    })
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
    | 'disabledAt'
  >
>;

export async function updateUser(ctx: Ctx, id: string, change: UserChange): Promise<void> {
  await ctx.db.withTables<IdentityTables>().updateTable('identity.users').set(change).where('id', '=', id).execute();
}
