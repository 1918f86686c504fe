import type { Ctx } from '@cm/kit/ctx';
import { defineSetting, readSetting } from '@cm/kit/settings';
import { z } from 'zod';
import type { UserKind } from './session.ts';
import { customerFactorWords } from './setting-words.ts';

/** What an operator asks of its customers' people; its colleagues always need a second factor. */
export const customerFactorSetting = defineSetting({
  key: 'identity.customer_second_factor',
  words: customerFactorWords,
  schema: z.enum(['not_asked', 'offered', 'required']),
  fallback: 'not_asked',
});

/** Whether somebody of that kind may enter with a second factor alone. */
export async function isFactorRequired(ctx: Ctx, kind: UserKind): Promise<boolean> {
  return kind === 'staff' || (await readSetting(ctx, customerFactorSetting)) === 'required';
}

/** Of a session of somebody who has none here: whether one is asked for that they did not show at their provider either. */
export async function lacksFactor(
  ctx: Ctx<'identityProviders'>,
  { kind, providerId }: { readonly kind: UserKind; readonly providerId: string | null },
): Promise<boolean> {
  if (!(await isFactorRequired(ctx, kind))) return false;
  return providerId === null || !(await ctx.ports.identityProviders.countAsSecondFactor(ctx, providerId));
}

/** Whether the home of the portal offers one, to whoever has none and has not turned it down. */
export async function isFactorOffered(
  ctx: Ctx,
  person: { readonly kind: UserKind; readonly factorOfferDeclinedAt: Date | null },
  hasFactor: boolean,
): Promise<boolean> {
  if (person.kind !== 'customer' || hasFactor || person.factorOfferDeclinedAt !== null) return false;
  return (await readSetting(ctx, customerFactorSetting)) === 'offered';
}
