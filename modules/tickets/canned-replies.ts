import type { Ctx } from '@cm/kit/ctx';
import { isUniqueViolation } from '@cm/kit/database';
import { emit } from '@cm/kit/events';
import { uuidv7 } from '@cm/kit/ids';
import { common } from '@cm/kit/problems';
import { sql } from 'kysely';
import { supportConfigured } from './events.ts';

export interface CannedReply {
  readonly id: string;
  readonly title: string;
  readonly body: string;
}

/** The ready-made answers by title; at most 500. */
export async function cannedReplies(ctx: Ctx): Promise<CannedReply[]> {
  const { rows } = await sql<CannedReply>`select id, title, body from tickets.canned_replies
    where tenant_id = ${ctx.tenant.id} order by title, id limit 500`.execute(ctx.db);
  return rows;
}

/** @throws ProblemError `common.conflict` for an id that exists */
export function createCannedReply(
  outer: Ctx,
  input: { readonly id?: string | undefined; readonly title: string; readonly body: string },
): Promise<CannedReply> {
  return outer.transaction(async (ctx) => {
    const id = input.id ?? uuidv7(ctx.now());
    const author = ctx.actor.kind === 'staff' ? ctx.actor.userId : null;
    await sql`insert into tickets.canned_replies (tenant_id, id, title, body, created_by, created_at)
      values (${ctx.tenant.id}, ${id}, ${input.title}, ${input.body}, ${author}, ${ctx.now()})`
      .execute(ctx.db)
      .catch((error: unknown) => {
        throw isUniqueViolation(error) ? common.conflict() : error;
      });
    const made = { id, title: input.title, body: input.body };
    await emit(ctx, supportConfigured, { kind: 'canned_reply', id, label: input.title, before: null, after: made });
    return made;
  });
}
