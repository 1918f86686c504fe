import { asRecipient, holdsAll, provenUsers } from '@cm/identity';
import type { Audience } from '@cm/kit/notices';

interface OfTask {
  readonly ownerId: string;
  readonly rights: readonly string[];
}

/** Whose task it is, as long as they may see it: a right that was taken since is a title that is not told. */
export const owner: Audience<OfTask> = {
  who: 'whose task it is',
  kinds: ['staff'],
  find: async (ctx, { payload: { ownerId, rights } }) => {
    if (!(await holdsAll(ctx, ownerId, rights))) return [];
    const person = (await provenUsers(ctx, [ownerId])).get(ownerId);
    return person ? [asRecipient(person)] : [];
  },
};
