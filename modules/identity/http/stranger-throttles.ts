import type { Throttle } from '@cm/kit/http/route';
import { watched } from '../captcha.ts';
import { mailCodes, resets, signUps, STUFFING } from '../throttles.ts';

/** Of each the one that counts networks: what the others look at. */
const networks = (...rules: Throttle[][]): Throttle[] => rules.flatMap((one) => one.filter(({ by }) => by === 'ip'));

/** What limits the acts of those who have no session, each with what the other acts of their network counted (`captcha.ts`). */
export const strangerThrottles = {
  signUp: watched(signUps, [...networks(resets.portal, mailCodes), STUFFING]),
  passwordReset: watched(resets.portal, [...networks(signUps, mailCodes), STUFFING]),
  mailCode: watched(mailCodes, [...networks(signUps, resets.portal), STUFFING]),
} as const;
