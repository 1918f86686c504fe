import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { changeState, eventFacts, lockedService } from './change-state.ts';
import { serviceResumed } from './events.ts';
import { problems } from './problems.ts';

/** Lifts a suspension, whatever its reason: a person decided. @throws ProblemError 404, `services.wrong_state` 409 */
export async function resumeService(ctx: Ctx, input: { id: string; note: string | null }): Promise<void> {
  await ctx.transaction(async (tx) => {
    const service = await lockedService(tx, input.id);
    const reason = service.suspensionReason;
    if (reason === null) throw problems.wrong_state({ from: service.state, to: 'active' });
    await changeState(tx, service, {
      to: 'active',
      event: 'resumed',
      reason,
      note: input.note,
      columns: { suspensionReason: null },
    });
    await emit(tx, serviceResumed, { ...eventFacts(service), reason, note: input.note });
  });
}
