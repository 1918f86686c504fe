import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { common } from '@cm/kit/problems';
import type { GivenValues } from '@cm/fields';
import { findCategory } from './category.queries.ts';
import { checkCustom, writeCustom } from './custom-fields.ts';
import { checkedProfile } from './checked-profile.ts';
import { PROVEN_FIELDS, type Typed } from './customer.ts';
import { type CustomerRow, lockCustomer, refreshSearchWords, typedOf, updateCustomer } from './customer.queries.ts';
import { customerProfileChanged } from './events.ts';
import { refreshIdentityKeys } from './identity-key.queries.ts';
import { LOCKING_STATES } from './kyc.ts';
import { latestVerification } from './kyc.queries.ts';
import { toldChanges } from './personal-numbers.ts';
import { problems } from './problems.ts';
import { changesOf, PROFILE_COLUMNS, PROFILE_FIELDS, type ProfileInput, sortNameOf } from './profile.ts';

export interface ProfileUpdate extends ProfileInput {
  readonly id: string;
  /** The version that the editor saw. */
  readonly version: number;
  readonly categoryId?: string | null | undefined;
  readonly tags?: readonly string[] | undefined;
  /** The operator's own fields by key; null clears one. */
  readonly custom?: GivenValues | undefined;
}

/**
 * Changes what is known of a customer. A customer's own people cannot change what its verification proves while that
 * one is being examined or holds; staff can.
 *
 * @throws ProblemError `customers.not_found`, `common.stale`, `common.invalid`, `customers.identity_locked`,
 *   `customers.category_not_found`
 */
export async function updateProfile(ctx: Ctx, input: ProfileUpdate): Promise<void> {
  await ctx.transaction(async (tx) => {
    const row = await lockCustomer(tx.db, tx.actor, input.id);
    if (!row || row.state === 'anonymised') throw problems.not_found();
    if (row.version !== input.version) throw common.stale();
    const { values, typed } = await checkedProfile(tx, input);
    const changes = { ...changesOf(row, values), ...(await otherChanges(tx, row, input)) };
    const categoryId = input.categoryId === undefined ? row.categoryId : input.categoryId;
    const custom = await checkCustom(tx, { id: row.id, categoryId }, input.custom);
    if (Object.keys(changes).length === 0 && custom.length === 0) return;
    if (tx.actor.kind === 'customer') await assertUnlocked(tx, row, Object.keys(changes));
    const columns = Object.fromEntries(
      PROFILE_FIELDS.filter((field) => field in changes).map((field) => [PROFILE_COLUMNS[field], values[field]]),
    );
    await updateCustomer(
      tx.db,
      row.id,
      {
        ...columns,
        typed: JSON.stringify(typedAfter(row, Object.keys(changes), typed)),
        ...(values.name ? { sortName: sortNameOf(values.name) } : {}),
        ...('categoryId' in changes ? { categoryId: input.categoryId ?? null } : {}),
        ...('tags' in changes ? { tags: [...(input.tags ?? [])] } : {}),
      },
      tx.now(),
    );
    await writeCustom(tx, row, custom);
    if (Object.keys(changes).length === 0) return;
    await refreshSearchWords(tx.db, row.id);
    await refreshIdentityKeys(tx.db, { ...row, ...columns }, tx.now());
    await emit(tx, customerProfileChanged, { customerId: row.id, number: row.number, changes: toldChanges(changes) });
  });
}

/** How the fields were typed, those that changed anew. */
function typedAfter(row: CustomerRow, changed: readonly string[], typed: Typed): Typed {
  const kept = Object.entries(typedOf(row)).filter(([field]) => !changed.includes(field));
  return Object.fromEntries([...kept, ...Object.entries(typed).filter(([field]) => changed.includes(field))]);
}

type OtherChanges = Partial<
  Record<'categoryId' | 'tags', { from: string | string[] | null; to: string | string[] | null }>
>;

async function otherChanges(ctx: Ctx, row: CustomerRow, input: ProfileUpdate): Promise<OtherChanges> {
  const changes: OtherChanges = {};
  const { categoryId, tags } = input;
  if (categoryId !== undefined && categoryId !== row.categoryId) {
    if (categoryId !== null && !(await findCategory(ctx.db, categoryId))) throw problems.category_not_found();
    changes.categoryId = { from: row.categoryId, to: categoryId };
  }
  if (tags !== undefined && tags.join('\n') !== row.tags.join('\n')) changes.tags = { from: row.tags, to: [...tags] };
  return changes;
}

async function assertUnlocked(ctx: Ctx, row: CustomerRow, changed: readonly string[]): Promise<void> {
  const field = PROVEN_FIELDS.find((proven) => changed.includes(proven));
  if (!field) return;
  const verification = await latestVerification(ctx.db, row.id);
  if (verification && LOCKING_STATES.includes(verification.state))
    throw problems.identity_locked({ field, state: verification.state });
}
