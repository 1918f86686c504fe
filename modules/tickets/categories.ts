import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { type Localised, localised } from '@cm/kit/i18n';
import { uuidv7 } from '@cm/kit/ids';
import { common } from '@cm/kit/problems';
import {
  type CategoryRow,
  hasOpenCategory,
  insertCategory,
  listCategories,
  lockCategory,
  updateCategory as writeCategory,
} from './category.queries.ts';
import { supportConfigured } from './events.ts';
import { problems } from './problems.ts';

export interface Category {
  readonly id: string;
  readonly name: Localised;
  readonly position: number;
  readonly archived: boolean;
  readonly version: number;
}

const toCategory = ({ archivedAt, name, ...row }: CategoryRow): Category => ({
  ...row,
  name: localised().parse(name),
  archived: archivedAt !== null,
});

/** Every category of the tenant in the order of the screens; at most 200. */
export async function categories(ctx: Ctx, options: { withArchived: boolean }): Promise<Category[]> {
  return (await listCategories(ctx.db, options)).map(toCategory);
}

/** @throws ProblemError `tickets.unknown_category` for one that is absent, archived or another tenant's */
export async function assertCategory(ctx: Ctx, id: string): Promise<void> {
  if (!(await hasOpenCategory(ctx.db, id))) throw problems.unknown_category();
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
    const row = await insertCategory(ctx.db, {
      id,
      name: JSON.stringify(input.name),
      position: input.position,
      archivedAt: input.archived ? ctx.now() : null,
      createdAt: ctx.now(),
    });
    if (!row) throw common.conflict();
    const made = toCategory(row);
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
    const row = await lockCategory(ctx.db, input.id);
    if (!row) throw problems.not_found();
    const before = toCategory(row);
    if (before.version !== input.version) throw common.stale();
    const { id, position, archived } = input;
    const change = { name: JSON.stringify(input.name), position, archived, now: ctx.now() };
    const after = toCategory((await writeCategory(ctx.db, id, change)) ?? row);
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
