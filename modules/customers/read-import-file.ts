import type { ImportEncoding } from './import.ts';
import { IMPORT_LIMITS } from './import.ts';
import type { ImportTable } from './import-table.ts';
import { readCsv } from './read-csv.ts';
import { readWhmcsDump } from './read-whmcs-dump.ts';
import { problems } from './problems.ts';

/**
 * The table in the bytes of a file: the clients of a WHMCS dump (SQL), or a CSV file.
 *
 * @param withPasswords those of a dump; a CSV file's are dropped
 * @throws ProblemError `customers.import_too_large` {megabytes}, `customers.import_not_text`, and those of `readCsv` and `readWhmcsDump`
 */
export function readImportFile(bytes: Uint8Array, encoding: ImportEncoding, withPasswords = false): ImportTable {
  if (bytes.byteLength > IMPORT_LIMITS.bytes)
    throw problems.import_too_large({ megabytes: IMPORT_LIMITS.bytes / 1024 / 1024 });
  const text = decoded(bytes, encoding);
  return isSql(text) ? readWhmcsDump(text, withPasswords) : readCsv(text);
}

/** A text without its mark. Zero characters are of a picture, an archive or UTF-16 without its mark. */
function decoded(bytes: Uint8Array, encoding: ImportEncoding): string {
  const text = new TextDecoder(encoding === 'auto' ? encodingOf(bytes) : encoding).decode(bytes);
  if (text.includes('\0')) throw problems.import_not_text();
  return text;
}

function encodingOf(bytes: Uint8Array): Exclude<ImportEncoding, 'auto'> {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/** Begins like what mysqldump and phpMyAdmin write. */
function isSql(text: string): boolean {
  return (
    /^\s*(--\s|\/\*|#\s|(?:create|insert|drop|lock|set|use|replace)\s+[^;,\n]*)/i.test(text.slice(0, 2000)) &&
    /\binsert\s+into\b/i.test(text)
  );
}
