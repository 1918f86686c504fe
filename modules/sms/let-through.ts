import type { CodeText, CodeTextRefusal } from '@cm/identity';
import { hmac } from '@cm/kit/crypto';
import type { Ctx } from '@cm/kit/ctx';
import { dayIn } from '@cm/kit/dates';
import { emit } from '@cm/kit/events';
import { enqueue } from '@cm/kit/jobs';
import { clientNetwork } from '@cm/kit/networks';
import { readSetting } from '@cm/kit/settings';
import { budgetReached, prefixBlocked } from './events.ts';
import { sendTextJob } from './jobs/send-text.ts';
import { isUnread, levelOf, type Limits, type Refusal, refusalOf, type SmsRefusal } from './limits.ts';
import { prefixOf } from './message.ts';
import {
  countOfRange,
  countRefusal,
  insertMessage,
  lastOfPrefix,
  lockMeter,
  type MessageRow,
  momentsOfAsked,
  updateMeter,
} from './message.queries.ts';
import { blockPrefix, findPrefix } from './prefix.queries.ts';
import { sendingSetting } from './settings.ts';

/** @query */
export async function isSending(ctx: Ctx<'smsService'>): Promise<boolean> {
  return ctx.ports.smsService.isConnected && (await readSetting(ctx, sendingSetting)).on;
}

/** How a refusal is told to whoever asked: what stops a flood is not explained to it. */
const TOLD: Readonly<Record<SmsRefusal, CodeTextRefusal['kind']>> = {
  country: 'country',
  number_pause: 'later',
  number_rate: 'later',
  number_day: 'later',
  network: 'later',
  blocked: 'stopped',
  prefix_day: 'stopped',
  country_day: 'stopped',
  budget: 'stopped',
};

/**
 * Lets a message through to be sent, or says why not. All of it is counted under the lock of the tenant's meter, so that of
 * any number at the same moment, in any number of instances, exactly as many pass as the limits allow. The caller commits in
 * either case: what was refused is counted too, and may be what tells the administrators.
 */
export async function letThrough(ctx: Ctx<'secrets' | 'smsService'>, text: CodeText): Promise<CodeTextRefusal | null> {
  if (!(await isSending(ctx))) return { kind: 'off', waitSeconds: null };
  const setting = await readSetting(ctx, sendingSetting);
  const now = ctx.now();
  const day = dayIn(ctx.tenant.timeZone, now);
  const meter = await lockMeter(ctx.db, day);
  const asked = {
    numberDigest: hmac(ctx.ports.secrets.key('sms-numbers'), ctx.tenant.id, text.to),
    prefix: prefixOf(text.to),
    dialCode: text.dialCode,
    network: clientNetwork(ctx.actor.ip ?? 'unknown').slice(0, 60),
  };
  const refusal = setting.countries.includes(text.dialCode)
    ? await refusalFor(ctx, asked, { ...setting, spent: meter.spent })
    : { reason: 'country' as const, waitSeconds: null };
  if (refusal) {
    await countRefusal(ctx.db, day, refusal.reason);
    const told = refusal.reason === 'budget' ? await tellLevel(ctx, day, meter, setting) : meter.told;
    await updateMeter(ctx.db, { day, spent: meter.spent, told });
    return { kind: TOLD[refusal.reason], waitSeconds: refusal.waitSeconds };
  }
  await insertMessage(ctx.db, {
    ...asked,
    id: text.id,
    price: setting.price,
    createdAt: now,
    expiresAt: text.expiresAt,
  });
  const spent = meter.spent + setting.price;
  await updateMeter(ctx.db, { day, spent, told: await tellLevel(ctx, day, { spent, told: meter.told }, setting) });
  await enqueue(ctx, sendTextJob, { messageId: text.id });
  return null;
}

async function refusalFor(
  ctx: Ctx,
  asked: Pick<MessageRow, 'numberDigest' | 'network' | 'prefix' | 'dialCode'>,
  limits: Limits & { readonly spent: number },
): Promise<Refusal | null> {
  const now = ctx.now();
  const known = await findPrefix(ctx.db, asked.prefix);
  const isBlocked = known !== undefined && known.blockedAt !== null;
  const usage = {
    ...(await momentsOfAsked(ctx.db, asked, now)),
    ...(await countOfRange(ctx.db, asked, now)),
    isBlocked,
    spent: limits.spent,
  };
  const refusal = refusalOf(usage, limits, now);
  if (refusal) return refusal;
  const last = await lastOfPrefix(ctx.db, asked.prefix, known?.countedFrom ?? new Date(0));
  if (!isUnread(last)) return null;
  await blockPrefix(ctx.db, { prefix: asked.prefix, ...last }, now);
  await emit(ctx, prefixBlocked, { prefix: asked.prefix, ...last });
  return { reason: 'blocked', waitSeconds: null };
}

/** Tells the administrators of a level that was not told yet today. @returns the highest level that was told */
async function tellLevel(
  ctx: Ctx,
  day: string,
  { spent, told }: { readonly spent: number; readonly told: number },
  limits: Pick<Limits, 'price' | 'dailyBudget'>,
): Promise<number> {
  const percent = levelOf(spent, limits);
  if (percent <= told) return told;
  await emit(ctx, budgetReached, { day, percent, spent, budget: limits.dailyBudget });
  return percent;
}
