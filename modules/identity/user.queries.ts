import type { Ctx } from '@cm/kit/ctx';
import type { Selectable } from 'kysely';
import type { IdentityTables } from './tables.ts';

export type UserRow = Selectable<IdentityTables['identity.users']>;

const users = (ctx: Ctx) =>
  ctx.db.withTables<IdentityTables>().selectFrom('identity.users').selectAll().where('tenant_id', '=', ctx.tenant.id);

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
  readonly kind: 'customer' | 'staff';
  readonly email: string;
  readonly name: string;
  readonly phone?: string | null;
  readonly locale: 'fr' | 'ar' | 'en';
  readonly passwordHash?: string | null;
  readonly emailVerifiedAt?: Date | null;
}

/** False when the address already has an account. */
export async function insertUser(ctx: Ctx, user: NewUser): Promise<boolean> {
  const result = await ctx.db
    .withTables<IdentityTables>()
    .insertInto('identity.users')
    .values({
      tenant_id: ctx.tenant.id,
      id: user.id,
      kind: user.kind,
      email: user.email,
      email_verified_at: user.emailVerifiedAt ?? null,
      name: user.name,
      phone: user.phone ?? null,
      locale: user.locale,
      password_hash: user.passwordHash ?? null,
      password_changed_at: user.passwordHash ? ctx.now() : null,
      created_at: ctx.now(),
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'email']).doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

type UserChange = Partial<
  Pick<
    UserRow,
    | 'name'
    | 'phone'
    | 'locale'
    | 'email_verified_at'
    | 'password_hash'
    | 'password_changed_at'
    | 'totp_secret'
    | 'totp_enabled_at'
    | 'totp_last_step'
    | 'disabled_at'
  >
>;

export async function updateUser(ctx: Ctx, id: string, change: UserChange): Promise<void> {
  await ctx.db
    .withTables<IdentityTables>()
    .updateTable('identity.users')
    .set(change)
    .where('tenant_id', '=', ctx.tenant.id)
    .where('id', '=', id)
    .execute();
}
