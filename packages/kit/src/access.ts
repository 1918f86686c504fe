import { z } from 'zod';
import { named } from './named.ts';

/** Where a route lives. `corporate` and `admin` answer inside the VPN zone only. */
export type Zone = 'public' | 'portal' | 'corporate' | 'admin';

interface Origin {
  readonly ip: string | null;
  readonly userAgent: string | null;
}
interface Credentials {
  readonly userId: string;
  /** Exactly one of the two is set: a browser session or an API token. */
  readonly sessionId: string | null;
  readonly tokenId: string | null;
  readonly permissions: ReadonlySet<string>;
  /** By what they act, where it is neither their own session nor a token of theirs. */
  readonly via?: Via;
}

/** A machine client (OAuth 2.0) that acts for whoever answers for it, or an emergency access that is open. */
export type Via = `client:${string}` | `emergency:${string}`;

export interface AnonymousActor extends Origin {
  readonly kind: 'anonymous';
}
/** A colleague of the operator who sees the portal as one of a customer's people does (ADR 26). */
export interface Impersonator {
  readonly userId: string;
  readonly impersonationId: string;
}
/** A person who acts for one customer, within the rights that the customer gave. */
export interface CustomerActor extends Origin, Credentials {
  readonly kind: 'customer';
  /** Null for the moments between the sign-up and the creation of the customer's record. */
  readonly customerId: string | null;
  readonly contactId: string | null;
  /** Who sits there in the person's place: it is they who act, on behalf of the person. */
  readonly impersonator?: Impersonator;
}
export interface StaffActor extends Origin, Credentials {
  readonly kind: 'staff';
}
/** The system itself: a job, a subscriber, the command line. `reason` says which. */
export interface SystemActor extends Origin {
  readonly kind: 'system';
  readonly reason: string;
}
export type Actor = AnonymousActor | CustomerActor | StaffActor | SystemActor;

/**
 * What an API token may be given of its owner's own account. Whoever is signed in has these without any role; a token has
 * those that it was made with.
 */
export const ownScope = named('OwnScope', z.enum(['own.profile', 'own.notifications', 'own.files']));
export type OwnScope = z.infer<typeof ownScope>;

export const isOwnScope = (scope: string): scope is OwnScope => ownScope.safeParse(scope).success;

/** Does somebody act through an API token? */
export function isToken(actor: Actor): boolean {
  return (actor.kind === 'customer' || actor.kind === 'staff') && actor.tokenId !== null;
}

export function systemActor(reason: string): SystemActor {
  return { kind: 'system', reason, ip: null, userAgent: null };
}

/** The colleague who sits there in a person's place; undefined where everybody is themself. */
export function impersonatorOf(actor: Actor): Impersonator | undefined {
  return actor.kind === 'customer' ? actor.impersonator : undefined;
}

/** What an actor is called in events, the audit and idempotency keys: whoever it is that really sits there. */
export function actorKey(actor: Actor): string {
  if (actor.kind === 'anonymous') return `anonymous:${actor.ip ?? '-'}`;
  if (actor.kind === 'system') return `system:${actor.reason}`;
  const impersonator = impersonatorOf(actor);
  return impersonator ? `staff:${impersonator.userId}` : `${actor.kind}:${actor.userId}`;
}

/** In whose place the actor acts, as an event names it; null where everybody is themself. */
export function onBehalfOf(actor: Actor): string | null {
  return actor.kind === 'customer' && actor.impersonator ? `customer:${actor.userId}` : null;
}

/** By what the actor acts, as an event names it; null for a session or a token of their own. */
export function viaOf(actor: Actor): Via | null {
  return (actor.kind === 'staff' || actor.kind === 'customer') && actor.via !== undefined ? actor.via : null;
}

/** Whether an emergency access is what the actor acts by. */
export function isInEmergency(actor: Actor): boolean {
  return viaOf(actor)?.startsWith('emergency:') ?? false;
}

/** Does the actor hold a permission? The system holds them all; `self` means any signed-in person. */
export function can(actor: Actor, permission: string): boolean {
  if (actor.kind === 'system') return true;
  if (actor.kind === 'anonymous') return false;
  if (permission === 'self') return true;
  return actor.permissions.has(permission) || (isOwnScope(permission) && !isToken(actor));
}
