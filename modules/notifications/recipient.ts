import { contactsOf, customerById, membershipOf } from '@cm/customers';
import { type UserSummary, usersByIds } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import type { Locale } from '@cm/kit/i18n';

export interface Recipient {
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
  readonly userId: string | null;
  readonly customerId: string | null;
}

export const asRecipient = (user: UserSummary): Recipient => ({
  email: user.email,
  name: user.name,
  locale: user.locale,
  userId: user.id,
  customerId: null,
});

const MAX_CONTACTS = 50;

/**
 * Whom a customer's business is told to: its contacts with an account who hold `permission`; when there is none, the
 * customer's own address. Somebody without the right to see invoices is not mailed one.
 */
export async function customerRecipients(ctx: Ctx, customerId: string, permission: string): Promise<Recipient[]> {
  const customer = await customerById(ctx, customerId);
  if (!customer) return [];
  const contacts = (await contactsOf(ctx, customerId)).slice(0, MAX_CONTACTS);
  const users = await usersByIds(
    ctx,
    contacts.flatMap((contact) => contact.userId ?? []),
  );
  const recipients: Recipient[] = [];
  for (const contact of contacts) {
    const user = contact.userId === null ? undefined : users.get(contact.userId);
    if (!user) continue;
    const membership = await membershipOf(ctx, user.id);
    if (membership?.customerId !== customerId || !membership.permissions.includes(permission)) continue;
    recipients.push({ ...asRecipient(user), customerId });
  }
  if (recipients.length > 0) return recipients;
  const { email, displayName, locale } = customer;
  return [{ email, name: displayName, locale, userId: null, customerId }];
}
