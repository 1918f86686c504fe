import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import type { Locale } from '@cm/kit/i18n';
import { common } from '@cm/kit/problems';
import { profileChanged } from './events.ts';
import { lockUser, updateUser } from './user.queries.ts';

export interface ProfileChange {
  readonly name?: string | undefined;
  readonly phone?: string | null | undefined;
  readonly locale?: Locale | undefined;
}

export async function updateProfile(ctx: Ctx, userId: string, change: ProfileChange): Promise<void> {
  await ctx.transaction(async (tx) => {
    const user = await lockUser(tx.db, userId);
    if (!user) throw common.not_found();
    const next = {
      name: change.name ?? user.name,
      phone: change.phone === undefined ? user.phone : change.phone,
      locale: change.locale ?? user.locale,
    };
    const changes: Record<string, { from: string | null; to: string | null }> = {};
    for (const key of ['name', 'phone', 'locale'] as const)
      if (next[key] !== user[key]) changes[key] = { from: user[key], to: next[key] };
    if (Object.keys(changes).length > 0) await updateUser(tx.db, userId, next);
    await emit(tx, profileChanged, { userId, email: user.email, changes });
  });
}
