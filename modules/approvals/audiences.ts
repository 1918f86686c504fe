import { asRecipient, provenUsers, staffHoldingAll } from '@cm/identity';
import type { Audience } from '@cm/kit/notices';
import { findRequest } from './request.queries.ts';

interface OfRequest {
  readonly requestId: string;
  readonly askedBy: string;
  readonly personId: string | null;
}

/** Whoever could decide the request: they hold what it needs, have not asked for it and are not concerned by it. */
export const deciders: Audience<OfRequest> = {
  who: 'colleagues who may decide the request',
  kinds: ['staff'],
  find: async (ctx, { payload: { requestId, askedBy, personId } }) => {
    const row = await findRequest(ctx.db, requestId);
    const holders = row ? await staffHoldingAll(ctx, row.permissions) : [];
    return holders.filter(({ id }) => id !== askedBy && id !== personId).map(asRecipient);
  },
};

export const asker: Audience<OfRequest> = {
  who: 'whoever asked for it',
  kinds: ['staff'],
  find: async (ctx, { payload: { askedBy } }) => {
    const person = (await provenUsers(ctx, [askedBy])).get(askedBy);
    return person ? [asRecipient(person)] : [];
  },
};
