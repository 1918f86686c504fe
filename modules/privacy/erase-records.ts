import { discardObjects, eraseFiles } from '@cm/files';
import type { Ctx, OutsideCtx } from '@cm/kit/ctx';
import { eraseIn, type Erasing, type Erasure } from '@cm/kit/erasure';
import { emit } from '@cm/kit/events';
import { defineJob } from '@cm/kit/jobs';
import type { DataSubject } from '@cm/kit/personal-data';
import { z } from 'zod';
import { recordsErased } from './erasure-events.ts';
import { addErased, type ErasureRow, insertErasedRecords, lockErasure, updateErasure } from './erasure.queries.ts';
import { subjectsOf } from './erasure-subjects.ts';
import { findRequest } from './request.queries.ts';
import { told } from './told-request.ts';

export const eraseRecordsJob = defineJob({
  name: 'privacy.erase-records',
  payload: z.strictObject({ requestId: z.uuid() }),
  maxAttempts: 25,
});

/** Steps of one table in a run: far beyond what one customer has, so that the walk ends whatever happens. */
const MOST_STEPS = 20_000;

/**
 * Erases what the modules hold of whoever a request is about, table by table, at most 500 rows in a transaction, with the files
 * that the rows name. Killed, it goes on where it was; run twice, it finds nothing left to do. Afterwards the logs are told.
 */
export async function eraseRecords(ctx: OutsideCtx, erasings: readonly Erasing[], requestId: string): Promise<void> {
  const subjects = await ctx.transaction(async (tx) => {
    const erasure = await lockErasure(tx.db, requestId);
    if (erasure?.state !== 'records') return [];
    const found = await subjectsOf(tx, erasure);
    // The logs know a person as a contact too.
    const contacts = found.flatMap((one) => (one.person === undefined ? [] : (one.contacts ?? [])));
    await insertErasedRecords(tx.db, erasure.id, contacts);
    return found;
  });
  for (const erasing of erasings)
    if (erasing.stage === undefined)
      for (const subject of subjects) await eraseAll(ctx, erasing, { requestId, subject });
  await ctx.transaction(async (tx) => {
    const erasure = await lockErasure(tx.db, requestId);
    const row = await findRequest(tx.db, requestId);
    if (erasure?.state !== 'records' || !row) return;
    await updateErasure(tx.db, erasure.id, { state: 'logs' });
    await emit(tx, recordsErased, told(row));
  });
}

interface Wanted {
  readonly requestId: string;
  readonly subject: DataSubject;
}

async function eraseAll(ctx: OutsideCtx, erasing: Erasing, wanted: Wanted): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const { rows, objects } = await eraseIn(ctx, (tx) => eraseSome(tx, erasing, wanted));
    if (objects.length > 0) await discardObjects(ctx, objects);
    if (rows === 0) return;
  }
  throw new Error(`the table ${erasing.table} does not come to its end`);
}

async function eraseSome(tx: Ctx, erasing: Erasing, { requestId, subject }: Wanted) {
  const erasure = await lockErasure(tx.db, requestId);
  if (erasure?.state !== 'records') return { rows: 0, objects: [] };
  const { rows, files } = await erasing.erase(tx, await asErasure(tx, erasure, subject), null);
  if (rows === 0) return { rows, objects: [] };
  await addErased(tx.db, erasure.id, erasing.table, rows);
  await insertErasedRecords(tx.db, erasure.id, files);
  return { rows, objects: await eraseFiles(tx, files) };
}

/** @throws Error for an erasure without its request */
export async function asErasure(tx: Ctx, { requestId, begunAt }: ErasureRow, subject: DataSubject): Promise<Erasure> {
  const row = await findRequest(tx.db, requestId);
  if (!row) throw new Error('an erasure without its request');
  return { subject, begunAt, reference: row.number };
}
