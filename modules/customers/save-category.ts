import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import type { Localised } from '@cm/kit/i18n';
import { uuidv7 } from '@cm/kit/ids';
import {
  type Category,
  insertCategory,
  listCategoryRows,
  lockCategory,
  MAX_CATEGORIES,
  updateCategory,
} from './category.queries.ts';
import { NO_RULES } from './category.ts';
import { categoryChanged } from './events.ts';
import { problems } from './problems.ts';

/** @throws ProblemError `customers.too_many`, `common.conflict` */
export async function createCategory(
  ctx: Ctx,
  input: { readonly id?: string | undefined; readonly name: Localised; readonly position: number },
): Promise<Category> {
  return ctx.transaction(async (tx) => {
    if ((await listCategoryRows(tx.db)).length >= MAX_CATEGORIES) throw problems.too_many({ max: MAX_CATEGORIES });
    const { name, position } = input;
    const category: Category = {
      id: input.id ?? uuidv7(tx.now()),
      name,
      position,
      archivedAt: null,
      ...NO_RULES,
      silencedClasses: [],
    };
    await insertCategory(tx.db, category, tx.now());
    await emit(tx, categoryChanged, { categoryId: category.id, name: name.fr, change: 'created', changes: {} });
    return category;
  });
}

/** Renames, moves or archives; an archived category stays on the customers that have it. */
export async function changeCategory(
  ctx: Ctx,
  input: {
    readonly id: string;
    readonly name?: Localised | undefined;
    readonly position?: number | undefined;
    readonly archived?: boolean | undefined;
  },
): Promise<Category> {
  return ctx.transaction(async (tx) => {
    const before = await lockCategory(tx.db, input.id);
    if (!before) throw problems.category_not_found();
    const archivedAt = input.archived === undefined ? before.archivedAt : input.archived ? tx.now() : null;
    const after: Category = {
      ...before,
      name: input.name ?? before.name,
      position: input.position ?? before.position,
      archivedAt: before.archivedAt && archivedAt ? before.archivedAt : archivedAt,
    };
    await updateCategory(tx.db, after);
    await emit(tx, categoryChanged, {
      categoryId: after.id,
      name: after.name.fr,
      change: 'updated',
      changes: {
        ...(isSame(before.name, after.name) ? {} : { name: { from: said(before.name), to: said(after.name) } }),
        ...(before.position === after.position ? {} : { position: { from: before.position, to: after.position } }),
        ...(!before.archivedAt === !after.archivedAt
          ? {}
          : { archived: { from: before.archivedAt !== null, to: after.archivedAt !== null } }),
      },
    });
    return after;
  });
}

const said = ({ fr, ar = '', en = '' }: Localised) => ({ fr, ar, en });
const isSame = (one: Localised, other: Localised) => JSON.stringify(said(one)) === JSON.stringify(said(other));
