import { parsePhone, refuseDisposable } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import type { Locale } from '@cm/kit/i18n';
import { common, invalidField } from '@cm/kit/problems';
import { findPerson, lockContact, updateContact } from './contact.queries.ts';
import { lockCustomer, refreshSearchWords } from './customer.queries.ts';
import { contactChanged } from './contact-events.ts';
import { problems } from './problems.ts';

export interface ContactChanges {
  readonly name?: string | undefined;
  /** The address of somebody who came in is theirs to change. */
  readonly email?: string | undefined;
  readonly phone?: string | null | undefined;
  readonly locale?: Locale | undefined;
}

/**
 * Changes what a customer noted of somebody. An invitation goes to the address that it was made for, so that of somebody
 * invited stays too, until the invitation is taken back.
 *
 * @throws ProblemError `customers.contact_not_found`, `common.stale`, `customers.contact_address`,
 *   `customers.contact_exists`, `common.invalid`
 */
export async function updateContactFacts(
  ctx: Ctx,
  input: ContactChanges & { readonly customerId: string; readonly contactId: string; readonly version: number },
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const { customerId, contactId } = input;
    await lockCustomer(tx.db, tx.actor, customerId);
    const row = await lockContact(tx.db, customerId, contactId);
    const person = row && (await findPerson(tx.db, customerId, contactId));
    if (!row || !person) throw problems.contact_not_found();
    if (row.version !== input.version) throw common.stale();
    // An emptied field is a cleared one.
    const phone = input.phone ? parsePhone(input.phone) : input.phone === undefined ? undefined : null;
    if (input.phone && phone === null) throw invalidField('/phone', 'phone');
    const wanted = { name: input.name, email: input.email, phone, locale: input.locale };
    const changes = Object.fromEntries(
      (['name', 'email', 'phone', 'locale'] as const).flatMap((field) => {
        const to = wanted[field];
        return to === undefined || to === row[field] ? [] : [[field, { from: row[field], to }] as const];
      }),
    );
    if (Object.keys(changes).length === 0) return;
    if (changes['email'] && (person.membershipId !== null || person.invitationId !== null))
      throw problems.contact_address();
    if (changes['email'] && tx.actor.kind === 'customer') await refuseDisposable(tx, changes['email'].to ?? '');
    await updateContact(
      tx.db,
      contactId,
      Object.fromEntries(Object.entries(changes).map(([field, { to }]) => [field, to])),
    );
    await refreshSearchWords(tx.db, customerId);
    const { name = row.name, email = row.email } = input;
    await emit(tx, contactChanged, { customerId, contactId, name, email, changes });
  });
}
