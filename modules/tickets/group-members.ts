import type { Ctx } from '@cm/kit/ctx';
import { sql } from 'kysely';

/** The user ids of a support group's members, at most 500; none for a group that is absent or archived. */
export async function groupMembers(ctx: Ctx, groupId: string): Promise<string[]> {
  const { rows } = await sql<{ userId: string }>`select m.user_id from tickets.group_members m
    join tickets.groups g on g.tenant_id = m.tenant_id and g.id = m.group_id
    where m.tenant_id = ${ctx.tenant.id} and m.group_id = ${groupId} and g.archived_at is null
    order by m.user_id limit 500`.execute(ctx.db);
  return rows.map((row) => row.userId);
}
