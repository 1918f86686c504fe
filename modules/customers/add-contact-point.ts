import { refuseDisposable } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import type { Locale } from '@cm/kit/i18n';
import { uuidv7 } from '@cm/kit/ids';
import { askAddress } from './ask-contact-point.ts';
import { assertHolds } from './contact-rights.ts';
import { contactPointAdded } from './contact-point-events.ts';
import {
  assertFits,
  callable,
  type ContactPointPurpose,
  inOrder,
  MAX_CONTACT_POINTS,
  rightsFor,
} from './contact-point.ts';
import { insertContactPoint, listContactPoints } from './contact-point.queries.ts';
import { refreshSearchWords } from './customer.queries.ts';
import { lockOpenCustomer } from './lock-open-customer.ts';
import { problems } from './problems.ts';

export interface NewContactPoint {
  readonly id?: string | undefined;
  readonly customerId: string;
  readonly label?: string | null | undefined;
  readonly purposes: readonly ContactPointPurpose[];
  /** An address is in lower case, a number as people write it. */
  readonly point:
    | { readonly kind: 'email'; readonly email: string; readonly locale: Locale }
    | { readonly kind: 'phone'; readonly phone: string };
}

/**
 * Adds an address or a number for some purposes. An address is sent one question and nothing else, until whoever reads it says yes.
 *
 * @throws ProblemError `customers.not_found`, `customers.right_not_held`, `customers.too_many`, `customers.contact_point_exists`,
 *   `customers.contact_point_refused` for an address that said no to this customer, `common.invalid`
 */
export async function addContactPoint(ctx: Ctx<'secrets'>, input: NewContactPoint): Promise<{ id: string }> {
  return ctx.transaction(async (tx) => {
    const customer = await lockOpenCustomer(tx, input.customerId);
    const { point } = input;
    const purposes = inOrder(input.purposes);
    assertHolds(tx.actor, rightsFor(purposes));
    assertFits(point.kind, purposes);
    if (point.kind === 'email' && tx.actor.kind === 'customer') await refuseDisposable(tx, point.email);
    const value = point.kind === 'email' ? point.email : callable(point.phone);
    if ((await listContactPoints(tx.db, customer.id)).length >= MAX_CONTACT_POINTS)
      throw problems.too_many({ max: MAX_CONTACT_POINTS });
    const id = input.id ?? uuidv7(tx.now());
    const locale = point.kind === 'email' ? point.locale : null;
    const label = input.label || null;
    const row = { id, customerId: customer.id, kind: point.kind, value, label, purposes, locale };
    if (!(await insertContactPoint(tx.db, { ...row, confirmedAt: null, createdAt: tx.now() })))
      throw problems.contact_point_exists();
    await refreshSearchWords(tx.db, customer.id);
    await emit(tx, contactPointAdded, {
      customerId: customer.id,
      pointId: id,
      kind: point.kind,
      value,
      label,
      purposes,
    });
    if (locale !== null) await askAddress(tx, customer, { id, value, purposes, locale });
    return { id };
  });
}
