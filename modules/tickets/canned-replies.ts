import type { Ctx } from '@cm/kit/ctx';
import { isUniqueViolation } from '@cm/kit/database';
import { emit } from '@cm/kit/events';
import { uuidv7 } from '@cm/kit/ids';
import { common } from '@cm/kit/problems';
import { type CannedReplyRow, insertCannedReply, listCannedReplies } from './canned-reply.queries.ts';
import { supportConfigured } from './events.ts';

/** The ready-made answers by title; at most 500. */
export const cannedReplies = (ctx: Ctx): Promise<CannedReplyRow[]> => listCannedReplies(ctx.db);

/** @throws ProblemError `common.conflict` for an id that exists */
export function createCannedReply(
  outer: Ctx,
  input: { readonly id?: string | undefined; readonly title: string; readonly body: string },
): Promise<CannedReplyRow> {
  return outer.transaction(async (ctx) => {
    const id = input.id ?? uuidv7(ctx.now());
    const author = ctx.actor.kind === 'staff' ? ctx.actor.userId : null;
    const { title, body } = input;
    await insertCannedReply(ctx.db, { id, title, body, createdBy: author, createdAt: ctx.now() }).catch(
      (error: unknown) => {
        throw isUniqueViolation(error) ? common.conflict() : error;
      },
    );
    const made = { id, title, body };
    await emit(ctx, supportConfigured, { kind: 'canned_reply', id, label: title, before: null, after: made });
    return made;
  });
}
