import type { z } from 'zod';
import { type FieldError, invalid } from '../problems.ts';

type Place = 'params' | 'query' | 'body';

/** What a schema found wrong in a part of the request, at most 50 errors. */
export function fieldErrors(error: z.ZodError, place: string): FieldError[] {
  return error.issues.slice(0, 50).map((issue) => fieldError(issue, place));
}

/** Checks one part of a request. @throws ProblemError `common.invalid` with at most 50 field errors. */
export function validate(schema: z.ZodType | undefined, value: unknown, place: Place): unknown {
  if (!schema) return undefined;
  const parsed = schema.safeParse(value ?? (place === 'body' ? undefined : {}));
  if (parsed.success) return parsed.data;
  throw invalid(fieldErrors(parsed.error, place));
}

const DETAILS = ['minimum', 'maximum', 'expected', 'format', 'divisor'] as const;

function fieldError(issue: z.core.$ZodIssue, place: string): FieldError {
  const unknownKey = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const path = [...issue.path, ...unknownKey].slice(0, 12).map((part) => escapePointer(String(part).slice(0, 60)));
  const params: Record<string, string | number> = {};
  for (const key of DETAILS) {
    const detail: unknown = Reflect.get(issue, key);
    if (typeof detail === 'string' || typeof detail === 'number') params[key] = detail;
  }
  return { pointer: ['', place, ...path].join('/'), code: codeOf(issue), params };
}

/** A rule of our own names its code in the issue's params: `ctx.addIssue({ code: 'custom', params: { code: 'nif' } })`. */
function codeOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'custom') {
    const own: unknown = issue.params?.['code'];
    return typeof own === 'string' ? own : 'invalid';
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'required';
  if (issue.code === 'too_small' && issue.origin === 'string' && issue.minimum === 1) return 'required';
  return issue.code;
}

function escapePointer(part: string): string {
  return part.replaceAll('~', '~0').replaceAll('/', '~1');
}
