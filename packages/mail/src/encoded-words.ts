const encodedWord = /=\?([A-Za-z0-9_:.()-]{1,40})(?:\*[A-Za-z-]{1,20})?\?([BbQq])\?([^?]{0,2000})\?=/g;

type Run = { readonly charset: string; readonly bytes: Buffer[] };

/**
 * Decodes RFC 2047 encoded words in a header value. Neighbouring words of one charset are joined as bytes
 * first, because senders split multibyte characters between words. An unknown charset is read as UTF-8
 * with replacement characters; nothing throws.
 */
export function decodeEncodedWords(value: string): string {
  const pieces: (string | Run)[] = [];
  let last = 0;
  for (const match of value.matchAll(encodedWord)) {
    const between = value.slice(last, match.index);
    const charset = (match[1] ?? '').toLowerCase();
    const bytes = wordBytes(match[2] ?? 'q', match[3] ?? '');
    const previous = pieces.at(-1);
    const adjacent = typeof previous === 'object' && between.trim() === '';
    if (adjacent && previous.charset === charset) previous.bytes.push(bytes);
    else {
      if (!adjacent) pieces.push(between);
      pieces.push({ charset, bytes: [bytes] });
    }
    last = match.index + match[0].length;
  }
  pieces.push(value.slice(last));
  return pieces.map((piece) => (typeof piece === 'string' ? piece : decodeRun(piece))).join('');
}

function wordBytes(encoding: string, text: string): Buffer {
  if (encoding.toLowerCase() === 'b') return Buffer.from(text, 'base64');
  const plain = text.replaceAll('_', ' ');
  return Buffer.from(
    plain.replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );
}

function decodeRun(run: Run): string {
  const bytes = Buffer.concat(run.bytes);
  try {
    return new TextDecoder(run.charset === 'cp1256' ? 'windows-1256' : run.charset).decode(bytes);
  } catch {
    return new TextDecoder('utf-8').decode(bytes);
  }
}
