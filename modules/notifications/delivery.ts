import { named } from '@cm/kit/named';
import { z } from 'zod';
import { factsSchema } from './facts.ts';
import { problems } from './problems.ts';

export const deliveryState = named('DeliveryState', z.enum(['queued', 'sending', 'sent', 'failed', 'suppressed']));
export type DeliveryState = z.infer<typeof deliveryState>;

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

export const suppressionReason = named(
  'SuppressionReason',
  z.enum(['preference', 'category', 'invalid_address', 'no_content']),
);
export type SuppressionReason = z.infer<typeof suppressionReason>;

/** What a row keeps of a delivery: facts and ids. Links with a secret are computed when it leaves, never stored. */
export const deliveryData = z.strictObject({
  facts: factsSchema,
  link: z
    .string()
    .regex(/^\/(?![/\\])/)
    .max(300)
    .nullable(),
  ref: z.record(z.string().max(40), z.string().max(200)).nullable(),
  /** The record of the event that it tells of; null for what was made before this was kept. */
  about: z.object({ type: z.string(), id: z.string(), label: z.string().optional() }).nullable().default(null),
  /** Of a mailbox that is nobody's account (`Recipient.subscription`). */
  subscription: z.string().max(100).optional(),
});
export type DeliveryData = z.output<typeof deliveryData>;
