import type { Ctx } from '@cm/kit/ctx';
import { findHead, listCheckpoints, listLinks } from './chain.queries.ts';
import { type ChainHead, followChain, GENESIS } from './chain.ts';
import { fingerprintOf, isGenuine, publicKeyOf } from './checkpoints.ts';

export interface AuditReport {
  readonly ok: boolean;
  readonly entries: number;
  readonly checkpoints: number;
  /** Plain words for each thing that is wrong, at most 20. */
  readonly faults: readonly string[];
  /** Of the public key that checks the signatures. */
  readonly fingerprint: string;
}

const BATCH = 5000;

/**
 * Recomputes the tenant's whole chain, then holds every signed checkpoint against it.
 * @query
 */
export async function verifyAudit(ctx: Ctx<'secrets'>): Promise<AuditReport> {
  const checkpoints = await ctx.transaction((tx) => listCheckpoints(tx.db));
  const marks = new Map(checkpoints.map((checkpoint) => [checkpoint.position, checkpoint]));
  const faults: string[] = [];
  const linksAfter = (position: number) => ctx.transaction((tx) => listLinks(tx.db, position, BATCH));
  let head: ChainHead = GENESIS;
  let reading = linksAfter(head.position);
  for (;;) {
    const batch = await reading;
    const last = batch.at(-1);
    if (!last) break;
    // PostgreSQL reads the next ones while these are hashed.
    reading = linksAfter(last.position);
    const result = followChain(batch, head);
    for (const { position, hash } of batch) {
      const mark = marks.get(position);
      if (mark && !mark.hash.equals(hash)) faults.push(`entry ${position} differs from its signed checkpoint`);
      if (mark) marks.delete(position);
    }
    head = result.head;
    if (result.brokenAt !== null) {
      faults.push(`the chain breaks at entry ${result.brokenAt}`);
      break;
    }
  }
  await reading;
  const stored = await ctx.transaction((tx) => findHead(tx.db));
  if (faults.length === 0 && stored && (stored.position !== head.position || !stored.hash.equals(head.hash)))
    faults.push('the chain ends elsewhere than its head says');
  for (const mark of marks.values())
    faults.push(`checkpoint ${mark.position} has no entry: the end of the chain was cut off`);
  for (const checkpoint of checkpoints)
    if (!isGenuine(ctx, checkpoint, checkpoint.signature))
      faults.push(`checkpoint ${checkpoint.position} has a false signature`);
  return {
    ok: faults.length === 0,
    entries: head.position,
    checkpoints: checkpoints.length,
    faults: faults.slice(0, 20),
    fingerprint: fingerprintOf(publicKeyOf(ctx)),
  };
}
