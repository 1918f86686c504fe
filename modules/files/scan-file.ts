import { sha256 as digestOf } from '@cm/kit/crypto';
import type { OutsideCtx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { defineJob, enqueue } from '@cm/kit/jobs';
import { z } from 'zod';
import { fileInfected } from './events.ts';
import type { Verdict } from './file-scanner.ts';
import { contentOf } from './open-object.ts';
import type { FilesPort } from './ports.ts';
import { findScan, listToScan, type ScanRow, updateScan } from './scan.queries.ts';

/** More than any outage that people wait for; after that the hourly job goes on. */
const TRIES = 10;
const BATCH = 500;

export const scanFileJob = defineJob({
  name: 'files.scan-file',
  payload: z.strictObject({ fileId: z.uuid() }),
  maxAttempts: TRIES,
});

export const scanWaitingJob = defineJob({
  name: 'files.scan-waiting',
  payload: z.strictObject({}),
  maxAttempts: 5,
});

/**
 * Has the scanner look at a file and writes down what it says. A file that it could not look at is `failed`, which is
 * never served, and is tried again.
 *
 * @throws ScanError when the scanner gave no verdict; Error when the file cannot be opened
 */
export async function scanFile(ctx: OutsideCtx<FilesPort>, fileId: string): Promise<void> {
  if (!ctx.ports.fileScanner.isConfigured) return;
  const file = await ctx.transaction((tx) => findScan(tx.db, fileId));
  if (!file) return;
  let verdict: Verdict;
  try {
    const bytes = await contentOf(ctx, file);
    if (bytes === null || digestOf(bytes).toString('hex') !== file.sha256) throw new Error('the file is damaged');
    verdict = await ctx.ports.fileScanner.scan(bytes);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    await ctx.transaction((tx) =>
      updateScan(tx.db, fileId, { scan: 'failed', finding: why.slice(0, 200), at: tx.now() }),
    );
    throw error;
  }
  await ctx.transaction(async (tx) => {
    const finding = verdict.isClean ? null : verdict.finding;
    const row = await updateScan(tx.db, fileId, {
      scan: verdict.isClean ? 'clean' : 'infected',
      finding,
      at: tx.now(),
    });
    if (row && finding !== null) await emit(tx, fileInfected, infectedOf(row, finding));
  });
}

function infectedOf({ id, filename, purpose, uploadedBy, ownerType, ownerId }: ScanRow, finding: string) {
  const owner = ownerType === null || ownerId === null ? null : { type: ownerType, id: ownerId };
  // `customer:<id>` or `staff:<id>`; mails and jobs have no account.
  const userId = /^(?:customer|staff):([0-9a-f-]{36})$/.exec(uploadedBy)?.[1] ?? null;
  return { fileId: id, filename, purpose, finding, userId, owner };
}

/**
 * Asks for a scan of files that still have no verdict: the scanner was away for long, or there was none when they came.
 * At most 500 in one run, those first that were never tried.
 */
export async function scanWaiting(ctx: OutsideCtx<FilesPort>): Promise<number> {
  if (!ctx.ports.fileScanner.isConfigured) return 0;
  return ctx.transaction(async (tx) => {
    const ids = await listToScan(tx.db, BATCH);
    for (const fileId of ids) await enqueue(tx, scanFileJob, { fileId }, { key: fileId });
    return ids.length;
  });
}
