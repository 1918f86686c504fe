import type { RootCtx } from '@cm/kit/ctx';
import type { ModuleManifest } from '@cm/kit/module';
import { erasingsOf } from './data-parts.ts';
import { eraseRecords } from './erase-records.ts';

/** How many tables an erasure goes through before it comes to the logs. */
export const countErasings = (modules: readonly ModuleManifest[]): number =>
  erasingsOf(modules).filter(({ stage }) => stage === undefined).length;

/** Erases what a request asks for, and dies when it comes to the table of that index. */
export async function eraseUntil(
  ctx: RootCtx,
  modules: readonly ModuleManifest[],
  requestId: string,
  index: number,
): Promise<void> {
  const records = erasingsOf(modules).filter(({ stage }) => stage === undefined);
  const dying = records.map((one, at) =>
    at === index ? { ...one, erase: () => Promise.reject(new Error('killed')) } : one,
  );
  await eraseRecords(ctx, dying, requestId);
}
