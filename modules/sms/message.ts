import { named } from '@cm/kit/named';
import { z } from 'zod';

/** `refused`: by the gateway. `uncertain`: nobody can say whether it was taken. `expired`: of no use any more, so never sent. */
export const smsState = named('SmsState', z.enum(['queued', 'sending', 'sent', 'refused', 'uncertain', 'expired']));

/** Tries of one message, each after the gateway certainly did not take it. */
export const MAX_TRIES = 4;
const FIRST_WAIT_SECONDS = 5;

/** Seconds until the next try, as the gateway asked or twice as long as the last. */
export function secondsToNextTry(tries: number, asked: number | null): number {
  return Math.max(asked ?? 0, FIRST_WAIT_SECONDS * 2 ** (tries - 1));
}

/** The country code and what follows it, six digits in all: the range of numbers that an operator was given. */
export const prefixOf = (number: string): string => number.slice(1, 7);
