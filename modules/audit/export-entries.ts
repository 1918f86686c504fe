import { Readable } from 'node:stream';
import type { OutsideCtx } from '@cm/kit/ctx';
import { type Day, dayIn } from '@cm/kit/dates';
import { emit } from '@cm/kit/events';
import type { Download } from '@cm/kit/http/route';
import {
  findCheckpointFrom,
  findHash,
  findHead,
  type LinkRow,
  listCheckpointsBetween,
  listLinks,
} from './chain.queries.ts';
import { GENESIS } from './chain.ts';
import { publicKeyOf, signCheckpoint } from './checkpoints.ts';
import { auditExported } from './events.ts';
import { type EntryLine, type HeadLine, written } from './export-lines.ts';
import { findPeriod, type Span } from './word.queries.ts';

const BATCH = 1000;

/**
 * The part of the chain that holds the days asked for (of the tenant's time zone, both included), as JSON lines, up to the
 * next signed checkpoint: whoever has the file can follow the chain and check the signature without us (`cm audit check`).
 * The event is written before the first byte leaves. Call it outside a transaction.
 * @command leaves an event, and a checkpoint where the end of the chain had none
 */
export async function exportEntries(
  ctx: OutsideCtx<'secrets'>,
  { from, to }: { readonly from: Day | null; readonly to: Day | null },
): Promise<Download> {
  // What happened last is signed now: the file ends with a signature.
  await signCheckpoint(ctx);
  const part = await ctx.transaction(async (tx) => {
    const asked = (await findPeriod(tx.db, { from, to, timeZone: tx.tenant.timeZone }))?.span;
    const last = asked && ((await findCheckpointFrom(tx.db, asked.last))?.position ?? asked.last);
    // No entry of those days: an empty part, behind the end of the chain.
    const end = (await findHead(tx.db))?.position ?? 0;
    const span: Span = asked && last ? { first: asked.first, last } : { first: end + 1, last: end };
    const before = await findHash(tx.db, span.first - 1);
    await emit(tx, auditExported, { from, to, ...span });
    return { span, previousHash: Buffer.from(before?.hash ?? GENESIS.hash).toString('hex') };
  });
  const { timeZone, id, name, slug } = ctx.tenant;
  const head: HeadLine = {
    format: 'cloudmanager-audit/2',
    tenantId: id,
    tenant: name,
    from,
    to,
    timeZone,
    previousHash: part.previousHash,
    publicKey: publicKeyOf(ctx),
  };
  return {
    filename: `audit-${slug}-${from ?? ''}${from ? '-' : ''}${to ?? dayIn(timeZone, ctx.now())}.jsonl`,
    contentType: 'application/jsonl',
    body: Readable.from(lines(ctx, head, part.span), { objectMode: false, highWaterMark: 64 * 1024 }),
  };
}

async function* lines(ctx: OutsideCtx<'secrets'>, head: HeadLine, span: Span): AsyncGenerator<Buffer> {
  yield Buffer.from(written(head));
  for (let next = span.first; next <= span.last; next += BATCH) {
    const end = Math.min(next + BATCH - 1, span.last);
    const { links, marks } = await ctx.transaction(async (tx) => ({
      links: await listLinks(tx.db, next - 1, end - next + 1),
      marks: await listCheckpointsBetween(tx.db, next, end, BATCH),
    }));
    const signed = new Map(marks.map((mark) => [mark.position, mark]));
    const text = links.flatMap((link) => {
      const { position } = link;
      const mark = signed.get(position);
      const line = written(lineOf(link));
      if (!mark) return [line];
      const { hash: marked, signedAt, signature } = mark;
      return [
        line,
        written({
          checkpoint: position,
          hash: marked.toString('hex'),
          signedAt: signedAt.toISOString(),
          signature: signature.toString('hex'),
        }),
      ];
    });
    yield Buffer.from(text.join(''));
  }
}

/** A payload that is gone in nobody's name is left out, which the check of the file reports. */
function lineOf({ position, entry, hash, commitment, salt, payload, erasedBy }: LinkRow): EntryLine {
  const line = { position, hash: hash.toString('hex'), entry };
  if (commitment === null) return line;
  const committed = { ...line, commitment };
  if (salt !== null && payload !== null) return { ...committed, salt, payload };
  return erasedBy === null ? committed : { ...committed, erasedBy };
}
