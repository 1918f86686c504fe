import { named } from '@cm/kit/named';
import { z } from 'zod';
import { type PortalRight, portalRight } from './contact.ts';
import { identityKeysOf, type Identifiable } from './identity-keys.ts';
import { PROFILE_FIELDS, type ProfileField } from './profile.ts';

/** A merge hands rows over until all of them are the kept customer's; undone, it hands them back. */
export const mergeState = named('CustomerMergeState', z.enum(['running', 'done', 'undoing', 'undone']));

/** Why two customers cannot be merged. */
export const mergeObstacle = named(
  'CustomerMergeObstacle',
  z.enum([
    'merged_already',
    'merge_open',
    'state',
    'told_apart',
    'proven_identifiers',
    'verification_open',
    'currencies',
    'ownership_offer',
    'invitation_open',
    'exceptions',
  ]),
);
export type MergeObstacle = z.infer<typeof mergeObstacle>;

/** Why a merge can no longer be undone. */
export const undoObstacle = named(
  'CustomerUndoObstacle',
  z.enum(['not_done', 'too_late', 'merged_on', 'erased', 'owner_changed']),
);
export type UndoObstacle = z.infer<typeof undoObstacle>;

/** Which of the two customers a person owns. */
export const ownedSide = named('OwnedSideOfMerge', z.enum(['kept', 'gone', 'both']));
export type OwnedSide = z.infer<typeof ownedSide>;

/** Seconds in which a merge that is done can be undone: a day. */
export const UNDO_SECONDS = 86_400;

/** The fields of which one of the two values is kept. */
export const mergedField = named('CustomerMergedField', z.enum(PROFILE_FIELDS));
export type MergedField = ProfileField;

/**
 * What a person may do with the kept customer afterwards. Whoever was not ticked has at most what they could do with both of
 * them: nobody comes to see what was the other's alone.
 * @param kept their rights with the kept one, null without a part in it; `gone` likewise
 */
export function rightsAfter(
  kept: readonly string[] | null,
  gone: readonly string[] | null,
  isTicked: boolean,
): PortalRight[] {
  const has = (rights: readonly string[] | null, right: string) => rights?.includes(right) ?? false;
  return portalRight.options.filter((right) =>
    isTicked ? has(kept, right) || has(gone, right) : has(kept, right) && has(gone, right),
  );
}

const PROVING: ReadonlySet<string> = new Set(['nif', 'rc', 'nin']);

/** Do both have a number of one kind, and another one? Branches of one taxpayer have the same. */
export function haveOtherNumbers(one: Identifiable, other: Identifiable): boolean {
  const numbers = (of: Identifiable) =>
    new Map(identityKeysOf(of).flatMap(({ kind, key }) => (PROVING.has(kind) ? [[kind, key] as const] : [])));
  const theirs = numbers(other);
  return [...numbers(one)].some(([kind, key]) => theirs.has(kind) && theirs.get(kind) !== key);
}
