import { z } from 'zod';
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

/** What is looked up when the mail leaves, outside any transaction: bytes and words that are not copied into the row. */
export const mailSource = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ticket_message'), id: z.uuid() }),
  z.strictObject({ type: z.literal('quote_pdf'), id: z.uuid() }),
  z.strictObject({ type: z.literal('invoice_pdf'), id: z.uuid() }),
]);
export type MailSource = z.output<typeof mailSource>;

/** Where the button leads: a path of the site, or a one-time link of which only the id is kept. */
export const mailTarget = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('path'), path: z.string().startsWith('/').max(300) }),
  z.strictObject({
    type: z.literal('link'),
    purpose: z.enum(['verify_email', 'reset_password', 'invitation']),
    linkId: z.uuid(),
    kind: z.enum(['customer', 'staff']),
  }),
]);
export type MailTarget = z.output<typeof mailTarget>;

export const deliveryData = z.strictObject({
  variables: z.record(z.string().max(40), z.string().max(2000)),
  target: mailTarget.nullable(),
  source: mailSource.nullable(),
});
