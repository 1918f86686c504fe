import type { Ctx } from '@cm/kit/ctx';
import type { StoredEvent } from '@cm/kit/events';
import { uuidv7 } from '@cm/kit/ids';
import { enqueue } from '@cm/kit/jobs';
import type { Facts, Notice, Recipient } from '@cm/kit/notices';
import { eventsOf } from './catalogue.ts';
import type { Channel, StoredChannel } from './channel.ts';
import { deliveryData } from './delivery.ts';
import { insertDeliveries, type NewDelivery } from './delivery.queries.ts';
import { deliverJob } from './jobs/deliver.ts';
import { oneLine } from './liquid.ts';
import { unwilling } from './preferences.ts';
import { silencedFor } from './silenced.ts';

const MAX_PEOPLE = 500;

/** One event of a notice, with the people whom it concerns. */
interface Telling {
  readonly event: StoredEvent;
  readonly facts: Facts;
  readonly people: readonly Recipient[];
}

/**
 * Tells what the notices say of some events of one name, in the transaction that reacts to them: one delivery for each event,
 * person and channel, however often an event is handed over. Whoever is not to be told gets a delivery that says why; nobody stops
 * the others.
 */
export async function tell(
  ctx: Ctx<'silencedClasses'>,
  channels: readonly Channel[],
  notices: readonly Notice[],
  events: readonly StoredEvent[],
): Promise<void> {
  for (const notice of notices) {
    // Their questions travel together. All have ended before a failure of one ends the transaction.
    const found = await Promise.allSettled(events.map((event) => tellingOf(ctx, notice, event)));
    const tellings = found.flatMap((one) => {
      if (one.status === 'rejected') throw one.reason;
      return one.value ?? [];
    });
    for (const channel of channels) if (channel.tells(notice)) await tellBy(ctx, channel, notice, tellings);
  }
}

/** Nothing where the notice is not about this event. */
async function tellingOf(ctx: Ctx, notice: Notice, stored: StoredEvent): Promise<Telling | undefined> {
  const definition = eventsOf(notice).find((one) => one.name === stored.name);
  if (!definition) return undefined;
  const event = { ...stored, payload: definition.payload.parse(stored.payload) };
  if (notice.when?.(event) === false) return undefined;
  const people = (await notice.audience.find(ctx, event, notice.right)).slice(0, MAX_PEOPLE);
  return { event, people, facts: bounded(notice.facts(event)) };
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
async function tellBy(
  ctx: Ctx<'silencedClasses'>,
  channel: Channel,
  notice: Notice,
  tellings: readonly Telling[],
): Promise<void> {
  const all = tellings.flatMap(({ people }) => people);
  const off = await unwilling(ctx, all, notice.class, channel);
  const silenced = await silencedFor(ctx, all, notice, channel);
  const rows: NewDelivery[] = [];
  for (const { event, facts, to } of tellings.flatMap(({ people, ...of }) => people.map((to) => ({ ...of, to })))) {
    if (!channel.tellsActor && to.userId !== null && event.actor.endsWith(`:${to.userId}`)) continue;
    const address = ((await channel.addressOf(ctx, to)) ?? '').trim().toLowerCase().slice(0, 320);
    const kept = address === '' ? null : await channel.keep(ctx, notice, event, to);
    if (kept === null) continue;
    const unwanted = to.userId !== null && off.has(to.userId) ? 'preference' : silenced(to) ? 'category' : null;
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
      data: deliveryData.parse({ facts, ...kept, about: event.subject, ...subscriptionOf(to) }),
      reason: channel.accepts(address) ? unwanted : 'invalid_address',
      stored: channel.stored,
    });
  }
  const fresh = await insertDeliveries(ctx.db, rows, ctx.now());
  const due = rows.filter((row) => row.reason === null && fresh.has(row.id));
  if (channel.stored) return write(ctx, channel, notice, due);
  for (const row of due) await enqueue(ctx, deliverJob, { deliveryId: row.id });
}

/** The pages that a notice leads to ask for an account, and such a mailbox is none. */
const subscriptionOf = ({ subscription }: Recipient) =>
  subscription === undefined ? {} : { subscription, link: null };

/** Straight to a channel that writes into the database too. */
async function write(ctx: Ctx, channel: StoredChannel, notice: Notice, rows: readonly NewDelivery[]): Promise<void> {
  const messages: unknown[] = [];
  for (const { id, eventId, recipient: address, recipientName: name, locale, userId, customerId, data } of rows) {
    const outgoing = { id, eventId, notice, address, name, locale, userId, customerId, ...data };
    const message = await channel.render(ctx, outgoing);
    if (message !== null) messages.push(message);
  }
  if (messages.length > 0) await channel.write(ctx, messages);
}
