import type { Ctx, OutsideCtx } from '@cm/kit/ctx';
import type { Exchange, Throttle } from '@cm/kit/http/route';
import type { Secrets } from '@cm/kit/secrets';
import { defineSetting, readSetting } from '@cm/kit/settings';
import { z } from 'zod';
import { claimCaptcha } from './captcha.queries.ts';
import { problems } from './problems.ts';
import { captchaWords } from './setting-words.ts';

/** What a stranger may do here without having signed in, and a robot would do many times. */
export type CaptchaAct = 'sign_up' | 'password_reset' | 'mail_code';

/** For whom a challenge is good: one act on one operator's site, until it expires. */
export interface CaptchaScope {
  readonly tenantId: string;
  readonly act: CaptchaAct;
  readonly now: Date;
  readonly secrets: Secrets;
}

/** A solution that is right; `id` is its challenge's own, so that it counts once. */
export interface SolvedCaptcha {
  readonly id: string;
  readonly expiresAt: Date;
}

/**
 * The port: tells people from robots. What it asks and what answers it are text that only it and the browser's part of it
 * understand, of at most `LONGEST_SOLUTION` characters. Nothing in here rejects.
 */
export interface Captcha {
  issue(scope: CaptchaScope): Promise<string>;
  /** Null for a solution that is wrong, forged, too old, or of another act or operator. That it was used before is not known here. */
  verify(scope: CaptchaScope, solution: string): Promise<SolvedCaptcha | null>;
}

export const LONGEST_SOLUTION = 3000;
/** How long there is to solve it and to send what it was for. */
export const CAPTCHA_SECONDS = 600;

export const captchaSetting = defineSetting({
  key: 'identity.captcha',
  words: captchaWords,
  schema: z.enum(['off', 'suspicious', 'always']),
  fallback: 'suspicious',
});

/** How often the network of a visitor may do each before it looks like a robot's; by the names and windows of the throttles. */
const USUAL: Readonly<Record<string, number>> = { 'sign-up': 3, 'portal:reset': 3, 'mail-code': 3, 'sign-in:hour': 20 };

/** Of an act's throttles: its own, and what else is looked at, without being counted, to tell whether it looks like a robot's. */
export function watched(own: readonly Throttle[], others: readonly Throttle[]): Throttle[] {
  return [...own, ...others.map((rule) => ({ ...rule, counts: false as const }))];
}

/** What a body may bring: the solution of the challenge that `identity.captcha_required` brought. */
export const captchaSolution = () => z.string().max(LONGEST_SOLUTION).optional();

/**
 * Lets a visitor's act pass, once for a solution, or asks for one where the operator wants it of everybody or the network looks like a
 * robot's. Call it outside a transaction, after what the visitor can correct was refused.
 *
 * @throws ProblemError `identity.captcha_required` with the `challenge` to solve
 */
export async function passCaptcha(
  ctx: OutsideCtx<'secrets' | 'captcha'>,
  act: CaptchaAct,
  { solution, exchange }: { readonly solution: string | undefined; readonly exchange: Pick<Exchange, 'attempts'> },
): Promise<void> {
  const wanted = await ctx.transaction((tx) => readSetting(tx, captchaSetting));
  if (wanted === 'off' || (wanted === 'suspicious' && !isSuspicious(exchange))) return;
  const { secrets, captcha } = ctx.ports;
  const scope: CaptchaScope = { tenantId: ctx.tenant.id, act, now: ctx.now(), secrets };
  const solved = solution === undefined ? null : await captcha.verify(scope, solution);
  if (solved && (await ctx.transaction((tx) => claim(tx, solved)))) return;
  throw problems.captcha_required({ challenge: await captcha.issue(scope) });
}

const claim = (tx: Ctx, { id, expiresAt }: SolvedCaptcha): Promise<boolean> => claimCaptcha(tx.db, { id, expiresAt });

function isSuspicious({ attempts }: Pick<Exchange, 'attempts'>): boolean {
  return Object.entries(USUAL).some(([name, most]) => attempts(name) > most);
}
