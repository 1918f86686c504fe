import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { uuidv7 } from '@cm/kit/ids';
import type { OwnedRows } from '@cm/kit/owned-rows';
import { ProblemError } from '@cm/kit/problems';
import { type CustomerRow, refreshSearchWords, typedOf, updateCustomer } from './customer.queries.ts';
import { refreshIdentityKeys } from './identity-key.queries.ts';
import { PROVEN_FIELDS } from './customer.ts';
import { LOCKING_STATES } from './kyc.ts';
import { latestVerification, listVerifications } from './kyc.queries.ts';
import { findOwner } from './membership.queries.ts';
import { customerMerged, customerMergedAway } from './merge-events.ts';
import { CUSTOM } from './import.ts';
import { joinContactPoints } from './merge-contact-points.ts';
import { takeOwnFields } from './merge-own-fields.ts';
import { joinPeople, peopleOfBoth } from './merge-people.ts';
import type { MergedField } from './merge.ts';
import {
  deleteFoundBy,
  type FieldChanges,
  insertMerge,
  insertMoves,
  lockBothWhole,
  moveExternalIds,
  moveVerifications,
  setMergedInto,
} from './merge.queries.ts';
import { problems } from './problems.ts';
import { PROFILE_COLUMNS, sortNameOf } from './profile.ts';
import { obstaclesOf } from './weigh-merge.ts';

export interface MergeInput {
  readonly keptId: string;
  readonly goneId: string;
  readonly reason: string;
  /** The fields of which the value of the one that goes is kept. */
  readonly fieldsOfGone: readonly MergedField[];
  /** Keys of the operator's own fields likewise. */
  readonly customOfGone?: readonly string[] | undefined;
  /** Users who may see what was the other's: `rightsAfter`. */
  readonly access: readonly string[];
}

/**
 * Makes two customers one, in one transaction for all that this module knows of them; the rows of the others are handed over
 * afterwards (`handOver`). From its end on the one that goes leads to the one that is kept, everywhere.
 *
 * @throws ProblemError `customers.merge_forbidden` with what forbids it, `customers.merge_owner_unticked`,
 *   `customers.merge_unproven` {field}, `customers.not_found`, `customers.same_customer`
 */
export async function mergeCustomers(
  ctx: Ctx,
  owned: readonly OwnedRows[],
  { keptId, goneId, reason, fieldsOfGone, customOfGone = [], access }: MergeInput,
): Promise<{ id: string }> {
  if (keptId === goneId) throw problems.same_customer();
  return ctx.transaction(async (tx) => {
    const both = await lockBothWhole(tx.db, [keptId, goneId]);
    const kept = both.find(({ id }) => id === keptId);
    const gone = both.find(({ id }) => id === goneId);
    if (!kept || !gone) throw problems.not_found();
    const obstacles = await obstaclesOf(tx, owned, kept, gone);
    if (obstacles.length > 0) throw forbidden(obstacles);
    const people = await peopleOfBoth(tx, { keptId, goneId });
    const ticked = new Set(access);
    const owner = people.find((person) => person.kept?.isOwner);
    if (owner && !ticked.has(owner.userId)) throw problems.merge_owner_unticked();
    const owners = [(await findOwner(tx.db, keptId))?.userId, (await findOwner(tx.db, goneId))?.userId];

    const id = uuidv7(tx.now());
    const { members, contactIds } = await joinPeople(tx, { keptId, goneId }, people, ticked);
    const fields = {
      ...fieldChanges(kept, gone, fieldsOfGone),
      ...(await takeOwnFields(tx, kept, goneId, customOfGone)),
    };
    const by = tx.actor.kind === 'staff' ? tx.actor.userId : null;
    const merge = { id, keptId, goneId, reason, fields, members, mergedBy: by, mergedAt: tx.now() };
    if (!(await insertMerge(tx.db, merge))) throw forbidden(['merged_already']);
    await setMergedInto(tx.db, goneId, keptId);
    await insertMoves(tx.db, { mergeId: id, tableName: 'customers.contacts' }, contactIds);
    await joinContactPoints(tx, { mergeId: id, keptId, goneId });
    const externalIds = await moveExternalIds(tx.db, goneId, keptId);
    await insertMoves(tx.db, { mergeId: id, tableName: 'customers.external_ids' }, externalIds);
    if ((await listVerifications(tx.db, keptId)).length === 0) {
      await assertProven(tx, gone, {
        ...kept,
        ...Object.fromEntries(Object.entries(fields).map(([field, { after }]) => [field, after])),
      });
      const verifications = await moveVerifications(tx.db, { from: goneId, to: keptId }, null);
      await insertMoves(tx.db, { mergeId: id, tableName: 'customers.kyc_verifications' }, verifications);
    }
    const changed = await writeFields(tx, kept, fields);
    await deleteFoundBy(tx.db, goneId);
    await refreshSearchWords(tx.db, keptId);
    await refreshIdentityKeys(tx.db, changed, tx.now());

    const told = { mergeId: id, reason };
    const about = { customerId: keptId, number: kept.number, otherId: goneId, otherNumber: gone.number };
    await emit(tx, customerMerged, {
      ...told,
      ...about,
      owners: [...new Set(owners.flatMap((userId) => userId ?? []))],
      fields: Object.keys(fields),
    });
    await emit(tx, customerMergedAway, {
      ...told,
      customerId: goneId,
      number: gone.number,
      otherId: keptId,
      otherNumber: kept.number,
    });
    return { id };
  });
}

/**
 * A verification goes to the kept customer with what it proves, or not at all: what somebody typed there is not proven by it.
 */
async function assertProven(tx: Ctx, gone: CustomerRow, after: CustomerRow): Promise<void> {
  const verification = await latestVerification(tx.db, gone.id);
  if (!verification || !LOCKING_STATES.includes(verification.state)) return;
  const field = PROVEN_FIELDS.find((proven) => after[proven] !== gone[proven]);
  if (field) throw problems.merge_unproven({ field });
}

function forbidden(obstacles: readonly string[]): ProblemError {
  const { code, status } = problems.merge_forbidden;
  return new ProblemError(
    code,
    status,
    {},
    obstacles.map((obstacle) => ({ pointer: '/body', code: obstacle, params: {} })),
  );
}

/** What of the kept one is replaced by what the other one has; how it was typed goes with it. */
function fieldChanges(kept: CustomerRow, gone: CustomerRow, fieldsOfGone: readonly MergedField[]): FieldChanges {
  const changes: FieldChanges = {};
  const typed = { ...typedOf(kept) };
  for (const field of new Set(fieldsOfGone)) {
    const column = PROFILE_COLUMNS[field];
    const [before, after] = [kept[column], gone[column]];
    if (before === after || (after === null && (field === 'name' || field === 'email'))) continue;
    changes[field] = { before, after };
    const writing = typedOf(gone)[field];
    if (writing === undefined) delete typed[field];
    else typed[field] = writing;
  }
  if (JSON.stringify(typed) !== JSON.stringify(typedOf(kept)))
    changes['typed'] = { before: { ...typedOf(kept) }, after: typed };
  return changes;
}

/** Writes the later values (or, with `back`, the earlier ones where the later ones still stand); gives the row as it is then. */
export async function writeFields(tx: Ctx, row: CustomerRow, fields: FieldChanges, back = false): Promise<CustomerRow> {
  const columns: Record<string, unknown> = {};
  for (const [field, { before, after }] of Object.entries(fields)) {
    if (field.startsWith(CUSTOM)) continue;
    const stands = JSON.stringify(Object.entries(row).find(([column]) => column === field)?.[1] ?? null);
    if (back && stands !== JSON.stringify(after)) continue;
    columns[field] = back ? before : after;
  }
  if (Object.keys(columns).length === 0) return row;
  const { name, typed } = columns;
  await updateCustomer(
    tx.db,
    row.id,
    {
      ...columns,
      ...(typed === undefined ? {} : { typed: JSON.stringify(typed) }),
      ...(typeof name === 'string' ? { sortName: sortNameOf(name) } : {}),
    },
    tx.now(),
  );
  return { ...row, ...columns };
}
