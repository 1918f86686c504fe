import type { Ctx } from '@cm/kit/ctx';
import { dayIn } from '@cm/kit/dates';
import { emit } from '@cm/kit/events';
import { defineJob } from '@cm/kit/jobs';
import { z } from 'zod';
import { reminderOn } from './register.ts';
import { breachClock } from './register-events.ts';
import { insertReminder, listBreaches } from './register.queries.ts';

export const remindBreachesJob = defineJob({
  name: 'privacy.remind-breaches',
  payload: z.strictObject({}),
  maxAttempts: 5,
});

/** Reminds the staff of each breach that the authority must be told of, two days before the last day and once behind it. */
export async function remindBreaches(ctx: Ctx): Promise<number> {
  return ctx.transaction(async (tx) => {
    const today = dayIn(tx.tenant.timeZone, tx.now());
    let reminded = 0;
    for (const { id: breachId, title, notifyBy, notifiedOn } of await listBreaches(tx.db)) {
      const kind = reminderOn({ notifyBy, notifiedOn }, today);
      if (kind === null || !(await insertReminder(tx.db, { breachId, kind, at: tx.now() }))) continue;
      await emit(tx, breachClock, { breachId, title, notifyBy, kind });
      reminded += 1;
    }
    return reminded;
  });
}
