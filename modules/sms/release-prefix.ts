import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { common } from '@cm/kit/problems';
import { prefixReleased } from './events.ts';
import { releasePrefixRow } from './prefix.queries.ts';

/** Lets a blocked prefix through again; what was sent before counts no more. @throws ProblemError 404 for one that is not blocked */
export function releasePrefix(outer: Ctx, prefix: string): Promise<void> {
  return outer.transaction(async (ctx) => {
    if (!(await releasePrefixRow(ctx.db, prefix, ctx.now()))) throw common.not_found();
    await emit(ctx, prefixReleased, { prefix });
  });
}
