import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { changeState, eventFacts, lockedService } from './change-state.ts';
import { serviceSuspended } from './events.ts';
import type { SuspensionReason } from './service.ts';

export interface Suspension {
  readonly id: string;
  readonly version: number;
  readonly reason: SuspensionReason;
  readonly note: string | null;
}

/** @throws ProblemError 404, `common.stale` or `services.wrong_state` 409 */
export async function suspendService(ctx: Ctx, input: Suspension): Promise<void> {
  await ctx.transaction(async (tx) => {
    const service = await lockedService(tx, input.id, input.version);
    await changeState(tx, service, {
      to: 'suspended',
      event: 'suspended',
      reason: input.reason,
      note: input.note,
      columns: { suspensionReason: input.reason },
    });
    await emit(tx, serviceSuspended, {
      ...eventFacts(service),
      from: service.state,
      reason: input.reason,
      note: input.note,
    });
  });
}
