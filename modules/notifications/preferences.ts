import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { preferencesChanged } from './events.ts';
import { PREFERENCE_CLASSES, type PreferenceClass } from './mail-template.ts';
import type { NotificationsTables } from './tables.ts';

export type Preferences = Readonly<Record<PreferenceClass, boolean>>;

const rows = (ctx: Ctx) => ctx.db.withTables<NotificationsTables>().selectFrom('notifications.preferences');

/** Which classes of mail a person wants; what was never said is yes. */
export async function preferencesOf(ctx: Ctx, userId: string): Promise<Preferences> {
  const said = await rows(ctx).select(['class', 'email']).where('userId', '=', userId).execute();
  const byClass = new Map(said.map((row) => [row.class, row.email]));
  const wants = (name: PreferenceClass): boolean => byClass.get(name) ?? true;
  return {
    account: wants('account'),
    tickets: wants('tickets'),
    orders: wants('orders'),
    services: wants('services'),
    billing: wants('billing'),
  };
}

/** Of these people, the ones who switched the class off. */
export async function unwilling(
  ctx: Ctx,
  userIds: readonly string[],
  name: PreferenceClass,
): Promise<ReadonlySet<string>> {
  if (userIds.length === 0) return new Set();
  const found = await rows(ctx)
    .select('userId')
    .where('userId', 'in', [...userIds])
    .where('class', '=', name)
    .where('email', '=', false)
    .execute();
  return new Set(found.map((row) => row.userId));
}

/** Changes what is given and leaves the rest. */
export function changePreferences(
  outer: Ctx,
  userId: string,
  wanted: Readonly<Partial<Record<PreferenceClass, boolean | undefined>>>,
): Promise<Preferences> {
  return outer.transaction(async (ctx) => {
    const before = await preferencesOf(ctx, userId);
    const changed = PREFERENCE_CLASSES.filter((name) => wanted[name] !== undefined && wanted[name] !== before[name]);
    if (changed.length === 0) return before;
    await ctx.db
      .withTables<NotificationsTables>()
      .insertInto('notifications.preferences')
      .values(
        changed.map((name) => ({
          userId,
          class: name,
          email: wanted[name] ?? true,
          updatedAt: ctx.now(),
        })),
      )
      .onConflict((conflict) =>
        conflict.constraint('preferences_pkey').doUpdateSet((set) => ({
          email: set.ref('excluded.email'),
          updatedAt: set.ref('excluded.updatedAt'),
        })),
      )
      .execute();
    const after = await preferencesOf(ctx, userId);
    await emit(ctx, preferencesChanged, { userId, before, after });
    return after;
  });
}
