import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import type { Locale } from '@cm/kit/i18n';
import { uuidv7 } from '@cm/kit/ids';
import { invalidField } from '@cm/kit/problems';
import { assertHolds } from './contact-rights.ts';
import type { PortalRight } from './contact.ts';
import { insertContact, listContactRows, MAX_CONTACTS } from './contact.queries.ts';
import { lockCustomer, refreshSearchWords } from './customer.queries.ts';
import { contactAdded, contactInvited } from './events.ts';
import { parsePhone } from '@cm/identity';
import { problems } from './problems.ts';

export interface ContactInput {
  readonly id?: string | undefined;
  readonly customerId: string;
  readonly name: string;
  readonly email: string;
  readonly phone?: string | null | undefined;
  readonly locale: Locale;
  readonly permissions: readonly PortalRight[];
  /** False only for staff who note a person without giving them an account. */
  readonly invite: boolean;
}

/**
 * Adds a person to a customer and, with `invite`, has an account made and mailed for them.
 *
 * @throws ProblemError `customers.not_found`, `customers.contact_exists`, `customers.right_not_held`,
 *   `customers.too_many`, `common.invalid`
 */
export async function inviteContact(ctx: Ctx, input: ContactInput): Promise<{ id: string }> {
  return ctx.transaction(async (tx) => {
    const customer = await lockCustomer(tx.db, tx.actor, input.customerId);
    if (!customer || customer.state === 'closed' || customer.state === 'anonymised') throw problems.not_found();
    assertHolds(tx.actor, input.permissions);
    const phone = input.phone ? parsePhone(input.phone) : null;
    if (input.phone && phone === null) throw invalidField('/phone', 'phone');
    const present = await listContactRows(tx.db, customer.id);
    if (present.length >= MAX_CONTACTS) throw problems.too_many({ max: MAX_CONTACTS });
    const id = input.id ?? uuidv7(tx.now());
    const { name, email, locale, invite } = input;
    const permissions = [...new Set(input.permissions)];
    await insertContact(
      tx.db,
      {
        id,
        customerId: customer.id,
        name,
        email,
        phone,
        locale,
        permissions,
        userId: null,
        isFirst: present.length === 0,
        invitedAt: invite ? tx.now() : null,
      },
      tx.now(),
    );
    await refreshSearchWords(tx.db, customer.id);
    await emit(tx, contactAdded, { customerId: customer.id, contactId: id, name, email, permissions });
    if (invite) await emit(tx, contactInvited, { customerId: customer.id, contactId: id, name, email, locale });
    return { id };
  });
}
