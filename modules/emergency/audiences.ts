import { asRecipient, staff, userById } from '@cm/identity';
import type { Audience } from '@cm/kit/notices';

interface OfAccess {
  readonly userId: string;
}

/** Whoever reviews such accesses, every administrator among them, and the person themself: somebody else may sit in their session. */
export const alarmed: Audience<OfAccess> = {
  who: 'colleagues who hold the right, and whose access it is',
  kinds: ['staff'],
  find: async (ctx, event, right) => {
    const reviewers = await staff.find(ctx, event, right);
    const person = await userById(ctx, event.payload.userId);
    const isAmong = reviewers.some(({ userId }) => userId === event.payload.userId);
    return person && !isAmong ? [...reviewers, asRecipient(person)] : reviewers;
  },
};

/** Whose access it is. */
export const person: Audience<OfAccess> = {
  who: 'whose access it is',
  kinds: ['staff'],
  find: async (ctx, { payload }) => {
    const found = await userById(ctx, payload.userId);
    return found ? [asRecipient(found)] : [];
  },
};
