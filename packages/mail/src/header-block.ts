/** One header field: the name in lower case, the value unfolded, still encoded. */
export type HeaderField = { readonly name: string; readonly value: string };

/** `end` is where the block ends (after the empty line), `cut` where it has to be cut to stay within bounds. */
export type HeaderBlock = {
  readonly fields: readonly HeaderField[];
  readonly end: number;
  readonly cut: number | null;
};

const fieldName = /^[!-9;-~]{1,100}$/;
const LF = 0x0a;
const CR = 0x0d;

/**
 * Reads a header block (RFC 5322 §2.2) from `start`, in one pass. Lines beyond the bounds are skipped
 * and counted out: `cut` then says where the kept part ends.
 */
export function readHeaderBlock(raw: Uint8Array, start: number, bounds: { bytes: number; lines: number }): HeaderBlock {
  const fields: HeaderField[] = [];
  let current = '';
  let lines = 0;
  let cut: number | null = null;
  let position = start;
  const decoder = new TextDecoder('utf-8');
  const keep = (): void => {
    const colon = current.indexOf(':');
    const name = current.slice(0, Math.max(colon, 0)).trim();
    if (fieldName.test(name)) fields.push({ name: name.toLowerCase(), value: current.slice(colon + 1).trim() });
    current = '';
  };
  while (position < raw.length) {
    const found = raw.indexOf(LF, position);
    const next = found === -1 ? raw.length : found + 1;
    const length = lineLength(raw, position, found === -1 ? raw.length : found);
    if (length === 0) {
      keep();
      return { fields, end: next, cut };
    }
    lines += 1;
    if (cut === null && (lines > bounds.lines || next - start > bounds.bytes)) cut = position;
    if (cut === null) {
      const line = decoder.decode(raw.subarray(position, position + length));
      if (line.startsWith(' ') || line.startsWith('\t')) current += ` ${line.trim()}`;
      else {
        keep();
        current = line;
      }
    }
    position = next;
  }
  keep();
  return { fields, end: raw.length, cut };
}

function lineLength(raw: Uint8Array, start: number, end: number): number {
  return (end > start && raw[end - 1] === CR ? end - 1 : end) - start;
}

/** The values of every field of that name (lower case), in order. */
export function headerValues(fields: readonly HeaderField[], name: string): string[] {
  return fields.filter((field) => field.name === name).map((field) => field.value);
}

/** The first value of that name, or null. */
export function headerValue(fields: readonly HeaderField[], name: string): string | null {
  return fields.find((field) => field.name === name)?.value ?? null;
}
