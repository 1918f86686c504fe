import { z } from 'zod';
import { named } from '@cm/kit/named';
import type { Day } from '@cm/kit/dates';

export const paymentState = named('PaymentState', z.enum(['unpaid', 'partially_paid', 'paid', 'overdue']));
export type PaymentState = z.infer<typeof paymentState>;

/** What is owed on an invoice, in minor units. */
export interface Settlement {
  readonly total: number;
  /** What credit notes took off what was owed. */
  readonly reduced: number;
  readonly paid: number;
  /** The day on which it was found overdue, if it was. */
  readonly overdueSince: Day | null;
}

export function balanceOf(settlement: Pick<Settlement, 'total' | 'reduced' | 'paid'>): number {
  return settlement.total - settlement.reduced - settlement.paid;
}

/** Nothing owed is paid, by money or by credit note; overdue lasts until then, a part payment does not end it. */
export function paymentStateOf(settlement: Settlement): PaymentState {
  if (balanceOf(settlement) === 0) return 'paid';
  if (settlement.overdueSince !== null) return 'overdue';
  return settlement.paid > 0 ? 'partially_paid' : 'unpaid';
}

/** The day after the due date: on the due date itself there is still time. */
export function isOverdue(dueOn: Day, today: Day): boolean {
  return dueOn < today;
}
