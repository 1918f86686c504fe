import type { Ctx } from '@cm/kit/ctx';
import { addSeconds } from '@cm/kit/dates';
import { emit } from '@cm/kit/events';
import { readSetting } from '@cm/kit/settings';
import { abilities } from './data-request.ts';
import { dataRequestAnswered } from './events.ts';
import { type Act, lockOpen } from './examine-request.ts';
import { problems } from './problems.ts';
import { updateRequest } from './request.queries.ts';
import { delaysSetting } from './settings.ts';
import { told } from './told-request.ts';

const DAY_SECONDS = 86_400;

interface Answer extends Act {
  readonly outcome: 'done' | 'refused';
  /** What the person reads; a refusal has one. */
  readonly answer: string | null;
}

/**
 * Answers a request: done, or refused with the reason that the person reads. The copy that was asked for can be fetched from now
 * on, for the days of the setting.
 * @throws ProblemError `privacy.not_found`, `privacy.closed`, `privacy.not_examined`, `common.stale`
 */
export async function answerRequest(ctx: Ctx, { outcome, answer, ...act }: Answer): Promise<void> {
  await ctx.transaction(async (tx) => {
    const row = await lockOpen(tx, act);
    if (!abilities(row.state).answer) throw problems.not_examined();
    const hasCopy = outcome === 'done' && row.kind === 'access' && row.userId !== null;
    const { downloadDays } = await readSetting(tx, delaysSetting);
    await updateRequest(tx.db, row.id, {
      state: outcome,
      answer,
      decidedAt: tx.now(),
      decidedBy: row.by,
      downloadUntil: hasCopy ? addSeconds(tx.now(), downloadDays * DAY_SECONDS) : null,
    });
    await emit(tx, dataRequestAnswered, { ...told(row), outcome });
  });
}
