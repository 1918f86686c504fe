import type { z } from 'zod';
import { type Actor, actorKey, onBehalfOf, viaOf } from './access.ts';
import type { EventChanges } from './changes.ts';
import type { Ctx } from './ctx.ts';
import { sendAlong } from './database.ts';
import type { Words } from './i18n.ts';
import { uuidv7 } from './ids.ts';
import type { KitTables } from './tables.ts';

/** What an event is about, so that the audit and the timelines can link to it. */
export interface EventSubject {
  readonly type: string;
  readonly id: string;
  readonly label?: string | undefined;
}

export interface EventDefinition<P = unknown> {
  /** `<noun>.<past participle>`: `ticket.opened`. */
  readonly name: string;
  /** What the staff read of it in the audit log and in timelines. */
  readonly label: Words;
  readonly version: number;
  readonly payload: z.ZodType<P>;
  subject(payload: NoInfer<P>): EventSubject;
  /** The customer in whose timeline the event belongs. */
  customer?(payload: NoInfer<P>): string | null;
  /** How the customer is told of it in the portal's timeline, which shows an event that has such a sentence. */
  readonly toCustomer?: Words;
  /** What it says that was one thing and became another, and how that is said to people. */
  readonly changes?: EventChanges<NoInfer<P>>;
}

/** An event as subscribers receive it. */
export interface StoredEvent<P = unknown> {
  readonly id: string;
  readonly seq: number;
  readonly name: string;
  readonly version: number;
  readonly payload: P;
  readonly actor: string;
  /** The person in whose place the actor acted (`customer:<uuid>`); null where everybody is themself. */
  readonly onBehalfOf: string | null;
  /** By what the actor acted (`client:<uuid>`, `emergency:<uuid>`); null for a session or a token of their own. */
  readonly via: string | null;
  readonly ip: string | null;
  readonly customerId: string | null;
  readonly subject: EventSubject;
  readonly visibleToCustomer: boolean;
  readonly requestId: string;
  readonly occurredAt: Date;
}

export function defineEvent<P>(definition: EventDefinition<P>): EventDefinition<P> {
  return definition;
}

/** The events that the given modules declare, by name. */
export type EventsByName = ReadonlyMap<string, EventDefinition>;
export function eventsByName(modules: readonly { readonly events?: readonly EventDefinition[] }[]): EventsByName {
  return new Map(modules.flatMap((module) => module.events ?? []).map((event) => [event.name, event]));
}

/**
 * Writes the event into the outbox, in the caller's transaction: it exists if and only if the change does.
 * The relay hands it to every subscriber afterwards, at least once (ADR 0003).
 *
 * @param by who did it, where the request is not theirs yet: a sign-in is asked for by nobody
 */
export async function emit<P>(
  ctx: Ctx,
  definition: EventDefinition<P>,
  payload: P,
  by: Actor = ctx.actor,
): Promise<string> {
  const parsed = definition.payload.parse(payload);
  const subject = definition.subject(parsed);
  const id = uuidv7(ctx.now());
  const insert = ctx.db
    .withTables<KitTables>()
    .insertInto('kit.outbox')
    .values({
      id,
      name: definition.name,
      version: definition.version,
      payload: JSON.stringify(parsed),
      actor: actorKey(by),
      onBehalfOf: onBehalfOf(by),
      via: viaOf(by),
      ip: by.ip,
      customerId: definition.customer?.(parsed) ?? null,
      subjectType: subject.type,
      subjectId: subject.id,
      subjectLabel: subject.label ?? null,
      visibleToCustomer: definition.toCustomer !== undefined,
      requestId: ctx.requestId,
      occurredAt: ctx.now(),
    });
  sendAlong(ctx.db, insert.compile());
  return id;
}
