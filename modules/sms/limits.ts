import { named } from '@cm/kit/named';
import { z } from 'zod';

/** Why a message is not let through. */
export const smsRefusal = named(
  'SmsRefusal',
  z.enum([
    'country',
    'number_pause',
    'number_rate',
    'number_day',
    'network',
    'blocked',
    'prefix_day',
    'country_day',
    'budget',
  ]),
);
export type SmsRefusal = z.infer<typeof smsRefusal>;

const DAY_SECONDS = 86_400;

/** Quality catalogue §3. A number: one in 60 s, three in ten minutes, five a day. */
const OF_A_NUMBER = [
  { reason: 'number_pause', most: 1, seconds: 60 },
  { reason: 'number_rate', most: 3, seconds: 600 },
  { reason: 'number_day', most: 5, seconds: DAY_SECONDS },
] as const;
/** A network (an IPv4 address, a /64): ten an hour. */
const OF_A_NETWORK = { reason: 'network', most: 10, seconds: 3600 } as const;

/** How many of a prefix are looked at, and the least part of them, in percent, that somebody must have read. */
export const WINDOW = 50;
const LEAST_READ_PERCENT = 30;

/** How far back the moments of `Usage` must reach, and how many of them there must be at least. */
export const LOOKED_AT = {
  number: { seconds: DAY_SECONDS, most: 5 },
  network: { seconds: OF_A_NETWORK.seconds, most: OF_A_NETWORK.most },
  daySeconds: DAY_SECONDS,
} as const;

/** What was let through already, of the number, the network, the range of numbers and the country that are asked for. */
export interface Usage {
  /** Moments, newest first. */
  readonly ofNumber: readonly Date[];
  readonly ofNetwork: readonly Date[];
  /** In the last 24 hours. */
  readonly ofPrefix: number;
  readonly ofDialCode: number;
  readonly isBlocked: boolean;
  /** Of the tenant's calendar day, in hundredths of its currency. */
  readonly spent: number;
}

export interface Limits {
  readonly price: number;
  readonly dailyBudget: number;
  readonly prefixPerDay: number;
  readonly countryPerDay: number;
}

export interface Refusal {
  readonly reason: SmsRefusal;
  /** Until the same may be asked for again; null where waiting is not what helps. */
  readonly waitSeconds: number | null;
}

/** The first limit that one more message would go beyond, null when it may go. */
export function refusalOf(usage: Usage, limits: Limits, now: Date): Refusal | null {
  for (const rule of OF_A_NUMBER) {
    const waitSeconds = waitFor(usage.ofNumber, rule, now);
    if (waitSeconds > 0) return { reason: rule.reason, waitSeconds };
  }
  const waitSeconds = waitFor(usage.ofNetwork, OF_A_NETWORK, now);
  if (waitSeconds > 0) return { reason: 'network', waitSeconds };
  if (usage.isBlocked) return { reason: 'blocked', waitSeconds: null };
  if (usage.ofPrefix >= limits.prefixPerDay) return { reason: 'prefix_day', waitSeconds: null };
  if (usage.ofDialCode >= limits.countryPerDay) return { reason: 'country_day', waitSeconds: null };
  if (usage.spent + limits.price > limits.dailyBudget) return { reason: 'budget', waitSeconds: null };
  return null;
}

function waitFor(moments: readonly Date[], rule: { most: number; seconds: number }, now: Date): number {
  const nth = moments[rule.most - 1];
  if (!nth) return 0;
  return Math.max(0, Math.ceil((nth.getTime() + rule.seconds * 1000 - now.getTime()) / 1000));
}

/** Whether so few of the last fifty were read that nobody seems to be there: numbers that are called for money. */
export function isUnread({ sent, verified }: { readonly sent: number; readonly verified: number }): boolean {
  return sent >= WINDOW && verified * 100 < sent * LEAST_READ_PERCENT;
}

/** Parts of the day's budget that administrators are told of, in percent. */
const LEVELS = [50, 80] as const;

/**
 * The level that the day's spending has reached: 100 when one more message would go beyond the budget, 0 below the first.
 */
export function levelOf(spent: number, { price, dailyBudget }: Pick<Limits, 'price' | 'dailyBudget'>): number {
  if (spent + price > dailyBudget) return 100;
  return LEVELS.findLast((level) => spent * 100 >= level * dailyBudget) ?? 0;
}
