import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import type { Localised } from '@cm/kit/i18n';
import { uuidv7 } from '@cm/kit/ids';
import { common } from '@cm/kit/problems';
import { sql } from 'kysely';
import { supportConfigured } from './events.ts';
import { problems } from './problems.ts';

export interface Category {
  readonly id: string;
  readonly name: Localised;
  readonly position: number;
  readonly archived: boolean;
  readonly version: number;
}

const columns = sql`id, name, position, archived_at is not null as archived, version`;

/** Every category of the tenant in the order of the screens; at most 200. */
export async function categories(ctx: Ctx, options: { withArchived: boolean }): Promise<Category[]> {
  const { rows } = await sql<Category>`select ${columns} from tickets.categories where tenant_id = ${ctx.tenant.id}
    ${options.withArchived ? sql`` : sql`and archived_at is null`} order by position, id limit 200`.execute(ctx.db);
  return rows;
}

/** @throws ProblemError `tickets.unknown_category` for one that is absent, archived or another tenant's */
export async function assertCategory(ctx: Ctx, id: string): Promise<void> {
  const { rows } = await sql`select 1 from tickets.categories
    where tenant_id = ${ctx.tenant.id} and id = ${id} and archived_at is null`.execute(ctx.db);
  if (rows.length === 0) throw problems.unknown_category();
}

export interface CategoryInput {
  readonly name: Localised;
  readonly position: number;
  readonly archived: boolean;
}

export function createCategory(
  outer: Ctx,
  input: CategoryInput & { readonly id?: string | undefined },
): Promise<Category> {
  return outer.transaction(async (ctx) => {
    const id = input.id ?? uuidv7(ctx.now());
    const { rows } =
      await sql<Category>`insert into tickets.categories (tenant_id, id, name, position, archived_at, created_at)
      values (${ctx.tenant.id}, ${id}, ${JSON.stringify(input.name)}, ${input.position}, ${input.archived ? ctx.now() : null}, ${ctx.now()})
      on conflict do nothing returning ${columns}`.execute(ctx.db);
    const made = rows[0];
    if (!made) throw common.conflict();
    await announce(ctx, made, null);
    return made;
  });
}

/** @throws ProblemError `tickets.not_found`, `common.stale` */
export function updateCategory(
  outer: Ctx,
  input: CategoryInput & { readonly id: string; readonly version: number },
): Promise<Category> {
  return outer.transaction(async (ctx) => {
    const found = await sql<Category>`select ${columns} from tickets.categories
      where tenant_id = ${ctx.tenant.id} and id = ${input.id} for update`.execute(ctx.db);
    const before = found.rows[0];
    if (!before) throw problems.not_found();
    if (before.version !== input.version) throw common.stale();
    const { rows } = await sql<Category>`update tickets.categories
      set name = ${JSON.stringify(input.name)}, position = ${input.position}, version = version + 1,
        archived_at = case when ${input.archived} then coalesce(archived_at, ${ctx.now()}) end
      where tenant_id = ${ctx.tenant.id} and id = ${input.id} returning ${columns}`.execute(ctx.db);
    const after = rows[0] ?? before;
    await announce(ctx, after, before);
    return after;
  });
}

function announce(ctx: Ctx, after: Category, before: Category | null): Promise<string> {
  return emit(ctx, supportConfigured, {
    kind: 'category',
    id: after.id,
    label: after.name.fr,
    before: before && { ...before },
    after: { ...after },
  });
}
