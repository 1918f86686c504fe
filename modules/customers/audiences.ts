import { asRecipient, holdsAll, provenUsers } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import type { Locale } from '@cm/kit/i18n';
import type { Audience, Recipient } from '@cm/kit/notices';
import { confirmedPoints, endingForPoint } from './told-contact-points.ts';
import { contactsOf, customerById, speakerAt, membershipOf } from './find-customers.ts';

const MAX_CONTACTS = 50;

/**
 * Whom a customer's business is told to: its contacts who proved their address and hold the notice's right; when
 * there is none, the customer's own address. Somebody without the right to see invoices is not told of one. Besides, the
 * addresses that said yes to what the right is about (`contact-point.ts`).
 */
export const contacts: Audience<{ readonly customerId: string }> = {
  who: 'the customer’s contacts who proved their address and hold the right, else the customer’s own address; besides, its addresses that said yes to what the right is about',
  kinds: ['customer'],
  find: async (ctx, { payload }, right) => {
    const customer = await customerById(ctx, payload.customerId);
    if (!customer) return [];
    const holders = await contactsHolding(ctx, payload.customerId, right);
    const { id: customerId, email, displayName: name, locale } = customer;
    const told: Recipient[] =
      holders.length > 0 ? holders : [{ kind: 'customer', email, name, locale, userId: null, customerId }];
    return [...told, ...(await confirmedPoints(ctx, customer, right, told))];
  },
  ending: endingForPoint,
};

/** As above, and nobody else: what is told to them is no secret, but it is the account's. */
export const provenContacts: Audience<{ readonly customerId: string }> = {
  who: 'the customer’s contacts who proved their address and hold the right, its owner among them',
  kinds: ['customer'],
  find: (ctx, { payload }, right) => contactsHolding(ctx, payload.customerId, right),
};

/** The reviewer whose approval fell, unless they took it back themselves or review no more. */
export const firstApprover: Audience<{ readonly approvedBy: string; readonly by: string }> = {
  who: 'the reviewer who approved first, when another one changed what it rested on',
  kinds: ['staff'],
  find: async (ctx, { payload: { approvedBy, by } }, right) => {
    if (approvedBy === by || (right !== null && !(await holdsAll(ctx, approvedBy, [right])))) return [];
    return known(ctx, [approvedBy]);
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
    const membership = await membershipOf(ctx, user.id, customerId);
    if (membership && (right === null || membership.permissions.includes(right)))
      holders.push({ ...asRecipient(user), customerId });
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
  const acts = speaker?.memberships.some((membership) => membership.customerId === customerId) ?? false;
  const userId = acts ? (speaker?.userId ?? null) : null;
  return { kind: 'customer', email, name, locale: customer?.locale ?? ctx.tenant.locale, userId, customerId };
}

/** Whoever has the address that was typed for them: nobody yet, so that no name stands in the mail. */
export const invitedAddress: Audience<{ readonly email: string; readonly locale: Locale }> = {
  who: 'whoever has the address that was invited',
  kinds: ['customer'],
  find: async (_ctx, { payload: { email, locale } }) => [
    { kind: 'customer', email, locale, name: '', userId: null, customerId: null },
  ],
};

/** The person whose part in the customer ended. */
export const formerMember: Audience<{ readonly userId: string | null; readonly customerId: string }> = {
  who: 'the person who was a member',
  kinds: ['customer'],
  find: async (ctx, { payload: { userId } }) => (userId === null ? [] : known(ctx, [userId])),
};

/** The member to whom the customer is offered. */
export const offeredTo: Audience<{ readonly toUserId: string; readonly customerId: string }> = {
  who: 'the member to whom the account is offered',
  kinds: ['customer'],
  find: async (ctx, { payload }) => ofCustomer(await known(ctx, [payload.toUserId]), payload.customerId),
};

/** The owner before and the owner from now on. */
export const bothOwners: Audience<{
  readonly fromUserId: string | null;
  readonly toUserId: string;
  readonly customerId: string;
}> = {
  who: 'the owner before and the owner from now on',
  kinds: ['customer'],
  find: async (ctx, { payload: { fromUserId, toUserId, customerId } }) =>
    ofCustomer(
      await known(
        ctx,
        [fromUserId, toUserId].flatMap((id) => id ?? []),
      ),
      customerId,
    ),
};

/** The owners of two customers that became one, or are two again. */
export const ownersOfMerged: Audience<{ readonly owners: readonly string[] }> = {
  who: 'the owners of both customers',
  kinds: ['customer'],
  find: (ctx, { payload }) => known(ctx, payload.owners),
};

async function known(ctx: Ctx, userIds: readonly string[]): Promise<Recipient[]> {
  return [...(await provenUsers(ctx, userIds)).values()].map(asRecipient);
}

const ofCustomer = (people: readonly Recipient[], customerId: string): Recipient[] =>
  people.map((person) => ({ ...person, customerId }));

/** Who looks after the customer from now on, as long as they may read it. */
export const newAccountManager: Audience<{ readonly to: string | null }> = {
  who: 'the colleague who looks after the customer from now on',
  kinds: ['staff'],
  find: async (ctx, { payload: { to } }) =>
    to !== null && (await holdsAll(ctx, to, ['customers.read'])) ? known(ctx, [to]) : [],
};

/** The colleagues whom a note mentions, as long as they may read the customer. */
export const mentioned: Audience<{ readonly userIds: readonly string[] }> = {
  who: 'the colleagues whom the note mentions',
  kinds: ['staff'],
  find: async (ctx, { payload }) => {
    const readers: string[] = [];
    for (const id of payload.userIds) if (await holdsAll(ctx, id, ['customers.read'])) readers.push(id);
    return known(ctx, readers);
  },
};
