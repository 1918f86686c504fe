import type { FieldError } from '@cm/kit/problems';
import { invalid } from '@cm/kit/problems';
import type { Localised } from '@cm/kit/i18n';
import {
  BOUNDED_KINDS,
  type Choice,
  type Field,
  type FieldAccess,
  type FieldKind,
  type FieldSubject,
  UNIQUE_KINDS,
} from './field.ts';
import { dayFrom, LONG_TEXT_MOST, readValue, TEXT_MOST } from './field-value.ts';

/** What may be said of a field at any time. A bound is written as a value of the field is, of a text in letters. */
export interface FieldChanges {
  readonly label?: Localised | undefined;
  readonly help?: Localised | null | undefined;
  readonly access?: FieldAccess | undefined;
  readonly required?: boolean | undefined;
  readonly inLists?: boolean | undefined;
  readonly groupIds?: readonly string[] | undefined;
  readonly min?: string | number | null | undefined;
  readonly max?: string | number | null | undefined;
  readonly shape?: string | null | undefined;
  readonly choices?: readonly Choice[] | undefined;
  readonly position?: number | undefined;
}

/** What is said once. */
export interface NewFieldInput extends FieldChanges {
  readonly id?: string | undefined;
  readonly subject: FieldSubject;
  readonly key: string;
  readonly kind: FieldKind;
  readonly label: Localised;
  readonly unique: boolean;
  readonly decimals?: number | null | undefined;
}

/** The field with the changes made, checked against its kind. @throws ProblemError `common.invalid` naming every field at fault */
export function changed(field: Field, changes: FieldChanges): Field {
  const { min, max, ...rest } = changes;
  const errors: FieldError[] = [];
  const refuse = (name: string, code: string): null => {
    errors.push({ pointer: `/body/${name}`, code, params: {} });
    return null;
  };
  const bound = (name: 'min' | 'max', given: string | number | null | undefined, held: number | null) => {
    if (given === undefined) return held;
    if (given === null || given === '') return null;
    if (!BOUNDED_KINDS.has(field.kind)) return refuse(name, 'not_of_kind');
    return readBound(field, given) ?? refuse(name, field.kind === 'date' ? 'date' : 'number');
  };
  const least = bound('min', min, field.least);
  const most = bound('max', max, field.most);
  if (least !== null && most !== null && least > most) refuse('max', 'below_min');
  const defined = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  const after: Field = {
    ...field,
    ...defined,
    least,
    most,
    shape: rest.shape === undefined ? field.shape : rest.shape || null,
  };
  if (after.shape !== null && field.kind !== 'text') refuse('shape', 'not_of_kind');
  if (after.unique && !UNIQUE_KINDS.has(field.kind)) refuse('unique', 'not_of_kind');
  checkChoices(after, refuse);
  if (errors.length > 0) throw invalid(errors);
  return after;
}

function checkChoices({ kind, choices }: Field, refuse: (name: string, code: string) => null): void {
  const takes = kind === 'choice' || kind === 'choices';
  if (!takes && choices.length > 0) refuse('choices', 'not_of_kind');
  if (takes && !choices.some(({ archived }) => !archived)) refuse('choices', 'required');
  if (new Set(choices.map(({ key }) => key)).size < choices.length) refuse('choices', 'taken');
}

function readBound(field: Field, given: string | number): number | null {
  if (field.kind === 'text' || field.kind === 'long_text') {
    const length = Number(given);
    const most = field.kind === 'text' ? TEXT_MOST : LONG_TEXT_MOST;
    return Number.isInteger(length) && length >= 1 && length <= most ? length : null;
  }
  const read = readValue({ ...field, least: null, most: null }, given);
  return read.ok ? (read.stored[0]?.rank ?? null) : null;
}

/** A bound as the API has it: letters, a number, centimes, a day. */
export function boundOf(field: Pick<Field, 'kind' | 'decimals'>, value: number | null): string | number | null {
  if (value === null) return null;
  if (field.kind === 'date') return dayFrom(value);
  return field.kind === 'number' ? value / 10 ** (field.decimals ?? 0) : value;
}
