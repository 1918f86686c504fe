import { asRecipient, provenPerson, provenUsers } from '@cm/identity';
import type { Audience } from '@cm/kit/notices';
import { findRequest } from './request.queries.ts';

/**
 * Whoever asked, at the address that their account proved. Of somebody without an account there is only an address that
 * somebody typed: the staff answer them the way they asked.
 */
export const asker: Audience<{ readonly requestId: string }> = {
  who: 'whoever asked',
  kinds: ['customer'],
  find: async (ctx, { payload: { requestId } }) => {
    const row = await findRequest(ctx.db, requestId);
    if (!row) return [];
    const user = row.userId === null ? undefined : (await provenUsers(ctx, [row.userId])).get(row.userId);
    return user ? [asRecipient(user)] : [];
  },
};

/** Whoever asked to be erased, at the address that they proved: their account is shut, and this is the last word to them. */
export const erasedAsker: Audience<{ readonly requestId: string }> = {
  who: 'whoever asked to be erased',
  kinds: ['customer'],
  find: async (ctx, { payload: { requestId } }) => {
    const row = await findRequest(ctx.db, requestId);
    const user = row && row.userId !== null ? await provenPerson(ctx, row.userId) : null;
    return user ? [asRecipient(user)] : [];
  },
};
