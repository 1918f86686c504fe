import type { Ctx } from '@cm/kit/ctx';
import { readSetting } from '@cm/kit/settings';
import { type ConsentChannel, type Purpose, textVersion } from './consent.ts';
import { type LastWord, listLastWords } from './consent.queries.ts';
import { purposesSetting } from './purposes.ts';

/** What one person said of one purpose by one channel; without a word, no. */
export interface Standing {
  readonly channel: ConsentChannel;
  readonly given: boolean;
  readonly saidAt: Date | null;
  readonly source: LastWord['source'] | null;
}

export interface PurposeStanding extends Omit<Purpose, 'channels'> {
  readonly version: string;
  readonly channels: Standing[];
}

/** How each of these people stands on every purpose that the operator has. */
export async function consentsOf(ctx: Ctx, userIds: readonly string[]): Promise<Map<string, PurposeStanding[]>> {
  const purposes = await readSetting(ctx, purposesSetting);
  const words = new Map(
    (await listLastWords(ctx.db, userIds)).map((word) => [[word.userId, word.purpose, word.channel].join(' '), word]),
  );
  return new Map(
    userIds.map((userId) => [
      userId,
      purposes.map((purpose) => ({
        ...purpose,
        version: textVersion(purpose),
        channels: purpose.channels.map((channel) => {
          const word = words.get([userId, purpose.key, channel].join(' '));
          const { given = false, saidAt = null, source = null } = word ?? {};
          return { channel, given, saidAt, source };
        }),
      })),
    ]),
  );
}
