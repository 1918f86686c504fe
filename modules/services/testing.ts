import type { Ctx } from '@cm/kit/ctx';
import { uuidv7 } from '@cm/kit/ids';
import { type DeliveredLine, openService } from './open-service.ts';

/** An active monthly service of the customer, as a delivered order opens it. */
export async function aService(ctx: Ctx, customerId: string, wanted: Partial<DeliveredLine> = {}): Promise<string> {
  const id = await openService(ctx, {
    customerId,
    orderId: uuidv7(ctx.now()),
    orderNumber: 'CMD-2026-000001',
    orderLineId: uuidv7(ctx.now()),
    planId: null,
    designation: 'Hébergement web Pro',
    quantity: 1,
    cycle: 'monthly',
    unitPrice: 245_000,
    discount: 0,
    currency: 'DZD',
    taxCategory: 'standard',
    deliveredAt: ctx.now(),
    ...wanted,
  });
  if (id === null) throw new Error('the order line already has a service');
  return id;
}
