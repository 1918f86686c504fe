import { inBatches } from '@cm/kit/batches';
import type { Ctx } from '@cm/kit/ctx';
import { readSetting } from '@cm/kit/settings';
import { changeState } from './change-state.ts';
import { autoCloseDays } from './settings.ts';
import { lockDue } from './ticket.queries.ts';

const BATCH = 100;

/** Tickets on hold whose wake-up date has come are open again. Returns how many. */
export function wakeTickets(ctx: Ctx): Promise<number> {
  return inBatches({ size: BATCH }, (size) =>
    ctx.transaction(async (tx) => {
      const due = await lockDue(tx.db, 'wake', tx.now(), size);
      for (const ticket of due) await changeState(tx, ticket, 'woken', 'wake_up');
      return due.length;
    }),
  );
}

/** Resolved tickets close after `tickets.auto_close_days`; the event says so. Returns how many. */
export function closeResolvedTickets(ctx: Ctx): Promise<number> {
  return inBatches({ size: BATCH }, (size) =>
    ctx.transaction(async (tx) => {
      const days = await readSetting(tx, autoCloseDays);
      const before = new Date(tx.now().getTime() - days * 86_400_000);
      const due = await lockDue(tx.db, 'close', before, size);
      for (const ticket of due) await changeState(tx, ticket, 'auto_closed', 'auto_closed');
      return due.length;
    }),
  );
}
