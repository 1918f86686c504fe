import type { Ctx } from '@cm/kit/ctx';
import { addSeconds } from '@cm/kit/dates';
import { emit } from '@cm/kit/events';
import { refreshSearchWords } from './customer.queries.ts';
import { refreshIdentityKeys } from './identity-key.queries.ts';
import { findOwner } from './membership.queries.ts';
import { writeFields } from './merge-customers.ts';
import { customerCameBack, customerMergeUndone } from './merge-events.ts';
import { giveContactPointsBack } from './merge-contact-points.ts';
import { giveOwnFieldsBack } from './merge-own-fields.ts';
import { UNDO_SECONDS, type UndoObstacle } from './merge.ts';
import {
  fieldsOf,
  findMemberships,
  lockBothWhole,
  lockMerge,
  type MemberChange,
  membersOf,
  type MergeRow,
  moveContacts,
  moveTheseExternalIds,
  moveVerifications,
  setMergedInto,
  takeMoves,
  updateMembership,
  updateMerge,
} from './merge.queries.ts';
import { problems } from './problems.ts';

/** More contacts, verifications and ids than one customer has. */
const ALL = 10_000;

/** Until when the merge can be undone; null while it is not done, and afterwards. */
export function undoUntil(merge: Pick<MergeRow, 'state' | 'doneAt'>): Date | null {
  return merge.state === 'done' && merge.doneAt !== null ? addSeconds(merge.doneAt, UNDO_SECONDS) : null;
}

/**
 * Undoes a merge within a day of its end: what it handed over goes back, the rows of other modules after this transaction
 * (`handOver`). What came since stays with the kept customer, and so does what somebody changed since.
 *
 * @throws ProblemError `customers.merge_not_found`, `customers.undo_forbidden` {why}
 */
export async function undoMerge(
  ctx: Ctx,
  { id, reason }: { readonly id: string; readonly reason: string },
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const merge = await lockMerge(tx.db, id);
    if (!merge) throw problems.merge_not_found();
    const { keptId, goneId } = merge;
    const both = await lockBothWhole(tx.db, [keptId, goneId]);
    const kept = both.find((one) => one.id === keptId);
    const gone = both.find((one) => one.id === goneId);
    if (!kept || !gone) throw problems.not_found();
    const members = membersOf(merge);
    const rows = new Map(
      (
        await findMemberships(
          tx.db,
          members.map((member) => member.id),
        )
      ).map((row) => [row.id, row]),
    );
    const takenOver = members.some(({ id: row, before }) => before.customerId === goneId && rows.get(row)?.isOwner);
    const why = obstacleOf(
      merge,
      { isKeptGone: kept.mergedInto !== null, isErased: kept.state === 'anonymised', takenOver },
      tx.now(),
    );
    if (why) throw problems.undo_forbidden({ why });
    const by = tx.actor.kind === 'staff' ? tx.actor.userId : null;
    const ownerOfKept = await findOwner(tx.db, keptId);

    await updateMerge(tx.db, id, { state: 'undoing', undoBeganAt: tx.now(), undoneBy: by });
    await setMergedInto(tx.db, goneId, null);
    await peopleBack(tx, merge, members, rows);
    const back = { from: keptId, to: goneId };
    await moveVerifications(tx.db, back, await takeMoves(tx.db, moved(merge, 'customers.kyc_verifications'), ALL));
    await moveTheseExternalIds(tx.db, await takeMoves(tx.db, moved(merge, 'customers.external_ids'), ALL), back);
    await giveContactPointsBack(tx, merge);
    await giveOwnFieldsBack(tx, merge, fieldsOf(merge));
    const restored = await writeFields(tx, kept, fieldsOf(merge), true);
    for (const one of [restored, gone]) {
      await refreshSearchWords(tx.db, one.id);
      await refreshIdentityKeys(tx.db, one, tx.now());
    }

    const ownerOfGone = await findOwner(tx.db, goneId);
    const owners = [...new Set([ownerOfKept?.userId, ownerOfGone?.userId].flatMap((userId) => userId ?? []))];
    const told = { mergeId: id, reason };
    await emit(tx, customerMergeUndone, {
      ...told,
      customerId: keptId,
      number: kept.number,
      otherId: goneId,
      otherNumber: gone.number,
      owners,
    });
    await emit(tx, customerCameBack, {
      ...told,
      customerId: goneId,
      number: gone.number,
      otherId: keptId,
      otherNumber: kept.number,
    });
  });
}

function obstacleOf(
  merge: MergeRow,
  { isKeptGone, isErased, takenOver }: Readonly<Record<'isKeptGone' | 'isErased' | 'takenOver', boolean>>,
  now: Date,
): UndoObstacle | null {
  const until = undoUntil(merge);
  if (until === null) return 'not_done';
  if (now >= until) return 'too_late';
  // The later merge first: what is the other one's by now cannot be given back from here.
  if (isKeptGone) return 'merged_on';
  if (isErased) return 'erased';
  return takenOver ? 'owner_changed' : null;
}

const moved = ({ id }: MergeRow, tableName: string) => ({ mergeId: id, tableName });

/** Contacts go back with their memberships; each membership is what it was, unless somebody changed it since. */
async function peopleBack(
  tx: Ctx,
  merge: MergeRow,
  members: readonly MemberChange[],
  rows: ReadonlyMap<string, Awaited<ReturnType<typeof findMemberships>>[number]>,
): Promise<void> {
  const { keptId, goneId } = merge;
  const contactIds = await takeMoves(tx.db, moved(merge, 'customers.contacts'), ALL);
  await moveContacts(tx.db, contactIds, { from: keptId, to: goneId });
  for (const { id, before, after } of members) {
    const row = rows.get(id);
    if (!row) continue;
    const isHere = row.customerId === after.customerId && row.contactId === after.contactId;
    if (isHere && before.contactId !== after.contactId)
      await updateMembership(tx.db, id, { customerId: before.customerId, contactId: before.contactId });
    const isAsMade = row.permissions.join() === after.permissions.join() && row.isOwner === after.isOwner;
    if (!isHere || !isAsMade) continue;
    const isOwner = before.isOwner && row.endedAt === null;
    await updateMembership(tx.db, id, { permissions: before.permissions, isOwner });
  }
}
