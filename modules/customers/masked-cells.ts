import { parseNin, parseRib } from '@cm/identity';
import { masked } from '@cm/kit/masked';
import type { ImportFieldMapping, ImportMapping, ImportReason } from './import.ts';
import { isPersonal, PERSONAL_NUMBERS } from './personal-numbers.ts';

interface Meaning {
  readonly mapping: ImportMapping;
  readonly fieldMapping: ImportFieldMapping;
}

/**
 * The cells of a row of an import as anybody may see them: those of the personal numbers masked, and in a column that means nothing
 * yet, or is only an id, whatever is such a number. Of an NIS of 18 digits there nothing is lost but its sight.
 */
export function maskedCells(cells: readonly string[], { mapping, fieldMapping }: Meaning): string[] {
  const personal = new Set(PERSONAL_NUMBERS.flatMap((field) => mapping[field] ?? []));
  const { sourceId: _id, ...named } = mapping;
  const known = new Set([...Object.values(named), ...Object.values(fieldMapping)]);
  return cells.map((cell, at) =>
    cell !== '' && (personal.has(at) || (!known.has(at) && isNumber(cell))) ? masked(cell) : cell,
  );
}

const isNumber = (cell: string): boolean => cell.length <= 60 && (parseNin(cell) ?? parseRib(cell)) !== null;

/** Why a row has its verdict, as anybody may read it. */
export const maskedReasons = (reasons: readonly ImportReason[]): ImportReason[] =>
  reasons.map((reason) =>
    isPersonal(reason.field) && reason.value !== undefined ? { ...reason, value: masked(reason.value) } : reason,
  );
