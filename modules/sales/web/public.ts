import { defineSlot } from '@cm/web-kit/area/slot.ts';
import type { ComponentType } from 'react';

/** What the delivery of an order made, told by the module that made it: list items, or nothing. */
export interface OrderOutcomePart {
  readonly permission: string;
  readonly component: ComponentType<{ readonly orderId: string; readonly customerId: string; readonly fresh: boolean }>;
}

export const orderOutcome = defineSlot<OrderOutcomePart>('sales.order-outcome');

export { ORDER_GLYPHS } from './shared/order-status.tsx';
export { TermsText } from './shared/terms-text.tsx';
