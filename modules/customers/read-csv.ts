import { CsvError, parse } from 'csv-parse/sync';
import { IMPORT_LIMITS } from './import.ts';
import { importTable, type ImportTable } from './import-table.ts';
import { problems } from './problems.ts';

const DELIMITERS = [';', ',', '\t'] as const;
const NEW_LINE = 10;

/**
 * A CSV file (RFC 4180) whose first line are the headings; between the cells stands a semicolon, a comma or a tab.
 * A row may be shorter than the headings, and what is beyond them is an error: columns would mean something else.
 *
 * @throws ProblemError `customers.import_bad_quotes` {line}, `customers.import_line_too_long` {row}, and those of `importTable`
 */
export function readCsv(text: string): ImportTable {
  const [headings = [], ...rows] = records(text);
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  const longer = filled.findIndex(
    (row) => row.length > headings.length && row.slice(headings.length).some((cell) => cell !== ''),
  );
  if (longer >= 0) throw problems.import_line_too_long({ row: longer + 1 });
  return importTable('csv', headings, filled);
}

function records(text: string): string[][] {
  const delimiter = delimiterOf(text);
  if (hasEndlessLine(text, delimiter)) throw problems.import_too_many_columns({ max: IMPORT_LIMITS.columns });
  try {
    return parse(text, {
      delimiter,
      // One record too many tells that there are more; nothing beyond is read.
      to: IMPORT_LIMITS.rows + 2,
      max_record_size: IMPORT_LIMITS.cell * 10,
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (record: string[]) => {
        if (record.length > IMPORT_LIMITS.columns)
          throw problems.import_too_many_columns({ max: IMPORT_LIMITS.columns });
        return record;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (error.code === 'CSV_MAX_RECORD_SIZE') throw problems.import_cell_too_long({ max: IMPORT_LIMITS.cell });
    throw problems.import_bad_quotes({ line: lineOf(error) });
  }
}

/** The line of the file in which the parser stopped. */
function lineOf(error: CsvError): number {
  return 'lines' in error && typeof error['lines'] === 'number' ? error['lines'] : 1;
}

/** What stands most often in the first line outside quotes. */
function delimiterOf(text: string): string {
  const line = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text.slice(0, 20_000))?.[0] ?? '';
  const bare = line.replace(/"(?:[^"]|"")*"/g, '');
  const count = (of: string) => bare.split(of).length;
  return DELIMITERS.reduce((best, one) => (count(one) > count(best) ? one : best));
}

/** More delimiters in a line than a whole cell may have letters: it is refused before a list is made of it. */
function hasEndlessLine(text: string, delimiter: string): boolean {
  const wanted = delimiter.charCodeAt(0);
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === NEW_LINE) count = 0;
    else if (code === wanted) {
      count += 1;
      if (count > IMPORT_LIMITS.cell) return true;
    }
  }
  return false;
}
