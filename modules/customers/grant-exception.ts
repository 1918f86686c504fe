import type { Ctx } from '@cm/kit/ctx';
import { sqlState } from '@cm/kit/database';
import type { Day } from '@cm/kit/dates';
import { emit } from '@cm/kit/events';
import { uuidv7 } from '@cm/kit/ids';
import { invalidField } from '@cm/kit/problems';
import { addDocument } from './add-document.ts';
import { lockCustomer } from './customer.queries.ts';
import { insertException } from './exception.queries.ts';
import { customerExceptionGranted } from './exception-events.ts';
import { problems } from './problems.ts';

interface Dated {
  readonly id?: string | undefined;
  readonly validFrom: Day;
  readonly reason: string;
}

export type GrantedException = Dated &
  (
    | {
        readonly kind: 'tax_exemption';
        readonly validUntil: Day;
        readonly certificate: {
          readonly number: string;
          readonly office: string;
          /** As the invoice prints it. */
          readonly mention: string;
          /** An upload of the actor: the paper. */
          readonly fileId: string;
        };
      }
    | { readonly kind: 'no_reminders'; readonly validUntil: Day | null }
    | { readonly kind: 'grace_days'; readonly validUntil: Day | null; readonly days: number }
  );

/**
 * Grants a customer an exception from a day on; documents that are issued already stay as they are. The paper of an exemption is
 * filed with the customer's documents.
 * @throws ProblemError `customers.not_found`, `customers.exception_overlap` 409 where one of the kind counts on some of the days,
 *   `files.not_found`, `common.invalid` for days that end before they begin
 */
export async function grantException(
  ctx: Ctx,
  input: GrantedException & { readonly customerId: string },
): Promise<{ id: string }> {
  const { customerId, kind, validFrom, validUntil, reason } = input;
  if (validUntil !== null && validUntil < validFrom)
    throw invalidField('/validUntil', 'too_small', { minimum: validFrom });
  return ctx.transaction(async (tx) => {
    const customer = await lockCustomer(tx.db, tx.actor, customerId);
    if (!customer) throw problems.not_found();
    const id = input.id ?? uuidv7(tx.now());
    const certificate = kind === 'tax_exemption' ? await filed(tx, customerId, input.certificate) : null;
    const days = kind === 'grace_days' ? input.days : null;
    const row = {
      id,
      customerId,
      kind,
      validFrom,
      validUntil,
      days,
      certificateNumber: certificate?.number ?? null,
      office: certificate?.office ?? null,
      mention: certificate?.mention ?? null,
      documentId: certificate?.documentId ?? null,
      reason,
      grantedBy: tx.actor.kind === 'staff' ? tx.actor.userId : null,
      grantedAt: tx.now(),
    };
    try {
      await insertException(tx.db, row);
    } catch (error) {
      throw sqlState(error) === '23P01' ? problems.exception_overlap() : error;
    }
    await emit(tx, customerExceptionGranted, {
      customerId,
      number: customer.number,
      exceptionId: id,
      kind,
      from: null,
      to: { validFrom, validUntil, endedOn: null, days, certificate },
      reason,
    });
    return { id };
  });
}

async function filed(
  tx: Ctx,
  customerId: string,
  { fileId, ...paper }: { number: string; office: string; mention: string; fileId: string },
) {
  const { id: documentId } = await addDocument(tx, { customerId, fileId, title: `Attestation n° ${paper.number}` });
  return { ...paper, documentId };
}
