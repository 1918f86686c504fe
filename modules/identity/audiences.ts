import type { Audience, Recipient } from '@cm/kit/notices';
import { listAdministrators } from './directory.queries.ts';
import { type UserSummary, userById } from './directory.ts';
import { staffHolding } from './staff-holding.ts';

/** A person with an account, as a notice reaches them. */
export const asRecipient = ({ id, kind, name, email, locale }: UserSummary): Recipient => ({
  kind,
  name,
  email,
  locale,
  userId: id,
  customerId: null,
});

/** The person whose account the event is about; nobody when the account is gone. */
export const accountHolder: Audience<{ readonly userId: string }> = {
  who: 'the person whose account it is',
  kinds: ['customer', 'staff'],
  find: async (ctx, { payload }) => {
    const user = await userById(ctx, payload.userId);
    return user ? [asRecipient(user)] : [];
  },
};

/**
 * Whoever an address belongs to, while nobody has proved that the account is theirs: a stranger may have typed its name,
 * so the mail greets nobody by name and carries none.
 */
export const addressHolder: Audience<{ readonly userId: string }> = {
  who: 'whoever the address belongs to',
  kinds: ['customer', 'staff'],
  find: async (ctx, event, right) => (await accountHolder.find(ctx, event, right)).map((to) => ({ ...to, name: '' })),
};

/** Every active administrator, but for whom the event is about. */
export const otherAdministrators: Audience<{ readonly userId: string }> = {
  who: 'the other administrators',
  kinds: ['staff'],
  find: async ({ db }, { payload: { userId } }) =>
    (await listAdministrators(db)).filter(({ id }) => id !== userId).map(asRecipient),
};

/** Active colleagues whose roles give them the notice's right. */
export const staff: Audience = {
  who: 'colleagues who hold the right',
  kinds: ['staff'],
  find: async (ctx, _event, right) => (right === null ? [] : (await staffHolding(ctx, right)).map(asRecipient)),
};
