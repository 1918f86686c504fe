import type { Typed } from './customer.ts';
import type { FieldError } from '@cm/kit/problems';
import type { Locale } from '@cm/kit/i18n';
import type { CustomerRow } from './customer.queries.ts';
import { parseAi, parseNif, parseNin, parseNis, parsePhone, parseRc, parseRib } from '@cm/identity';
import { fold } from '@cm/kit/folding';

/** What may be said of a customer, as typed. Absent: unchanged; null: cleared. */
export interface ProfileInput {
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  readonly locale?: Locale | undefined;
  readonly phone?: string | null | undefined;
  readonly legalForm?: string | null | undefined;
  readonly activity?: string | null | undefined;
  readonly addressLine?: string | null | undefined;
  readonly commune?: string | null | undefined;
  readonly wilaya?: string | null | undefined;
  readonly postalCode?: string | null | undefined;
  readonly rc?: string | null | undefined;
  readonly nif?: string | null | undefined;
  readonly nis?: string | null | undefined;
  readonly ai?: string | null | undefined;
  readonly nin?: string | null | undefined;
  readonly rib?: string | null | undefined;
}

/** Field of the API → column. */
export const PROFILE_COLUMNS = {
  name: 'name',
  email: 'email',
  locale: 'locale',
  phone: 'phone',
  legalForm: 'legalForm',
  activity: 'activity',
  addressLine: 'addressLine',
  commune: 'commune',
  wilaya: 'wilaya',
  postalCode: 'postalCode',
  rc: 'rc',
  nif: 'nif',
  nis: 'nis',
  ai: 'ai',
  nin: 'nin',
  rib: 'rib',
} as const satisfies Record<keyof ProfileInput, keyof CustomerRow>;

export type ProfileField = keyof typeof PROFILE_COLUMNS;
export const PROFILE_FIELDS = Object.keys(PROFILE_COLUMNS) as ProfileField[];

const PARSERS: Partial<Record<ProfileField, (text: string) => string | null>> = {
  phone: parsePhone,
  rc: parseRc,
  nif: parseNif,
  nis: parseNis,
  ai: parseAi,
  nin: parseNin,
  rib: parseRib,
};

/** Every value in its one writing, how it was typed, and what is wrong with the others (pointers into the body). */
export function normaliseProfile(
  input: ProfileInput,
  wilayas: ReadonlySet<string>,
): { readonly values: ProfileInput; readonly typed: Typed; readonly errors: readonly FieldError[] } {
  const values: Record<string, string | null> = {};
  const typed: Record<string, string> = {};
  const errors: FieldError[] = [];
  for (const field of PROFILE_FIELDS) {
    const given = input[field];
    if (given === undefined) continue;
    if (given === null || given.trim() === '') {
      values[field] = null;
      continue;
    }
    const parse = PARSERS[field];
    const value = parse ? parse(given) : given.trim();
    if (value === null || (field === 'wilaya' && !wilayas.has(value)))
      errors.push({ pointer: `/body/${field}`, code: field, params: {} });
    else {
      values[field] = value;
      if (parse && value !== given.trim()) typed[field] = given.trim();
    }
  }
  return { values, typed, errors };
}

export interface Change {
  readonly from: string | null;
  readonly to: string | null;
}

/** The fields that differ from the row. */
export function changesOf(row: CustomerRow, values: ProfileInput): Partial<Record<ProfileField, Change>> {
  const changes: Partial<Record<ProfileField, Change>> = {};
  for (const field of PROFILE_FIELDS) {
    const to = values[field];
    const from = row[PROFILE_COLUMNS[field]];
    if (to !== undefined && to !== from) changes[field] = { from, to };
  }
  return changes;
}

/** What lists are sorted by; the column's own name when folding leaves nothing. */
export function sortNameOf(name: string): string {
  return fold(name).slice(0, 200) || name;
}
