import { differing } from '@cm/kit/changes';
import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import type { Locale } from '@cm/kit/i18n';
import { common, invalidField } from '@cm/kit/problems';
import { contactPointChanged } from './contact-point-events.ts';
import { assertFits, callable, type ContactPointPurpose, inOrder, rightsFor } from './contact-point.ts';
import { findContactPoint, updateContactPoint } from './contact-point.queries.ts';
import { assertHolds } from './contact-rights.ts';
import { refreshSearchWords } from './customer.queries.ts';
import { lockOpenCustomer } from './lock-open-customer.ts';
import { problems } from './problems.ts';

export interface ContactPointChanges {
  readonly label?: string | null | undefined;
  readonly purposes?: readonly ContactPointPurpose[] | undefined;
  /** Of a number alone: another address is another one to ask. */
  readonly phone?: string | undefined;
  /** Of an address alone. */
  readonly locale?: Locale | undefined;
}

/**
 * Changes what an address or a number is for. Nobody gives or takes a purpose that they may not read themselves.
 *
 * @throws ProblemError `customers.not_found`, `customers.contact_point_not_found`, `common.stale`, `customers.right_not_held`,
 *   `customers.contact_point_exists`, `common.invalid`
 */
export async function changeContactPoint(
  ctx: Ctx,
  input: ContactPointChanges & { readonly customerId: string; readonly pointId: string; readonly version: number },
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const customer = await lockOpenCustomer(tx, input.customerId);
    const row = await findContactPoint(tx.db, customer.id, input.pointId);
    if (!row) throw problems.contact_point_not_found();
    if (row.version !== input.version) throw common.stale();
    const { id, kind } = row;
    if (kind === 'email' && input.phone !== undefined) throw invalidField('/phone', 'choice');
    if (kind === 'phone' && input.locale !== undefined) throw invalidField('/locale', 'choice');
    const from = {
      label: row.label,
      purposes: row.purposes as ContactPointPurpose[],
      value: row.value,
      locale: row.locale,
    };
    const to = {
      label: input.label === undefined ? from.label : input.label || null,
      purposes: input.purposes === undefined ? from.purposes : inOrder(input.purposes),
      value: input.phone === undefined ? from.value : callable(input.phone),
      locale: input.locale ?? from.locale,
    };
    assertFits(kind, to.purposes);
    assertHolds(tx.actor, rightsFor(notInBoth(from.purposes, to.purposes)));
    const changes = differing(from, to);
    if (Object.keys(changes).length === 0) return;
    if (!(await updateContactPoint(tx.db, id, to))) throw problems.contact_point_exists();
    await refreshSearchWords(tx.db, customer.id);
    await emit(tx, contactPointChanged, { customerId: customer.id, pointId: id, kind, value: to.value, changes });
  });
}

const notInBoth = (one: readonly ContactPointPurpose[], other: readonly ContactPointPurpose[]) => [
  ...one.filter((purpose) => !other.includes(purpose)),
  ...other.filter((purpose) => !one.includes(purpose)),
];
