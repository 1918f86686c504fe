import { defineSetting } from '@cm/kit/settings';
import { z } from 'zod';
import { breachDaysWords, delaysWords } from './setting-words.ts';

/**
 * How long answers take. Ten days are the delay commonly cited for a correction under law 18-07, art. 35; a request keeps the day by
 * which it must be answered as it was when it came.
 */
export const delaysSetting = defineSetting({
  key: 'privacy.delays',
  words: delaysWords,
  schema: z.strictObject({
    answerDays: z.int().min(1).max(60),
    remindDays: z.int().min(1).max(30),
    downloadDays: z.int().min(1).max(30),
  }),
  fallback: { answerDays: 10, remindDays: 3, downloadDays: 7 },
});

/** Days for telling the authority of a breach: five (law 18-07 as amended by law 25-11). */
export const breachDaysSetting = defineSetting({
  key: 'privacy.breach_days',
  words: breachDaysWords,
  schema: z.int().min(1).max(30),
  fallback: 5,
});
