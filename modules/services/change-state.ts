import { actorKey } from '@cm/kit/access';
import type { Ctx } from '@cm/kit/ctx';
import { uuidv7 } from '@cm/kit/ids';
import { common } from '@cm/kit/problems';
import type { Updateable } from 'kysely';
import { problems } from './problems.ts';
import { assertTransition, type ServiceState, type ServiceChange } from './service.ts';
import { insertHistory, lockService, type ServiceRow, updateService } from './service.queries.ts';
import type { ServicesTables } from './tables.ts';

/**
 * The service, locked until the transaction ends.
 * @throws ProblemError 404, or `common.stale` 409 when somebody changed it since `version`
 */
export async function lockedService(ctx: Ctx, id: string, version?: number): Promise<ServiceRow> {
  const service = await lockService(ctx.db, id);
  if (!service) throw problems.not_found();
  if (version !== undefined && version !== service.version) throw common.stale();
  return service;
}

export interface StateChange {
  readonly to: ServiceState;
  readonly event: Exclude<ServiceChange, 'created' | 'termination_planned'>;
  readonly reason: string | null;
  readonly note: string | null;
  readonly columns: Updateable<ServicesTables['services.services']>;
}

/** Moves a locked service and writes who did it and why. @throws ProblemError `services.wrong_state` 409 */
export async function changeState(ctx: Ctx, service: ServiceRow, change: StateChange): Promise<void> {
  assertTransition(service.state, change.to);
  await updateService(ctx.db, service.id, { ...change.columns, state: change.to });
  await insertHistory(ctx.db, {
    id: uuidv7(ctx.now()),
    serviceId: service.id,
    event: change.event,
    fromState: service.state,
    toState: change.to,
    reason: change.reason,
    note: change.note,
    actor: actorKey(ctx.actor),
    at: ctx.now(),
  });
}

/** What every event of a service says of it. */
export function eventFacts(service: ServiceRow): {
  serviceId: string;
  number: string;
  customerId: string;
  designation: string;
} {
  return {
    serviceId: service.id,
    number: service.number,
    customerId: service.customerId,
    designation: service.designation,
  };
}
