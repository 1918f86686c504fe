import { asRecipient, provenUsers } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import type { Audience, Recipient } from '@cm/kit/notices';
import { contactsOf, customerById, speakerAt, membershipOf } from './find-customers.ts';

const MAX_CONTACTS = 50;

/**
 * Whom a customer's business is told to: its contacts who proved their address and hold the notice's right; when
 * there is none, the customer's own address. Somebody without the right to see invoices is not told of one.
 */
export const contacts: Audience<{ readonly customerId: string }> = {
  who: 'the customer’s contacts who proved their address and hold the right, else the customer’s own address',
  find: async (ctx, { payload }, right) => {
    const customer = await customerById(ctx, payload.customerId);
    if (!customer) return [];
    const holders = await contactsHolding(ctx, payload.customerId, right);
    if (holders.length > 0) return holders;
    const { id: customerId, email, displayName: name, locale } = customer;
    return [{ kind: 'customer', email, name, locale, userId: null, customerId }];
  },
};

async function contactsHolding(ctx: Ctx, customerId: string, right: string | null): Promise<Recipient[]> {
  const people = (await contactsOf(ctx, customerId)).slice(0, MAX_CONTACTS);
  const users = await provenUsers(
    ctx,
    people.flatMap((contact) => contact.userId ?? []),
  );
  const holders: Recipient[] = [];
  for (const { userId } of people) {
    const user = userId === null ? undefined : users.get(userId);
    if (!user) continue;
    const membership = await membershipOf(ctx, user.id);
    if (membership?.customerId !== customerId) continue;
    if (right === null || membership.permissions.includes(right)) holders.push({ ...asRecipient(user), customerId });
  }
  return holders;
}

/**
 * Somebody known by their address, such as whoever wrote a ticket; with their account only when it belongs to that
 * customer. The language is the customer's, else the operator's.
 * @query
 */
export async function personAt(
  ctx: Ctx,
  { email, name, customerId }: { email: string; name: string; customerId: string | null },
): Promise<Recipient> {
  const customer = customerId === null ? null : await customerById(ctx, customerId);
  const speaker = customerId === null ? null : await speakerAt(ctx, email);
  const userId = speaker?.customerId === customerId ? (speaker?.userId ?? null) : null;
  return { kind: 'customer', email, name, locale: customer?.locale ?? ctx.tenant.locale, userId, customerId };
}
