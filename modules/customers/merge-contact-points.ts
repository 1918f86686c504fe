import type { Ctx } from '@cm/kit/ctx';
import { z } from 'zod';
import { contactPointPurpose, type ContactPointPurpose, inOrder } from './contact-point.ts';
import {
  type ContactPointRow,
  endAskingsOf,
  findContactPoint,
  listContactPoints,
  moveContactPoints,
  updateContactPoint,
} from './contact-point.queries.ts';
import { insertMoves, type MergeRow, takeMoves, updateMerge } from './merge.queries.ts';

const TABLE = 'customers.contact_points';
const state = z.object({ purposes: z.array(contactPointPurpose), confirmedAt: z.string().nullable() });
const joined = z.array(z.object({ id: z.uuid(), before: state, after: state }));
type PointState = z.infer<typeof state>;

const stateOf = (row: ContactPointRow): PointState => ({
  purposes: row.purposes as ContactPointPurpose[],
  confirmedAt: row.confirmedAt?.toISOString() ?? null,
});

/**
 * Makes the addresses and numbers of both the kept customer's. What both have is one: for what either was for, and confirmed when
 * either was; that of the other sleeps with it. Writes down what it changed, for the undoing.
 */
export async function joinContactPoints(
  tx: Ctx,
  { mergeId, keptId, goneId }: { readonly mergeId: string; readonly keptId: string; readonly goneId: string },
): Promise<void> {
  const kept = new Map((await listContactPoints(tx.db, keptId)).map((row) => [`${row.kind} ${row.value}`, row]));
  const gone = await listContactPoints(tx.db, goneId);
  const twins = gone.flatMap((row) => {
    const twin = kept.get(`${row.kind} ${row.value}`);
    return twin === undefined ? [] : [{ row, twin }];
  });
  const sleeping = new Set(twins.map(({ row }) => row.id));
  const moved = gone.flatMap(({ id }) => (sleeping.has(id) ? [] : [id]));
  await moveContactPoints(tx.db, moved, { from: goneId, to: keptId });
  await insertMoves(tx.db, { mergeId, tableName: TABLE }, moved);
  await endAskingsOf(tx.db, [...sleeping], 'replaced', tx.now());
  const changes = twins.map(({ row, twin }) => {
    const [before, other] = [stateOf(twin), stateOf(row)];
    const purposes = inOrder([...before.purposes, ...other.purposes]);
    return { id: twin.id, before, after: { purposes, confirmedAt: before.confirmedAt ?? other.confirmedAt } };
  });
  for (const { id, before, after } of changes) {
    if (same(before, after)) continue;
    if (before.confirmedAt === null && after.confirmedAt !== null)
      await endAskingsOf(tx.db, [id], 'confirmed', tx.now());
    await updateContactPoint(tx.db, id, columns(after));
  }
  const points = changes.filter(({ before, after }) => !same(before, after));
  if (points.length > 0) await updateMerge(tx.db, mergeId, { points: JSON.stringify(points) });
}

/** Gives back what the merge moved and joined, unless somebody changed it since. */
export async function giveContactPointsBack(tx: Ctx, { id: mergeId, keptId, goneId, points }: MergeRow): Promise<void> {
  const ids = await takeMoves(tx.db, { mergeId, tableName: TABLE }, 1000);
  await moveContactPoints(tx.db, ids, { from: keptId, to: goneId });
  for (const { id, before, after } of joined.parse(points ?? [])) {
    const row = await findContactPoint(tx.db, keptId, id);
    if (row && same(stateOf(row), after)) await updateContactPoint(tx.db, id, columns(before));
  }
}

const columns = ({ purposes, confirmedAt }: PointState) => ({
  purposes,
  confirmedAt: confirmedAt === null ? null : new Date(confirmedAt),
});
const same = (one: PointState, other: PointState): boolean =>
  one.confirmedAt === other.confirmedAt && one.purposes.join() === other.purposes.join();
