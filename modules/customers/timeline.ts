import type { Ctx } from '@cm/kit/ctx';
import type { StoredEvent } from '@cm/kit/events';
import type { Projection } from '@cm/kit/module';
import type { ChangeWords } from '@cm/kit/say-changes';
import { currentMemberships } from './membership.queries.ts';
import { emailChanged, passwordChanged, twoFactorChanged, userLoggedIn } from '@cm/identity/events';
import { z } from 'zod';
import { insertEntries } from './timeline.queries.ts';

/** What their people do with their accounts: for the staff alone, an entry of each customer that they act for at the time. */
const OF_A_PERSON = new Set([userLoggedIn, passwordChanged, twoFactorChanged, emailChanged].map(({ name }) => name));
const aPerson = z.object({ userId: z.uuid() });

async function signInsOf(ctx: Ctx, events: readonly StoredEvent[]) {
  const theirs = events.flatMap((event) => {
    if (event.customerId !== null || !OF_A_PERSON.has(event.name)) return [];
    const parsed = aPerson.safeParse(event.payload);
    return parsed.success ? [{ event, userId: parsed.data.userId }] : [];
  });
  if (theirs.length === 0) return [];
  const memberships = await currentMemberships(
    ctx.db,
    theirs.map(({ userId }) => userId),
  );
  return theirs.flatMap(({ event, userId }) =>
    memberships
      .filter((one) => one.userId === userId && one.beganAt.getTime() <= event.occurredAt.getTime())
      .map(({ customerId }) => ({ ...event, customerId, visibleToCustomer: false, changes: null })),
  );
}

/** Every event that concerns a customer becomes an entry of its timeline, in the relay's own transaction. */
export const timelineProjection = (changes: ChangeWords): Projection => ({
  name: 'timeline',
  handle: async (ctx: Ctx, events: readonly StoredEvent[]) => {
    const about = events.flatMap((event) => {
      const { customerId, name, payload } = event;
      return customerId === null ? [] : [{ ...event, customerId, changes: changes.of(name, payload) }];
    });
    await insertEntries(ctx.db, [...about, ...(await signInsOf(ctx, events))]);
  },
});
