import { invalid } from '@cm/kit/problems';
import type { Field } from './field.ts';
import { readValue, textKey } from './field-value.ts';

/** What a record's value has to be. */
export type Condition =
  | { readonly fieldId: string; readonly key: string }
  | { readonly fieldId: string; readonly from: number | null; readonly until: number | null };

/** So many at once. */
export const MAX_CONDITIONS = 5;
const MEASURED: ReadonlySet<string> = new Set(['number', 'money', 'date']);

/**
 * `vip:true,seats:10..50,town:Alger`: what is asked of values, each as people write it, a comma in one as `%2C`. Numbers,
 * amounts and days take `from..until`, either of which may be left out.
 * @throws ProblemError `common.invalid` at `/query/fields`
 */
export function readConditions(fields: readonly Field[], text: string | undefined): Condition[] {
  if (text === undefined || text === '') return [];
  const parts = text.split(',');
  if (parts.length > MAX_CONDITIONS) throw refused('too_many', { max: MAX_CONDITIONS });
  return parts.map((part) => {
    const at = part.indexOf(':');
    const field = fields.find(({ key, archivedAt }) => archivedAt === null && key === part.slice(0, at));
    if (at < 1 || !field || field.kind === 'long_text') throw refused('unknown', { field: part.slice(0, 60) });
    const asked = decoded(part.slice(at + 1));
    return MEASURED.has(field.kind) ? between(field, asked) : equal(field, asked);
  });
}

const refused = (code: string, params: Record<string, string | number>) =>
  invalid([{ pointer: '/query/fields', code, params }]);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw refused('invalid', {});
  }
}

/** The field without what is asked of new values: a filter may ask for any. */
const unbounded = (field: Field): Field => ({ ...field, least: null, most: null, shape: null });

function equal(field: Field, asked: string): Condition {
  if (field.kind === 'text') {
    if (asked.trim() === '') throw refused('invalid', { field: field.key });
    return { fieldId: field.id, key: textKey(asked.trim()) };
  }
  // What was archived since can still be asked for.
  const choices = field.choices.map((choice) => ({ ...choice, archived: false }));
  const read = readValue(
    { ...unbounded(field), kind: field.kind === 'choices' ? 'choice' : field.kind, choices },
    asked,
  );
  const key = read.ok ? read.stored[0]?.key : undefined;
  if (!key) throw refused('invalid', { field: field.key });
  return { fieldId: field.id, key };
}

function between(field: Field, asked: string): Condition {
  const [from = '', until = from] = asked.split('..');
  const ends = { from: rankOf(field, from), until: rankOf(field, until) };
  if (ends.from === null && ends.until === null) throw refused('invalid', { field: field.key });
  return { fieldId: field.id, ...ends };
}

function rankOf(field: Field, typed: string): number | null {
  if (typed.trim() === '') return null;
  const read = readValue(unbounded(field), typed);
  if (!read.ok) throw refused('invalid', { field: field.key });
  return read.stored[0]?.rank ?? null;
}
