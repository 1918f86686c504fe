import { z } from 'zod';
import { factsSchema } from './facts.ts';
import { problems } from './problems.ts';

export const DELIVERY_STATES = ['queued', 'sending', 'sent', 'failed', 'suppressed'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** The state table. `sending → sending`: the process died in between, and the worker took the job up again. */
export const transitions: Readonly<Record<DeliveryState, readonly DeliveryState[]>> = {
  queued: ['sending'],
  sending: ['sending', 'sent', 'queued', 'failed', 'suppressed'],
  failed: ['queued'],
  sent: [],
  suppressed: [],
};

/** A person may ask again only for what failed. @throws ProblemError `notifications.delivery_not_failed` {from, to} 409 */
export function assertRetryable(from: DeliveryState): void {
  if (from !== 'failed') throw problems.delivery_not_failed({ from, to: 'queued' });
}

/** Tries before a delivery is left for a person to look at: with the worker's back-off, about a day. */
export const MAX_ATTEMPTS = 12;

export type SuppressionReason = 'preference' | 'invalid_address' | 'no_content';

/** What a row keeps of a delivery: facts and ids. Links with a secret are computed when it leaves, never stored. */
export const deliveryData = z.strictObject({
  facts: factsSchema,
  link: z
    .string()
    .regex(/^\/(?![/\\])/)
    .max(300)
    .nullable(),
  ref: z.record(z.string().max(40), z.string().max(200)).nullable(),
});
export type DeliveryData = z.output<typeof deliveryData>;
