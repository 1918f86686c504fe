import { defineSetting } from '@cm/kit/settings';
import { z } from 'zod';
import { acknowledgementsPerHourWords, autoCloseDaysWords, reopenDaysWords } from './setting-words.ts';

/** Days after the resolution during which a customer's reply reopens the ticket; later it opens a linked one. */
export const reopenDays = defineSetting({
  key: 'tickets.reopen_days',
  words: reopenDaysWords,
  schema: z.int().min(0).max(365),
  fallback: 7,
});

/** Days after which a resolved ticket closes by itself. */
export const autoCloseDays = defineSetting({
  key: 'tickets.auto_close_days',
  words: autoCloseDaysWords,
  schema: z.int().min(1).max(365),
  fallback: 14,
});

/** Automatic acknowledgements of mails in an hour, for all senders together; beyond it mails open tickets in silence. */
export const acknowledgementsPerHour = defineSetting({
  key: 'tickets.acknowledgements_per_hour',
  words: acknowledgementsPerHourWords,
  schema: z.int().min(0).max(10_000),
  fallback: 200,
});

export const settings = [reopenDays, autoCloseDays, acknowledgementsPerHour];
