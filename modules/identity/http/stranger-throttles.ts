import type { Throttle } from '@cm/kit/http/route';
import { watched } from '../captcha.ts';
import { guesses, STUFFING } from './sign-in-routes.ts';

const signUps: Throttle[] = [
  { name: 'sign-up', by: 'ip', limit: 20, windowSeconds: 3600 },
  { name: 'sign-up:account', by: 'ip_and_body', property: 'email', limit: 5, windowSeconds: 3600 },
];
const resets = guesses('portal:reset');
const mailCodes: Throttle[] = [
  { name: 'mail-code', by: 'ip', limit: 20, windowSeconds: 3600 },
  { name: 'mail-code:account', by: 'ip_and_body', property: 'email', limit: 5, windowSeconds: 900 },
];
/** Of each the one that counts networks: what the others look at. */
const networks = (...rules: Throttle[][]): Throttle[] => rules.flatMap((one) => one.filter(({ by }) => by === 'ip'));

/** What limits the acts of those who have no session, each with what the other acts of their network counted (`captcha.ts`). */
export const strangerThrottles = {
  signUp: watched(signUps, [...networks(resets, mailCodes), STUFFING]),
  passwordReset: watched(resets, [...networks(signUps, mailCodes), STUFFING]),
  mailCode: watched(mailCodes, [...networks(signUps, resets), STUFFING]),
} as const;
