import { userById } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import type { DataRequestKind, DataRequestScope } from './data-request.ts';
import { ownedCustomer } from './owned-customer.ts';
import { problems } from './problems.ts';
import { receiveRequest } from './receive-request.ts';

export interface Asking {
  readonly kind: DataRequestKind;
  readonly scope: DataRequestScope;
  readonly details: string;
}

/**
 * A person asks in the portal: of themself, or of the account that they act for and own.
 * @throws ProblemError `privacy.owner_only`, and what `receiveRequest` throws
 */
export async function askRequest(ctx: Ctx, { kind, scope, details }: Asking): Promise<{ id: string }> {
  return ctx.transaction(async (tx) => {
    const { actor } = tx;
    if (actor.kind !== 'customer') throw problems.not_found();
    const customerId = scope === 'account' ? await ownedCustomer(tx) : actor.customerId;
    const person = await userById(tx, actor.userId);
    if (!person) throw problems.not_found();
    return receiveRequest(tx, {
      kind,
      scope,
      details,
      channel: 'portal',
      userId: person.id,
      customerId,
      personName: person.name,
      personEmail: person.email,
      receivedAt: tx.now(),
      recordedBy: null,
    });
  });
}
