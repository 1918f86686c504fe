import type { z } from 'zod';
import { followChain } from './chain.ts';
import { fingerprintOf, isSignedBy } from './checkpoints.ts';
import { checkpointLine, type EntryLine, entryLine, type HeadLine, headLine } from './export-lines.ts';
import { followPayloads } from './follow-payloads.ts';

const MAX_FAULTS = 20;
/** Far beyond what an entry can be. */
const MAX_LINE = 4 * 1024 * 1024;

export interface ExportReport {
  readonly ok: boolean;
  readonly tenant: string;
  readonly entries: number;
  readonly checkpoints: number;
  /** Of the key that signed, as the installation shows it beside its chain. */
  readonly fingerprint: string;
  /** The entries behind the last signature: their chain holds, nobody vouches for their end. */
  readonly unsigned: number;
  /** Entries whose content was erased by an entry of the file. */
  readonly erased: number;
  /** Entries whose content was erased by entries that stand behind the end of the file. */
  readonly erasedLater: number;
  /** Plain words for each thing that is wrong, at most 20. */
  readonly faults: readonly string[];
}

/**
 * Follows the chain of an exported file from its first line, holds what entries tell against their commitments, and checks each signature with the public key that the file
 * carries; that it is the installation's is for the reader to compare. Needs nothing but the file.
 */
export async function checkExport(file: AsyncIterable<string>): Promise<ExportReport> {
  const faults: string[] = [];
  const payloads = followPayloads();
  let head: HeadLine | undefined;
  let at = { position: 0, hash: Buffer.alloc(32) };
  let [entries, checkpoints, unsigned, number] = [0, 0, 0, 0];
  for await (const line of file) {
    number += 1;
    if (line === '') continue;
    if (head === undefined) {
      head = read(headLine, line);
      if (!head) return broken('line 1 is not the head of an exported log');
      at = { position: 0, hash: Buffer.from(head.previousHash, 'hex') };
      continue;
    }
    const entry = read(entryLine, line);
    const mark = entry ? undefined : read(checkpointLine, line);
    if (entry) {
      const link = linkOf(entry);
      const { hash } = link;
      const from = entries === 0 ? { ...at, position: entry.position - 1 } : at;
      if (followChain([link], from).brokenAt !== null) faults.push(`the chain breaks at entry ${entry.position}`);
      faults.push(...payloads.next(link));
      at = { position: entry.position, hash };
      entries += 1;
      unsigned += 1;
    } else if (mark) {
      checkpoints += 1;
      const hash = Buffer.from(mark.hash, 'hex');
      const signature = Buffer.from(mark.signature, 'hex');
      if (!hash.equals(at.hash)) faults.push(`checkpoint ${mark.checkpoint} differs from the entry before it`);
      else if (!isSignedBy(head.publicKey, head.tenantId, { position: mark.checkpoint, hash }, signature))
        faults.push(`checkpoint ${mark.checkpoint} has a false signature`);
      else unsigned = 0;
    } else faults.push(`line ${number} is none of an exported log`);
    if (faults.length >= MAX_FAULTS) break;
  }
  if (!head) return broken('the file is empty');
  faults.push(...payloads.faults());
  const { tenant, publicKey } = head;
  return {
    ok: faults.length === 0,
    tenant,
    entries,
    checkpoints,
    fingerprint: fingerprintOf(publicKey),
    unsigned,
    erased: payloads.erased(),
    erasedLater: payloads.takenLater(),
    faults: faults.slice(0, MAX_FAULTS),
  };
}

function linkOf(line: EntryLine) {
  return {
    position: line.position,
    entry: line.entry,
    hash: Buffer.from(line.hash, 'hex'),
    commitment: 'commitment' in line ? line.commitment : null,
    salt: 'salt' in line ? line.salt : null,
    payload: 'payload' in line ? line.payload : null,
    erasedBy: 'erasedBy' in line ? (line.erasedBy ?? null) : null,
  };
}

function read<S extends z.ZodType>(schema: S, line: string): z.output<S> | undefined {
  if (line.length > MAX_LINE) return undefined;
  try {
    return schema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

const broken = (fault: string): ExportReport => ({
  ok: false,
  tenant: '',
  entries: 0,
  checkpoints: 0,
  fingerprint: '',
  unsigned: 0,
  erased: 0,
  erasedLater: 0,
  faults: [fault],
});
