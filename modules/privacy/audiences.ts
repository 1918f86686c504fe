import { asRecipient, provenUsers } from '@cm/identity';
import type { Audience } from '@cm/kit/notices';
import { findRequest } from './request.queries.ts';

/** Whoever asked: their account, else the address at which they are known. */
export const asker: Audience<{ readonly requestId: string }> = {
  who: 'whoever asked',
  find: async (ctx, { payload: { requestId } }) => {
    const row = await findRequest(ctx.db, requestId);
    if (!row) return [];
    const { userId, personEmail: email, personName: name } = row;
    const user = userId === null ? undefined : (await provenUsers(ctx, [userId])).get(userId);
    if (user) return [asRecipient(user)];
    return [{ kind: 'customer', email, name, locale: ctx.tenant.locale, userId: null, customerId: null }];
  },
};
