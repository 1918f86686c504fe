import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { MailSendError } from '@cm/mail/send';
import { composeDelivery } from './compose-delivery.ts';
import { MAX_ATTEMPTS } from './delivery.ts';
import { claimDelivery, type DeliveryRow, updateDelivery } from './delivery.queries.ts';
import { deliveryFailed } from './events.ts';
import { oneLine } from './liquid.ts';

/**
 * Sends one delivery and writes down what became of it. A refusal for good is left for a person to see; anything else
 * is thrown, so that the worker tries again later. A process that dies between the server's yes and our note sends the
 * mail again under the same Message-ID.
 *
 * @throws Error without a word of the mail, when the worker is to try again
 */
export async function deliver(ctx: Ctx, payload: { readonly deliveryId: string }): Promise<void> {
  const delivery = await ctx.transaction((tx) => claimDelivery(tx, payload.deliveryId));
  if (!delivery) return;
  let providerMessageId: string | null;
  try {
    const mail = await composeDelivery(ctx, delivery);
    const sent = mail === null ? null : await ctx.ports.mailer.send(mail);
    providerMessageId = sent?.providerMessageId ?? null;
  } catch (error) {
    return giveBack(ctx, delivery, error);
  }
  await ctx.transaction((tx) =>
    updateDelivery(
      tx,
      delivery.id,
      providerMessageId === null
        ? { state: 'suppressed', reason: 'no_content' }
        : { state: 'sent', lastError: null, providerMessageId: providerMessageId.slice(0, 500) },
    ),
  );
}

async function giveBack(ctx: Ctx, delivery: DeliveryRow, error: unknown): Promise<void> {
  const fault = faultOf(error);
  const final = (error instanceof MailSendError && error.permanent) || delivery.attempts >= MAX_ATTEMPTS;
  await ctx.transaction(async (tx) => {
    await updateDelivery(tx, delivery.id, { state: final ? 'failed' : 'queued', lastError: fault });
    if (final) {
      const { id: deliveryId, template, attempts } = delivery;
      await emit(tx, deliveryFailed, { deliveryId, template, attempts, error: fault });
    }
  });
  if (!final) throw new Error(`delivery ${delivery.id} waits for its next try: ${fault.split(' ')[0]}`);
}

/** What went wrong, without addresses of pages: a server that refuses a mail may quote the link in it. */
function faultOf(error: unknown): string {
  const code = error instanceof MailSendError ? error.code : error instanceof Error ? error.name : 'unknown';
  const message = error instanceof Error ? error.message : '';
  return oneLine(`${code} ${message}`.replace(/\bhttps?:\S+|#\S{20,}|[\w-]{40,}/gi, '…')).slice(0, 500);
}
