import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { defineJob, enqueue } from '@cm/kit/jobs';
import { z } from 'zod';
import { importFinished, importStarted } from './import-events.ts';
import { importRow } from './import-row.ts';
import { importRules } from './import-rules.ts';
import { countVerdicts, findImport, idsToImport, lockImport, updateImport } from './import.queries.ts';
import { problems } from './problems.ts';

/** One job takes so many rows, then makes room for others and goes on. */
const BATCH = 100;

export const runImportJob = defineJob({
  name: 'customers.run-import',
  payload: z.strictObject({ importId: z.uuid() }),
  maxAttempts: 10,
});

/**
 * Begins to import what was checked, or what was decided since; asked for while it runs, it goes on where it stopped.
 * @throws ProblemError `customers.import_not_found`, `customers.import_wrong_state` before it was checked
 */
export async function startImport(ctx: Ctx, importId: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    const row = await lockImport(tx.db, importId);
    if (!row) throw problems.import_not_found();
    if (row.state === 'received' || row.state === 'checking') throw problems.import_wrong_state({ state: row.state });
    if (tx.actor.kind !== 'staff') throw new Error('only a person imports');
    await updateImport(tx.db, importId, { state: 'running', runBy: tx.actor.userId });
    await emit(tx, importStarted, { importId, number: row.number });
    await enqueue(tx, runImportJob, { importId }, { key: importId });
  });
}

/**
 * Imports the next rows, each in a transaction of its own, and leaves the rest to the next job. Killed in between it has
 * lost nothing: a row is a customer with its verdict, or waits.
 */
export async function runImport(ctx: Ctx<'secrets'>, { importId }: { readonly importId: string }): Promise<void> {
  const begun = await ctx.transaction(async (tx) => {
    const row = await findImport(tx.db, importId);
    if (row?.state !== 'running' || row.runBy === null) return null;
    const ids = await idsToImport(tx.db, importId, BATCH);
    return { running: { row, rules: await importRules(tx, row), by: row.runBy }, ids };
  });
  if (begun === null) return;
  for (const id of begun.ids) await importRow(ctx, begun.running, id);
  await ctx.transaction(async (tx) => {
    if (begun.ids.length === BATCH) await enqueue(tx, runImportJob, { importId }, { key: importId });
    else await finish(tx, importId);
  });
}

async function finish(ctx: Ctx, importId: string): Promise<void> {
  const row = await lockImport(ctx.db, importId);
  if (row?.state !== 'running' || row.runBy === null) return;
  const counts = await countVerdicts(ctx.db, importId);
  await updateImport(ctx.db, importId, { state: 'finished', finishedAt: ctx.now(), counts: JSON.stringify(counts) });
  await emit(ctx, importFinished, { importId, number: row.number, counts, by: row.runBy });
}
