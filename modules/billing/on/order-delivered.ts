import { customerById } from '@cm/customers';
import { on } from '@cm/kit/module';
import { orderDelivered } from '@cm/sales/events';
import { cycleUnits } from '../document-words.ts';
import { draftInvoice } from '../draft-invoice.ts';
import { problems } from '../problems.ts';

/** A delivered order becomes a draft that staff look at and issue. */
export const draftDeliveredOrder = on(orderDelivered, 'draft-invoice', async (ctx, event) => {
  const order = event.payload;
  const customer = await customerById(ctx, order.customerId);
  if (!customer) throw problems.customer_unknown();
  const { locale } = customer;
  await draftInvoice(ctx, {
    customerId: order.customerId,
    currency: order.currency,
    order: { id: order.orderId, number: order.number },
    locale,
    paymentMode: null,
    paymentDays: null,
    notes: null,
    lines: order.lines.map((line) => ({
      designation: line.designation,
      // Staff may write something else here before they issue it.
      detail: line.discountReason,
      quantity: line.quantity,
      unit: cycleUnits[line.cycle][locale],
      unitPrice: line.unitPriceHt,
      discount: line.discount,
      taxCategory: line.taxCategory,
      orderLineId: line.id,
    })),
  });
});
