import type { ImportFormat } from './import.ts';
import { IMPORT_LIMITS } from './import.ts';
import { problems } from './problems.ts';

/** What a file says, cells as they stand in it. */
export interface ImportTable {
  readonly format: ImportFormat;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Of each row the password that its owner had (bcrypt), where there is one; only when they were asked for. */
  readonly passwords?: readonly (string | null)[];
}

/**
 * Columns that are nobody's business here (passwords, cards, bank accounts of other systems), by their folded heading:
 * they are dropped as the file is read, and nothing of them is kept among the cells.
 */
const SECRET =
  /passw|motdepasse|^mdp$|^pwd|hash|secret|token|cvv|cvc|cardnum|cardlast|cardtype|^expdate|^startdate|^issuenumber|^bank|^gatewayid|^authdata|^authmodule|^securityq|^pwreset|كلمةالسر|كلمةالمرور/;

const isSecret = (heading: string): boolean => SECRET.test(heading.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));

/**
 * The table without the columns that are not kept, every row as long as the headings.
 *
 * @throws ProblemError `customers.import_empty`, `customers.import_too_many_columns` {max}, `customers.import_too_many_rows` {max},
 *   `customers.import_cell_too_long` {max}
 */
export function importTable(
  format: ImportFormat,
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): ImportTable {
  const { columns: mostColumns, rows: mostRows, cell: mostLetters } = IMPORT_LIMITS;
  if (headings.length > mostColumns) throw problems.import_too_many_columns({ max: mostColumns });
  if (rows.length > mostRows) throw problems.import_too_many_rows({ max: mostRows });
  if (rows.length === 0 || headings.every((heading) => heading.trim() === '')) throw problems.import_empty();
  const kept = headings.flatMap((heading, index) => (isSecret(heading) ? [] : [index]));
  if (kept.length === 0) throw problems.import_empty();
  return {
    format,
    columns: kept.map((index) => headings[index]?.trim().slice(0, 100) || `#${index + 1}`),
    rows: rows.map((row) =>
      kept.map((index) => {
        const text = row[index] ?? '';
        if (text.length > mostLetters) throw problems.import_cell_too_long({ max: mostLetters });
        return text;
      }),
    ),
  };
}
