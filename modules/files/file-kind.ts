import { fileTypeFromBuffer } from 'file-type';
import { extensionOf } from './filename.ts';
import { problems } from './problems.ts';

interface Kind {
  readonly contentType: string;
  /** Other names that browsers and mail programs use for it. */
  readonly aliases: readonly string[];
  /** Text has no signature: it is checked for being text. */
  readonly text?: boolean;
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const OPEN = 'application/vnd.oasis.opendocument';
const plain = (contentType: string, ...aliases: string[]): Kind => ({
  contentType,
  aliases: ['text/plain', ...aliases],
  text: true,
});
const binary = (contentType: string, ...aliases: string[]): Kind => ({ contentType, aliases });
const jpeg = binary('image/jpeg', 'image/jpg', 'image/pjpeg');

/** Everything that we keep, by extension. What a browser could run (HTML, SVG, scripts) is not here and never will be. */
const KINDS: Readonly<Record<string, Kind>> = {
  pdf: binary('application/pdf', 'application/x-pdf'),
  png: binary('image/png', 'image/x-png', 'image/apng'),
  jpg: jpeg,
  jpeg,
  webp: binary('image/webp'),
  gif: binary('image/gif'),
  docx: binary(`${OFFICE}.wordprocessingml.document`),
  xlsx: binary(`${OFFICE}.spreadsheetml.sheet`),
  pptx: binary(`${OFFICE}.presentationml.presentation`),
  odt: binary(`${OPEN}.text`),
  ods: binary(`${OPEN}.spreadsheet`),
  odp: binary(`${OPEN}.presentation`),
  zip: binary('application/zip', 'application/x-zip-compressed', 'application/x-zip'),
  gz: binary('application/gzip', 'application/x-gzip'),
  txt: plain('text/plain'),
  log: plain('text/plain', 'text/x-log'),
  md: plain('text/plain', 'text/markdown', 'text/x-markdown'),
  csv: plain('text/csv', 'application/csv', 'text/comma-separated-values', 'application/vnd.ms-excel'),
  json: plain('application/json'),
  eml: plain('message/rfc822'),
};

/** The content types that a stored file may have. */
export const storedContentTypes: readonly string[] = [...new Set(Object.values(KINDS).map((kind) => kind.contentType))];

const UNSPECIFIC = new Set(['', 'application/octet-stream', 'binary/octet-stream', 'application/x-download']);

/**
 * The content type to store, decided by the name, the declared type and the bytes together.
 *
 * @throws ProblemError `files.type_refused` for a kind that we do not keep, `files.type_mismatch` when they disagree
 */
export async function kindOf(file: {
  readonly filename: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}): Promise<string> {
  const extension = extensionOf(file.filename);
  const kind = Object.hasOwn(KINDS, extension) ? KINDS[extension] : undefined;
  if (!kind) throw problems.type_refused({ type: extension === '' ? essence(file.contentType) : extension });
  const declared = essence(file.contentType);
  if (!UNSPECIFIC.has(declared) && declared !== kind.contentType && !kind.aliases.includes(declared)) {
    throw problems.type_mismatch({ declared: extension, found: declared });
  }
  const found = await signatureOf(file.bytes);
  if (kind.text ? found !== null : found !== kind.contentType && !kind.aliases.includes(found ?? '')) {
    throw problems.type_mismatch({ declared: extension, found: found ?? 'text' });
  }
  return kind.contentType;
}

function essence(contentType: string): string {
  return (contentType.split(';', 1)[0] ?? '').trim().toLowerCase().slice(0, 100);
}

/** What the bytes are by themselves; null for plain text. */
async function signatureOf(bytes: Uint8Array): Promise<string | null> {
  // A malformed archive may make the parser give up in the middle: then nothing is known of it.
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (found && found.mime !== 'message/rfc822') return found.mime;
  const head = Buffer.from(bytes.subarray(0, 1024))
    .toString('latin1')
    .replace(/^(\xEF\xBB\xBF|\s)+/, '');
  if (/^<(!doctype\s+html|html|head|body|script|svg|iframe|\?xml)/i.test(head)) return 'text/html';
  if (/^(MZ|#!|\x7FELF)/.test(head)) return 'application/x-executable';
  return isText(bytes) ? null : 'application/octet-stream';
}

/** No control character but tab, line feed, form feed, carriage return and escape (coloured logs). */
function isText(bytes: Uint8Array): boolean {
  for (const byte of bytes) {
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b) return false;
  }
  return true;
}
