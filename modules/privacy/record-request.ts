import { contactsOf } from '@cm/customers';
import type { Ctx } from '@cm/kit/ctx';
import { dayIn, instantIn } from '@cm/kit/dates';
import type { z } from 'zod';
import type { DataRequestKind, DataRequestScope, recordedChannel } from './data-request.ts';
import { problems } from './problems.ts';
import { receiveRequest } from './receive-request.ts';

export interface Recorded {
  /** Made by the caller who may have to ask again; else made here. */
  readonly id?: string | undefined;
  readonly kind: DataRequestKind;
  readonly scope: DataRequestScope;
  readonly details: string;
  readonly channel: z.infer<typeof recordedChannel>;
  readonly customerId: string;
  /** Who asks, of the customer's people. */
  readonly contactId: string;
  /** The day on which it came, from which the delay counts; today unless said. */
  readonly receivedOn?: string | undefined;
}

/**
 * Somebody of the staff writes down what came by letter, mail, telephone or at the counter.
 * @throws ProblemError `privacy.not_found` for an unknown person, `privacy.day_to_come`, and what `receiveRequest` throws
 */
export async function recordRequest(
  ctx: Ctx,
  { contactId, receivedOn, ...recorded }: Recorded,
): Promise<{ id: string }> {
  return ctx.transaction(async (tx) => {
    const { actor } = tx;
    if (actor.kind !== 'staff') throw problems.not_found();
    const person = (await contactsOf(tx, recorded.customerId)).find(({ id }) => id === contactId);
    if (!person) throw problems.not_found();
    const today = dayIn(tx.tenant.timeZone, tx.now());
    const came = receivedOn ?? today;
    if (came > today) throw problems.day_to_come();
    // What came today came now; of an earlier day only the day is known, and its beginning is in nobody's favour but the person's.
    const receivedAt = came === today ? tx.now() : instantIn(tx.tenant.timeZone, came, '00:00');
    return receiveRequest(tx, {
      ...recorded,
      userId: person.userId,
      personName: person.name,
      personEmail: person.email,
      receivedAt,
      recordedBy: actor.userId,
    });
  });
}
