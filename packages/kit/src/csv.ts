/** UTF-8 byte order mark: spreadsheet programs read accents and Arabic right with it. */
export const CSV_BOM = '\uFEFF';

/**
 * One CSV record (RFC 4180). Cells that a spreadsheet would run as a formula (`= + - @`, tab, CR first) get an
 * apostrophe in front, unless they are plain numbers; direction marks are dropped.
 */
export function csvRecord(cells: readonly (string | number | null)[]): string {
  return `${cells.map(cell).join(';')}\r\n`;
}

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const plain = value.replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '');
  const safe = /^[=+\-@\t\r]/.test(plain) && !/^[+-]?\d+([.,]\d+)?$/.test(plain) ? `'${plain}` : plain;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
