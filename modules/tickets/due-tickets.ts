import type { Ctx } from '@cm/kit/ctx';
import { readSetting } from '@cm/kit/settings';
import { changeState } from './change-state.ts';
import { autoCloseDays } from './settings.ts';
import { lockDue } from './ticket.queries.ts';

const BATCH = 100;
/** One run handles at most this many batches; the next tick goes on. */
const MAX_BATCHES = 50;

/** Tickets on hold whose wake-up date has come are open again. Returns how many. */
export function wakeTickets(ctx: Ctx): Promise<number> {
  return inBatches(ctx, async (tx) => {
    const due = await lockDue(tx.db, 'wake', tx.now(), BATCH);
    for (const ticket of due) await changeState(tx, ticket, 'woken', 'wake_up');
    return due.length;
  });
}

/** Resolved tickets close after `tickets.auto_close_days`; the event says so. Returns how many. */
export function closeResolvedTickets(ctx: Ctx): Promise<number> {
  return inBatches(ctx, async (tx) => {
    const days = await readSetting(tx, autoCloseDays);
    const before = new Date(tx.now().getTime() - days * 86_400_000);
    const due = await lockDue(tx.db, 'close', before, BATCH);
    for (const ticket of due) await changeState(tx, ticket, 'auto_closed', 'auto_closed');
    return due.length;
  });
}

async function inBatches(ctx: Ctx, batch: (tx: Ctx) => Promise<number>): Promise<number> {
  let total = 0;
  for (let round = 0; round < MAX_BATCHES; round += 1) {
    const handled = await ctx.transaction(batch);
    total += handled;
    if (handled < BATCH) break;
  }
  return total;
}
