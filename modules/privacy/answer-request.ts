import type { Ctx } from '@cm/kit/ctx';
import { addSeconds } from '@cm/kit/dates';
import { emit } from '@cm/kit/events';
import { readSetting } from '@cm/kit/settings';
import { abilities } from './data-request.ts';
import { erasedBy } from './erasure-subjects.ts';
import { dataRequestAnswered } from './events.ts';
import { type Act, lockOpen } from './examine-request.ts';
import { problems } from './problems.ts';
import { type RequestRow, updateRequest } from './request.queries.ts';
import { delaysSetting } from './settings.ts';
import { told } from './told-request.ts';

const DAY_SECONDS = 86_400;

interface Answer extends Act {
  readonly outcome: 'done' | 'refused';
  /** What the person reads; a refusal has one. */
  readonly answer: string | null;
}

/** Nobody says that data are erased which stand there. @throws ProblemError `privacy.erasure_needed` */
async function assertNobodyToErase(tx: Ctx, row: RequestRow): Promise<void> {
  const { customerId, userId } = await erasedBy(tx, row);
  if (customerId !== null || userId !== null) throw problems.erasure_needed();
}

/**
 * Answers a request: done, or refused with the reason that the person reads. The copy that was asked for can be fetched from now
 * on, for the days of the setting.
 * @throws ProblemError `privacy.not_found`, `privacy.closed`, `privacy.not_examined`, `privacy.being_erased`,
 *   `privacy.erasure_needed`, `common.stale`
 */
export async function answerRequest(ctx: Ctx, { outcome, answer, ...act }: Answer): Promise<void> {
  await ctx.transaction(async (tx) => {
    const row = await lockOpen(tx, act);
    if (!abilities(row.state).answer) throw problems.not_examined();
    if (outcome === 'done' && row.kind === 'erasure') await assertNobodyToErase(tx, row);
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
