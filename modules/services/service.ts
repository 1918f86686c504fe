import { z } from 'zod';
import { named } from '@cm/kit/named';
import { addMonths, type Day } from '@cm/kit/dates';
import { scale } from '@cm/kit/money';
import { problems } from './problems.ts';

export const serviceState = named('ServiceState', z.enum(['pending', 'active', 'suspended', 'terminated']));
export type ServiceState = z.infer<typeof serviceState>;

export const suspensionReason = named(
  'SuspensionReason',
  z.enum(['non_payment', 'abuse', 'customer_request', 'other']),
);
export type SuspensionReason = z.infer<typeof suspensionReason>;

export const terminationReason = named(
  'TerminationReason',
  z.enum(['customer_request', 'non_payment', 'abuse', 'replaced', 'other']),
);
export type TerminationReason = z.infer<typeof terminationReason>;

export const renewalCycle = named('RenewalCycle', z.enum(['monthly', 'quarterly', 'yearly']));
export type Cycle = z.infer<typeof renewalCycle>;

/** What the history of a service tells. */
export const serviceChange = named(
  'ServiceChange',
  z.enum(['created', 'activated', 'suspended', 'resumed', 'termination_planned', 'terminated']),
);
export type ServiceChange = z.infer<typeof serviceChange>;

/** Terminated is final: a customer who comes back orders anew. */
export const transitions: Readonly<Record<ServiceState, readonly ServiceState[]>> = {
  pending: ['active', 'terminated'],
  active: ['suspended', 'terminated'],
  suspended: ['active', 'terminated'],
  terminated: [],
};

/** @throws ProblemError `services.wrong_state` 409 naming both states */
export function assertTransition(from: ServiceState, to: ServiceState): void {
  if (!transitions[from].includes(to)) throw problems.wrong_state({ from, to });
}

const MONTHS: Readonly<Record<Cycle, number>> = { monthly: 1, quarterly: 3, yearly: 12 };

export function isRecurring(cycle: string): cycle is Cycle {
  return cycle in MONTHS;
}

/**
 * The renewal after `from`, on the anchored day of the month: a service activated on 31 January renews on the last day
 * of February and on 31 March again.
 */
export function nextRenewal(from: Day, cycle: Cycle, anchorDay: number): Day {
  return addMonths(from, MONTHS[cycle], anchorDay);
}

/**
 * What prices of different cycles come to in a month, in minor units: a quarter is three months, a year twelve. They are added
 * first and the sum is rounded once, half away from zero: twelve services at 1,00 DA a year are 1,00 DA a month, and not twelve
 * times 0,08.
 */
export function monthlyOf(prices: readonly { readonly cycle: Cycle; readonly amount: number }[]): number {
  // Whole months apart from what is divided: the products stay exact numbers for every amount that a service may have.
  const inMonths = sumOf(prices.filter(({ cycle }) => cycle === 'monthly'));
  const inTwelfths = prices.flatMap((one) =>
    one.cycle === 'monthly' ? [] : [{ amount: one.amount * (12 / MONTHS[one.cycle]) }],
  );
  return inMonths + scale(sumOf(inTwelfths), 1, 12);
}

const sumOf = (prices: readonly { readonly amount: number }[]) => prices.reduce((sum, { amount }) => sum + amount, 0);

/** Paying lifts what not paying caused, and nothing else: an abuse is not forgiven by money. */
export function liftsOnPayment(service: { state: ServiceState; suspensionReason: SuspensionReason | null }): boolean {
  return service.state === 'suspended' && service.suspensionReason === 'non_payment';
}

/** What may be done with the service now; shipped with the answers so that screens need no copy of the table. */
export function abilities(state: ServiceState): { suspend: boolean; resume: boolean; terminate: boolean } {
  return {
    suspend: transitions[state].includes('suspended'),
    resume: state === 'suspended',
    terminate: transitions[state].includes('terminated'),
  };
}
