import type { Ctx } from '@cm/kit/ctx';
import type { NotificationsTables } from './tables.ts';

/** What a person said of one class and channel. */
export interface Choice {
  readonly class: string;
  readonly channel: string;
  readonly wanted: boolean;
}

const rows = (ctx: Ctx) => ctx.db.withTables<NotificationsTables>().selectFrom('notifications.preferences');

export function choicesOf(ctx: Ctx, userId: string): Promise<Choice[]> {
  return rows(ctx).select(['class', 'channel', 'wanted']).where('userId', '=', userId).limit(1000).execute();
}

/** Of these people, the ones who said the contrary. */
export async function contrary(ctx: Ctx, userIds: readonly string[], choice: Choice): Promise<string[]> {
  if (userIds.length === 0) return [];
  const found = await rows(ctx)
    .select('userId')
    .where('userId', 'in', [...userIds])
    .where('class', '=', choice.class)
    .where('channel', '=', choice.channel)
    .where('wanted', '=', !choice.wanted)
    .execute();
  return found.map((row) => row.userId);
}

export async function writeChoices(ctx: Ctx, userId: string, choices: readonly Choice[]): Promise<void> {
  await ctx.db
    .withTables<NotificationsTables>()
    .insertInto('notifications.preferences')
    .values(
      choices.map((choice) => ({
        userId: userId,
        class: choice.class,
        channel: choice.channel,
        wanted: choice.wanted,
        updatedAt: ctx.now(),
      })),
    )
    .onConflict((conflict) =>
      conflict.constraint('preferences_pkey').doUpdateSet((set) => ({
        wanted: set.ref('excluded.wanted'),
        updatedAt: set.ref('excluded.updatedAt'),
      })),
    )
    .execute();
}
