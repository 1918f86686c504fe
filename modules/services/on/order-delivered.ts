import { on } from '@cm/kit/module';
import { orderDelivered } from '@cm/sales/events';
import { openService } from '../open-service.ts';
import { isRecurring } from '../service.ts';

/** Each recurring line of a delivered order becomes a service; what is bought once does not. */
export const openServices = on(orderDelivered, 'open-services', async (ctx, event) => {
  const order = event.payload;
  for (const line of order.lines) {
    if (!isRecurring(line.cycle)) continue;
    await openService(ctx, {
      customerId: order.customerId,
      orderId: order.orderId,
      orderNumber: order.number,
      orderLineId: line.id,
      planId: line.planId,
      designation: line.designation,
      quantity: line.quantity,
      cycle: line.cycle,
      unitPrice: line.unitPriceHt,
      discount: line.discount,
      currency: order.currency,
      taxCategory: line.taxCategory,
      deliveredAt: event.occurredAt,
    });
  }
});
