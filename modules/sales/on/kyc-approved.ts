import { kycApproved } from '@cm/customers/events';
import { on } from '@cm/kit/module';
import { resumeOrders } from '../resume-orders.ts';

/** Orders that waited for the customer's verification go on. */
export const onKycApproved = on(kycApproved, 'resume-orders', async (ctx, { payload }) => {
  await resumeOrders(ctx, payload.customerId);
});
