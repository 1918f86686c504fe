import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { invalidField } from '@cm/kit/problems';
import type { OptionalClass, SilencedClasses } from '@cm/kit/silenced-classes';
import { listSilenced, lockCategory, updateSilencedClasses } from './category.queries.ts';
import { categoryNoticesChanged } from './events.ts';
import { problems } from './problems.ts';

/** How many classes a category may leave out; the database says so too. */
export const MAX_SILENCED = 40;

/** What the customers of a category are not told, archived or not; one that was merged answers as the kept one. */
export const silencedClasses: SilencedClasses = {
  of: async (ctx, customerIds) => {
    const rows = await ctx.transaction((tx) => listSilenced(tx.db, customerIds));
    return new Map(rows.map((row) => [row.customerId, new Set(row.silencedClasses)]));
  },
};

/**
 * Decides which classes of notices the customers of a category do not get by mail, from now on. One that is left out already stays
 * among those to choose from, though its module is not part of this process.
 *
 * @throws ProblemError `customers.category_not_found`; `common.invalid` for a class of which nothing is optional
 */
export async function silenceNotices(
  ctx: Ctx,
  offered: readonly OptionalClass[],
  input: { readonly id: string; readonly classes: readonly string[] },
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const category = await lockCategory(tx.db, input.id);
    if (!category) throw problems.category_not_found();
    const before = category.silencedClasses;
    const known = new Set([...offered.map(({ key }) => key), ...before]);
    const wanted = new Set(input.classes);
    if ([...wanted].some((key) => !known.has(key))) throw invalidField('/classes', 'choice');
    // In the order in which they are offered, whatever order they came in.
    const after = [...known].filter((key) => wanted.has(key));
    if (wanted.size === before.length && before.every((key) => wanted.has(key))) return;
    await updateSilencedClasses(tx.db, category.id, after);
    const named = (keys: readonly string[]) => keys.map((key) => ({ key, name: nameOf(offered, key) }));
    await emit(tx, categoryNoticesChanged, {
      categoryId: category.id,
      name: category.name.fr,
      from: named(before),
      to: named(after),
    });
  });
}

const nameOf = (offered: readonly OptionalClass[], key: string) =>
  offered.find((one) => one.key === key)?.name ?? { fr: key, ar: key, en: key };
