import { emailAddress, parsePhone } from '@cm/identity';
import { fold, latinDigits } from '@cm/kit/folding';
import { named } from '@cm/kit/named';
import type { ProblemParams } from '@cm/kit/problems';
import { z } from 'zod';
import type { Field } from './field.ts';
import { hasShape } from './field-shape.ts';

/** A value as the API has it: money in centimes, a day as `YYYY-MM-DD`, a choice by its key. */
export const fieldValue = named(
  'FieldValue',
  z.union([z.string().max(5000), z.number(), z.boolean(), z.array(z.string().max(200)).max(100)]),
);
export type FieldValue = z.infer<typeof fieldValue>;

/** A value as it is stored; several choices are several of them. */
export interface StoredValue {
  readonly position: number;
  readonly value: string;
  readonly key: string | null;
  readonly rank: number | null;
}

export type ReadValue =
  | { readonly ok: true; readonly stored: readonly StoredValue[] }
  | { readonly ok: false; readonly code: string; readonly params: ProblemParams };

export const TEXT_MOST = 500;
export const LONG_TEXT_MOST = 5000;

const EMAIL = emailAddress();
const DAY_MS = 86_400_000;
const YES = new Set(['true', 'oui', 'yes', '1', 'vrai', fold('نعم')]);
const NO = new Set(['false', 'non', 'no', '0', 'faux', fold('لا')]);

const wrong = (code: string, params: ProblemParams = {}): ReadValue => ({ ok: false, code, params });
const one = (value: string, key: string | null, rank: number | null = null): ReadValue => ({
  ok: true,
  stored: [{ position: 0, value, key, rank }],
});
/** What equal texts have in common. */
export const textKey = (text: string): string => fold(text).replace(/\s+/g, ' ').slice(0, 500) || text;

/**
 * A value in its one writing. Text is read as people write it (`1 500,50`, `31/12/2026`, « oui », the name of a choice): the
 * same for forms, files and the API. Nothing, an empty text or no choice clears the field.
 *
 * @param held what stands there now: an archived choice may stay
 */
export function readValue(field: Field, given: FieldValue | null, held: readonly StoredValue[] = []): ReadValue {
  const typed = typeof given === 'string' ? given.trim() : given;
  if (typed === null || typed === '' || (Array.isArray(typed) && typed.length === 0)) return { ok: true, stored: [] };
  switch (field.kind) {
    case 'text':
      return readText(field, typed);
    case 'long_text':
      return typeof typed === 'string' ? measured(field, typed, LONG_TEXT_MOST, null) : wrong('invalid');
    case 'number':
      return readNumber(field, typeof typed === 'number' ? scaled(String(typed), field) : scaledText(typed, field));
    case 'money':
      return readNumber(field, typeof typed === 'number' ? whole(typed) : scaledText(typed, { decimals: 2 }));
    case 'date':
      return readDay(field, typed);
    case 'yes_no':
      return readYesNo(typed);
    case 'choice':
      return Array.isArray(typed) && typed.length > 1 ? wrong('too_many', { max: 1 }) : readChoices(field, typed, held);
    case 'choices':
      return readChoices(field, typed, held);
    case 'email': {
      const email = EMAIL.safeParse(typed);
      return email.success ? one(email.data, email.data) : wrong('email');
    }
    case 'phone': {
      const phone = typeof typed === 'string' ? parsePhone(typed) : null;
      return phone === null ? wrong('phone') : one(phone, phone);
    }
    case 'url':
      return readUrl(typed);
  }
}

function measured(field: Field, text: string, longest: number, key: string | null): ReadValue {
  const length = [...text].length;
  const max = Math.min(field.most ?? longest, longest);
  if (length > max || text.length > longest) return wrong('too_long', { max });
  if (field.least !== null && length < field.least) return wrong('too_short', { min: field.least });
  return one(text, key);
}

function readText(field: Field, typed: FieldValue): ReadValue {
  if (typeof typed !== 'string') return wrong('invalid');
  if (/[\n\r]/.test(typed)) return wrong('invalid_characters');
  const read = measured(field, typed, TEXT_MOST, textKey(typed));
  if (read.ok && field.shape !== null && !hasShape(typed, field.shape)) return wrong('pattern');
  return read;
}

const whole = (value: number): number | null => (Number.isSafeInteger(value) ? value : null);
const scaledText = (typed: FieldValue, field: Pick<Field, 'decimals'>): number | null =>
  typeof typed === 'string' ? scaled(latinDigits(typed).replace(/\s/g, '').replace(/[,٫]/, '.'), field) : null;

/** `12.5` with two decimals → 1250; null for what is no number, has more decimals or cannot be kept exactly. */
function scaled(text: string, { decimals }: Pick<Field, 'decimals'>): number | null {
  if (text.length > 40) return null;
  const [, sign = '', before = '', behind = ''] = /^([+-]?)(\d{1,16})(?:\.(\d{1,16}))?$/.exec(text) ?? [];
  const places = decimals ?? 0;
  const kept = behind.replace(/0+$/, '');
  if (before === '' || kept.length > places) return null;
  const value = Number(before + kept.padEnd(places, '0'));
  if (!Number.isSafeInteger(value) || value === 0) return value === 0 ? 0 : null;
  return sign === '-' ? -value : value;
}

function readNumber(field: Field, value: number | null): ReadValue {
  if (value === null) return wrong('number');
  if (field.least !== null && value < field.least) return wrong('too_small', { min: shownBound(field, field.least) });
  if (field.most !== null && value > field.most) return wrong('too_big', { max: shownBound(field, field.most) });
  return one(String(value), null, value);
}

const shownBound = (field: Field, value: number): number =>
  value / 10 ** (field.kind === 'money' ? 2 : (field.decimals ?? 0));

function readDay(field: Field, typed: FieldValue): ReadValue {
  const day = typeof typed === 'string' ? dayOf(latinDigits(typed)) : null;
  if (day === null) return wrong('date');
  const rank = daysOf(day);
  if (rank < (field.least ?? rank)) return wrong('date_out_of_range', { from: dayFrom(field.least ?? rank) });
  if (rank > (field.most ?? rank)) return wrong('date_out_of_range', { until: dayFrom(field.most ?? rank) });
  return one(day, null, rank);
}

/** `2026-12-31` or `31/12/2026` → `2026-12-31`; null for no day between 1000 and 9999. */
function dayOf(text: string): string | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const ours = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text);
  const [year = '', month = '', day = ''] = iso ? iso.slice(1) : ours ? [ours[3], ours[2], ours[1]] : [];
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (Number(year) < 1000 || Number.isNaN(Date.parse(`${written}T00:00:00Z`))) return null;
  return new Date(`${written}T00:00:00Z`).toISOString().startsWith(written) ? written : null;
}

export const daysOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;
export const dayFrom = (days: number): string => new Date(days * DAY_MS).toISOString().slice(0, 10);

function readYesNo(typed: FieldValue): ReadValue {
  const word = typeof typed === 'string' ? fold(typed) : typeof typed === 'boolean' ? String(typed) : '';
  if (YES.has(word)) return one('true', 'true');
  return NO.has(word) ? one('false', 'false') : wrong('choice');
}

function readChoices(field: Field, typed: FieldValue, held: readonly StoredValue[]): ReadValue {
  if (typeof typed !== 'string' && !Array.isArray(typed)) return wrong('choice');
  const words = typeof typed === 'string' ? (field.kind === 'choices' ? split(typed, field) : [typed]) : typed;
  const keys: string[] = [];
  for (const word of words) {
    const choice = choiceOf(field, word);
    const stays = choice && held.some(({ value }) => value === choice.key);
    if (!choice || (choice.archived && !stays)) return wrong('choice');
    if (!keys.includes(choice.key)) keys.push(choice.key);
  }
  const ordered = field.choices.flatMap(({ key }) => (keys.includes(key) ? [key] : []));
  return { ok: true, stored: ordered.map((key, position) => ({ position, value: key, key, rank: null })) };
}

/** The choices between signs that separate: bars, as our own files have them, else commas. A name may hold a comma. */
function split(typed: string, field: Field): readonly string[] {
  if (choiceOf(field, typed)) return [typed];
  return typed.split(typed.includes('|') ? /\|/ : /[,;،؛]/).filter((word) => word.trim() !== '');
}

function choiceOf(field: Field, word: string) {
  const asked = fold(word.trim());
  const called = ({ label }: Field['choices'][number]) =>
    [label.fr, label.ar, label.en].some((one) => one && fold(one) === asked);
  return field.choices.find(({ key }) => key === word.trim()) ?? field.choices.find(called);
}

/** An address of the web, without a name and a password in it: those would be shown to whoever reads the field. */
function readUrl(typed: FieldValue): ReadValue {
  if (typeof typed !== 'string' || !URL.canParse(typed)) return wrong('url');
  const url = new URL(typed);
  const isOpen = url.username === '' && url.password === '';
  if (!/^https?:$/.test(url.protocol) || !isOpen || url.href.length > TEXT_MOST) return wrong('url');
  return one(url.href, url.href);
}

/** What is stored as the API has it; null for nothing. */
export function valueOf(field: Pick<Field, 'kind' | 'decimals'>, stored: readonly StoredValue[]): FieldValue | null {
  const [first] = stored;
  if (!first) return null;
  switch (field.kind) {
    case 'number':
      return Number(first.value) / 10 ** (field.decimals ?? 0);
    case 'money':
      return Number(first.value);
    case 'yes_no':
      return first.value === 'true';
    case 'choices':
      return stored.toSorted((a, b) => a.position - b.position).map(({ value }) => value);
    default:
      return first.value;
  }
}
