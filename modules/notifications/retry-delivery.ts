import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { enqueue } from '@cm/kit/jobs';
import { assertRetryable } from './delivery.ts';
import { type DeliveryRow, lockDelivery, updateDelivery } from './delivery.queries.ts';
import { deliveryRetried } from './events.ts';
import { deliverJob } from './jobs/deliver.ts';
import { problems } from './problems.ts';

/**
 * Gives a failed delivery all its tries again.
 * @throws ProblemError `notifications.delivery_not_found`, `notifications.delivery_not_failed` {from, to}
 */
export function retryDelivery(outer: Ctx, id: string): Promise<DeliveryRow> {
  return outer.transaction(async (ctx) => {
    const delivery = await lockDelivery(ctx.db, id);
    if (!delivery) throw problems.delivery_not_found();
    assertRetryable(delivery.state);
    await updateDelivery(ctx.db, id, { state: 'queued', attempts: 0 }, ctx.now());
    await enqueue(ctx, deliverJob, { deliveryId: id });
    await emit(ctx, deliveryRetried, { deliveryId: id, template: delivery.template, attempts: delivery.attempts });
    return { ...delivery, state: 'queued', attempts: 0, updatedAt: ctx.now() };
  });
}
