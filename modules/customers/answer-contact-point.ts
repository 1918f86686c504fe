import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { contactPointConfirmed, contactPointRefused, contactPointStopped } from './contact-point-events.ts';
import { readContactPointToken } from './contact-point-link.ts';
import type { ContactPointLinkKind, ContactPointPurpose } from './contact-point.ts';
import {
  type ContactPointRow,
  deleteContactPoints,
  endAskingsOf,
  findLinkedPoint,
  findOpenAsking,
  lockKeptCustomer,
  lockLinkedPoint,
  updateContactPoint,
} from './contact-point.queries.ts';
import { findCustomerFacts, refreshSearchWords } from './customer.queries.ts';
import { familyOf } from './family.queries.ts';
import { problems } from './problems.ts';

/** What somebody reads before they answer. */
export interface LinkedPoint {
  readonly kind: ContactPointLinkKind;
  readonly email: string;
  readonly customer: { readonly number: string; readonly name: string };
  readonly purposes: readonly ContactPointPurpose[];
  /** Of a question. */
  readonly expiresAt: Date | null;
}

/**
 * What a mailed link is about, for whoever reads the mail.
 * @throws ProblemError `customers.contact_point_link_invalid` for one that is forged, answered, replaced or too old, and where the
 *   address is there no more
 * @query
 */
export async function readContactPointLink(ctx: Ctx<'secrets'>, token: string): Promise<LinkedPoint> {
  return ctx.transaction(async (tx) => {
    const { kind, pointId, expiresAt } = await opened(tx, token);
    const point = await findLinkedPoint(tx.db, pointId);
    if (!point) throw problems.contact_point_link_invalid();
    const customer = await findCustomerFacts(tx.db, point.customerId);
    if (!customer || (kind === 'asking' && isOver(customer))) throw problems.contact_point_link_invalid();
    const { number, name } = customer;
    const purposes = point.purposes as ContactPointPurpose[];
    return { kind, email: point.value, customer: { number, name }, purposes, expiresAt };
  });
}

/** « Yes, write here. » @throws ProblemError `customers.contact_point_link_invalid` */
export async function confirmContactPoint(ctx: Ctx<'secrets'>, token: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    const { point } = await locked(tx, token, 'asking');
    const customer = await findCustomerFacts(tx.db, point.customerId);
    if (!customer || isOver(customer)) throw problems.contact_point_link_invalid();
    await endAskingsOf(tx.db, [point.id], 'confirmed', tx.now());
    await updateContactPoint(tx.db, point.id, { confirmedAt: tx.now() });
    await emit(tx, contactPointConfirmed, told(point, point.customerId));
  });
}

/**
 * « It is not me. » The address is gone, and this customer cannot have it asked again.
 * @throws ProblemError `customers.contact_point_link_invalid`
 */
export async function refuseContactPoint(ctx: Ctx<'secrets'>, token: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    const { point, customerId } = await locked(tx, token, 'asking');
    await takeAway(tx, point, customerId, 'refused');
    await emit(tx, contactPointRefused, told(point, customerId));
  });
}

/**
 * « Write no more. » Ends what an address is told; a question may be asked of it again.
 * @throws ProblemError `customers.contact_point_link_invalid`
 */
export async function stopContactPoint(ctx: Ctx<'secrets'>, token: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    const { point, customerId } = await locked(tx, token, 'stop');
    await takeAway(tx, point, customerId, 'removed');
    await emit(tx, contactPointStopped, told(point, customerId));
  });
}

async function opened(tx: Ctx<'secrets'>, token: string) {
  const named = readContactPointToken(tx, token);
  if (named?.kind === 'stop') return { kind: named.kind, pointId: named.id, expiresAt: null };
  const asking = named === null ? undefined : await findOpenAsking(tx.db, named.id, tx.now());
  if (!asking || asking.pointId === null) throw problems.contact_point_link_invalid();
  return { kind: 'asking', pointId: asking.pointId, expiresAt: asking.expiresAt } as const;
}

/** The point of a link, with the customer whose it is by now, locked: of two answers the later one finds nothing. */
async function locked(
  tx: Ctx<'secrets'>,
  token: string,
  kind: ContactPointLinkKind,
): Promise<{ readonly point: ContactPointRow; readonly customerId: string }> {
  const before = await opened(tx, token);
  const seen = before.kind === kind ? await findLinkedPoint(tx.db, before.pointId) : undefined;
  // The customer first, as whoever changes something of it does.
  const customerId = seen && (await lockKeptCustomer(tx.db, seen.customerId));
  const point = seen && (await lockLinkedPoint(tx.db, seen.id));
  if (!point || customerId === undefined || (await opened(tx, token)).pointId !== point.id)
    throw problems.contact_point_link_invalid();
  return { point, customerId };
}

/** From its customer, the one that this was merged into, and those that were merged into that. */
async function takeAway(
  tx: Ctx,
  point: ContactPointRow,
  customerId: string,
  outcome: 'refused' | 'removed',
): Promise<void> {
  await endAskingsOf(tx.db, [point.id], outcome, tx.now());
  await deleteContactPoints(tx.db, await familyOf(tx.db, customerId), point);
  await refreshSearchWords(tx.db, customerId);
}

const isOver = ({ state }: { readonly state: string }): boolean => state === 'closed' || state === 'anonymised';

const told = ({ id, kind, value }: ContactPointRow, customerId: string) => ({ customerId, pointId: id, kind, value });
