import type { Ctx } from '@cm/kit/ctx';
import type { StoredEvent } from '@cm/kit/events';
import { uuidv7 } from '@cm/kit/ids';
import { enqueue } from '@cm/kit/jobs';
import type { Facts, Notice, Recipient } from '@cm/kit/notices';
import { eventsOf } from './catalogue.ts';
import type { Channel } from './channel.ts';
import { deliveryData } from './delivery.ts';
import { insertDeliveries, type NewDelivery } from './delivery.queries.ts';
import { deliverJob } from './jobs/deliver.ts';
import { oneLine } from './liquid.ts';
import { unwilling } from './preferences.ts';

const MAX_PEOPLE = 500;

/** One event of one notice, with the people whom it concerns. */
interface Telling {
  readonly notice: Notice;
  readonly event: StoredEvent;
  readonly facts: Facts;
  readonly people: readonly Recipient[];
}

/**
 * Tells what the notices say of an event, in the transaction that reacts to it: one delivery for each person and channel,
 * however often the event is handed over. Whoever is not to be told gets a delivery that says why; nobody stops the others.
 */
export async function tell(
  ctx: Ctx,
  channels: readonly Channel[],
  notices: readonly Notice[],
  stored: StoredEvent,
): Promise<void> {
  for (const notice of notices) {
    const definition = eventsOf(notice).find((one) => one.name === stored.name);
    if (!definition) continue;
    const event = { ...stored, payload: definition.payload.parse(stored.payload) };
    if (notice.when?.(event) === false) continue;
    const people = (await notice.audience.find(ctx, event, notice.right)).slice(0, MAX_PEOPLE);
    const telling = { notice, event, people, facts: bounded(notice.facts(event)) };
    for (const channel of channels) if (channel.tells(notice)) await tellBy(ctx, channel, telling);
  }
}

/** Values stay on one line and below 2000 characters: they are other people's words. */
function bounded(facts: Facts): Facts {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name,
      typeof value === 'string' ? oneLine(value).slice(0, 2000) : value,
    ]),
  );
}

/** The same people by one channel. */
async function tellBy(ctx: Ctx, channel: Channel, telling: Telling): Promise<void> {
  const { notice, event, people, facts } = telling;
  const off = await unwilling(ctx, people, notice.class, channel);
  const rows: NewDelivery[] = [];
  for (const to of people) {
    if (!channel.tellsActor && to.userId !== null && event.actor.endsWith(`:${to.userId}`)) continue;
    const address = ((await channel.addressOf(ctx, to)) ?? '').trim().toLowerCase().slice(0, 320);
    const kept = address === '' ? null : await channel.keep(ctx, notice, event, to);
    if (kept === null) continue;
    const unwanted = to.userId !== null && off.has(to.userId) ? 'preference' : null;
    rows.push({
      id: uuidv7(ctx.now()),
      eventId: event.id,
      channel: channel.key,
      template: notice.key,
      recipient: address,
      recipientName: oneLine(to.name).slice(0, 200),
      userId: to.userId,
      customerId: to.customerId,
      locale: to.locale,
      data: deliveryData.parse({ facts, ...kept }),
      reason: channel.accepts(address) ? unwanted : 'invalid_address',
      stored: channel.stored,
    });
  }
  const fresh = await insertDeliveries(ctx.db, rows, ctx.now());
  for (const row of rows) if (row.reason === null && fresh.has(row.id)) await hand(ctx, channel, notice, row);
}

/** To the job, or straight to the channel when that writes into the database too. */
async function hand(ctx: Ctx, channel: Channel, notice: Notice, row: NewDelivery): Promise<void> {
  if (!channel.stored) return enqueue(ctx, deliverJob, { deliveryId: row.id });
  const { id, eventId, recipient: address, recipientName: name, locale, userId, customerId, data } = row;
  const outgoing = { id, eventId, notice, address, name, locale, userId, customerId, ...data };
  const message = await channel.render(ctx, outgoing);
  if (message !== null) await channel.send(ctx, message);
}
