import type { Ctx } from '@cm/kit/ctx';
import { memberIdsOf } from './group.queries.ts';

/**
 * The user ids of a support group's members, at most 500; none for a group that is absent or archived.
 * @query
 */
export const groupMembers = (ctx: Ctx, groupId: string): Promise<string[]> => memberIdsOf(ctx.db, groupId);
