import type { Db } from '@cm/kit/database';
import type { NotificationsTables } from './tables.ts';

/** What a person said of one class and channel. */
export interface Choice {
  readonly class: string;
  readonly channel: string;
  readonly wanted: boolean;
}

const rows = (db: Db) => db.withTables<NotificationsTables>().selectFrom('notifications.preferences');

export function choicesOf(db: Db, userId: string): Promise<Choice[]> {
  return rows(db).select(['class', 'channel', 'wanted']).where('userId', '=', userId).limit(1000).execute();
}

/** Of these people, the ones who said the contrary. */
export async function contrary(db: Db, userIds: readonly string[], choice: Choice): Promise<string[]> {
  if (userIds.length === 0) return [];
  const found = await rows(db)
    .select('userId')
    .where('userId', 'in', [...userIds])
    .where('class', '=', choice.class)
    .where('channel', '=', choice.channel)
    .where('wanted', '=', !choice.wanted)
    .execute();
  return found.map((row) => row.userId);
}

export async function writeChoice(db: Db, userId: string, choice: Choice, now: Date): Promise<void> {
  await db
    .withTables<NotificationsTables>()
    .insertInto('notifications.preferences')
    .values({ userId, ...choice, updatedAt: now })
    .onConflict((conflict) =>
      conflict.constraint('preferences_pkey').doUpdateSet((set) => ({
        wanted: set.ref('excluded.wanted'),
        updatedAt: set.ref('excluded.updatedAt'),
      })),
    )
    .execute();
}
