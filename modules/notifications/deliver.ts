import type { Ctx, OutsideCtx, PortName } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import type { Catalogue } from './catalogue.ts';
import type { Channel, Failure, Outgoing } from './channel.ts';
import { deliveryData, MAX_ATTEMPTS } from './delivery.ts';
import { claimDelivery, type DeliveryRow, updateDelivery } from './delivery.queries.ts';
import { deliveryFailed, deliverySent } from './events.ts';
import { oneLine } from './liquid.ts';

/** The notices and channels of this process. */
export interface Reach {
  readonly catalogue: Catalogue;
  readonly channels: readonly Channel[];
}

/**
 * Sends one delivery and writes down what became of it. A refusal for good is left for a person to see; anything else
 * is thrown, so that the worker tries again later. A process that dies between the provider's yes and our note sends
 * the message again under the same id.
 *
 * @throws Error without a word of the message, when the worker is to try again
 */
export async function deliver(
  ctx: OutsideCtx<PortName>,
  reach: Reach,
  payload: { readonly deliveryId: string },
): Promise<void> {
  const delivery = await ctx.transaction((tx) => claimDelivery(tx.db, payload.deliveryId, tx.now()));
  if (!delivery) return;
  const channel = reach.channels.find((one) => one.key === delivery.channel);
  const outgoing = outgoingOf(reach.catalogue, delivery);
  if (!channel || !outgoing) return giveUp(ctx, delivery, channel ? 'unknown_notice' : 'unknown_channel');
  let sent: Sent;
  try {
    sent = await send(ctx, channel, outgoing);
  } catch (error) {
    return giveBack(ctx, delivery, channel.classify(error), error);
  }
  await ctx.transaction((tx) => writeDown(tx, delivery, channel, sent));
}

/** `nothing`: what it was about is gone. */
type Sent = { readonly id: string | null } | 'nothing';

async function send(ctx: OutsideCtx<PortName>, channel: Channel, outgoing: Outgoing): Promise<Sent> {
  if (channel.stored) {
    return ctx.transaction(async (tx) => {
      const entry = await channel.render(tx, outgoing);
      if (entry === null) return 'nothing';
      await channel.write(tx, [entry]);
      return { id: null };
    });
  }
  const message = await channel.render(ctx, outgoing);
  return message === null ? 'nothing' : { id: await channel.send(ctx, message) };
}

async function writeDown(ctx: Ctx, delivery: DeliveryRow, channel: Channel, sent: Sent): Promise<void> {
  if (sent === 'nothing')
    return updateDelivery(ctx.db, delivery.id, { state: 'suppressed', reason: 'no_content' }, ctx.now());
  const providerMessageId = sent.id?.slice(0, 500) ?? null;
  await updateDelivery(ctx.db, delivery.id, { state: 'sent', lastError: null, providerMessageId }, ctx.now());
  const { customerId, ...of } = referenceTo(delivery);
  // What is told to colleagues, and what stays on the platform, leaves no trace with the customer.
  if (customerId !== null && !channel.stored) await emit(ctx, deliverySent, { ...of, customerId });
}

/** The delivery as its events name it. */
function referenceTo({ id, template, channel, customerId, data }: DeliveryRow) {
  return { deliveryId: id, template, channel, customerId, about: deliveryData.parse(data).about };
}

function outgoingOf(catalogue: Catalogue, row: DeliveryRow): Outgoing | null {
  const notice = catalogue.find(row.template);
  if (!notice) return null;
  const { id, eventId, recipient: address, recipientName: name, locale, userId, customerId } = row;
  return { id, eventId, notice, address, name, locale, userId, customerId, ...deliveryData.parse(row.data) };
}

/** What made it is not part of this process any more: only a person can say what to do. */
function giveUp(ctx: Ctx, delivery: DeliveryRow, fault: string): Promise<void> {
  return ctx.transaction(async (tx) => {
    await updateDelivery(tx.db, delivery.id, { state: 'failed', lastError: fault }, tx.now());
    await emit(tx, deliveryFailed, { ...referenceTo(delivery), attempts: delivery.attempts, error: fault });
  });
}

async function giveBack(ctx: Ctx, delivery: DeliveryRow, failure: Failure, error: unknown): Promise<void> {
  const fault = faultOf(failure.code, error);
  if (failure.kind === 'permanent' || delivery.attempts >= MAX_ATTEMPTS) return giveUp(ctx, delivery, fault);
  await ctx.transaction((tx) => updateDelivery(tx.db, delivery.id, { state: 'queued', lastError: fault }, tx.now()));
  throw new Error(`delivery ${delivery.id} waits for its next try: ${fault.split(' ')[0]}`);
}

/** What went wrong, without addresses of pages: a server that refuses a message may quote the link in it. */
function faultOf(code: string, error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  return oneLine(`${code} ${message}`.replace(/\bhttps?:\S+|#\S{20,}|[\w-]{40,}/gi, '…')).slice(0, 500);
}
