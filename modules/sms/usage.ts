import type { Ctx } from '@cm/kit/ctx';
import { addSeconds, dayIn } from '@cm/kit/dates';
import { readSetting } from '@cm/kit/settings';
import { isSending } from './let-through.ts';
import { smsRefusal } from './limits.ts';
import { smsState } from './message.ts';
import { countStates, findMeter, listFailures, listRefusals } from './message.queries.ts';
import { listBlocked } from './prefix.queries.ts';
import { sendingSetting } from './settings.ts';

const DAY_SECONDS = 86_400;

/** What text messages cost today and what became of those of the last 24 hours. */
export async function usageOf(ctx: Ctx<'smsService'>) {
  const now = ctx.now();
  const day = dayIn(ctx.tenant.timeZone, now);
  const since = addSeconds(now, -DAY_SECONDS);
  const meter = await findMeter(ctx.db);
  const states = await countStates(ctx.db, since);
  return {
    on: await isSending(ctx),
    isConnected: ctx.ports.smsService.isConnected,
    spent: meter?.day === day ? meter.spent : 0,
    dailyBudget: (await readSetting(ctx, sendingSetting)).dailyBudget,
    states: states.map(({ state, times }) => ({ state: smsState.parse(state), times })),
    verified: states.reduce((sum, one) => sum + one.verified, 0),
    refusals: (await listRefusals(ctx.db, day)).map(({ reason, times }) => ({
      reason: smsRefusal.parse(reason),
      times,
    })),
    failures: await listFailures(ctx.db, since),
    blocked: (await listBlocked(ctx.db)).flatMap(({ prefix, sent, verified, blockedAt }) =>
      blockedAt === null ? [] : [{ prefix, sent, verified, blockedAt }],
    ),
  };
}
