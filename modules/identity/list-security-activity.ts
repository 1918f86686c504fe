import type { Ctx } from '@cm/kit/ctx';
import { named } from '@cm/kit/named';
import { decodeCursor, type Page, toPage } from '@cm/kit/paging';
import { instant } from '@cm/kit/http/route';
import { z } from 'zod';
import { activityAuthor, securityActivityKind } from './security-activity.ts';
import { type ActivityRow, listActivity } from './security-activity.queries.ts';

/** One thing that happened to an account, as the API shows it. */
export const securityActivity = named(
  'SecurityActivity',
  z.object({
    id: z.uuid(),
    userId: z.uuid(),
    kind: securityActivityKind,
    byWhom: activityAuthor,
    /** What it was done to: the name of a passkey or a token, an address. */
    detail: z.string().nullable(),
    /** « Firefox · Windows » at a sign-in; empty where it is not known. */
    device: z.string(),
    ip: z.string().nullable(),
    at: instant(),
  }),
);

/**
 * What happened to the accounts of these people, newest first.
 * @query
 */
export async function listSecurityActivity(
  ctx: Ctx,
  userIds: readonly string[],
  { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined },
): Promise<Page<ActivityRow>> {
  const rows = await listActivity(ctx.db, userIds, { limit, cursor: decodeCursor(cursor, '-at') });
  return toPage(rows, limit, '-at', (row) => row.at);
}
