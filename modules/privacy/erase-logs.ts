import type { Ctx } from '@cm/kit/ctx';
import { eraseIn, type ErasedRows, type ErasureStage, type Erasing } from '@cm/kit/erasure';
import { emit } from '@cm/kit/events';
import { defineJob, enqueue } from '@cm/kit/jobs';
import { on } from '@cm/kit/module';
import type { DataSubject } from '@cm/kit/personal-data';
import { z } from 'zod';
import { asErasure } from './erase-records.ts';
import { recordsErased } from './erasure-events.ts';
import { addErased, listErasedRecords, lockErasure, updateErasure } from './erasure.queries.ts';
import { subjectsOf } from './erasure-subjects.ts';
import { dataRequestAnswered } from './events.ts';
import { findRequest, updateRequest } from './request.queries.ts';
import { told } from './told-request.ts';

export const eraseLogsJob = defineJob({
  name: 'privacy.erase-logs',
  payload: z.strictObject({ requestId: z.uuid() }),
  maxAttempts: 25,
});

/** The relay hands events over in their order: with this one, everything that came before it is in the logs. */
export const onRecordsErased = on(recordsErased, 'erase-logs', (ctx, { payload: { requestId } }) =>
  enqueue(ctx, eraseLogsJob, { requestId }, { key: requestId }),
);

/** Records of one step. */
const RECORDS = 500;
/** Steps of one log in a run, so that the walk ends whatever happens. */
const MOST_STEPS = 20_000;

interface Told {
  readonly subject: DataSubject;
  readonly records?: readonly string[];
}

/**
 * Empties what the logs tell of whoever was erased and of the records that went with them, then what they were found by, and
 * answers the request. Killed, it goes on; run twice, it finds nothing left to do.
 */
export async function eraseLogs(ctx: Ctx, erasings: readonly Erasing[], requestId: string): Promise<void> {
  const at = (wanted: ErasureStage) => erasings.filter(({ stage }) => stage === wanted);
  const subjects = await ctx.transaction(async (tx) => {
    const erasure = await lockErasure(tx.db, requestId);
    return erasure?.state === 'logs' ? subjectsOf(tx, erasure) : [];
  });
  for await (const of of toldOf(ctx, requestId, subjects))
    for (const erasing of at('logs')) await eraseAll(ctx, erasing, requestId, of);
  for (const subject of subjects)
    for (const erasing of at('last')) await eraseAll(ctx, erasing, requestId, { subject });
  await ctx.transaction(async (tx) => {
    const erasure = await lockErasure(tx.db, requestId);
    const row = await findRequest(tx.db, requestId);
    if (erasure?.state !== 'logs' || !row) return;
    await updateErasure(tx.db, erasure.id, { state: 'done', endedAt: tx.now() });
    await updateRequest(tx.db, row.id, { state: 'done', decidedAt: tx.now(), decidedBy: erasure.begunBy });
    await emit(tx, dataRequestAnswered, { ...told(row), outcome: 'done' });
  });
}

/** The subjects, then the records that went with them, some at a time. */
async function* toldOf(ctx: Ctx, requestId: string, subjects: readonly DataSubject[]): AsyncGenerator<Told> {
  for (const subject of subjects) yield { subject };
  const [subject] = subjects;
  let after: string | null = null;
  for (let step = 0; subject !== undefined && step < MOST_STEPS; step += 1) {
    const from: string | null = after;
    const records: readonly string[] = await ctx.transaction(async (tx): Promise<string[]> => {
      const erasure = await lockErasure(tx.db, requestId);
      return erasure ? listErasedRecords(tx.db, erasure.id, { after: from, limit: RECORDS }) : [];
    });
    const last: string | undefined = records.at(-1);
    if (last === undefined) return;
    yield { subject, records };
    after = last;
  }
}

async function eraseAll(ctx: Ctx, erasing: Erasing, requestId: string, { subject, records }: Told): Promise<void> {
  let after: string | null = null;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const from: string | null = after;
    const { rows, next }: ErasedRows = await eraseIn(ctx, async (tx) => {
      const erasure = await lockErasure(tx.db, requestId);
      if (erasure?.state !== 'logs') return { rows: 0, files: [], next: null };
      const of = await asErasure(tx, erasure, subject);
      const erased = await erasing.erase(tx, records === undefined ? of : { ...of, records }, from);
      if (erased.rows > 0) await addErased(tx.db, erasure.id, erasing.table, erased.rows);
      return erased;
    });
    if (rows === 0) return;
    after = next;
  }
  throw new Error(`the log ${erasing.table} does not come to its end`);
}
