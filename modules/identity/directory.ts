import { type UserKind } from './session.ts';
import type { Ctx } from '@cm/kit/ctx';
import type { Locale } from '@cm/kit/i18n';
import type { IdentityTables } from './tables.ts';

/** What other modules may know of a person. */
export interface UserSummary {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly kind: UserKind;
  readonly locale: Locale;
}

const summaries = (ctx: Ctx) =>
  ctx.db.withTables<IdentityTables>().selectFrom('identity.users').select(['id', 'name', 'email', 'kind', 'locale']);

/** @query */
export async function usersByIds(ctx: Ctx, ids: readonly string[]): Promise<Map<string, UserSummary>> {
  const wanted = [...new Set(ids)].slice(0, 1000);
  if (wanted.length === 0) return new Map();
  const rows = await summaries(ctx).where('id', 'in', wanted).execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** @query */
export async function userById(ctx: Ctx, id: string): Promise<UserSummary | null> {
  return (await usersByIds(ctx, [id])).get(id) ?? null;
}

/**
 * Colleagues who can be given work: active staff by name, at most 500.
 * @query
 */
export function staffMembers(ctx: Ctx): Promise<UserSummary[]> {
  return summaries(ctx)
    .where('kind', '=', 'staff')
    .where('disabledAt', 'is', null)
    .orderBy('name')
    .limit(500)
    .execute();
}
