import { actorKey } from '@cm/kit/access';
import type { Ctx } from '@cm/kit/ctx';
import { type Day, dayIn } from '@cm/kit/dates';
import { emit } from '@cm/kit/events';
import { uuidv7 } from '@cm/kit/ids';
import { invalidField } from '@cm/kit/problems';
import { changeState, eventFacts, lockedService } from './change-state.ts';
import { serviceTerminated, serviceTerminationPlanned } from './events.ts';
import { assertTransition, type TerminationReason } from './service.ts';
import { insertHistory, type ServiceRow, updateService } from './service.queries.ts';

export interface Termination {
  readonly id: string;
  readonly version: number;
  /** Day in the tenant's time zone: today ends it now, a later one plans the end, an earlier one is refused. */
  readonly on: Day;
  readonly reason: TerminationReason;
  readonly note: string | null;
}

/** @throws ProblemError 404, 409 `common.stale` or `services.wrong_state`, 400 for a day in the past */
export async function terminateService(ctx: Ctx, input: Termination): Promise<void> {
  await ctx.transaction(async (tx) => {
    const service = await lockedService(tx, input.id, input.version);
    assertTransition(service.state, 'terminated');
    const today = dayIn(tx.tenant.timeZone, tx.now());
    if (input.on < today) throw invalidField('/on', 'past', { minimum: today });
    if (input.on === today) await end(tx, service, input);
    else await plan(tx, service, input);
  });
}

/** Ends a service whose planned day has come; does nothing when the plan changed meanwhile. */
export async function endPlannedService(ctx: Ctx, id: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    const service = await lockedService(tx, id);
    const { terminatesOn: on, terminationReason: reason } = service;
    const today = dayIn(tx.tenant.timeZone, tx.now());
    if (service.state === 'terminated' || on === null || reason === null || on > today) return;
    await end(tx, service, { on, reason, note: null });
  });
}

type End = Pick<Termination, 'on' | 'reason' | 'note'>;

async function end(ctx: Ctx, service: ServiceRow, { on, reason, note }: End): Promise<void> {
  await changeState(ctx, service, {
    to: 'terminated',
    event: 'terminated',
    reason,
    note,
    columns: {
      terminatedOn: on,
      terminatesOn: on,
      terminationReason: reason,
      suspensionReason: null,
      nextRenewalOn: null,
    },
  });
  await emit(ctx, serviceTerminated, { ...eventFacts(service), from: service.state, on, reason });
}

async function plan(ctx: Ctx, service: ServiceRow, { on, reason, note }: End): Promise<void> {
  await updateService(ctx.db, service.id, { terminatesOn: on, terminationReason: reason });
  await insertHistory(ctx.db, {
    id: uuidv7(ctx.now()),
    serviceId: service.id,
    event: 'termination_planned',
    fromState: service.state,
    toState: service.state,
    reason,
    note,
    actor: actorKey(ctx.actor),
    at: ctx.now(),
  });
  await emit(ctx, serviceTerminationPlanned, { ...eventFacts(service), on, reason });
}
