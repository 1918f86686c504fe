import { usersByIds } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import { decodeCursor, toPage } from '@cm/kit/paging';
import type { Acts } from './acts.ts';
import { staffOf } from './ask-approval.ts';
import { told } from './kept-request.ts';
import { abilities, type ApprovalState, stateOf } from './request.ts';
import { listVisible } from './request.queries.ts';

interface Wanted {
  readonly state?: ApprovalState | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
  readonly sort: '-askedAt';
}

/** What somebody asked for and what they hold enough to decide, the newest first, with what they may do with each. */
export async function listRequests(ctx: Ctx, acts: Acts, { state, cursor, limit, sort }: Wanted) {
  const { userId, permissions } = staffOf(ctx);
  const reader = { userId, permissions: [...permissions] };
  const rows = await listVisible(ctx.db, reader, { state, limit, cursor: decodeCursor(cursor, sort) }, ctx.now());
  const page = toPage(rows, limit, sort, ({ askedAt }) => askedAt);
  const people = await usersByIds(
    ctx,
    page.items.flatMap(({ askedBy, decidedBy }) => [askedBy, ...(decidedBy === null ? [] : [decidedBy])]),
  );
  const nameOf = (id: string): string => people.get(id)?.name ?? '';
  return {
    nextCursor: page.nextCursor,
    items: page.items.map((row) => {
      const { label, about, reason } = told(row, acts.get(row.act));
      const holdsEnough = row.permissions.every((permission) => permissions.has(permission));
      return {
        id: row.id,
        label,
        about: about.label,
        reason,
        state: stateOf(row, ctx.now()),
        askedBy: nameOf(row.askedBy),
        askedAt: row.askedAt,
        lapsesAt: row.lapsesAt,
        decidedBy: row.decidedBy === null ? null : nameOf(row.decidedBy),
        decidedAt: row.decidedAt,
        decisionReason: row.decisionReason,
        can: abilities(row, userId, holdsEnough, ctx.now()),
      };
    }),
  };
}
