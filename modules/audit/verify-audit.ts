import type { Ctx } from '@cm/kit/ctx';
import { findHead, listCheckpoints, listLinks } from './chain.queries.ts';
import { type ChainHead, followChain, GENESIS } from './chain.ts';
import { fingerprintOf, isGenuine, publicKeyOf } from './checkpoints.ts';
import { followPayloads } from './follow-payloads.ts';

export interface AuditReport {
  readonly ok: boolean;
  readonly entries: number;
  readonly checkpoints: number;
  /** Entries whose content an erasure of the chain took. */
  readonly erased: number;
  /** Plain words for each thing that is wrong, at most 20. */
  readonly faults: readonly string[];
  /** Of the public key that checks the signatures. */
  readonly fingerprint: string;
}

const BATCH = 5000;

/**
 * Recomputes the tenant's whole chain and holds every signed checkpoint against it, and every payload against its commitment.
 * @query
 */
export async function verifyAudit(ctx: Ctx<'secrets'>): Promise<AuditReport> {
  const checkpoints = await ctx.transaction((tx) => listCheckpoints(tx.db));
  const marks = new Map(checkpoints.map((checkpoint) => [checkpoint.position, checkpoint]));
  const faults: string[] = [];
  const payloads = followPayloads();
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
    for (const link of batch) {
      const { position, hash } = link;
      faults.push(...payloads.next(link));
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
  faults.push(...payloads.faults());
  if (payloads.takenLater() > 0) faults.push('payloads are gone in the name of entries behind the end of the chain');
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
    erased: payloads.erased(),
    faults: faults.slice(0, 20),
    fingerprint: fingerprintOf(publicKeyOf(ctx)),
  };
}
