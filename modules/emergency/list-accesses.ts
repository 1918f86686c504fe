import { type DoneVia, doneVia, howMuchWasDoneVia } from '@cm/audit';
import { usersByIds } from '@cm/identity';
import { can } from '@cm/kit/access';
import type { Ctx } from '@cm/kit/ctx';
import { decodeCursor, toPage } from '@cm/kit/paging';
import { abilities, type EmergencyState, stateOf } from './access.ts';
import { type AccessRow, findAccess, listAccesses as listRows } from './access.queries.ts';
import { atScreen } from './open-access.ts';
import { REVIEW } from './permissions.ts';
import { problems } from './problems.ts';
import { roleName } from './told.ts';

interface Wanted {
  readonly state?: EmergencyState | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
  readonly sort: '-openedAt';
}

interface Reader {
  readonly userId: string;
  readonly reviews: boolean;
}
const readerOf = (ctx: Ctx): Reader => {
  const actor = atScreen(ctx);
  return { userId: actor.userId, reviews: can(actor, REVIEW) };
};
/** Who reviews sees everybody's. */
const whose = ({ userId, reviews }: Reader): string | null => (reviews ? null : userId);

/** One's own, or everybody's for whoever reviews them, the newest first. */
export async function listAccesses(ctx: Ctx, { state, cursor, limit, sort }: Wanted) {
  const reader = readerOf(ctx);
  const wanted = { state, limit, cursor: decodeCursor(cursor, sort) };
  const rows = await listRows(ctx.db, whose(reader), wanted, ctx.now());
  const page = toPage(rows, limit, sort, ({ openedAt }) => openedAt);
  return { nextCursor: page.nextCursor, items: await shown(ctx, page.items, reader) };
}

/**
 * One access with what was done in it.
 * @throws ProblemError `emergency.not_found` also for somebody else's
 */
export async function showAccess(ctx: Ctx, id: string) {
  const reader = readerOf(ctx);
  const row = await findAccess(ctx.db, id, whose(reader));
  const [access] = row ? await shown(ctx, [row], reader) : [];
  if (!row || !access) throw problems.not_found();
  const done: DoneVia[] = await doneVia(ctx, `emergency:${id}`);
  return {
    ...access,
    permissions: row.permissions,
    done,
    doneCount: await howMuchWasDoneVia(ctx, `emergency:${id}`),
  };
}

async function shown(ctx: Ctx, rows: readonly AccessRow[], reader: Reader) {
  const people = await usersByIds(
    ctx,
    rows.flatMap(({ userId, endedBy, reviewedBy }) => [userId, endedBy ?? [], reviewedBy ?? []].flat()),
  );
  const nameOf = (id: string | null): string | null => (id === null ? null : (people.get(id)?.name ?? '—'));
  return rows.map((row) => ({
    id: row.id,
    userName: nameOf(row.userId) ?? '—',
    own: row.userId === reader.userId,
    role: roleName(row.roleName),
    reason: row.reason,
    state: stateOf(row, ctx.now()),
    openedAt: row.openedAt,
    expiresAt: row.expiresAt,
    endedAt: row.endedAt ?? (stateOf(row, ctx.now()) === 'open' ? null : row.expiresAt),
    endedHow: row.endedHow ?? (stateOf(row, ctx.now()) === 'open' ? null : ('expired' as const)),
    endedBy: nameOf(row.endedBy),
    reviewedAt: row.reviewedAt,
    reviewedBy: nameOf(row.reviewedBy),
    justified: row.justified,
    conclusion: row.conclusion,
    can: abilities(row, reader, ctx.now()),
  }));
}
