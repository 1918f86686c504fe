import { type HeaderField, headerValue, readHeaderBlock } from './header-block.ts';
import type { MailLimits } from './limits.ts';
import type { MailWarning } from './message.ts';

const LF = 0x0a;
const DASH = 0x2d;

/** An open container. A message inside a message has no boundary of its own. */
type Container = { readonly boundary: Buffer | null };

export type BoundedMail = { readonly raw: Uint8Array; readonly warnings: readonly MailWarning[] };

/**
 * Walks the MIME structure before any parser sees it, in one linear pass, and cuts the message where it
 * leaves the bounds on size, headers, nesting or number of parts. What is kept is still a message that can be
 * read; the raw one is stored elsewhere. (Mail bombs: quality.md F7, mailparser <2.3.0 and its millions of parts.)
 */
export function boundStructure(message: Uint8Array, limits: MailLimits): BoundedMail {
  const warnings: MailWarning[] = [];
  let raw = message;
  if (raw.length > limits.messageBytes) {
    raw = raw.subarray(0, limits.messageBytes);
    warnings.push('size_limit');
  }
  const head = readHeaderBlock(raw, 0, { bytes: limits.headerBytes, lines: limits.headerLines });
  if (head.cut !== null) {
    warnings.push('header_limit');
    raw = Buffer.concat([raw.subarray(0, head.cut), Buffer.from('\r\n'), raw.subarray(head.end)]);
  }
  const overrun = findOverrun(raw, limits);
  if (overrun) {
    warnings.push(overrun.warning);
    raw = raw.subarray(0, overrun.at);
  }
  return { raw, warnings };
}

function findOverrun(raw: Uint8Array, limits: MailLimits): { at: number; warning: MailWarning } | null {
  const open: Container[] = [];
  let parts = 0;
  let position = 0;
  let atHeader = true;
  while (position < raw.length) {
    if (atHeader) {
      parts += 1;
      if (parts > limits.parts) return { at: position, warning: 'part_limit' };
      const bounds =
        parts === 1
          ? { bytes: limits.headerBytes, lines: limits.headerLines }
          : { bytes: limits.partHeaderBytes, lines: limits.headerLines };
      const block = readHeaderBlock(raw, position, bounds);
      if (block.cut !== null && parts > 1) return { at: position, warning: 'header_limit' };
      const container = containerOf(block.fields);
      if (container) {
        if (open.length >= limits.depth) return { at: position, warning: 'depth_limit' };
        open.push(container);
      }
      atHeader = container !== null && container.boundary === null;
      position = block.end;
      continue;
    }
    const found = raw.indexOf(LF, position);
    const next = found === -1 ? raw.length : found + 1;
    if (raw[position] === DASH && raw[position + 1] === DASH) atHeader = crossBoundary(raw, position, next, open);
    position = next;
  }
  return null;
}

/** Reads a delimiter line: closes what it ends, and says whether a part's headers follow (RFC 2046 §5.1.1). */
function crossBoundary(raw: Uint8Array, start: number, end: number, open: Container[]): boolean {
  for (let level = open.length - 1; level >= 0; level -= 1) {
    const boundary = open[level]?.boundary;
    if (!boundary || !startsWith(raw, start + 2, boundary)) continue;
    const after = start + 2 + boundary.length;
    const closing = raw[after] === DASH && raw[after + 1] === DASH;
    const rest = Buffer.from(raw.subarray(closing ? after + 2 : after, Math.min(end, after + 1_000))).toString(
      'latin1',
    );
    if (rest.trim() !== '') continue;
    open.length = closing ? level : level + 1;
    return !closing;
  }
  return false;
}

function startsWith(raw: Uint8Array, at: number, wanted: Buffer): boolean {
  return Buffer.compare(raw.subarray(at, at + wanted.length), wanted) === 0;
}

function containerOf(fields: readonly HeaderField[]): Container | null {
  const type = headerValue(fields, 'content-type')?.slice(0, 4_000) ?? '';
  if (/^\s*message\/(rfc822|global)/i.test(type)) return { boundary: null };
  if (!/^\s*multipart\//i.test(type)) return null;
  const stated = /;\s*boundary\s*=\s*(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(type);
  const boundary = stated?.[1] ?? stated?.[2];
  return boundary === undefined ? null : { boundary: Buffer.from(boundary) };
}
